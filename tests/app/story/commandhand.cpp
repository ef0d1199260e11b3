#include "commandhand.h"

#include "parapetctl.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace story {

using namespace incidents;

CommandHand::CommandHand(QString workspace, QString actor)
    : m_workspace(std::move(workspace))
    , m_actor(std::move(actor))
{
}

QString CommandHand::beginAt(base::Instant now)
{
    m_now = base::rfc3339(now);
    return {};
}

/// `parapetctl incident VERB …` as the actor at this time; what it says on standard error is what went wrong.
QString CommandHand::incident(const QString &verb, const QStringList &words)
{
    const Answer answer = parapetctl(QStringList{QStringLiteral("--workspace"), m_workspace, QStringLiteral("--now"),
                                                 m_now, QStringLiteral("--actor"), m_actor}
                                     + verb.split(u' ') + words);
    if (answer.status == 0 && answer.err.isEmpty())
        return {};
    return QStringLiteral("%1 %2: status %3, %4")
        .arg(verb, words.join(u' '))
        .arg(answer.status)
        .arg(QString::fromUtf8(answer.err));
}

QJsonObject CommandHand::shown()
{
    return QJsonDocument::fromJson(
               parapetctl({QStringLiteral("--workspace"), m_workspace, QStringLiteral("--now"), m_now,
                           QStringLiteral("--json"), QStringLiteral("incident"), QStringLiteral("show"), m_id})
                   .out)
        .object();
}

/// The same about the entry of the incident that says this.
QString CommandHand::about(const QString &verb, const QString &said, const QStringList &words)
{
    for (const QJsonValue &line : shown().value(QLatin1String("timeline")).toArray()) {
        if (line[QLatin1String("text")].toString().contains(said))
            return incident(verb, QStringList{m_id, line[QLatin1String("entry")].toString()} + words);
    }
    return QStringLiteral("nothing says “%1”").arg(said);
}

QString CommandHand::declare(const QString &title, Severity severity, const QString &category)
{
    const QString wrong = incident(QStringLiteral("incident declare"),
                                   {QStringLiteral("--title"), title, QStringLiteral("--severity"), name(severity),
                                    QStringLiteral("--category"), category});
    if (!wrong.isEmpty())
        return wrong;
    const Answer list = parapetctl({QStringLiteral("--workspace"), m_workspace, QStringLiteral("incident"),
                                    QStringLiteral("list"), QStringLiteral("--json")});
    m_id = QJsonDocument::fromJson(list.out)[QLatin1String("incidents")][0][QLatin1String("label")].toString();
    return m_id.isEmpty() ? QStringLiteral("the incident is not in the list") : QString();
}

QString CommandHand::say(const QString &line, bool pin)
{
    const QStringList pinned = pin ? QStringList{QStringLiteral("--pin")} : QStringList();
    return incident(QStringLiteral("incident do"), QStringList{m_id, line} + pinned);
}

QString CommandHand::reach(Milestone milestone)
{
    return incident(QStringLiteral("incident milestone"), {m_id, name(milestone)});
}

QString CommandHand::raise()
{
    const std::optional<Severity> now = severityFrom(shown().value(QLatin1String("severity")).toString());
    if (!now || *now == Severity::P1)
        return QStringLiteral("there is nothing above");
    return incident(QStringLiteral("incident severity"), {m_id, name(Severity(int(*now) - 1))});
}

QString CommandHand::lower(Severity to, const QString &reason)
{
    return incident(QStringLiteral("incident severity"), {m_id, name(to), QStringLiteral("--reason"), reason});
}

QString CommandHand::assume(Role role, const QString &login)
{
    return incident(QStringLiteral("incident role"), {m_id, name(role), login});
}

QString CommandHand::tell(const QString &stakeholder, const QString &channel, const QString &person)
{
    return incident(QStringLiteral("incident notify"),
                    {m_id, stakeholder, QStringLiteral("--channel"), channel, QStringLiteral("--person"), person});
}

QString CommandHand::give(const QString &login, const QString &span, const QString &task)
{
    return incident(QStringLiteral("incident task add"),
                    {m_id, task, QStringLiteral("--assignee"), login, QStringLiteral("--time-box"), span});
}

QString CommandHand::finish(const QString &step)
{
    return incident(QStringLiteral("incident task move"), {m_id, step, QStringLiteral("done")});
}

QString CommandHand::capture(const QString &path, const QString &title)
{
    const QStringList titled = title.isEmpty() ? QStringList() : QStringList{QStringLiteral("--title"), title};
    return incident(QStringLiteral("evidence add"), QStringList{m_id, path} + titled);
}

QString CommandHand::comment(const QString &said, const QString &text)
{
    return about(QStringLiteral("incident comment"), said, {text});
}

QString CommandHand::tag(const QString &said, const QString &tag)
{
    return about(QStringLiteral("incident tag"), said, {tag});
}

QString CommandHand::amend(const QString &said, const QString &added)
{
    return about(QStringLiteral("incident amend"), said, {said + added});
}

QString CommandHand::strike(const QString &said, const QString &reason)
{
    return about(QStringLiteral("incident strike"), said, {reason});
}

QString CommandHand::close(Outcome outcome, const QString &override)
{
    return incident(QStringLiteral("incident close"),
                    {m_id, QStringLiteral("--outcome"), name(outcome), QStringLiteral("--override"), override});
}

} // namespace story
