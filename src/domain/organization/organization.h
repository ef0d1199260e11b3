#pragma once

#include <QString>

#include <optional>

namespace organization {

/// An organisation on GitHub. Plan, seats and rules are told to its owners only; what was not told is not there.
struct Organization
{
    qint64 id = 0;
    QString nodeId = {};
    QString login = {}; ///< "acme"; it can change
    QString name = {}; ///< as people read it; may be empty
    QString plan = {}; ///< "free", "team", "enterprise"; empty when it was not told
    std::optional<qint64> publicRepositories = {};
    std::optional<qint64> privateRepositories = {}; ///< internal ones count among them
    std::optional<qint64> seats = {}; ///< bought
    std::optional<qint64> filledSeats = {};
    std::optional<bool> twoFactorRequired = {};

    bool operator==(const Organization &) const = default;
};

} // namespace organization
