#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace intelligence {

/// What is done about a vulnerability. Source: the actions of the playbook for vulnerabilities; taking it out
/// of service is what remains without a patch.
enum class RemedyKind { Patch, Mitigate, Disable };
constexpr int remedyKindCount = 3;
QLatin1String name(RemedyKind kind);
QString word(RemedyKind kind);
std::optional<RemedyKind> remedyKindFrom(const QString &name);

enum class RemedyState { Planned, Started, Done, Dropped };
constexpr int remedyStateCount = 4;
QLatin1String name(RemedyState state);
QString word(RemedyState state);
std::optional<RemedyState> remedyStateFrom(const QString &name);

/// One action against a vulnerability, with who has it and until when.
struct Remedy
{
    QString entryId;
    QString label; ///< "A-1" within its alert
    RemedyKind kind = RemedyKind::Patch;
    QString text;
    QString owner;
    base::Instant planned{};
    std::optional<base::Instant> due;
    RemedyState state = RemedyState::Planned;
    QString why; ///< of the state: what shows it, or why it was dropped
    QString by; ///< who said so last
    std::optional<base::Instant> finished;

    bool running() const { return state == RemedyState::Planned || state == RemedyState::Started; }
    bool operator==(const Remedy &) const = default;
};

} // namespace intelligence
