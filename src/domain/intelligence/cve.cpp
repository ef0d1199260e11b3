#include "domain/intelligence/cve.h"

namespace intelligence {

namespace {

constexpr qsizetype prefixLength = 9; // "CVE-YYYY-"
constexpr qsizetype fewestDigits = 4;
constexpr qsizetype mostDigits = 9;
constexpr int firstYear = 1900;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// How many digits stand at `from`.
qsizetype digitsAt(QStringView text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && isDigit(text.at(at)))
        ++at;
    return at - from;
}

bool beginsLikeOne(QStringView text)
{
    return text.startsWith(QLatin1String("CVE-"), Qt::CaseInsensitive) && digitsAt(text, 4) == 4
        && text.size() > prefixLength - 1 && text.at(prefixLength - 1) == u'-';
}

} // namespace

std::optional<Cve> Cve::from(QStringView text)
{
    if (!beginsLikeOne(text))
        return {};
    const QStringView digits = text.sliced(prefixLength);
    const qsizetype count = digitsAt(text, prefixLength);
    if (count != digits.size() || count < fewestDigits || count > mostDigits)
        return {};
    if (count > fewestDigits && digits.front() == u'0') // no second way to write one
        return {};
    const int year = text.sliced(4, 4).toInt();
    if (year < firstYear)
        return {};
    return Cve(year * perYear + digits.toLongLong());
}

std::optional<Cve> Cve::foundIn(const QString &text)
{
    for (qsizetype at = text.indexOf(QLatin1String("CVE-"), 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(QLatin1String("CVE-"), at + 1, Qt::CaseInsensitive)) {
        const QStringView rest = QStringView(text).sliced(at);
        const bool apart = at == 0 || !text.at(at - 1).isLetterOrNumber();
        if (!apart || !beginsLikeOne(rest))
            continue;
        const qsizetype end = prefixLength + digitsAt(rest, prefixLength);
        if (end < rest.size() && rest.at(end).isLetter())
            continue;
        if (const std::optional<Cve> cve = from(rest.first(end)))
            return cve;
    }
    return {};
}

std::optional<Cve> Cve::fromNumber(qint64 number)
{
    const qint64 year = number / perYear;
    if (number < 0 || year < firstYear || year > 9999)
        return {};
    return Cve(number);
}

QString Cve::text() const
{
    return QStringLiteral("CVE-%1-%2").arg(year()).arg(m_number % perYear, 4, 10, QLatin1Char('0'));
}

} // namespace intelligence
