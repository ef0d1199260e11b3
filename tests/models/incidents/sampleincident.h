#pragma once

#include "domain/incidents/declared.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/titled.h"
#include "support/incidentbuilder.h"

namespace sample {

using namespace incidents;
using namespace std::chrono_literals;

/// Three phases with two, one and one steps, and two stakeholders: at once and after half an hour.
inline Playbook playbook()
{
    Playbook out;
    out.id = QStringLiteral("sample");
    out.title = QStringLiteral("Sample attack");
    out.version = 3;
    out.severities = {1};
    const auto step = [](const char *id, const char *title, bool required = true) {
        PlaybookStep made;
        made.id = QLatin1String(id);
        made.title = QLatin1String(title);
        made.role = QStringLiteral("investigator");
        made.required = required;
        return made;
    };
    PlaybookPhase isolation{QStringLiteral("isolation"),
                            QStringLiteral("Isolation"),
                            30min,
                            {step("revoke", "Revoke tokens"), step("block", "Block endpoints")}};
    isolation.steps[0].expects = QStringLiteral("List of tokens");
    PlaybookPhase investigation{QStringLiteral("investigation"),
                                QStringLiteral("Investigation"),
                                2h,
                                {step("rebuild", "Rebuild the timeline")}};
    investigation.steps[0].expects = QStringLiteral("Audit log");
    const PlaybookPhase review{
        QStringLiteral("review"), QStringLiteral("Review"), 168h, {step("meet", "Hold the review", false)}};
    out.phases = {isolation, investigation, review};
    NotificationRule now;
    now.stakeholder = QStringLiteral("CISO");
    now.channels = {QStringLiteral("phone")};
    NotificationRule later;
    later.stakeholder = QStringLiteral("PR Team");
    later.offset = 30min;
    later.channels = {QStringLiteral("email")};
    out.notifications = {now, later};
    out.sha256 = QString(64, u'a');
    return out;
}

/// Declared, titled and detected at T0 by ana, who is IC, following the playbook.
class Story : public support::IncidentBuilder
{
public:
    explicit Story(Severity severity = Severity::P1)
    {
        Declared declared;
        declared.severity = severity;
        say(declared);
        say(Titled{QStringLiteral("Malicious release")});
        say(MilestoneReached{Milestone::Detected, {}});
        RoleAssumed role;
        role.role = Role::Commander;
        role.login = QStringLiteral("ana");
        say(role);
        say(PlaybookAdopted{playbook()});
    }
};

inline base::Instant at(base::Duration afterT0)
{
    return Story::t0() + afterT0;
}

} // namespace sample
