#include "domain/incidents/playbook.h"

#include <QJsonArray>

#include <cmath>

namespace incidents {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr qint64 longestSeconds = qint64(10) * 366 * 24 * 3600;

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject stepJson(const PlaybookStep &step)
{
    QJsonObject object{{QStringLiteral("id"), step.id},           {QStringLiteral("title"), step.title},
                       {QStringLiteral("role"), step.role},       {QStringLiteral("detail"), step.detail},
                       {QStringLiteral("expects"), step.expects}, {QStringLiteral("required"), step.required}};
    if (step.due)
        object.insert(QStringLiteral("due_s"), base::seconds(*step.due));
    return object;
}

QJsonObject phaseJson(const PlaybookPhase &phase)
{
    QJsonArray steps;
    for (const PlaybookStep &step : phase.steps)
        steps.append(stepJson(step));
    return {{QStringLiteral("id"), phase.id},
            {QStringLiteral("title"), phase.title},
            {QStringLiteral("offset_s"), base::seconds(phase.offset)},
            {QStringLiteral("steps"), steps}};
}

QJsonObject ruleJson(const NotificationRule &rule)
{
    return {{QStringLiteral("stakeholder"), rule.stakeholder},
            {QStringLiteral("offset_s"), base::seconds(rule.offset)},
            {QStringLiteral("basis"), name(rule.basis)},
            {QStringLiteral("channels"), texts(rule.channels)},
            {QStringLiteral("acknowledge"), rule.acknowledge}};
}

/// Reads members of one object and remembers the first that is missing or of another type.
class Members
{
public:
    Members(const QJsonObject &object, const QString &path, QString &problem)
        : m_object(object)
        , m_path(path)
        , m_problem(problem)
    {
    }

    QString text(const QString &name)
    {
        const QJsonValue value = m_object.value(name);
        expect(value.isString(), name, QStringLiteral("text"));
        return value.toString();
    }

    bool boolean(const QString &name)
    {
        const QJsonValue value = m_object.value(name);
        expect(value.isBool(), name, QStringLiteral("true or false"));
        return value.toBool();
    }

    qint64 integer(const QString &name, qint64 lowest, qint64 highest)
    {
        const QJsonValue value = m_object.value(name);
        const double real = value.toDouble(std::nan(""));
        const bool fine = std::floor(real) == real && real >= double(lowest) && real <= double(highest);
        expect(fine, name, QStringLiteral("an integer from %1 to %2").arg(lowest).arg(highest));
        return fine ? value.toInteger() : lowest;
    }

    base::Duration duration(const QString &name) { return std::chrono::seconds(integer(name, 0, longestSeconds)); }

    bool has(const QString &name) const { return m_object.contains(name); }

    QJsonArray array(const QString &name)
    {
        const QJsonValue value = m_object.value(name);
        expect(value.isArray(), name, QStringLiteral("a list"));
        return value.toArray();
    }

    QStringList textList(const QString &name)
    {
        QStringList list;
        for (const QJsonValue &value : array(name)) {
            expect(value.isString(), name, QStringLiteral("a list of texts"));
            list.append(value.toString());
        }
        return list;
    }

    /// Each element of the list `name` read by `read(Members &)`.
    template<class T, class Read>
    QList<T> list(const QString &name, Read read)
    {
        QList<T> all;
        const QJsonArray elements = array(name);
        for (qsizetype i = 0; i < elements.size(); ++i) {
            const QString path = QStringLiteral("%1%2[%3].").arg(m_path, name).arg(i);
            if (!elements.at(i).isObject() && m_problem.isEmpty())
                m_problem = QStringLiteral("%1: must be an object").arg(path.chopped(1));
            Members members(elements.at(i).toObject(), path, m_problem);
            all.append(read(members));
        }
        return all;
    }

    void expect(bool holds, const QString &name, const QString &what)
    {
        if (!holds && m_problem.isEmpty())
            m_problem = QStringLiteral("%1%2: must be %3").arg(m_path, name, what);
    }

private:
    const QJsonObject m_object;
    const QString m_path;
    QString &m_problem;
};

PlaybookStep stepFrom(Members &from)
{
    PlaybookStep step;
    step.id = from.text(QStringLiteral("id"));
    step.title = from.text(QStringLiteral("title"));
    step.role = from.text(QStringLiteral("role"));
    step.detail = from.text(QStringLiteral("detail"));
    step.expects = from.text(QStringLiteral("expects"));
    step.required = from.boolean(QStringLiteral("required"));
    if (from.has(QStringLiteral("due_s")))
        step.due = from.duration(QStringLiteral("due_s"));
    return step;
}

PlaybookPhase phaseFrom(Members &from)
{
    return {from.text(QStringLiteral("id")), from.text(QStringLiteral("title")),
            from.duration(QStringLiteral("offset_s")), from.list<PlaybookStep>(QStringLiteral("steps"), stepFrom)};
}

NotificationRule ruleFrom(Members &from)
{
    NotificationRule rule;
    rule.stakeholder = from.text(QStringLiteral("stakeholder"));
    rule.offset = from.duration(QStringLiteral("offset_s"));
    const std::optional<NotificationBasis> basis = notificationBasis(from.text(QStringLiteral("basis")));
    from.expect(basis.has_value(), QStringLiteral("basis"), QStringLiteral("“detected” or “triaged”"));
    rule.basis = basis.value_or(NotificationBasis::Detected);
    rule.channels = from.textList(QStringLiteral("channels"));
    rule.acknowledge = from.boolean(QStringLiteral("acknowledge"));
    return rule;
}

QList<int> severitiesFrom(Members &from)
{
    QList<int> severities;
    for (const QJsonValue &value : from.array(QStringLiteral("severities"))) {
        const int severity = value.toInt(0);
        from.expect(severity >= 1 && severity <= 4, QStringLiteral("severities"),
                    QStringLiteral("a list of integers from 1 to 4"));
        severities.append(severity);
    }
    return severities;
}

} // namespace

QJsonObject toJson(const Playbook &playbook)
{
    QJsonArray severities;
    for (const int severity : playbook.severities)
        severities.append(severity);
    QJsonArray phases;
    for (const PlaybookPhase &phase : playbook.phases)
        phases.append(phaseJson(phase));
    QJsonArray notifications;
    for (const NotificationRule &rule : playbook.notifications)
        notifications.append(ruleJson(rule));
    return {{QStringLiteral("id"), playbook.id},
            {QStringLiteral("title"), playbook.title},
            {QStringLiteral("version"), playbook.version},
            {QStringLiteral("category"), playbook.category},
            {QStringLiteral("severities"), severities},
            {QStringLiteral("phases"), phases},
            {QStringLiteral("notifications"), notifications},
            {QStringLiteral("update_cadence_s"), base::seconds(playbook.updateCadence)},
            {QStringLiteral("roles"), texts(playbook.roles)},
            {QStringLiteral("roles_by_s"), base::seconds(playbook.rolesBy)},
            {QStringLiteral("sha256"), playbook.sha256}};
}

Result<Playbook> playbookFromJson(const QJsonObject &object)
{
    QString problem;
    Members from(object, QString(), problem);
    Playbook playbook;
    playbook.id = from.text(QStringLiteral("id"));
    playbook.title = from.text(QStringLiteral("title"));
    playbook.version = int(from.integer(QStringLiteral("version"), 1, 1'000'000));
    playbook.category = from.text(QStringLiteral("category"));
    playbook.severities = severitiesFrom(from);
    playbook.phases = from.list<PlaybookPhase>(QStringLiteral("phases"), phaseFrom);
    playbook.notifications = from.list<NotificationRule>(QStringLiteral("notifications"), ruleFrom);
    playbook.updateCadence = from.duration(QStringLiteral("update_cadence_s"));
    playbook.roles = from.textList(QStringLiteral("roles"));
    playbook.rolesBy = from.duration(QStringLiteral("roles_by_s"));
    playbook.sha256 = from.text(QStringLiteral("sha256"));
    if (!problem.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("a playbook cannot be read"), problem};
    if (const base::Done fine = checked(playbook); !fine)
        return fine.error();
    return playbook;
}

} // namespace incidents
