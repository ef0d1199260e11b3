#include "domain/journal/statedspan.h"

#include <QRegularExpression>

#include <array>

namespace journal {

using namespace base;

std::optional<StatedSpan> readSpan(const QString &text, qsizetype from)
{
    static const QRegularExpression shape(
        QStringLiteral("(~?)(?=\\d)(?:(\\d{1,4})d)?(?:(\\d{1,5})h)?(?:(\\d{1,7})m(?:in)?)?(?:(\\d{1,9})s(?:ec)?)?"
                       "(?=[\\s,:;]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match =
        shape.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return {};
    const auto part = [&](int index) { return match.capturedView(index).toLongLong(); };
    StatedSpan out;
    out.span = part(2) * 24h + part(3) * 1h + part(4) * 1min + part(5) * 1s;
    if (out.span > 3660 * 24h)
        return {};
    constexpr std::array<Precision, 4> exactness{Precision::Day, Precision::Hour, Precision::Minute, Precision::Second};
    for (int index = 2; index <= 5; ++index) {
        if (match.capturedLength(index) > 0)
            out.precision = exactness.at(size_t(index - 2));
    }
    if (match.capturedLength(1) > 0)
        out.precision = Precision::About;
    out.end = match.capturedEnd();
    return out;
}

QString spokenSpan(Duration span)
{
    const qint64 total = seconds(span < Duration::zero() ? -span : span);
    const std::array<qint64, 4> parts{total / 86400, total % 86400 / 3600, total % 3600 / 60, total % 60};
    const std::array<QLatin1String, 4> units{QLatin1String("d"), QLatin1String("h"), QLatin1String("min"),
                                             QLatin1String("s")};
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts.at(i) == 0)
            continue;
        const QString large = QStringLiteral("%1 %2").arg(parts.at(i)).arg(units.at(i));
        if (i + 1 == parts.size() || parts.at(i + 1) == 0)
            return large;
        return QStringLiteral("%1 %2 %3").arg(large).arg(parts.at(i + 1)).arg(units.at(i + 1));
    }
    return QStringLiteral("0 s");
}

} // namespace journal
