#include "domain/incidents/gate.h"
#include "domain/journal/marks.h"
#include "support/randomhistory.h"
#include "support/testmain.h"

#include <QJsonDocument>

using namespace base;
using namespace incidents;
using journal::EntryPtr;
using support::RandomHistory;

namespace {

constexpr quint32 rounds = 60;
constexpr int longEnough = 80;

const Incident &asIncident(const journal::SubjectPtr &state)
{
    return static_cast<const Incident &>(*state);
}

/// Walks through a history as a console does, and shows each entry between the states around it.
void walk(quint32 seed, RandomHistory::Noise noise,
          const std::function<void(const Incident &before, const EntryPtr &entry, const Incident &after)> &look)
{
    const RandomHistory history(seed, longEnough, noise);
    journal::SubjectPtr state = history.blank().blank();
    for (const EntryPtr &entry : history.ordered()) {
        const journal::SubjectPtr before = state;
        state = journal::extend(state, entry);
        look(asIncident(before), entry, asIncident(state));
    }
}

const Clock *clockIn(const QList<Clock> &clocks, const QString &key)
{
    const auto found =
        std::find_if(clocks.cbegin(), clocks.cend(), [&key](const Clock &clock) { return clock.key == key; });
    return found == clocks.cend() ? nullptr : &*found;
}

/// The words a person gave an entry, as they stand in it.
QStringList typedIn(const journal::Entry &entry)
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    QStringList out;
    for (const char *field : {"text", "title", "reason", "question", "answer", "objections"}) {
        const QString words = payload.value(QLatin1String(field)).toString();
        if (!words.trimmed().isEmpty())
            out.append(words);
    }
    return out;
}

} // namespace

/// What no sequence of entries may do, whoever writes them and in whatever order they arrive.
class TstPromises : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_breach_that_was_visible_is_shown_for_ever()
    {
        int shown = 0;
        for (quint32 seed = 0; seed < rounds; ++seed) {
            QHash<QString, Instant> seen;
            walk(seed, RandomHistory::Sensible, [&](const Incident &, const EntryPtr &entry, const Incident &after) {
                if (entry->type == QLatin1String(journal::Redacted::type)) {
                    const QString gone = journal::markTarget(*entry);
                    seen.removeIf([&](const auto &one) { return one.key().endsWith(gone); });
                }
                const QList<Clock> clocks = clocksOf(after);
                for (auto one = seen.cbegin(); one != seen.cend(); ++one) {
                    const Clock *clock = clockIn(clocks, one.key());
                    QVERIFY2(clock, qPrintable(one.key()));
                    QCOMPARE(clock->breachSeen, std::optional(*one));
                    ++shown;
                }
                for (const Clock &clock : clocks) {
                    if (clock.breachSeen)
                        seen.insert(clock.key, *clock.breachSeen);
                }
            });
        }
        QVERIFY(shown > 1000);
    }

    void calling_it_recorded_afterwards_does_not_hide_one_either()
    {
        int hidden = 0;
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const RandomHistory history(seed, longEnough);
            support::Console console{.id = QStringLiteral("console-z"),
                                     .state = journal::fold(history.blank(), history.entries)};
            const Incident before = asIncident(console.state);
            SeededEntropy entropy("afterwards");
            QJsonObject payload =
                journal::Amended{before.entries.first()->id, {{QStringLiteral("backfilled"), true}}}.write();
            journal::write(payload, journal::statedBy(QStringLiteral("ana"), before.known));
            written(console, QLatin1String(journal::Amended::type), *canonicalJson(payload), before.known, entropy);
            const Incident &after = asIncident(console.state);
            if (!after.backfilled) // its declaration was redacted
                continue;
            const QList<Clock> clocks = clocksOf(after);
            for (auto one = before.breachSeen.cbegin(); one != before.breachSeen.cend(); ++one) {
                QVERIFY(clockIn(clocks, one.key()));
                ++hidden;
            }
            for (const Clock &clock : clocks)
                QVERIFY2(clock.breachSeen || clock.kind == ClockKind::Task || clock.kind == ClockKind::TimeBox
                             || clock.kind == ClockKind::Review,
                         qPrintable(clock.key));
        }
        QVERIFY(hidden > int(rounds));
    }

    void nothing_is_closed_past_the_gate()
    {
        int closed = 0, held = 0;
        for (quint32 seed = 0; seed < rounds; ++seed) {
            walk(seed, RandomHistory::Garbled,
                 [&](const Incident &before, const EntryPtr &entry, const Incident &after) {
                     if (entry->type != QLatin1String(Closed::type))
                         return;
                     const journal::Line *line = after.line(entry->id);
                     if (line->kind == journal::LineKind::Unknown) // garbled, or of a newer version: closed nothing
                         return;
                     const bool accepted = line->refused.isEmpty();
                     const base::Result<Closed> said = Closed::read(QJsonDocument::fromJson(entry->payload).object());
                     const bool free = obstaclesToClosing(before).isEmpty();
                     if (accepted)
                         QVERIFY(said && (free || !said->overrideReason.trimmed().isEmpty()));
                     closed += accepted ? 1 : 0;
                     held += !accepted && said && !free ? 1 : 0;
                 });
        }
        QVERIFY2(closed > 5 && held > 5, qPrintable(QStringLiteral("%1 %2").arg(closed).arg(held)));
    }

    void what_is_closed_was_closed_by_an_entry_that_counts()
    {
        int over = 0;
        for (quint32 seed = 0; seed < rounds; ++seed) {
            walk(seed, RandomHistory::Garbled, [&](const Incident &, const EntryPtr &, const Incident &after) {
                if (after.status != Status::Closed && after.status != Status::Reviewed)
                    return;
                ++over;
                const journal::Line *line = after.line(after.milestones.value(Milestone::Closed).entryId);
                QVERIFY(line && line->refused.isEmpty() && !line->struck);
            });
        }
        QVERIFY(over > 10);
    }

    void no_text_is_lost()
    {
        const QList<QLatin1String> said{QLatin1String(Noted::type), QLatin1String(FindingRecorded::type),
                                        QLatin1String(FollowUpNoted::type), QLatin1String(QuestionAsked::type)};
        int kept = 0, amended = 0;
        for (quint32 seed = 0; seed < 2 * rounds; ++seed) {
            const RandomHistory history(seed, longEnough, RandomHistory::Garbled);
            const journal::SubjectPtr state = journal::fold(history.blank(), history.entries);
            QCOMPARE(state->entries.size(), history.entries.size());
            QCOMPARE(state->lines.size(), history.entries.size());
            for (const EntryPtr &entry : std::as_const(history.entries)) {
                const journal::Line *line = state->line(entry->id);
                QVERIFY(line);
                QCOMPARE(line->entry->payload, entry->payload); // whatever was said about it since
                if (line->redacted || line->kind == journal::LineKind::Unknown || !line->refused.isEmpty()
                    || !std::any_of(said.cbegin(), said.cend(), [&](auto one) { return entry->type == one; }))
                    continue; // what cannot be read stands in the log as it came
                for (const QString &words : typedIn(*entry)) {
                    const bool replaced =
                        std::any_of(line->amendments.cbegin(), line->amendments.cend(),
                                    [&](const journal::Remark &one) { return one.text.contains(words); });
                    QVERIFY2(line->text.contains(words) || replaced, qPrintable(words));
                    kept += 1;
                    amended += line->text.contains(words) ? 0 : 1;
                }
            }
        }
        QVERIFY2(kept > 100 && amended > 0, qPrintable(QStringLiteral("%1 %2").arg(kept).arg(amended)));
    }
};

PARAPET_TEST(TstPromises)
#include "tst_promises.moc"
