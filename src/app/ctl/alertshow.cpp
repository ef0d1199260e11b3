#include "app/ctl/alertshow.h"

#include "domain/intelligence/alertclocks.h"
#include "domain/intelligence/words.h"

#include <QJsonArray>

namespace ctl {

using namespace intelligence;

QString bandText(Band band, bool assumed)
{
    return assumed ? word(band) + u'?' : word(band); // a question mark: nobody has answered yet
}

QString dueText(const std::optional<base::Instant> &due, base::Instant now)
{
    if (!due)
        return QStringLiteral("not due");
    return *due < now ? QStringLiteral("LATE ") + base::countdownText(now - *due) : base::countdownText(*due - now);
}

namespace {

QJsonArray explanationOf(const Priority &priority)
{
    QJsonArray inputs;
    for (const Weighed &input : priority.inputs)
        inputs.append(QJsonObject{{QStringLiteral("question"), name(input.question)},
                                  {QStringLiteral("counts"), input.counts()},
                                  {QStringLiteral("weight"), name(input.weight)},
                                  {QStringLiteral("because"), explained(input)}});
    inputs.append(QJsonObject{{QStringLiteral("question"), name(intelligence::Question::CriticalPath)},
                              {QStringLiteral("counts"), false},
                              {QStringLiteral("weight"), name(priority.criticalPath.answer)},
                              {QStringLiteral("because"), QStringLiteral("it decides the order, not the priority")}});
    return inputs;
}

QJsonObject jsonOf(const Remedy &remedy)
{
    return {{QStringLiteral("label"), remedy.label},
            {QStringLiteral("kind"), name(remedy.kind)},
            {QStringLiteral("text"), remedy.text},
            {QStringLiteral("owner"), remedy.owner},
            {QStringLiteral("state"), name(remedy.state)},
            {QStringLiteral("why"), remedy.why},
            {QStringLiteral("due"), remedy.due ? QJsonValue(base::rfc3339(*remedy.due)) : QJsonValue()}};
}

QJsonObject jsonOf(const Control &control, base::Instant now)
{
    return {{QStringLiteral("id"), control.entryId},
            {QStringLiteral("text"), control.text},
            {QStringLiteral("by"), control.by},
            {QStringLiteral("holds"), control.holdsAt(now)},
            {QStringLiteral("until"), control.until ? QJsonValue(base::rfc3339(*control.until)) : QJsonValue()}};
}

QJsonObject jsonOf(const AlertClock &clock, base::Instant now)
{
    return {{QStringLiteral("key"), clock.key},
            {QStringLiteral("kind"), name(clock.kind)},
            {QStringLiteral("what"), clock.what},
            {QStringLiteral("start"), base::rfc3339(clock.start)},
            {QStringLiteral("due"), base::rfc3339(clock.due)},
            {QStringLiteral("stopped"), clock.stopped ? QJsonValue(base::rfc3339(*clock.stopped)) : QJsonValue()},
            {QStringLiteral("breached"), clock.breached(now) || clock.breachSeen}};
}

QJsonObject wholeOf(const Alert &alert, const Priority &priority, base::Instant now)
{
    QJsonArray remedies, controls, clocks, history;
    for (const Remedy &remedy : alert.remedies)
        remedies.append(jsonOf(remedy));
    for (const Control &control : alert.assessment.controls())
        controls.append(jsonOf(control, now));
    for (const AlertClock &clock : clocksOf(alert, now))
        clocks.append(jsonOf(clock, now));
    for (const journal::Line &line : alert.lines)
        history.append(QJsonObject{{QStringLiteral("entry"), line.entry->id},
                                   {QStringLiteral("type"), line.entry->type},
                                   {QStringLiteral("happened"), base::rfc3339(line.authorship.occurred.at)},
                                   {QStringLiteral("by"), line.authorship.actor},
                                   {QStringLiteral("text"), line.text},
                                   {QStringLiteral("refused"), line.refused}});
    return {{QStringLiteral("facts"), toJson(alert.facts())},
            {QStringLiteral("ruled"), name(priority.ruled)},
            {QStringLiteral("explanation"), explanationOf(priority)},
            {QStringLiteral("verdict"), verdictOf(priority)},
            {QStringLiteral("override"), priority.overridden ? QJsonValue(overrideOf(priority)) : QJsonValue()},
            {QStringLiteral("actions"), remedies},
            {QStringLiteral("controls"), controls},
            {QStringLiteral("clocks"), clocks},
            {QStringLiteral("incidents"), QJsonArray::fromStringList(alert.incidents)},
            {QStringLiteral("history"), history}};
}

void printAlert(Call &call, const Alert &alert, const Priority &priority, base::Instant now)
{
    const AlertFacts &facts = alert.facts();
    if (!facts.title.isEmpty())
        call.print(facts.title);
    if (!facts.fixed.isEmpty())
        call.print(QStringLiteral("fixed in %1").arg(facts.fixed));
    call.print(alert.settled ? QStringLiteral("%1 by %2 at %3: %4")
                                   .arg(word(alert.state()), alert.settled->by, base::rfc3339(alert.settled->at),
                                        alert.settled->why)
                             : QStringLiteral("%1, %2, owner %3")
                                   .arg(bandText(priority.band, priority.assumed), dueText(priority.due, now),
                                        alert.owner.isEmpty() ? QStringLiteral("nobody") : alert.owner));
    for (const QString &line : explained(priority))
        call.print(QStringLiteral("  ") + line);
    for (const Remedy &remedy : alert.remedies)
        call.print(QStringLiteral("%1 %2: %3, %4, %5")
                       .arg(remedy.label, word(remedy.kind), remedy.text, word(remedy.state).toLower(),
                            remedy.owner.isEmpty() ? QStringLiteral("nobody") : remedy.owner));
    for (const Control &control : alert.assessment.controls())
        call.print(
            QStringLiteral("control %1: %2%3")
                .arg(control.entryId, control.text, control.holdsAt(now) ? QString() : QStringLiteral(" (ended)")));
    for (const journal::Line &line : alert.lines)
        call.print(QStringLiteral("  %1 %2 %3%4")
                       .arg(base::rfc3339(line.authorship.occurred.at), line.authorship.actor, line.text,
                            line.refused.isEmpty() ? QString() : QStringLiteral(" [refused: %1]").arg(line.refused)));
}

/// A finding that nobody has taken up: what it would be.
void showFinding(Call &call, const Alert &alert, const Priority &priority, base::Instant now)
{
    if (call.json() || call.jsonLines()) {
        QJsonObject out = wholeOf(alert, priority, now);
        out.insert(QStringLiteral("state"), QStringLiteral("untriaged"));
        out.remove(QStringLiteral("history"));
        call.print(out);
        return;
    }
    call.print(QStringLiteral("%1 in %2, not taken up").arg(alert.facts().rule, subjectOf(alert.facts())));
    call.print(QStringLiteral("%1, %2").arg(bandText(priority.band, priority.assumed), dueText(priority.due, now)));
    for (const QString &line : explained(priority))
        call.print(QStringLiteral("  ") + line);
}

} // namespace

base::Done showAlert(Call &call)
{
    const base::Result<NamedAlert> named = alertNamed(call, call.word(0));
    const base::Result<base::Instant> now = call.now();
    if (!named || !now)
        return named ? now.error() : named.error();
    const Alert &alert = *named->alert;
    const Priority priority = alert.priority(*now);
    if (named->untaken) {
        showFinding(call, alert, priority, *now);
        return base::done();
    }
    const auto read = [id = alert.id, now = *now](store::Database &journal) {
        return store::alertsOf(journal, {id}, now);
    };
    const auto rows = (*call.store())->readJournal(read).result();
    const auto labels = rows ? labelsOf(call, *rows) : base::Result<QHash<QString, QString>>(rows.error());
    if (!labels)
        return labels.error();
    const QString label = labels->value(alert.id);
    if (call.json() || call.jsonLines()) {
        QJsonObject out = toJson(rows->value(0), label, *now);
        const QJsonObject whole = wholeOf(alert, priority, *now);
        for (auto field = whole.begin(); field != whole.end(); ++field)
            out.insert(field.key(), field.value());
        call.print(out);
        return base::done();
    }
    call.print(QStringLiteral("%1 %2 in %3 %4")
                   .arg(label, alert.facts().rule, subjectOf(alert.facts()), alert.facts().repository));
    printAlert(call, alert, priority, *now);
    return base::done();
}

} // namespace ctl
