#pragma once

#include "domain/journal/occurrence.h"

#include <QString>

#include <optional>

namespace evidence {

/// One step of a chain of custody.
enum class Step { Collect, Seal, Transfer, Accept, Access, Copy, Verify, Export, Release, Dispose };
constexpr int stepCount = 10;
QLatin1String name(Step step);
QString word(Step step);
std::optional<Step> stepFrom(const QString &name);

/// What looking at a sealed file came to.
enum class Finding { Intact, Missing, Mismatch };
constexpr int findingCount = 3;
QLatin1String name(Finding finding);
QString word(Finding finding);
std::optional<Finding> findingFrom(const QString &name);

/// Who had an item in hand, from whom, when and where, why, and what its hash was then.
struct Custody
{
    QString entryId;
    Step step = Step::Collect;
    QString by; ///< who stated it
    QString from;
    QString to; ///< empty where nothing changed hands
    journal::Occurrence when;
    QString place;
    QString reason;
    QString seen; ///< SHA-256 in hexadecimal as it was then; empty when nobody looked
    std::optional<Finding> finding; ///< of a verification
    bool operator==(const Custody &) const = default;
};

} // namespace evidence
