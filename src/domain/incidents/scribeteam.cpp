#include "domain/incidents/scriberules.h"

#include "domain/incidents/scribenames.h"
#include "domain/journal/statedspan.h"

namespace incidents::scribe {

using namespace base;

namespace {

std::optional<Delivery> resultFrom(const QString &word)
{
    static const QHash<QString, Delivery> words{
        {QStringLiteral("sent"), Delivery::Sent},
        {QStringLiteral("delivered"), Delivery::Delivered},
        {QStringLiteral("acknowledged"), Delivery::Acknowledged},
        {QStringLiteral("answered"), Delivery::Acknowledged},
        {QStringLiteral("ack"), Delivery::Acknowledged},
        {QStringLiteral("failed"), Delivery::Failed},
    };
    const auto found = words.constFind(word.toLower());
    return found == words.constEnd() ? std::optional<Delivery>() : *found;
}

std::optional<Delivery> takeResult(ScribeReader &reader)
{
    if (const std::optional<Delivery> first = resultFrom(reader.peek())) {
        reader.word();
        return first;
    }
    const QString last = reader.left().toString().section(u' ', -1);
    const std::optional<Delivery> result = resultFrom(last);
    if (result)
        reader.takeLast(last);
    return result;
}

QString takeChannel(ScribeReader &reader)
{
    const QStringList channels = channelsOf(reader.context());
    for (const QString &channel : channels) {
        if (reader.takeExactly(channel))
            return channel;
    }
    return {};
}

QString personOf(const QString &text)
{
    return text.startsWith(u'@') ? text.mid(1) : text;
}

Result<Role> readRole(ScribeReader &reader, const QString &word)
{
    const std::optional<Role> role = roleFrom(word);
    if (!role)
        return reader.wrong(word.isEmpty() ? QStringLiteral("the role is missing")
                                           : QStringLiteral("“%1” is not a role").arg(word),
                            QStringLiteral("write %1").arg(playbookRoles().join(QStringLiteral(", "))));
    return *role;
}

/// Who is named here with an @, else `otherwise`.
Result<QString> personHere(ScribeReader &reader, const QString &otherwise)
{
    if (!reader.peek().startsWith(u'@'))
        return otherwise;
    return personNamed(reader.word(), reader);
}

Result<Said> leaveRole(ScribeReader &reader, Role role)
{
    QString holder;
    for (const RoleSpan &span : reader.context().roles) {
        if (span.role == role)
            holder = span.login;
    }
    const Result<QString> login = personHere(reader, holder);
    if (!login)
        return login.error();
    if (login->isEmpty())
        return reader.wrong(QStringLiteral("nobody is %1").arg(word(role)), QStringLiteral("name who was, with @"));
    return Said(RoleEnded{.role = role, .login = *login, .reason = reader.rest()});
}

} // namespace

Result<Said> role(ScribeReader &reader)
{
    const QString first = reader.word();
    const bool leaves = first.startsWith(u'-');
    const Result<Role> role = readRole(reader, leaves ? first.mid(1) : first);
    if (!role)
        return role.error();
    if (leaves)
        return leaveRole(reader, *role);
    const Result<QString> login = personHere(reader, reader.context().actor);
    if (!login)
        return login.error();
    return Said(RoleAssumed{.role = *role, .login = *login, .handover = reader.rest()});
}

Result<Said> give(ScribeReader &reader)
{
    const Result<QString> person = personNamed(reader.word(), reader);
    if (!person)
        return person.error();
    TaskAdded out{.assignee = *person};
    if (const std::optional<journal::StatedSpan> box = journal::readSpan(reader.peek(), 0)) {
        out.timeBox = box->span;
        reader.word();
    }
    const Result<QString> title = reader.text(QStringLiteral("the task"));
    if (!title)
        return title.error();
    out.title = *title;
    return Said(out);
}

Result<Said> assign(ScribeReader &reader)
{
    const Result<Task> task = readTask(reader, false);
    if (!task)
        return task.error();
    reader.setAbout(task->title);
    const Result<QString> person = personNamed(reader.word(), reader);
    if (!person)
        return person.error();
    TaskAssigned out{.task = task->key, .assignee = *person};
    if (reader.atEnd())
        return Said(out);
    const std::optional<journal::StatedSpan> box = journal::readSpan(reader.word(), 0);
    if (!box)
        return reader.wrong(QStringLiteral("this is not a time-box"), QStringLiteral("write 15m or 1h30m"));
    out.timeBox = box->span;
    return Said(out);
}

template<TaskState To>
Result<Said> move(ScribeReader &reader)
{
    constexpr bool needsReason =
        To == TaskState::Blocked || To == TaskState::NotApplicable || To == TaskState::Cancelled;
    const Result<Task> task = readTask(reader, !needsReason);
    if (!task)
        return task.error();
    reader.setAbout(task->title);
    TaskMoved out{.task = task->key, .state = To};
    if constexpr (needsReason) {
        const Result<QString> why = reader.text(QStringLiteral("the reason"));
        if (!why)
            return why.error();
        out.why = *why;
    }
    return Said(out);
}

template Result<Said> move<TaskState::Todo>(ScribeReader &);
template Result<Said> move<TaskState::Acknowledged>(ScribeReader &);
template Result<Said> move<TaskState::Doing>(ScribeReader &);
template Result<Said> move<TaskState::Blocked>(ScribeReader &);
template Result<Said> move<TaskState::Done>(ScribeReader &);
template Result<Said> move<TaskState::NotApplicable>(ScribeReader &);
template Result<Said> move<TaskState::Cancelled>(ScribeReader &);

Result<Said> tell(ScribeReader &reader)
{
    const Result<QString> stakeholder = readStakeholder(reader);
    if (!stakeholder)
        return stakeholder.error();
    Notified out{.stakeholder = *stakeholder};
    out.channel = takeChannel(reader);
    out.result = takeResult(reader).value_or(Delivery::Sent);
    if (out.channel.isEmpty())
        out.channel = takeChannel(reader);
    out.person = personOf(reader.rest());
    return Said(out);
}

Result<Said> answered(ScribeReader &reader)
{
    const Result<QString> stakeholder = readStakeholder(reader);
    if (!stakeholder)
        return stakeholder.error();
    Notified out{.stakeholder = *stakeholder, .result = Delivery::Acknowledged};
    out.channel = takeChannel(reader);
    out.person = personOf(reader.rest());
    return Said(out);
}

Result<Said> waive(ScribeReader &reader)
{
    const Result<QString> stakeholder = readStakeholder(reader);
    if (!stakeholder)
        return stakeholder.error();
    const Result<QString> reason = reader.text(QStringLiteral("why they need not be told"));
    if (!reason)
        return reason.error();
    return Said(NotificationWaived{.stakeholder = *stakeholder, .reason = *reason});
}

} // namespace incidents::scribe
