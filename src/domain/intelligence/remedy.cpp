#include "domain/intelligence/remedy.h"

#include "base/names.h"

namespace intelligence {

namespace {
constexpr base::Names<RemedyKind, remedyKindCount> remedyKinds{{"patch", "mitigate", "disable"}};
constexpr base::Names<RemedyState, remedyStateCount> remedyStates{{"planned", "started", "done", "dropped"}};
} // namespace

QLatin1String name(RemedyKind kind)
{
    return remedyKinds.of(kind);
}

QString word(RemedyKind kind)
{
    return base::spoken(name(kind));
}

std::optional<RemedyKind> remedyKindFrom(const QString &name)
{
    return remedyKinds.complete(name);
}

QLatin1String name(RemedyState state)
{
    return remedyStates.of(state);
}

QString word(RemedyState state)
{
    return base::spoken(name(state));
}

std::optional<RemedyState> remedyStateFrom(const QString &name)
{
    return remedyStates.complete(name);
}

} // namespace intelligence
