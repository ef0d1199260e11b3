#pragma once

#include "base/instant.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace incidents {

/// One thing to do. It becomes a task of the incident, due at T0 + `due`.
struct PlaybookStep
{
    QString id; ///< stable snake_case, unique in the playbook: receipts and evidence refer to it
    QString title;
    QString role; ///< one of playbookRoles()
    QString detail; ///< how, plain text; may hold a command to copy
    QString expects; ///< the evidence expected, in words; empty when none is
    bool required = true; ///< an incident is not closed while a required step is open
    std::optional<base::Duration> due; ///< from T0; the phase's offset when there is none

    bool operator==(const PlaybookStep &) const = default;
};

struct PlaybookPhase
{
    QString id;
    QString title;
    base::Duration offset{}; ///< from T0, never negative; phases are in this order
    QList<PlaybookStep> steps;

    bool operator==(const PlaybookPhase &) const = default;
};

/// From when the offset of a notification counts.
enum class NotificationBasis {
    Detected,
    Triaged,
};

/// Who must be told, by when and how.
struct NotificationRule
{
    QString stakeholder; ///< as people say it: "VP Engineering"
    base::Duration offset{}; ///< zero is "immediately"
    NotificationBasis basis = NotificationBasis::Detected;
    QStringList channels; ///< in the order they are tried: "phone", "chat", "email"
    bool acknowledge = true; ///< unanswered, it goes on to the next channel, then up

    bool operator==(const NotificationRule &) const = default;
};

/// A response written down before it is needed: phases, steps, who is told. An incident carries the
/// version it started with in its own entries, so this is a value without a way back to its file.
struct Playbook
{
    QString id;
    QString title;
    int version = 1;
    QString category;
    QList<int> severities; ///< 1…4: those that propose this playbook
    QList<PlaybookPhase> phases;
    QList<NotificationRule> notifications;
    base::Duration updateCadence{}; ///< between status updates; zero when none are expected
    QStringList roles; ///< must be held by `rolesBy`; each one of playbookRoles()
    base::Duration rolesBy{}; ///< from T0
    QString sha256; ///< of the file it was read from, lower-case hexadecimal

    bool operator==(const Playbook &) const = default;
};

/// "ic", "deputy", "investigator", "communicator", "scribe", "sme", "observer".
const QStringList &playbookRoles();

/// "detected" or "triaged".
QString name(NotificationBasis basis);
std::optional<NotificationBasis> notificationBasis(const QString &name);

/// The playbook's own rules: non-empty titles, unique identifiers, known roles, phases in order, no
/// negative offset, severities 1…4. Invalid names the phase, step or rule.
base::Done checked(const Playbook &playbook);

/// For an entry's payload: durations as whole seconds. `playbookFromJson` gives the same value back,
/// and Invalid with the path of what is missing, of another type or against `checked`.
QJsonObject toJson(const Playbook &playbook);
base::Result<Playbook> playbookFromJson(const QJsonObject &object);

/// The step with this id, or nullptr; owned by `playbook`.
const PlaybookStep *findStep(const Playbook &playbook, const QString &id);
/// The phase that holds this step, or nullptr; owned by `playbook`.
const PlaybookPhase *phaseOfStep(const Playbook &playbook, const QString &stepId);
/// When the step is due, counted from T0.
base::Duration dueOf(const PlaybookPhase &phase, const PlaybookStep &step);

} // namespace incidents
