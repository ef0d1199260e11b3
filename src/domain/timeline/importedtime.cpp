#include "domain/timeline/importedtime.h"

#include "base/text.h"
#include "domain/journal/statedzone.h"
#include "domain/journal/wallclock.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace timeline {

using base::Error;
using base::ErrorKind;
using base::Instant;
using base::Result;

namespace {

const Instant earliest = base::instant(946684800000000); // 2000-01-01
const Instant latest = base::instant(4102444800000000); // 2100-01-01

Error refused(const QString &text, const QString &why, const QString &instead = {})
{
    return {ErrorKind::Invalid, QStringLiteral("“%1” %2").arg(base::onOneLine(base::beginning(text, 60)), why),
            instead};
}

Result<ImportedTime> within(const QString &text, ImportedTime time)
{
    if (time.at < earliest || time.at >= latest)
        return refused(text, QStringLiteral("is outside the years 2000 to 2099"));
    return time;
}

/// What a clock showed, from which a zone makes an instant.
struct Wall
{
    QDate day;
    QTime clock;
    int micros = 0; ///< below the millisecond that QTime keeps
    qsizetype end = 0; ///< where the zone would begin
};

/// Seconds, milli-, micro- or nanoseconds, told apart by their size: between the years 2000 and 2100 no
/// number can be two of them.
Result<ImportedTime> fromNumber(const QString &text, double value)
{
    if (!std::isfinite(value) || value < 0)
        return refused(text, QStringLiteral("is not a time"));
    bool whole = false;
    const qint64 digits = text.toLongLong(&whole);
    if (!whole) {
        const double micros = value < 1e11 ? value * 1e6 : value < 1e14 ? value * 1e3 : value;
        if (micros > 9e15)
            return refused(text, QStringLiteral("is outside the years 2000 to 2099"));
        return within(text, {base::instant(std::llround(micros)), false});
    }
    if (digits >= 100'000'000'000'000'000)
        return within(text, {base::instant(digits / 1000), false});
    const qint64 factor = digits < 100'000'000'000 ? 1'000'000 : digits < 100'000'000'000'000 ? 1000 : 1;
    return within(text, {base::instant(digits * factor), false});
}

int monthNamed(const QString &word)
{
    static constexpr std::array names{"jan", "feb", "mar", "apr", "may", "jun",
                                      "jul", "aug", "sep", "oct", "nov", "dec"};
    const QString lower = word.left(3).toLower();
    for (size_t i = 0; i < names.size(); ++i) {
        if (lower == QLatin1String(names.at(i)))
            return int(i) + 1;
    }
    return 0;
}

/// One way of writing a day; the groups are named y, m, d, and M for a month in letters.
struct DayShape
{
    QRegularExpression shape;
};

const QList<DayShape> &dayShapes()
{
    const auto of = [](const char *pattern) {
        return DayShape{QRegularExpression(QStringLiteral("\\A") + QLatin1String(pattern))};
    };
    static const QList<DayShape> shapes{
        of("(?<y>\\d{4})([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})(?:[Tt\\s]\\s*|,\\s*)"),
        of("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})[Tt\\s]"),
        of("(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4}),?\\s+"),
        of("(?<d>\\d{1,2})/(?<M>[A-Za-z]{3})/(?<y>\\d{4})[:\\s]"),
        of("(?:[A-Za-z]{3,9},?\\s+)?(?<d>\\d{1,2})[-\\s](?<M>[A-Za-z]{3,9})[-\\s](?<y>\\d{4}),?\\s+"),
        of("(?:[A-Za-z]{3,9},?\\s+)?(?<M>[A-Za-z]{3,9})\\.?\\s+(?<d>\\d{1,2}),?\\s+(?<y>\\d{4}),?\\s+"),
    };
    return shapes;
}

/// What a day may look like that nobody can read with certainty.
Error unreadable(const QString &text)
{
    static const QRegularExpression turned(QStringLiteral("\\A\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}\\b"));
    static const QRegularExpression yearless(
        QStringLiteral("\\A(?:[A-Za-z]{3},?\\s+)?[A-Za-z]{3}\\s+\\d{1,2}\\s+\\d{1,2}:\\d{2}"));
    static const QRegularExpression dayOnly(QStringLiteral("\\A\\d{4}-\\d{2}-\\d{2}\\z"));
    if (turned.match(text).hasMatch())
        return refused(text, QStringLiteral("does not say which is the day and which the month"),
                       QStringLiteral("export it with the year first, 2025-01-15"));
    if (yearless.match(text).hasMatch())
        return refused(text, QStringLiteral("has no year"), QStringLiteral("export it as 2025-01-15T03:41:02Z"));
    if (dayOnly.match(text).hasMatch())
        return refused(text, QStringLiteral("is a day without a time"));
    return refused(text, QStringLiteral("is not a time"),
                   QStringLiteral("known are RFC 3339, numbers since 1970 and dates with the year first"));
}

Result<QTime> clockFrom(const QString &text, const QRegularExpressionMatch &match)
{
    int hour = match.capturedView(1).toInt();
    if (const QString half = match.captured(5).toLower(); !half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return refused(text, QStringLiteral("has an hour that is not one of twelve"));
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const int ms = match.captured(4).leftJustified(6, u'0', true).left(3).toInt();
    const QTime clock(hour, match.capturedView(2).toInt(), match.capturedView(3).toInt(), ms);
    return clock.isValid() ? Result<QTime>(clock) : refused(text, QStringLiteral("has no such hour"));
}

Result<Wall> wallOf(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral(
        "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?:\\s*([AaPp])\\.?[Mm]\\.?(?![A-Za-z]))?"));
    static const QRegularExpression compact(QStringLiteral("(\\d{2})(\\d{2})(\\d{2})(?:[.,](\\d{1,9}))?()"));
    for (const DayShape &day : dayShapes()) {
        const QRegularExpressionMatch match = day.shape.match(text);
        if (!match.hasMatch())
            continue;
        const QString letters = match.captured(QStringLiteral("M"));
        const int month = letters.isEmpty() ? match.captured(QStringLiteral("m")).toInt() : monthNamed(letters);
        Wall wall;
        wall.day =
            QDate(match.captured(QStringLiteral("y")).toInt(), month, match.captured(QStringLiteral("d")).toInt());
        if (!wall.day.isValid())
            return refused(text, QStringLiteral("has no such day"));
        for (const QRegularExpression &shape : {clock, compact}) {
            const QRegularExpressionMatch time = shape.match(text, match.capturedEnd(), QRegularExpression::NormalMatch,
                                                             QRegularExpression::AnchorAtOffsetMatchOption);
            if (!time.hasMatch())
                continue;
            const Result<QTime> read = clockFrom(text, time);
            if (!read)
                return read.error();
            wall.clock = *read;
            wall.micros = time.captured(4).leftJustified(6, u'0', true).mid(3).toInt();
            wall.end = time.capturedEnd();
            return wall;
        }
    }
    return unreadable(text);
}

Result<ImportedTime> inZone(const QString &text, const Wall &wall, const QTimeZone &zone)
{
    const Result<journal::WallReading> reading = journal::onTheWall(wall.day, wall.clock, zone);
    if (!reading)
        return refused(text, QStringLiteral("cannot be: %1").arg(reading.error().what), reading.error().detail);
    return within(text, {reading->at + base::Duration(wall.micros), reading->twice});
}

/// "2025-01-15T03:41:02.345Z" without the general machinery: most rows of most exports.
std::optional<ImportedTime> plainRfc3339(const QString &text)
{
    const auto digits = [&](qsizetype at, int count) {
        int value = 0;
        for (qsizetype i = at; i < at + count; ++i) {
            const char16_t c = text.at(i).unicode();
            if (c < u'0' || c > u'9')
                return -1;
            value = value * 10 + (c - u'0');
        }
        return value;
    };
    if (text.size() < 20 || text.at(4) != u'-' || text.at(7) != u'-'
        || (text.at(10).toUpper() != u'T' && text.at(10) != u' ') || text.at(13) != u':' || text.at(16) != u':')
        return std::nullopt;
    const int year = digits(0, 4), month = digits(5, 2), day = digits(8, 2);
    const int hour = digits(11, 2), minute = digits(14, 2), second = digits(17, 2);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (year < 1970 || month < 1 || day < 1 || !date.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59
        || second < 0 || second > 59)
        return std::nullopt;
    qsizetype at = 19;
    qint64 fraction = 0;
    if (text.at(at) == u'.') {
        for (qint64 unit = 100000; ++at < text.size() && text.at(at) >= u'0' && text.at(at) <= u'9'; unit /= 10)
            fraction += unit * (text.at(at).unicode() - u'0');
    }
    if (at != text.size() - 1 || text.at(at).toUpper() != u'Z')
        return std::nullopt;
    const base::Duration clock = std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
    return ImportedTime{std::chrono::sys_days(date) + clock + base::Duration(fraction), false};
}

/// The zone that is written behind the clock; none when nothing is.
Result<std::optional<QTimeZone>> ownZone(const QString &text, qsizetype from)
{
    while (from < text.size() && text.at(from).isSpace())
        ++from;
    if (from == text.size())
        return std::optional<QTimeZone>();
    const Result<std::optional<journal::StatedZone>> zone = journal::readZone(text, from);
    if (!zone)
        return refused(text, QStringLiteral("has no clear zone: %1").arg(zone.error().what), zone.error().detail);
    // A place may stand in brackets behind the offset, as Java writes it.
    if (!*zone || ((*zone)->end != text.size() && text.at((*zone)->end) != u'['))
        return refused(text, QStringLiteral("has something behind the time that is not a zone"));
    return std::optional((*zone)->zone);
}

} // namespace

Result<ImportedTime> readImportedTime(const QString &written, const std::optional<QTimeZone> &zone)
{
    const QString text = written.trimmed();
    if (text.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("is empty")};
    if (const std::optional<ImportedTime> plain = plainRfc3339(text))
        return within(text, *plain);
    bool number = false;
    if (const double value = text.toDouble(&number); number)
        return fromNumber(text, value);
    const Result<Wall> wall = wallOf(text);
    if (!wall)
        return wall.error();
    const Result<std::optional<QTimeZone>> own = ownZone(text, wall->end);
    if (!own)
        return own.error();
    if (*own)
        return inZone(text, *wall, **own);
    if (!zone)
        return refused(text, QStringLiteral("has no zone"),
                       QStringLiteral("say in which zone its clock ran: Z, +02:00 or Europe/Berlin"));
    return inZone(text, *wall, *zone);
}

Result<ImportedTime> readMicroseconds(const QString &text)
{
    bool number = false;
    const qint64 micros = text.trimmed().toLongLong(&number);
    if (!number || micros < 0)
        return refused(text, QStringLiteral("is not a number of microseconds"));
    return within(text, {base::instant(micros), false});
}

} // namespace timeline
