#include "domain/incidents/playbook.h"

#include <QSet>

namespace incidents {

using base::Done;
using base::Error;
using base::ErrorKind;

namespace {

Error wrong(const QString &playbook, const QString &what)
{
    return {ErrorKind::Invalid, QStringLiteral("playbook “%1”: %2").arg(playbook, what)};
}

bool known(const QString &role)
{
    return playbookRoles().contains(role);
}

Done checkedStep(const Playbook &playbook, const PlaybookStep &step)
{
    const QString where = QStringLiteral("step “%1” ").arg(step.id);
    if (step.title.trimmed().isEmpty())
        return wrong(playbook.id, where + QStringLiteral("has no title"));
    if (!known(step.role))
        return wrong(playbook.id, where + QStringLiteral("names the unknown role “%1”").arg(step.role));
    if (step.due && *step.due < base::Duration::zero())
        return wrong(playbook.id, where + QStringLiteral("is due before the incident began"));
    return base::done();
}

Done checkedPhases(const Playbook &playbook)
{
    if (playbook.phases.isEmpty())
        return wrong(playbook.id, QStringLiteral("has no phases"));
    QSet<QString> phases;
    QSet<QString> steps;
    base::Duration last = base::Duration::zero();
    for (const PlaybookPhase &phase : playbook.phases) {
        const QString where = QStringLiteral("phase “%1” ").arg(phase.id);
        if (phase.id.isEmpty() || phases.contains(phase.id))
            return wrong(playbook.id, where + QStringLiteral("has no identifier of its own"));
        if (phase.title.trimmed().isEmpty())
            return wrong(playbook.id, where + QStringLiteral("has no title"));
        if (phase.offset < last)
            return wrong(playbook.id, where + QStringLiteral("comes before the one above it"));
        for (const PlaybookStep &step : phase.steps) {
            if (step.id.isEmpty() || steps.contains(step.id))
                return wrong(playbook.id, QStringLiteral("step “%1” has no identifier of its own").arg(step.id));
            if (const Done fine = checkedStep(playbook, step); !fine)
                return fine;
            steps.insert(step.id);
        }
        phases.insert(phase.id);
        last = phase.offset;
    }
    return base::done();
}

Done checkedNotifications(const Playbook &playbook)
{
    QSet<QString> told;
    for (const NotificationRule &rule : playbook.notifications) {
        const QString where = QStringLiteral("the notification of “%1” ").arg(rule.stakeholder);
        if (rule.stakeholder.trimmed().isEmpty())
            return wrong(playbook.id, QStringLiteral("a notification names nobody"));
        if (told.contains(rule.stakeholder))
            return wrong(playbook.id, where + QStringLiteral("is there twice"));
        if (rule.offset < base::Duration::zero())
            return wrong(playbook.id, where + QStringLiteral("is due before the incident began"));
        if (rule.channels.isEmpty())
            return wrong(playbook.id, where + QStringLiteral("has no channel"));
        told.insert(rule.stakeholder);
    }
    return base::done();
}

} // namespace

const QStringList &playbookRoles()
{
    static const QStringList roles{QStringLiteral("ic"),           QStringLiteral("deputy"),
                                   QStringLiteral("investigator"), QStringLiteral("communicator"),
                                   QStringLiteral("scribe"),       QStringLiteral("sme"),
                                   QStringLiteral("observer")};
    return roles;
}

QString name(NotificationBasis basis)
{
    return basis == NotificationBasis::Detected ? QStringLiteral("detected") : QStringLiteral("triaged");
}

std::optional<NotificationBasis> notificationBasis(const QString &name)
{
    if (name == QLatin1String("detected"))
        return NotificationBasis::Detected;
    if (name == QLatin1String("triaged"))
        return NotificationBasis::Triaged;
    return std::nullopt;
}

Done checked(const Playbook &playbook)
{
    if (playbook.id.isEmpty())
        return wrong(playbook.id, QStringLiteral("has no identifier"));
    if (playbook.title.trimmed().isEmpty())
        return wrong(playbook.id, QStringLiteral("has no title"));
    if (playbook.version < 1)
        return wrong(playbook.id, QStringLiteral("has version %1; the first is 1").arg(playbook.version));
    if (playbook.severities.isEmpty())
        return wrong(playbook.id, QStringLiteral("names no severity"));
    for (const int severity : playbook.severities) {
        if (severity < 1 || severity > 4)
            return wrong(playbook.id, QStringLiteral("names severity %1; there are 1 to 4").arg(severity));
    }
    for (const QString &role : playbook.roles) {
        if (!known(role))
            return wrong(playbook.id, QStringLiteral("asks for the unknown role “%1”").arg(role));
    }
    if (playbook.rolesBy < base::Duration::zero() || playbook.updateCadence < base::Duration::zero())
        return wrong(playbook.id, QStringLiteral("has a negative time"));
    if (const Done phases = checkedPhases(playbook); !phases)
        return phases;
    return checkedNotifications(playbook);
}

const PlaybookStep *findStep(const Playbook &playbook, const QString &id)
{
    for (const PlaybookPhase &phase : playbook.phases) {
        for (const PlaybookStep &step : phase.steps) {
            if (step.id == id)
                return &step;
        }
    }
    return nullptr;
}

const PlaybookPhase *phaseOfStep(const Playbook &playbook, const QString &stepId)
{
    for (const PlaybookPhase &phase : playbook.phases) {
        for (const PlaybookStep &step : phase.steps) {
            if (step.id == stepId)
                return &phase;
        }
    }
    return nullptr;
}

base::Duration dueOf(const PlaybookPhase &phase, const PlaybookStep &step)
{
    return step.due.value_or(phase.offset);
}

} // namespace incidents
