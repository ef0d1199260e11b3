#pragma once

#include <QString>

#include <optional>

namespace look {

/// One point of a small trend: its height, and the words for whoever points at it or cannot see it.
struct TrendPoint
{
    std::optional<double> value; ///< none where there is too little to say
    QString said;
    bool operator==(const TrendPoint &) const = default;
};

} // namespace look
