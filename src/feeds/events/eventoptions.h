#pragma once

#include "domain/timeline/columnmapping.h"

#include <QTimeZone>

namespace feeds {

/// How a person wants a file to be read.
struct EventOptions
{
    std::optional<QTimeZone> zone; ///< of times that have none of their own; without it they are refused
    timeline::ColumnMapping mapping; ///< of the formats that are mapped
    QString lane; ///< of the formats that are mapped: where its events are drawn; empty for "imported"
    qsizetype largestRow = 4 << 20; ///< bytes; larger rows are refused

    bool operator==(const EventOptions &) const = default;
};

} // namespace feeds
