#include "domain/journal/marks.h"
#include "support/alertdump.h"
#include "support/alerthistory.h"
#include "support/testmain.h"

using namespace base;
using namespace intelligence;
using journal::EntryPtr;
using std::chrono::days;
using support::AlertBuilder;
using support::AlertHistory;

namespace {

constexpr quint32 rounds = 60;
constexpr int longEnough = 50;

const Alert &asAlert(const journal::SubjectPtr &state)
{
    return static_cast<const Alert &>(*state);
}

} // namespace

#define SAME(a, b)                                                                                                     \
    do {                                                                                                               \
        const QString found = support::difference((a), (b));                                                           \
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("seed %1 %2").arg(seed).arg(found)));                      \
    } while (false)

class TstAlertHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void histories_are_worth_folding()
    {
        QHash<QString, int> accepted;
        QHash<Band, int> bands;
        int refused = 0, breaches = 0;
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const AlertHistory history(seed, longEnough);
            journal::SubjectPtr state = history.blank().blank();
            for (const EntryPtr &entry : history.ordered()) {
                state = journal::extend(state, entry);
                ++bands[asAlert(state).priority(entry->recorded).ruled];
            }
            const Alert &alert = asAlert(state);
            for (const journal::Line &line : state->lines)
                ++(line.refused.isEmpty() ? accepted[line.entry->type] : refused);
            breaches += int(alert.breachSeen.size());
        }
        for (const journal::EntryType &type : Alert().types().all())
            QVERIFY2(accepted.value(type.name) > 0, type.name.data());
        for (int band = 0; band < bandCount; ++band)
            QVERIFY2(bands.value(Band(band)) > 0, name(Band(band)).data());
        QVERIFY(refused > 0);
        QVERIFY(breaches > int(rounds) / 2);
    }

    void any_order_of_arrival_gives_the_same_state()
    {
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const AlertHistory history(seed, longEnough);
            support::Chance chance(seed);
            const QJsonObject expected = support::dumpedAlert(journal::fold(history.blank(), history.entries));
            QList<EntryPtr> arriving = history.entries + history.entries.mid(0, 9);
            std::shuffle(arriving.begin(), arriving.end(), chance.engine());
            SAME(support::dumpedAlert(journal::fold(history.blank(), arriving)), expected);
            journal::SubjectPtr state = history.blank().blank();
            for (const EntryPtr &entry : std::as_const(arriving))
                state = journal::extend(state, entry);
            SAME(support::dumpedAlert(state), expected);
        }
    }

    void striking_and_restoring_gives_the_same_state()
    {
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const AlertHistory history(seed, longEnough);
            support::Chance chance(seed);
            SeededEntropy entropy("strike");
            support::Console console{.id = QStringLiteral("console-z"),
                                     .state = journal::fold(history.blank(), history.entries)};
            const QJsonObject expected = support::dumpedState(asAlert(console.state));
            for (int i = 0; i < 8; ++i) {
                const QString about = chance.of(history.entries)->id;
                mark(console, journal::Struck{about, QStringLiteral("by mistake")}, entropy);
                if (!console.state->lines.last().refused.isEmpty())
                    continue;
                mark(console, journal::Restored{about}, entropy);
                SAME(support::dumpedState(asAlert(console.state)), expected);
            }
        }
    }

    void no_sequence_of_entries_erases_a_breach()
    {
        int breaches = 0;
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const AlertHistory history(seed, longEnough);
            journal::SubjectPtr state = history.blank().blank();
            for (const EntryPtr &entry : history.ordered()) {
                const QHash<QString, Instant> before = asAlert(state).breachSeen;
                QStringList late;
                for (const AlertClock &clock : clocksOf(asAlert(state), entry->recorded)) {
                    if (clock.running() && clock.breached(entry->recorded) && entry->recorded > state->known)
                        late.append(clock.key);
                }
                state = journal::extend(state, entry);
                const QString redacted =
                    entry->type == QLatin1String(journal::Redacted::type) ? journal::markTarget(*entry) : QString();
                const auto gone = [&](const QString &key) { return !redacted.isEmpty() && key.endsWith(redacted); };
                for (auto seen = before.cbegin(); seen != before.cend(); ++seen)
                    QVERIFY(gone(seen.key()) || asAlert(state).breachSeen.value(seen.key()) == seen.value());
                for (const QString &key : std::as_const(late)) // what was late was seen to be
                    QVERIFY2(gone(key) || asAlert(state).breachSeen.contains(key), qPrintable(key));
            }
            breaches += int(asAlert(state).breachSeen.size());
        }
        QVERIFY(breaches > int(rounds) / 2);
    }

    void answers_give_the_same_priority_in_any_order()
    {
        // Each question answered once or twice at times of its own; the order in which the questions come
        // into the journal makes no difference, whatever is due when.
        for (quint32 seed = 0; seed < 300; ++seed) {
            support::Chance chance(seed);
            AlertBuilder one, other;
            const AlertFacts facts = chance.oneIn(2) ? one.harmless() : one.facts();
            one.takeUp(facts);
            other.takeUp(facts);
            QList<QList<std::pair<Duration, AlertAnswered>>> said(questionCount);
            for (int i = 0; i < questionCount; ++i) {
                Duration at = Duration(days(chance.upTo(9)));
                for (int times = chance.upTo(3); times > 0; --times, at += days(1 + chance.upTo(9))) {
                    AlertAnswered answer;
                    answer.answers[size_t(i)] = chance.named<Answer>(3);
                    said[i].append({at, answer});
                }
            }
            for (int i = 0; i < questionCount; ++i)
                sayAll(one, said.at(i));
            for (int i = questionCount - 1; i >= 0; --i)
                sayAll(other, said.at(i));
            const Priority a = one.priority(days(60)), b = other.priority(days(60));
            QCOMPARE(a.band, b.band);
            QCOMPARE(a.rank, b.rank);
            QCOMPARE(a.due, b.due);
            QCOMPARE(a.inputs, b.inputs);
        }
    }

    void raising_a_priority_never_buys_time()
    {
        int raised = 0;
        for (quint32 seed = 0; seed < 4 * rounds; ++seed) {
            const AlertHistory history(seed, longEnough);
            journal::SubjectPtr state = history.blank().blank();
            for (const EntryPtr &entry : history.ordered()) {
                const Alert &before = asAlert(state);
                const bool open = before.taken && !before.settled;
                const Priority old = open ? before.priority(entry->recorded) : Priority();
                state = journal::extend(state, entry);
                // Marks make the past another one; an entry raises from where it stands.
                if (!open || journal::isMark(entry->type) || !asAlert(state).line(entry->id)->refused.isEmpty())
                    continue;
                const Priority now = asAlert(state).priority(entry->recorded);
                if (now.band >= old.band || !old.due)
                    continue; // it is not more urgent, or nothing was due
                ++raised;
                QVERIFY2(now.due && *now.due <= *old.due, qPrintable(QStringLiteral("seed %1").arg(seed)));
            }
        }
        QVERIFY(raised > int(rounds));
    }

    void time_alone_never_moves_what_is_due_but_by_an_end()
    {
        for (quint32 seed = 0; seed < rounds; ++seed) {
            const AlertHistory history(seed, longEnough);
            const journal::SubjectPtr state = journal::fold(history.blank(), history.entries);
            const Alert &alert = asAlert(state);
            const QList<Phase> phases = phasesOf(alert.assessment);
            for (int day = 0; day < 60; ++day) {
                const Instant at = alert.known + days(day);
                qsizetype current = 0;
                while (current + 1 < phases.size() && *phases.at(current + 1).from <= at)
                    ++current;
                const Priority priority = alert.priority(at);
                QCOMPARE(phases.at(current).band, priority.band);
                QCOMPARE(phases.at(current).due, priority.due);
                QCOMPARE(phases.at(current).rank, priority.rank);
            }
        }
    }

private:
    static void sayAll(AlertBuilder &story, const QList<std::pair<Duration, AlertAnswered>> &said)
    {
        for (const auto &[at, answer] : said)
            story.at(days(60)).happened(at).say(answer);
    }

    template<class Payload>
    static void mark(support::Console &console, const Payload &payload, Entropy &entropy)
    {
        QJsonObject object = payload.write();
        journal::write(object, journal::statedBy(QStringLiteral("zoe"), console.state->known));
        support::written(console, QLatin1String(Payload::type), *canonicalJson(object), console.state->known, entropy);
    }
};

PARAPET_TEST(TstAlertHistory)
#include "tst_alerthistory.moc"
