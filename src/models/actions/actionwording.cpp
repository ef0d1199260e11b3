#include "models/actions/actionwording.h"

#include "domain/actions/words.h"
#include "models/incidents/zoneat.h"
#include "models/look/clocktext.h"
#include "models/look/copytext.h"

#include <QCoreApplication>

namespace models {

using actions::ActionState;

namespace {

QString actionWords(const char *text)
{
    return QCoreApplication::translate("models::ActionWording", text);
}

class Facts
{
public:
    void add(const char *name, const QString &value, look::Token token = look::Token::Text)
    {
        if (value.isEmpty())
            return;
        if (!m_spans.isEmpty())
            m_spans.append(look::lineBreak());
        m_spans += {look::dim(actionWords(name) + u' '), look::plain(value, token)};
    }
    look::Spans spans() const { return m_spans; }

private:
    look::Spans m_spans;
};

QString dayText(const std::optional<base::Instant> &at, const QTimeZone &zone)
{
    if (!at)
        return {};
    const look::clocktext::Zone shown = zoneAt(zone, *at);
    return look::clocktext::dayAndTime(*at, shown);
}

/// What was said of the state it is in.
void addStanding(Facts &facts, const store::ActionRow &row, const QTimeZone &zone)
{
    switch (row.state) {
    case ActionState::Done:
        facts.add(QT_TRANSLATE_NOOP("models::ActionWording", "Done by"),
                  QStringLiteral("%1, %2").arg(row.doneBy, dayText(row.done, zone)));
        facts.add(QT_TRANSLATE_NOOP("models::ActionWording", "Said"), row.reason);
        break;
    case ActionState::Verified:
        facts.add(QT_TRANSLATE_NOOP("models::ActionWording", "Done by"), row.doneBy);
        facts.add(QT_TRANSLATE_NOOP("models::ActionWording", "Verified by"),
                  QStringLiteral("%1, %2").arg(row.verifiedBy, dayText(row.verified, zone)), look::Token::Ok);
        facts.add(QT_TRANSLATE_NOOP("models::ActionWording", "With"), row.reason);
        break;
    case ActionState::Rejected:
    case ActionState::RiskAccepted:
    case ActionState::Open:
    case ActionState::InProgress:
        facts.add(QT_TRANSLATE_NOOP("models::ActionWording", "Because"), row.reason);
        break;
    }
}

QString dayOr(const std::optional<base::Instant> &at)
{
    return at ? base::dayText(*at) : QString();
}

} // namespace

look::Chip chipOf(const store::ActionRow &row, base::Instant now)
{
    if (row.overdue(now))
        return look::Chip::Bad;
    switch (row.state) {
    case ActionState::InProgress:
        return look::Chip::Accent;
    case ActionState::Done:
        return look::Chip::Warn;
    case ActionState::Verified:
        return look::Chip::Ok;
    case ActionState::Open:
        return look::Chip::Line;
    case ActionState::Rejected:
    case ActionState::RiskAccepted:
        break;
    }
    return look::Chip::Plain;
}

look::Spans factSpans(const ActionItem &item, base::Instant now, const QTimeZone &zone)
{
    const store::ActionRow &row = item.action;
    Facts facts;
    facts.add(QT_TRANSLATE_NOOP("models::ActionWording", "Owner"),
              row.owner.isEmpty() ? actionWords(QT_TRANSLATE_NOOP("models::ActionWording", "nobody yet")) : row.owner,
              row.owner.isEmpty() && !row.settled() ? look::Token::Warn : look::Token::Text);
    const bool late = row.overdue(now);
    facts.add(QT_TRANSLATE_NOOP("models::ActionWording", "Due"),
              row.due ? dayText(row.due, zone)
                      : actionWords(QT_TRANSLATE_NOOP("models::ActionWording", "no day is set")),
              late                             ? look::Token::Bad
                  : !row.due && !row.settled() ? look::Token::Warn
                                               : look::Token::Text);
    facts.add(QT_TRANSLATE_NOOP("models::ActionWording", "Changes"),
              QStringLiteral("%1 · %2").arg(actions::shownWord(row.kind), actions::shownWord(row.area)));
    facts.add(QT_TRANSLATE_NOOP("models::ActionWording", "Came of"),
              item.incident.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(item.incident, item.incidentTitle));
    facts.add(QT_TRANSLATE_NOOP("models::ActionWording", "Followed as"), row.issue);
    addStanding(facts, row, zone);
    facts.add(QT_TRANSLATE_NOOP("models::ActionWording", "Opened"), dayText(row.opened, zone));
    return facts.spans();
}

QString markdownOf(const ActionItem &item)
{
    using look::copytext::markdown;
    const store::ActionRow &row = item.action;
    QStringList about{actions::shownWord(row.state)};
    if (!row.owner.isEmpty())
        about.append(markdown(row.owner));
    if (row.due)
        about.append(actionWords(QT_TRANSLATE_NOOP("models::ActionWording", "due %1")).arg(dayOr(row.due)));
    if (!item.incident.isEmpty())
        about.append(item.incident);
    if (!row.issue.isEmpty())
        about.append(markdown(row.issue));
    const bool over = row.state == ActionState::Verified;
    return QStringLiteral("- [%1] **%2** %3 — %4\n")
        .arg(over ? QStringLiteral("x") : QStringLiteral(" "), item.label, markdown(row.title),
             about.join(QStringLiteral(", ")));
}

QStringList cellHeads()
{
    const char *const heads[]{QT_TRANSLATE_NOOP("models::ActionWording", "Label"),
                              QT_TRANSLATE_NOOP("models::ActionWording", "Action item"),
                              QT_TRANSLATE_NOOP("models::ActionWording", "State"),
                              QT_TRANSLATE_NOOP("models::ActionWording", "Owner"),
                              QT_TRANSLATE_NOOP("models::ActionWording", "Due"),
                              QT_TRANSLATE_NOOP("models::ActionWording", "Kind"),
                              QT_TRANSLATE_NOOP("models::ActionWording", "Control area"),
                              QT_TRANSLATE_NOOP("models::ActionWording", "Incident"),
                              QT_TRANSLATE_NOOP("models::ActionWording", "Issue")};
    QStringList out;
    for (const char *head : heads)
        out.append(actionWords(head));
    return out;
}

QStringList cellsOf(const ActionItem &item)
{
    using look::copytext::cell;
    const store::ActionRow &row = item.action;
    return {item.label,
            cell(row.title),
            actions::shownWord(row.state),
            cell(row.owner),
            dayOr(row.due),
            actions::shownWord(row.kind),
            actions::shownWord(row.area),
            item.incident,
            cell(row.issue)};
}

} // namespace models
