#include "domain/journal/marks.h"
#include "support/randomhistory.h"
#include "support/statedump.h"
#include "support/testmain.h"

#include <map>

using namespace base;
using namespace incidents;
using journal::EntryPtr;
using support::difference;
using support::dumped;
using support::RandomHistory;

namespace {

constexpr quint32 rounds = 40;
constexpr int longEnough = 60;

/// The history of a seed, made once.
const RandomHistory &historyOf(quint32 seed, RandomHistory::Noise noise = RandomHistory::Sensible)
{
    static std::map<std::pair<quint32, int>, RandomHistory> made;
    return made.try_emplace({seed, int(noise)}, seed, longEnough, noise).first->second;
}

/// What a console has when it was never given the payloads that a redaction dropped.
QList<EntryPtr> withoutRedacted(const Incident &state)
{
    QSet<QString> gone;
    for (const journal::Line &line : state.lines) {
        if (line.redacted)
            gone.insert(line.entry->id);
    }
    QList<EntryPtr> out;
    for (const EntryPtr &entry : state.entries) {
        auto copy = std::make_shared<journal::Entry>(*entry);
        if (gone.contains(entry->id)) {
            copy->payload = {};
            copy->salt = {};
        }
        out.append(copy);
    }
    return out;
}

const Incident &asIncident(const journal::SubjectPtr &state)
{
    return static_cast<const Incident &>(*state);
}

} // namespace

#define SAME(a, b)                                                                                                     \
    do {                                                                                                               \
        const QString found = difference((a), (b));                                                                    \
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("seed %1 %2").arg(seed).arg(found)));                      \
    } while (false)

class TstFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void histories_are_worth_folding()
    {
        // The properties below say nothing about entries that never occur or are always refused.
        QHash<QString, int> accepted;
        int refused = 0;
        for (quint32 seed = 0; seed < 2 * rounds; ++seed) {
            const RandomHistory &history = historyOf(seed);
            const journal::SubjectPtr state = journal::fold(history.blank(), history.entries);
            for (const journal::Line &line : state->lines)
                ++(line.refused.isEmpty() ? accepted[line.entry->type] : refused);
        }
        for (const journal::EntryType &type : Incident().types().all())
            QVERIFY2(accepted.value(type.name) > 0, type.name.data());
        for (const journal::MarkType &mark : journal::markTypes())
            QVERIFY2(accepted.value(mark.name) > 0, mark.name.data());
        QVERIFY(refused > 0);
    }

    void any_order_of_arrival_gives_the_same_state()
    {
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const RandomHistory &history = historyOf(seed, RandomHistory::Garbled);
            support::Chance chance(seed);
            const QJsonObject expected = dumped(journal::fold(history.blank(), history.entries));
            QList<EntryPtr> arriving = history.entries;
            std::shuffle(arriving.begin(), arriving.end(), chance.engine());
            SAME(dumped(journal::fold(history.blank(), arriving)), expected);
            journal::SubjectPtr state = history.blank().blank();
            for (const EntryPtr &entry : std::as_const(arriving))
                state = journal::extend(state, entry);
            SAME(dumped(state), expected);
        }
    }

    void arriving_twice_changes_nothing()
    {
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const RandomHistory &history = historyOf(seed, RandomHistory::Garbled);
            support::Chance chance(seed);
            const QJsonObject expected = dumped(journal::fold(history.blank(), history.entries));
            QList<EntryPtr> arriving = history.entries;
            for (int i = 0; i < 20; ++i)
                arriving.insert(chance.upTo(int(arriving.size())), chance.of(history.entries));
            SAME(dumped(journal::fold(history.blank(), arriving)), expected);
            journal::SubjectPtr state = history.blank().blank();
            for (const EntryPtr &entry : std::as_const(arriving))
                state = journal::extend(state, entry);
            SAME(dumped(state), expected);
        }
    }

    void each_console_keeps_its_own_order_whatever_the_interleaving()
    {
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const RandomHistory &history = historyOf(seed);
            support::Chance chance(seed);
            QList<EntryPtr> a, b;
            for (const EntryPtr &entry : std::as_const(history.entries))
                (entry->deviceId == QLatin1String("console-a") ? a : b).append(entry);
            journal::SubjectPtr state = history.blank().blank();
            while (!a.isEmpty() || !b.isEmpty()) {
                QList<EntryPtr> &next = b.isEmpty() || (!a.isEmpty() && chance.oneIn(2)) ? a : b;
                state = journal::extend(state, next.takeFirst());
            }
            SAME(dumped(state), dumped(journal::fold(history.blank(), history.entries)));
        }
    }

    void an_extended_state_leaves_the_old_one_as_it_was()
    {
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const RandomHistory &history = historyOf(seed);
            const QList<EntryPtr> ordered = history.ordered();
            const journal::SubjectPtr half = journal::fold(history.blank(), ordered.mid(0, longEnough / 2));
            const QJsonObject before = dumped(half);
            journal::SubjectPtr state = half;
            for (const EntryPtr &entry : ordered)
                state = journal::extend(state, entry);
            SAME(dumped(half), before);
        }
    }

    void as_known_at_is_the_fold_of_what_was_recorded_until_then()
    {
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const RandomHistory &history = historyOf(seed);
            journal::SubjectPtr state = history.blank().blank();
            QList<EntryPtr> prefix;
            for (const EntryPtr &entry : history.ordered()) {
                state = journal::extend(state, entry);
                prefix.append(entry);
                if (prefix.size() % 7 == 0)
                    SAME(dumped(journal::fold(history.blank(), prefix)), dumped(state));
            }
        }
    }

    void folding_again_changes_nothing()
    {
        // Marks that need no new fold must leave what a new fold would give.
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const RandomHistory &history = historyOf(seed, RandomHistory::Garbled);
            journal::SubjectPtr state = journal::fold(history.blank(), history.entries);
            const QJsonObject expected = dumped(state);
            const EntryPtr milestone = firstOf(*state, QStringLiteral("incident.declared"));
            QVERIFY(milestone);
            SeededEntropy entropy("again");
            support::Console console{.id = QStringLiteral("console-z"), .state = state};
            mark(console, journal::Amended{milestone->id, {{QStringLiteral("detector"), QStringLiteral("x")}}},
                 entropy);
            QJsonObject amended = dumped(console.state);
            QVERIFY(console.state->lines.last().refused.isEmpty() == !state->line(milestone->id)->redacted);
            for (const char *name : {"lines", "detector", "known"}) {
                amended.remove(QLatin1String(name));
            }
            QJsonObject without = expected;
            for (const char *name : {"lines", "detector", "known"})
                without.remove(QLatin1String(name));
            SAME(amended, without);
            compareLines(seed, *state, *console.state, {milestone->id});
        }
    }

    void striking_and_restoring_gives_the_same_state()
    {
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const RandomHistory &history = historyOf(seed);
            support::Chance chance(seed);
            const journal::SubjectPtr state = journal::fold(history.blank(), history.entries);
            SeededEntropy entropy("strike");
            for (int i = 0; i < 5; ++i) {
                support::Console console{.id = QStringLiteral("console-z"), .state = state};
                const QString about = chance.of(state->entries)->id;
                mark(console, journal::Struck{about, QStringLiteral("by mistake")}, entropy);
                if (!console.state->lines.last().refused.isEmpty())
                    continue;
                mark(console, journal::Restored{about}, entropy);
                QCOMPARE(console.state->lines.last().refused, QString());
                SAME(support::dumpedState(asIncident(console.state)), support::dumpedState(asIncident(state)));
                SAME(support::dumpedBreaches(asIncident(console.state)), support::dumpedBreaches(asIncident(state)));
                compareLines(seed, *state, *console.state, {});
            }
        }
    }

    void a_console_without_the_redacted_payloads_comes_to_the_same_state()
    {
        qsizetype redactions = 0;
        for (quint32 seed = 0; seed < 2 * rounds; ++seed) {
            const RandomHistory &history = historyOf(seed, seed % 2 ? RandomHistory::Garbled : RandomHistory::Sensible);
            SeededEntropy entropy("redact");
            support::Chance chance(seed);
            support::Console console{.id = QStringLiteral("console-z"),
                                     .state = journal::fold(history.blank(), history.entries)};
            for (int i = 0; i < 6; ++i)
                mark(console, journal::Redacted{chance.of(history.entries)->id, QStringLiteral("private")}, entropy);
            const QList<EntryPtr> left = withoutRedacted(asIncident(console.state));
            redactions += std::count_if(left.begin(), left.end(), [](const EntryPtr &one) { return one->redacted(); });
            SAME(dumped(journal::fold(history.blank(), left)), dumped(console.state));
        }
        QVERIFY(redactions > 2 * qsizetype(rounds));
    }

    void nothing_but_a_redaction_of_it_erases_a_breach()
    {
        int breaches = 0;
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const RandomHistory &history = historyOf(seed);
            journal::SubjectPtr state = history.blank().blank();
            for (const EntryPtr &entry : history.ordered()) {
                const QHash<QString, Instant> before = asIncident(state).breachSeen;
                state = journal::extend(state, entry);
                const QString redacted =
                    entry->type == QLatin1String(journal::Redacted::type) ? journal::markTarget(*entry) : QString();
                for (auto seen = before.cbegin(); seen != before.cend(); ++seen) {
                    if (!redacted.isEmpty() && seen.key().endsWith(redacted))
                        continue;
                    QCOMPARE(asIncident(state).breachSeen.value(seen.key()), seen.value());
                }
            }
            breaches += int(asIncident(state).breachSeen.size());
        }
        QVERIFY(breaches > int(rounds));
    }

    void every_breach_that_was_visible_is_witnessed()
    {
        // The fold looks at the clocks only when one may be due; here they are looked at every time.
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const RandomHistory &history = historyOf(seed);
            journal::SubjectPtr state = history.blank().blank();
            for (const EntryPtr &entry : history.ordered()) {
                const Incident &before = asIncident(state);
                if (const std::optional<Instant> next = nextUnseenDue(before))
                    QVERIFY(before.watchedFrom() <= *next);
                QStringList due;
                for (const Clock &clock : clocksOf(before)) {
                    if (entry->recorded > before.known && clock.running() && clock.due < entry->recorded)
                        due.append(clock.key);
                }
                state = journal::extend(state, entry);
                const bool redacts = entry->type == QLatin1String(journal::Redacted::type);
                for (const QString &key : std::as_const(due))
                    QVERIFY2(redacts || asIncident(state).breachSeen.contains(key), qPrintable(key));
            }
        }
    }

    void a_disputed_entry_changes_nothing_but_is_shown()
    {
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const RandomHistory &history = historyOf(seed);
            support::Chance chance(seed);
            const QList<EntryPtr> ordered = history.ordered();
            const EntryPtr chosen = ordered.at(1 + chance.upTo(longEnough - 2));
            QList<EntryPtr> disputed, left;
            for (const EntryPtr &entry : ordered) {
                auto copy = std::make_shared<journal::Entry>(*entry);
                if (entry == chosen)
                    copy->attestation = journal::Attestation::Disputed;
                else
                    left.append(entry);
                disputed.append(copy);
            }
            const journal::SubjectPtr with = journal::fold(history.blank(), disputed);
            QVERIFY(with->line(chosen->id)->disputed);
            QVERIFY(!with->line(chosen->id)->counts());
            // Entries about it and numbers given after it may differ; what it would have changed may not.
            const journal::SubjectPtr without = journal::fold(history.blank(), left);
            SAME(support::dumpedResponse(asIncident(with)), support::dumpedResponse(asIncident(without)));
        }
    }

    void what_a_newer_program_wrote_is_kept_and_marks_the_subject()
    {
        support::IncidentBuilder story;
        story.say(Declared{});
        const QJsonObject before = support::dumpedState(*story.state());
        const QString id = story.raw(QStringLiteral("incident.dreamt"), {{QStringLiteral("x"), 1}});
        QVERIFY(story.state()->newer);
        QCOMPARE(story.state()->line(id)->kind, journal::LineKind::Unknown);
        QVERIFY(story.text(id).contains(QStringLiteral("newer")));
        QJsonObject after = support::dumpedState(*story.state());
        after.insert(QStringLiteral("newer"), false);
        QCOMPARE(after, before);
        const base::Result<journal::Deed> verb =
            journal::deed(*story.state(), Noted{QStringLiteral("x")},
                          journal::statedBy(QStringLiteral("ana"), story.t0()), QStringLiteral("note"));
        QVERIFY(!verb.ok());
        QVERIFY(verb.error().what.contains(QStringLiteral("newer")));
    }

    void a_newer_version_of_a_known_type_is_not_guessed_at()
    {
        support::IncidentBuilder story;
        story.say(Declared{.severity = Severity::P3});
        QJsonObject payload = SeverityRaised{Severity::P1, {}}.write();
        journal::write(payload, journal::statedBy(QStringLiteral("ana"), story.t0()));
        story.raw(QLatin1String(SeverityRaised::type), payload, 2);
        QVERIFY(story.state()->newer);
        QCOMPARE(story.state()->severity(), Severity::P3);
    }

    void garbage_is_refused_and_never_crashes()
    {
        int refused = 0;
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const RandomHistory &history = historyOf(seed, RandomHistory::Garbled);
            const journal::SubjectPtr state = journal::fold(history.blank(), history.entries);
            QCOMPARE(state->lines.size(), history.entries.size());
            for (const journal::Line &line : state->lines) {
                QVERIFY(!line.text.isEmpty());
                refused += !line.refused.isEmpty();
            }
            clocksOf(asIncident(state));
        }
        QVERIFY(refused > int(rounds));
    }

private:
    template<class Payload>
    static void mark(support::Console &console, const Payload &payload, Entropy &entropy)
    {
        QJsonObject object = payload.write();
        journal::write(object, journal::statedBy(QStringLiteral("zoe"), console.state->known));
        support::written(console, QLatin1String(Payload::type), *canonicalJson(object), console.state->known, entropy);
    }

    static EntryPtr firstOf(const journal::Subject &state, const QString &type)
    {
        for (const journal::Line &line : state.lines) {
            if (line.entry->type == type && line.refused.isEmpty())
                return line.entry;
        }
        return {};
    }

    /// The lines of `before` as they are in `after`, but for those named and the marks about them.
    static void compareLines(quint32 seed, const journal::Subject &before, const journal::Subject &after,
                             const QStringList &except)
    {
        for (qsizetype i = 0; i < before.lines.size(); ++i) {
            const journal::Line &line = before.lines.at(i);
            if (!except.contains(line.entry->id) && !except.contains(line.about))
                SAME(dumped(after.lines.at(i)), dumped(line));
        }
    }
};

PARAPET_TEST(TstFold)
#include "tst_fold.moc"
