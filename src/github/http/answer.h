#pragma once

#include "base/instant.h"

#include <QHash>
#include <QUrl>

#include <optional>

namespace github {

/// How a question ended on the wire. What GitHub said is in the status of one that arrived.
enum class Arrival {
    Whole, ///< everything came, to the last byte announced
    NotSent, ///< nobody was reached: it was certainly not carried out
    Lost, ///< the connection broke or fell silent: a write may have been carried out
    Broken, ///< an answer came, but cut off or not to be unpacked: a write was carried out
    TooLarge, ///< more than was allowed
    Astray, ///< a redirect led where this question must not go
};

/// What came back. A value.
struct Answer
{
    Arrival arrival = Arrival::NotSent;
    int status = 0; ///< 0 unless an answer came
    QHash<QByteArray, QByteArray> headers = {}; ///< by lower-case name
    QByteArray body = {}; ///< unpacked
    QUrl url = {}; ///< that answered, after redirects
    bool conditional = false; ///< was asked with If-None-Match
    bool write = false;
    QString why = {}; ///< when it did not arrive whole, in words

    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
    /// What GitHub's clock said, to the second.
    std::optional<base::Instant> date() const;
};

/// A whole number of a header; nothing when it is missing or is none.
std::optional<qint64> numberIn(const Answer &answer, const QByteArray &lowerCaseName);

} // namespace github
