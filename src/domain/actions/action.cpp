#include "domain/actions/action.h"

#include "base/names.h"
#include "domain/actions/actionassigned.h"
#include "domain/actions/actionmoved.h"
#include "domain/actions/actionopened.h"
#include "domain/actions/actionrescheduled.h"
#include "domain/actions/actiontied.h"
#include "domain/actions/actionverified.h"
#include "domain/journal/entrytype.h"

namespace actions {

namespace {
constexpr base::Names<ActionKind, 5> kinds{{"prevent", "detect", "mitigate", "process", "document"}};
constexpr base::Names<ControlArea, 6> areas{{"govern", "identify", "protect", "detect", "respond", "recover"}};
constexpr base::Names<ActionState, 6> states{{"open", "in_progress", "done", "verified", "rejected", "risk_accepted"}};
} // namespace

QLatin1String name(ActionKind kind)
{
    return kinds.of(kind);
}

QString word(ActionKind kind)
{
    return base::spoken(name(kind));
}

std::optional<ActionKind> actionKindFrom(const QString &name)
{
    return kinds.complete(name);
}

QLatin1String name(ControlArea area)
{
    return areas.of(area);
}

QString word(ControlArea area)
{
    return base::spoken(name(area));
}

std::optional<ControlArea> controlAreaFrom(const QString &name)
{
    return areas.complete(name);
}

QLatin1String name(ActionState state)
{
    return states.of(state);
}

QString word(ActionState state)
{
    return base::spoken(name(state));
}

std::optional<ActionState> actionStateFrom(const QString &name)
{
    return states.complete(name);
}

const journal::EntryTypes &Action::types() const
{
    using journal::entryType;
    static const journal::EntryTypes types{entryType<Action, ActionAssigned>(), entryType<Action, ActionMoved>(),
                                           entryType<Action, ActionOpened>(),   entryType<Action, ActionRescheduled>(),
                                           entryType<Action, ActionTied>(),     entryType<Action, ActionVerified>()};
    return types;
}

base::Done opened(const Action &action)
{
    if (action.title.isEmpty())
        return journal::refused(QStringLiteral("There is no such action item"), QStringLiteral("open it first"));
    return base::done();
}

base::Done unsettled(const Action &action)
{
    if (const base::Done fine = opened(action); !fine)
        return fine;
    if (action.settled())
        return journal::refused(QStringLiteral("The action item is %1").arg(word(action.state).toLower()),
                                QStringLiteral("open a new one that cites it"));
    return base::done();
}

} // namespace actions
