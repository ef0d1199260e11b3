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

} // namespace support
