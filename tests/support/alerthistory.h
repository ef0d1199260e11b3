#pragma once

#include "domain/intelligence/alertanswered.h"
#include "domain/intelligence/alertassigned.h"
#include "domain/intelligence/alertcontrolended.h"
#include "domain/intelligence/alertcontrolrecorded.h"
#include "domain/intelligence/alertdismissed.h"
#include "domain/intelligence/alertfactsnoted.h"
#include "domain/intelligence/alertjoined.h"
#include "domain/intelligence/alertnoted.h"
#include "domain/intelligence/alertoverridden.h"
#include "domain/intelligence/alertoverridelifted.h"
#include "domain/intelligence/alertparted.h"
#include "domain/intelligence/alertreopened.h"
#include "domain/intelligence/alertresolved.h"
#include "domain/intelligence/remedymoved.h"
#include "domain/intelligence/remedyplanned.h"
#include "domain/intelligence/remedyrescheduled.h"
#include "support/alertbuilder.h"
#include "support/randomsayings.h"
#include "support/statedump.h"

namespace support {

/// Something that somebody might say of an alert, mostly with sense.
class AlertSayings
{
public:
    AlertSayings(Chance &chance, const intelligence::Alert &alert, Instant now)
        : m_chance(chance)
        , m_alert(alert)
        , m_now(now)
    {
    }

    Saying one() const
    {
        if (!m_alert.taken)
            return saying(intelligence::AlertTakenUp{facts()});
        if (m_alert.settled && m_chance.oneIn(2))
            return saying(intelligence::AlertReopened{words(m_chance)});
        const int kind = m_chance.upTo(9);
        return kind < 4 ? weighing() : kind < 7 ? acting() : kind < 9 ? marking() : ending();
    }

private:
    intelligence::AlertFacts facts() const
    {
        using namespace intelligence;
        AlertFacts out = someFacts(findingKeyOf(m_alert.id), AlertBuilder::t0());
        out.listing = m_chance.named<Listing>(3);
        out.catalogueAsOf = m_now - std::chrono::hours(m_chance.upTo(300));
        if (m_chance.oneIn(2))
            out.score = m_chance.upTo(200000);
        out.scoreDay = m_now - std::chrono::hours(m_chance.upTo(900));
        out.cvss = m_chance.upTo(100);
        return out;
    }

    Instant ahead() const { return m_now + std::chrono::hours(m_chance.upTo(24 * 20)); }

    Saying weighing() const
    {
        using namespace intelligence;
        switch (m_chance.upTo(6)) {
        case 0:
            return saying(AlertFactsNoted{facts()});
        case 1:
            return saying(AlertOverridden{m_chance.named<Band>(bandCount), words(m_chance), ahead()});
        case 2:
            return saying(AlertOverrideLifted{words(m_chance)});
        default: {
            AlertAnswered out;
            for (auto &answer : out.answers) {
                if (m_chance.oneIn(2)) // mostly no, so that some are deferred
                    answer = m_chance.oneIn(3) ? m_chance.named<Answer>(3) : Answer::No;
            }
            return saying(out);
        }
        }
    }

    QString someRemedy() const
    {
        return m_alert.remedies.isEmpty() ? QString(26, u'0') : m_chance.of(m_alert.remedies).entryId;
    }

    Saying acting() const
    {
        using namespace intelligence;
        switch (m_chance.upTo(7)) {
        case 0:
            return saying(
                AlertControlRecorded{words(m_chance), m_chance.oneIn(3) ? std::nullopt : std::optional(ahead())});
        case 1: {
            const QList<Control> &all = m_alert.assessment.controls();
            return saying(
                AlertControlEnded{all.isEmpty() ? QString(26, u'0') : m_chance.of(all).entryId, words(m_chance)});
        }
        case 2:
            return saying(AlertAssigned{login(m_chance)});
        case 3:
            return saying(RemedyPlanned{m_chance.named<RemedyKind>(3), words(m_chance), login(m_chance),
                                        m_chance.oneIn(3) ? std::nullopt : std::optional(ahead())});
        case 4:
            return saying(RemedyMoved{someRemedy(), m_chance.named<RemedyState>(4), words(m_chance)});
        case 5:
            return saying(RemedyRescheduled{someRemedy(), login(m_chance), ahead(), words(m_chance)});
        case 6:
            return m_chance.oneIn(2) ? saying(AlertJoined{QString(26, u'5')})
                                     : saying(AlertParted{QString(26, u'5'), words(m_chance)});
        default:
            return saying(AlertNoted{words(m_chance)});
        }
    }

    Saying ending() const
    {
        using namespace intelligence;
        return m_chance.oneIn(2) ? saying(AlertDismissed{m_chance.named<Dismissal>(dismissalCount), words(m_chance)})
                                 : saying(AlertResolved{m_chance.named<Resolution>(resolutionCount), words(m_chance)});
    }

    Saying marking() const
    {
        const QString entry = m_chance.of(m_alert.entries)->id;
        switch (m_chance.upTo(4)) {
        case 0:
            return saying(journal::Restored{entry});
        case 1:
            return saying(journal::Redacted{entry, words(m_chance)});
        case 2: {
            const journal::Line *line = m_alert.line(entry);
            QJsonObject occurred =
                QJsonDocument::fromJson(line->entry->payload).object().value(QLatin1String("occurred")).toObject();
            occurred.insert(QStringLiteral("at"), micros(m_now) - qint64(m_chance.upTo(3600)) * 1000000);
            return saying(journal::Amended{entry, {{QStringLiteral("occurred"), occurred}}});
        }
        default:
            return saying(journal::Struck{entry, words(m_chance)});
        }
    }

    Chance &m_chance;
    const intelligence::Alert &m_alert;
    Instant m_now;
};

/// An alert written by two consoles that meet now and then; every third saying is of earlier.
class AlertHistory
{
public:
    AlertHistory(quint32 seed, int count)
        : m_chance(seed)
        , m_entropy(QByteArray::number(seed))
    {
        const auto blank = std::make_shared<intelligence::Alert>(ulid(AlertBuilder::t0(), m_entropy));
        for (const char *id : {"console-a", "console-b"})
            m_consoles.append(Console{.id = QLatin1String(id), .state = blank});
        Instant now = AlertBuilder::t0() + std::chrono::hours(1);
        while (entries.size() < count) {
            write(m_consoles[m_chance.upTo(1)], now);
            now += std::chrono::minutes(m_chance.upTo(60 * 40));
            if (m_chance.oneIn(5))
                meet();
        }
    }

    QList<journal::EntryPtr> entries; ///< of both, as they came to be
    intelligence::Alert blank() const { return intelligence::Alert(m_consoles.first().state->id); }
    QList<journal::EntryPtr> ordered() const { return journal::fold(blank(), entries)->entries; }

private:
    void write(Console &console, Instant now)
    {
        const auto &known = static_cast<const intelligence::Alert &>(*console.state);
        const Saying said = AlertSayings(m_chance, known, now).one();
        journal::Authorship by = journal::statedBy(login(m_chance), now);
        by.occurred.at -= std::chrono::minutes(m_chance.oneIn(3) ? m_chance.upTo(60 * 30) : 0);
        QJsonObject payload = said.payload;
        journal::write(payload, by);
        entries.append(written(console, said.type, *canonicalJson(payload), now, m_entropy));
    }

    void meet()
    {
        for (Console &console : m_consoles) {
            for (const journal::EntryPtr &entry : std::as_const(entries))
                console.state = journal::extend(console.state, entry);
        }
    }

    Chance m_chance;
    SeededEntropy m_entropy;
    QList<Console> m_consoles;
};

/// What the entries made of an alert, without the entries: two are equal when their dumps are.
inline QJsonObject dumpedState(const intelligence::Alert &alert)
{
    using namespace intelligence;
    const Assessment &assessment = alert.assessment;
    QJsonArray answers;
    for (const Given &given : assessment.answers())
        answers.append(row({name(given.answer), given.by, micros(given.at), given.why}));
    const auto control = [](const Control &one) {
        return row({one.entryId, one.text, one.by, micros(one.at), dumped(one.until), dumped(one.ended)});
    };
    const auto set = [](const Override &one) {
        return row({one.entryId, name(one.to), one.reason, one.by, micros(one.at), micros(one.since), micros(one.until),
                    dumped(one.ended), dumped(one.asked), micros(one.holds)});
    };
    const auto remedy = [](const Remedy &one) {
        return row({one.entryId, one.label, name(one.kind), one.text, one.owner, micros(one.planned), dumped(one.due),
                    name(one.state), one.why, one.by, dumped(one.finished)});
    };
    QJsonArray since;
    for (int inputs = 1; inputs <= ruleQuestionCount; ++inputs)
        since.append(dumped(assessment.countedSince(inputs)));
    const auto &settled = alert.settled;
    return {{QStringLiteral("taken"), row({alert.taken, micros(alert.takenAt), alert.owner, alert.reopened})},
            {QStringLiteral("facts"), toJson(alert.facts())},
            {QStringLiteral("noted"), micros(alert.facts().noted)},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("since"), since},
            {QStringLiteral("owed"), micros(assessment.owedSince(Instant::max()))},
            {QStringLiteral("start"), micros(assessment.start())},
            {QStringLiteral("controls"), dumpedList(assessment.controls(), control)},
            {QStringLiteral("overrides"), dumpedList(assessment.overrides(), set)},
            {QStringLiteral("remedies"), dumpedList(alert.remedies, remedy)},
            {QStringLiteral("settled"),
             settled ? row({settled->dismissed ? name(*settled->dismissed) : name(settled->how), micros(settled->at),
                            settled->by, settled->why})
                     : QJsonArray()},
            {QStringLiteral("incidents"), QJsonArray::fromStringList(alert.incidents)}};
}

inline QJsonObject dumpedBreaches(const intelligence::Alert &alert)
{
    QJsonObject out;
    for (auto seen = alert.breachSeen.cbegin(); seen != alert.breachSeen.cend(); ++seen)
        out.insert(seen.key(), micros(*seen));
    return out;
}

inline QJsonObject dumpedAlert(const journal::SubjectPtr &state)
{
    const auto &alert = static_cast<const intelligence::Alert &>(*state);
    return {{QStringLiteral("state"), dumpedState(alert)},
            {QStringLiteral("breaches"), dumpedBreaches(alert)},
            {QStringLiteral("known"), micros(alert.known)},
            {QStringLiteral("lines"), dumpedList(alert.lines, [](const journal::Line &line) { return dumped(line); })}};
}

} // namespace support
