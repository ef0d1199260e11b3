#include "domain/incidents/scribeline.h"

#include "domain/incidents/label.h"
#include "domain/incidents/scribenames.h"
#include "domain/incidents/scriberules.h"
#include "domain/incidents/words.h"

namespace incidents {

namespace {

constexpr qsizetype mostCandidates = 12;

/// The words of the line up to the cursor, without what says when and how surely.
struct Typed
{
    QString verb; ///< "!told"; empty while it is being typed
    int argument = 0; ///< which of the verb's arguments the cursor is in
    bool first = false; ///< whether the word at the cursor is the first
};

Typed typedBefore(const QString &head, qsizetype wordStart, const ScribeContext &context)
{
    ScribeReader reader(head.left(wordStart), context);
    Typed out;
    if (!reader.readCircumstances())
        return out;
    if (reader.atEnd()) {
        out.first = true;
        return out;
    }
    out.verb = reader.word();
    while (!reader.atEnd()) {
        // A time behind the verb is not one of its arguments.
        const qsizetype before = reader.at();
        const bool readable = reader.readCircumstances().ok();
        if (readable && reader.at() != before)
            continue;
        reader.word();
        ++out.argument;
    }
    return out;
}

void offer(QList<Candidate> &out, const QString &insert, const QString &explanation)
{
    const QString shown = insert.contains(u' ') ? QStringLiteral("\"%1\"").arg(insert) : insert;
    out.append({shown, explanation});
}

/// What is typed is English everywhere; beside it stands what it means, where that is another word.
template<class E>
void offerValues(QList<Candidate> &out, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString meaning = wordWithin(E(i));
        out.append({name(E(i)), meaning == word(E(i)).toLower() ? QString() : meaning});
    }
}

void offerPeople(QList<Candidate> &out, const ScribeContext &context, QChar sign)
{
    for (const QString &login : context.people) {
        QStringList roles;
        for (const RoleSpan &span : context.roles) {
            if (span.login == login)
                roles.append(shownWord(span.role));
        }
        out.append({sign + login, roles.join(QStringLiteral(", "))});
    }
}

void offerTasks(QList<Candidate> &out, const ScribeContext &context)
{
    for (const Task &task : context.tasks) {
        if (task.open())
            offer(out, task.step ? task.key : task.title, task.step ? task.title : task.assignee);
    }
}

void offerNames(QList<Candidate> &out, Slot slot, const ScribeContext &context)
{
    switch (slot) {
    case Slot::Stakeholder:
        for (const Notification &told : context.notifications)
            offer(out, told.stakeholder, wordWithin(told.state));
        break;
    case Slot::Channel:
        for (const QString &channel : channelsOf(context))
            out.append({channel, {}});
        break;
    case Slot::Result:
        for (const char *result : {"acknowledged", "delivered", "failed", "sent"})
            out.append({QString::fromLatin1(result), {}});
        break;
    case Slot::Repository:
        for (const QString &repository : context.repositories)
            out.append({repository, {}});
        break;
    case Slot::Asset:
        for (const Asset &asset : context.assets)
            offer(out, asset.name, shown(name(asset.state)));
        break;
    case Slot::Playbook:
        for (const QString &playbook : context.playbooks)
            out.append({playbook, {}});
        break;
    case Slot::Incident:
        for (const QString &id : context.incidents)
            out.append({labelOf(id, context.incidents), {}});
        break;
    case Slot::Question:
        for (qsizetype i = 0; i < context.questions.size(); ++i)
            out.append({QString::number(i + 1), context.questions.at(i).text});
        break;
    case Slot::Decision:
        for (const Decision &decision : context.decisions)
            out.append({decision.label, decision.text});
        break;
    default:
        break;
    }
}

void offerWords(QList<Candidate> &out, Slot slot, const ScribeContext &context)
{
    switch (slot) {
    case Slot::Milestone:
        return offerValues<Milestone>(out, milestoneCount);
    case Slot::AssetKind:
        return offerValues<AssetKind>(out, 8);
    case Slot::AssetState:
        return offerValues<AssetState>(out, 4);
    case Slot::IndicatorKind:
        return offerValues<IndicatorKind>(out, 9);
    case Slot::LinkKind:
        return offerValues<LinkKind>(out, 6);
    case Slot::Outcome:
        return offerValues<Outcome>(out, 5);
    case Slot::Visibility:
        return offerValues<Visibility>(out, 3);
    case Slot::Severity:
        for (int i = 1; i <= 4; ++i)
            out.append({name(Severity(i)), shownWord(Severity(i))});
        return;
    case Slot::Role:
        for (int i = 0; i < int(playbookRoles().size()); ++i)
            out.append({name(Role(i)), shownWord(Role(i))});
        return;
    case Slot::Standing:
        out.append({QStringLiteral("stands"), {}});
        out.append({QStringLiteral("withdrawn"), {}});
        return;
    case Slot::Person:
        return offerPeople(out, context, u'@');
    case Slot::Task:
        return offerTasks(out, context);
    default:
        return offerNames(out, slot, context);
    }
}

void offerVerbs(QList<Candidate> &out, QChar sign)
{
    for (const ScribeRule &rule : scribeRules()) {
        if (rule.words.first().startsWith(sign))
            out.append({rule.words.first(), shown(rule.does)});
    }
}

QList<Candidate> candidatesFor(const Typed &typed, const QString &word, const ScribeContext &context)
{
    QList<Candidate> out;
    const QChar sign = word.isEmpty() ? QChar() : word.at(0);
    if (sign == u'~') {
        for (const char *confidence : {"~likely", "~unverified", "~confirmed"})
            out.append({QString::fromLatin1(confidence), {}});
    } else if (typed.first) {
        if (sign == u'!' || sign == u'+')
            offerVerbs(out, sign);
        else if (sign == u'>')
            offerPeople(out, context, u'>');
        else if (sign == u'@')
            offerPeople(out, context, u'@');
    } else if (sign == u'@') {
        offerPeople(out, context, u'@');
    } else if (const ScribeRule *rule = ruleOf(typed.verb); rule && typed.argument < rule->takes.size()) {
        offerWords(out, rule->takes.at(typed.argument), context);
    }
    return out;
}

/// Those that begin with what is typed, then those that hold a word that does.
QList<Candidate> matching(const QList<Candidate> &all, const QString &typed)
{
    QString wanted = typed;
    wanted.remove(u'"');
    QList<Candidate> begins, within;
    for (const Candidate &candidate : all) {
        QString shown = candidate.insert;
        shown.remove(u'"');
        if (shown.startsWith(wanted, Qt::CaseInsensitive))
            begins.append(candidate);
        else if (!standsFor(wanted, {shown}).isEmpty() || !standsFor(wanted, {candidate.explanation}).isEmpty())
            within.append(candidate);
    }
    return (begins + within).mid(0, mostCandidates);
}

} // namespace

Completion complete(const QString &text, qsizetype cursor, const ScribeContext &context)
{
    const qsizetype at = std::clamp<qsizetype>(cursor, 0, text.size());
    qsizetype from = at;
    while (from > 0 && !text.at(from - 1).isSpace())
        --from;
    qsizetype end = at;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    const QString word = text.mid(from, at - from);
    const Typed typed = typedBefore(text, from, context);
    return {from, end - from, matching(candidatesFor(typed, word, context), word)};
}

} // namespace incidents
