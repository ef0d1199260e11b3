#include "domain/incidents/scope.h"

#include "base/names.h"

namespace incidents {

namespace {
constexpr base::Names<IndicatorKind, 9> indicators{
    {"repository", "workflow", "run", "action", "token", "endpoint", "package", "hash", "other"}};
constexpr base::Names<AssetKind, 8> assets{
    {"repository", "workflow", "token", "environment", "package", "endpoint", "customer", "other"}};
constexpr base::Names<AssetState, 4> states{{"suspected", "confirmed", "contained", "cleared"}};
constexpr base::Names<LinkKind, 6> links{
    {"duplicate_of", "child_of", "related", "caused_by", "recurrence_of", "follows_exercise"}};
} // namespace

QLatin1String name(IndicatorKind kind)
{
    return indicators.of(kind);
}

QString word(IndicatorKind kind)
{
    return kind == IndicatorKind::Other ? QStringLiteral("Indicator") : base::spoken(name(kind));
}

std::optional<IndicatorKind> indicatorKindFrom(const QString &name)
{
    return indicators.find(name);
}

QLatin1String name(AssetKind kind)
{
    return assets.of(kind);
}

QString word(AssetKind kind)
{
    return kind == AssetKind::Other ? QStringLiteral("Asset") : base::spoken(name(kind));
}

std::optional<AssetKind> assetKindFrom(const QString &name)
{
    return assets.find(name);
}

QString counted(AssetKind kind, qsizetype count)
{
    QString noun = word(kind).toLower();
    if (count != 1)
        noun = noun.endsWith(u'y') ? noun.chopped(1) + QStringLiteral("ies") : noun + u's';
    return QStringLiteral("%1 %2").arg(count).arg(noun);
}

QLatin1String name(AssetState state)
{
    return states.of(state);
}

QString word(AssetState state)
{
    return base::spoken(name(state));
}

std::optional<AssetState> assetStateFrom(const QString &name)
{
    return states.find(name);
}

QLatin1String name(LinkKind kind)
{
    return links.of(kind);
}

QString word(LinkKind kind)
{
    return kind == LinkKind::Related ? QStringLiteral("Related to") : base::spoken(name(kind));
}

std::optional<LinkKind> linkKindFrom(const QString &name)
{
    return links.find(name);
}

} // namespace incidents
