#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace contacts {

/// Where somebody stands towards the organisation.
enum class Side { Internal, External, Customer, Authority };
constexpr int sideCount = 4;
QLatin1String name(Side side);
QString word(Side side);
std::optional<Side> sideFrom(const QString &name);

/// One way to reach somebody, as it is written: "phone +49 30 1234".
struct Way
{
    QString channel;
    QString address;
    bool operator==(const Way &) const = default;
};
/// The first word and the rest; Invalid when one of them is missing.
base::Result<Way> wayFrom(const QString &text);
QString text(const Way &way);

/// What is known of a contact. A value.
struct Card
{
    QString name;
    QStringList roles; ///< the stakeholders they stand for: "CISO", "Legal"
    QString organisation;
    QList<Way> ways; ///< in the order they are tried
    QString zone; ///< IANA; empty when unknown
    QString hours; ///< working hours, on call or not, in words
    Side side = Side::Internal;

    /// Without regard to case.
    bool standsFor(const QString &stakeholder) const;
    bool operator==(const Card &) const = default;
};

QJsonObject toJson(const Card &card);
/// Roles and ways are one line each. Invalid names the field: a name that is missing, a way without an
/// address, a zone that does not exist.
base::Result<Card> cardFromJson(const QJsonObject &object);

} // namespace contacts
