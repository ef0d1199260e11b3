#pragma once

#include "base/instant.h"
#include "domain/evidence/item.h"

#include <QStringList>

#include <optional>

namespace incidents {

struct Decision
{
    QString entryId;
    QString label; ///< "D-2"
    QString text;
    QStringList options;
    QString objections;
    QString by;
    base::Instant at{};
    std::optional<base::Instant> reviewAt;
    std::optional<base::Instant> reviewed; ///< when somebody looked at it again
    bool operator==(const Decision &) const = default;
};

struct Question
{
    QString entryId;
    QString text;
    QString by;
    QString answer;
    bool operator==(const Question &) const = default;
};

enum class IndicatorKind { Repository, Workflow, Run, Action, Token, Endpoint, Package, Hash, Other };
QLatin1String name(IndicatorKind kind);
QString word(IndicatorKind kind);
std::optional<IndicatorKind> indicatorKindFrom(const QString &name);
/// What a typed value most likely is: "owner/name" a repository, "host:port" an endpoint,
/// "action@sha", "package@version", a hexadecimal digest, …
IndicatorKind guessIndicator(const QString &value);

struct Indicator
{
    QString entryId;
    IndicatorKind kind = IndicatorKind::Other;
    QString value;
    QString by;
    bool operator==(const Indicator &) const = default;
};

enum class AssetKind { Repository, Workflow, Token, Environment, Package, Endpoint, Customer, Other };
QLatin1String name(AssetKind kind);
QString word(AssetKind kind);
std::optional<AssetKind> assetKindFrom(const QString &name);
/// "14 workflows", "1 repository", in English.
QString counted(AssetKind kind, qsizetype count);

enum class AssetState { Suspected, Confirmed, Contained, Cleared };
QLatin1String name(AssetState state);
QString word(AssetState state);
std::optional<AssetState> assetStateFrom(const QString &name);

struct Asset
{
    QString entryId;
    AssetKind kind = AssetKind::Other;
    QString name;
    AssetState state = AssetState::Suspected;
    bool operator==(const Asset &) const = default;
};

using EvidenceItem = evidence::Item;

enum class LinkKind { DuplicateOf, ChildOf, Related, CausedBy, RecurrenceOf, FollowsExercise };
QLatin1String name(LinkKind kind);
QString word(LinkKind kind);
std::optional<LinkKind> linkKindFrom(const QString &name);

struct Link
{
    LinkKind kind = LinkKind::Related;
    QString to; ///< subject id
    bool confirmed = true; ///< a recurrence may be suspected first
    QString entryId; ///< what says so
    bool operator==(const Link &) const = default;
};

/// An alert that belongs to the incident: what it was about when it was joined. What is decided about it is
/// in the alert itself.
struct AttachedAlert
{
    QString entryId;
    QString alert; ///< subject id
    QString title; ///< "CVE-2024-3094 in xz-utils 5.6.0"
    QString repository; ///< may be empty
    QString by;
    bool operator==(const AttachedAlert &) const = default;
};

} // namespace incidents
