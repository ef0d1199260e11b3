#pragma once

#include "domain/incidents/notification.h"
#include "domain/incidents/role.h"
#include "domain/incidents/scope.h"
#include "domain/incidents/task.h"

#include <QTimeZone>

namespace incidents {

struct Incident;

/// What the words of a scribe line can mean: values only, made anew for each reading.
struct ScribeContext
{
    QString actor; ///< who types
    base::Instant now{};
    QTimeZone zone = QTimeZone::utc(); ///< of times that name none
    QStringList people; ///< logins, in the order they are offered
    QStringList repositories; ///< "owner/name"
    QStringList incidents; ///< ids of all, this one too
    QStringList playbooks; ///< ids
    QString selected; ///< the entry that marks are about; empty when none is selected

    QList<Task> tasks;
    QList<Notification> notifications;
    QList<Question> questions;
    QList<Decision> decisions;
    QList<Asset> assets;
    QList<RoleSpan> roles; ///< open ones
};

/// A context with what `incident` itself knows: tasks, stakeholders, questions, assets, and the people
/// who hold or held a role or a task. The caller adds the rest.
ScribeContext scribeContext(const Incident &incident, const QString &actor, base::Instant now, const QTimeZone &zone);

/// More people that words can mean, behind those who are there already.
void addPeople(ScribeContext &context, const QStringList &logins);

/// The ways of telling somebody: those of the playbook first, then the common ones.
QStringList channelsOf(const ScribeContext &context);

} // namespace incidents
