#pragma once

#include "base/instant.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace store {

/// Days as the intelligence tables keep them: from 1970-01-01.
inline qint64 dayNumber(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}
inline QDate dayOf(qint64 number)
{
    return QDate(1970, 1, 1).addDays(number);
}

/// The same of a day that may be missing.
std::optional<qint64> optionalDay(QDate day);
std::optional<qint64> optionalMicros(const std::optional<base::Instant> &at);

/// Short lists of texts without line ends are kept one a line.
inline QString asLines(const QStringList &texts)
{
    return texts.join(u'\n');
}
inline QStringList fromLines(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace store
