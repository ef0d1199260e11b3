#include "domain/incidents/updateprefill.h"

#include "domain/incidents/incident.h"
#include "domain/incidents/updateclocks.h"

#include <algorithm>

namespace incidents {

using namespace base;

namespace {

constexpr qsizetype lastFew = 3;
constexpr qsizetype mostTasks = 6;

/// "03:57Z", with the day when it is not that of `now`.
QString clock(Instant at, Instant now)
{
    const QString time = clockText(at).left(5) + u'Z';
    return dayText(at) == dayText(now) ? time : dayText(at) + u' ' + time;
}

QString bullets(const QStringList &items)
{
    QStringList lines;
    for (const QString &item : items)
        lines.append(QStringLiteral("- ") + item);
    return lines.join(u'\n');
}

/// The milestone that the response reached last.
QString standing(const Incident &incident, Instant now)
{
    for (const Milestone milestone : {Milestone::Recovered, Milestone::Eradicated, Milestone::Contained,
                                      Milestone::Isolated, Milestone::Responded}) {
        if (const std::optional<Instant> at = incident.reached(milestone))
            return QStringLiteral("%1 since %2").arg(word(milestone), clock(*at, now));
    }
    return QStringLiteral("Not yet contained");
}

QStringList lastDecisions(const Incident &incident, Instant now)
{
    QStringList out;
    for (const Decision &decision : incident.decisions.last(std::min(lastFew, incident.decisions.size())))
        out.append(QStringLiteral("Decided %1: %2").arg(clock(decision.at, now), decision.text));
    return out;
}

/// What was said of one kind last, oldest first.
QStringList lastLines(const Incident &incident, journal::LineKind kind)
{
    QStringList out;
    for (auto line = incident.lines.crbegin(); line != incident.lines.crend() && out.size() < lastFew; ++line) {
        if (line->kind == kind && line->counts())
            out.prepend(line->text);
    }
    return out;
}

QStringList openTasks(const Incident &incident)
{
    QStringList out;
    qsizetype more = 0;
    for (const Task &task : incident.tasks) {
        const bool begun = !task.step || !task.assignee.isEmpty() || task.state == TaskState::Doing;
        if (!task.open() || task.state == TaskState::Blocked || !begun)
            continue;
        if (out.size() == mostTasks) {
            ++more;
            continue;
        }
        const QString who = task.assignee.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(task.assignee);
        out.append(QStringLiteral("Open: %1%2").arg(task.title, who));
    }
    if (more > 0)
        out.append(QStringLiteral("and %1 more open tasks").arg(more));
    return out;
}

QString nextUpdate(const Incident &incident, Instant now)
{
    const std::optional<Duration> cadence = updateCadence(incident);
    if (!cadence || !incident.isOpen() || incident.reached(Milestone::Recovered))
        return {};
    return QStringLiteral("Next update by %1.").arg(clock(now + *cadence, now));
}

QString conditions(const Incident &incident, Instant now)
{
    QStringList items{QStringLiteral("%1 %2, %3, T+%4. %5.")
                          .arg(name(incident.severity()), word(incident.severity()), word(incident.status).toLower(),
                               spanText(std::max(Duration::zero(), now - incident.t0())), standing(incident, now))};
    if (const QString scope = scopeText(incident); !scope.isEmpty())
        items.append(QStringLiteral("Scope: %1").arg(scope));
    return bullets(items + lastLines(incident, journal::LineKind::Finding));
}

UpdateWords forResponders(const Incident &incident, Instant now)
{
    UpdateWords words;
    words.conditions = conditions(incident, now);
    const QStringList actions =
        lastDecisions(incident, now) + lastLines(incident, journal::LineKind::Action) + openTasks(incident);
    words.actions = actions.isEmpty() ? QStringLiteral("- None yet") : bullets(actions);
    QStringList needs = blockedTasks(incident);
    for (const QString &question : openQuestions(incident))
        needs.append(QStringLiteral("Answer: %1").arg(question));
    words.needs = needs.isEmpty() ? QStringLiteral("- None") : bullets(needs);
    return words;
}

QString forExecutive(const Incident &incident, Instant now)
{
    QStringList parts{
        QStringLiteral("%1 %2: %3").arg(name(incident.severity()), word(incident.severity()), incident.title)};
    parts.append(QStringLiteral("Detected %1, open for %2. %3.")
                     .arg(clock(incident.t0(), now), spanText(std::max(Duration::zero(), now - incident.t0())),
                          standing(incident, now)));
    if (const QString scope = scopeText(incident); !scope.isEmpty())
        parts.append(QStringLiteral("Affected: %1.").arg(scope));
    if (const QStringList decisions = lastDecisions(incident, now); !decisions.isEmpty())
        parts.append(QStringLiteral("Decisions\n") + bullets(decisions));
    if (const QStringList actions = lastLines(incident, journal::LineKind::Action); !actions.isEmpty())
        parts.append(QStringLiteral("Done\n") + bullets(actions));
    if (const QStringList needs = blockedTasks(incident); !needs.isEmpty())
        parts.append(QStringLiteral("We need\n") + bullets(needs));
    parts.append(nextUpdate(incident, now));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

QString contained(const Incident &incident, Instant now)
{
    if (const std::optional<Instant> recovered = incident.reached(Milestone::Recovered))
        return QStringLiteral("All services were restored at %1.").arg(clock(*recovered, now));
    if (const std::optional<Instant> at = incident.reached(Milestone::Contained))
        return QStringLiteral("The cause was contained at %1. We are restoring the affected services.")
            .arg(clock(*at, now));
    return QStringLiteral("Our response team is working to contain it. The investigation is not complete.");
}

/// Names nothing inside: what else they may know is the writer's to add and the IC's to approve.
QString forOutside(const Incident &incident, Audience audience, Instant now)
{
    const QString found = QStringLiteral("On %1 at %2 we detected a security incident in our software supply chain.")
                              .arg(dayText(incident.t0()), clockText(incident.t0()).left(5) + u'Z');
    QStringList parts;
    if (audience == Audience::Customers)
        parts = {QStringLiteral("Dear customer,"), found, contained(incident, now),
                 QStringLiteral("What it means for you: we are establishing whether your data or the software we "
                                "deliver to you is affected, and will tell you directly if it is.")};
    else
        parts = {found, contained(incident, now),
                 QStringLiteral("We will publish what we learn as soon as it is established.")};
    parts.append(nextUpdate(incident, now));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

QStringList blockedTasks(const Incident &incident)
{
    QStringList out;
    for (const Task &task : incident.tasks) {
        if (task.state == TaskState::Blocked)
            out.append(task.why.isEmpty() ? task.title : QStringLiteral("%1 is blocked: %2").arg(task.title, task.why));
    }
    return out;
}

QStringList openQuestions(const Incident &incident)
{
    QStringList out;
    for (const Question &question : incident.questions) {
        if (question.answer.isEmpty())
            out.append(question.text);
    }
    return out;
}

QString scopeText(const Incident &incident)
{
    QMap<AssetKind, qsizetype> assets;
    for (const Asset &asset : incident.assets) {
        if (asset.state != AssetState::Cleared)
            ++assets[asset.kind];
    }
    QStringList parts;
    for (auto kind = assets.cbegin(); kind != assets.cend(); ++kind)
        parts.append(counted(kind.key(), kind.value()));
    QString text = parts.join(QStringLiteral(", "));
    const qsizetype indicators = incident.indicators.size();
    if (indicators > 0)
        text += QStringLiteral("%1%2 indicator%3")
                    .arg(text.isEmpty() ? QString() : QStringLiteral("; "))
                    .arg(indicators)
                    .arg(indicators == 1 ? QString() : QStringLiteral("s"));
    return text;
}

UpdateWords prefilledUpdate(const Incident &incident, Audience audience, Instant now)
{
    if (audience == Audience::Responders)
        return forResponders(incident, now);
    UpdateWords words;
    words.text = audience == Audience::Executive ? forExecutive(incident, now) : forOutside(incident, audience, now);
    return words;
}

} // namespace incidents
