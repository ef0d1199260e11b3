#pragma once

#include "base/result.h"

#include <QStringList>

#include <array>
#include <optional>

namespace timeline {

/// What a column of somebody's table can be on the axis, in the order they are shown.
enum class Part {
    Time,
    Zone,
    Text,
    Action,
    Actor,
    Repository,
    Lane,
    Severity,
    Id,
};
constexpr int partCount = 9;

/// "time", "zone" …, as `--map` has it.
QString partName(Part part);
std::optional<Part> partNamed(const QString &name);

/// Which column is which part. A part without a column is empty.
struct ColumnMapping
{
    std::array<QString, partCount> columns;

    const QString &column(Part part) const { return columns.at(size_t(part)); }
    void set(Part part, const QString &column) { columns.at(size_t(part)) = column; }
    bool isEmpty() const;
    bool operator==(const ColumnMapping &) const = default;
};

/// Reads `time=ts,text=message,actor="user, name"`: a column with a comma or a quote stands in quotes,
/// quotes in it doubled. Invalid names the part that is not known or said twice.
base::Result<ColumnMapping> parseMapping(const QString &text);
/// The text that reads as the same mapping.
QString mappingText(const ColumnMapping &mapping);

/// Whether a table with these columns can be read so: it has each of them, and one for the time.
/// Invalid names the columns there are.
base::Done checkMapping(const ColumnMapping &mapping, const QStringList &columns);

/// What columns usually mean by their names; each is used once.
ColumnMapping guessMapping(const QStringList &columns);

} // namespace timeline
