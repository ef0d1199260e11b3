#include "domain/journal/statedtime.h"

#include "base/text.h"
#include "domain/journal/statedspan.h"
#include "domain/journal/statedzone.h"
#include "domain/journal/wallclock.h"

#include <QRegularExpression>

namespace journal {

using namespace base;

namespace {

enum class Tense { Past, Future };

QString days()
{
    return QStringLiteral("mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|"
                          "sun(?:day)?");
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

QRegularExpressionMatch matchAt(const QRegularExpression &shape, const QString &text, qsizetype from)
{
    return shape.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
}

/// Reads one stated time from left to right.
class TimeReader
{
public:
    TimeReader(const QString &text, qsizetype from, const Viewpoint &here, Tense tense)
        : m_text(text)
        , m_start(from)
        , m_at(from)
        , m_here(here)
        , m_tense(tense)
        , m_zone(here.zone)
    {
    }

    Result<StatedTime> read();
    /// All of the text, which holds nothing else.
    Result<StatedTime> readWhole();

private:
    Result<StatedTime> readAgo();
    Result<StatedTime> readPoint();
    Done readDay();
    Done readClock();
    Done readStatedZone();
    Result<WallReading> place();
    Result<WallReading> placeDay(QDate day);
    Result<StatedTime> finish(const WallReading &reading, Precision precision);
    QDate weekdayFrom(QDate today) const;
    bool tooFarAhead(Instant at) const { return at > m_here.now + aheadTolerance; }
    Error wrong(qsizetype at, const QString &what, const QString &instead) const;
    Error notOne(const QString &text) const;
    void remark(const QString &text);

    const QString &m_text;
    qsizetype m_start;
    qsizetype m_at;
    Viewpoint m_here;
    Tense m_tense;
    bool m_about = false;
    QString m_dayWord; ///< lower case; empty for a date in figures or none
    QDate m_day;
    QTime m_clock; ///< null when only a day was said
    int m_micros = 0; ///< below the millisecond that QTime keeps
    Precision m_precision = Precision::Day;
    QTimeZone m_zone;
    QString m_remark;
    bool m_whole = false; ///< there is nothing but the time, so nobody counts columns
};

Error TimeReader::wrong(qsizetype at, const QString &what, const QString &instead) const
{
    const QString where = m_whole ? QStringLiteral("“%1”").arg(beginning(m_text, 40)) // which of many is meant
                                  : QStringLiteral("column %1").arg(at + 1);
    return {ErrorKind::Invalid, QStringLiteral("%1: %2").arg(where, what), instead};
}

Error TimeReader::notOne(const QString &text) const
{
    return {ErrorKind::Invalid, QStringLiteral("“%1” is not a time").arg(beginning(text, 40)),
            m_tense == Tense::Future ? QStringLiteral("write in 14d, mon 17:00, 2025-02-14 or 2025-02-14 09:00 CET")
                                     : QStringLiteral("write 03:41, 03:41Z, -10m, yesterday 22:10 CET or 2025-01-14")};
}

void TimeReader::remark(const QString &text)
{
    m_remark = m_remark.isEmpty() ? text : QStringLiteral("%1; %2").arg(m_remark, text);
}

Result<StatedTime> TimeReader::read()
{
    static const QRegularExpression in = pattern(QStringLiteral("in\\s+(?=~?\\d)"));
    const QRegularExpressionMatch ahead = matchAt(in, m_text, m_at);
    const bool back = m_at < m_text.size() && m_text.at(m_at) == u'-';
    if (m_tense == Tense::Future ? ahead.hasMatch() : back) {
        m_at = m_tense == Tense::Future ? ahead.capturedEnd() : m_at + 1;
        return readAgo();
    }
    if (m_at < m_text.size() && m_text.at(m_at) == u'@')
        ++m_at;
    return readPoint();
}

Result<StatedTime> TimeReader::readWhole()
{
    m_whole = true;
    Result<StatedTime> time = read();
    if (time && time->end < m_text.size())
        return notOne(m_text);
    return time;
}

Result<StatedTime> TimeReader::readAgo()
{
    const std::optional<StatedSpan> stated = readSpan(m_text, m_at);
    if (!stated)
        return wrong(m_at, QStringLiteral("a span has units, the larger first: d, h, m, s"),
                     m_tense == Tense::Future ? QStringLiteral("write in 30m or in 1h30m")
                                              : QStringLiteral("write -10m or -1h30m; double the sign (--) for text"));
    m_at = stated->end;
    const Instant at = m_tense == Tense::Future ? m_here.now + stated->span : m_here.now - stated->span;
    return finish({at, offsetAt(at, m_zone), false}, stated->precision);
}

Result<StatedTime> TimeReader::readPoint()
{
    for (const auto step : {&TimeReader::readDay, &TimeReader::readClock, &TimeReader::readStatedZone}) {
        const Done read = (this->*step)();
        if (!read)
            return read.error();
    }
    const Result<WallReading> reading = place();
    if (!reading)
        return reading.error();
    return finish(*reading, m_precision);
}

Done TimeReader::readDay()
{
    static const QRegularExpression figures =
        pattern(QStringLiteral("(~?)(\\d{4})-(\\d{2})-(\\d{2})(?:T(?=\\d)|(?=[\\s,:;]|$|Z\\b|[+-]\\d{2}:?\\d{2}\\b))"));
    static const QRegularExpression words =
        pattern(QStringLiteral("(~?)(today|yesterday|tomorrow|%1)(?=[\\s,:;]|$)").arg(days()));
    QRegularExpressionMatch match = matchAt(figures, m_text, m_at);
    if (match.hasMatch()) {
        m_day = QDate(match.capturedView(2).toInt(), match.capturedView(3).toInt(), match.capturedView(4).toInt());
        if (!m_day.isValid() || m_day.year() < 1970)
            return wrong(m_at, QStringLiteral("there is no day %1").arg(match.captured().left(11)),
                         QStringLiteral("write year-month-day, 2025-01-14"));
    } else {
        match = matchAt(words, m_text, m_at);
        if (!match.hasMatch())
            return done();
        m_dayWord = match.captured(2).toLower();
    }
    m_about = match.capturedLength(1) > 0;
    m_at = match.capturedEnd();
    return done();
}

Done TimeReader::readClock()
{
    static const QRegularExpression shape =
        pattern(QStringLiteral("\\s*(~?)(\\d{1,2})(?:(h)|:(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?)(?![\\d.:]*\\d|h)"));
    const QRegularExpressionMatch match = matchAt(shape, m_text, m_at);
    const bool dayAlone = m_day.isValid() || !m_dayWord.isEmpty();
    if (!match.hasMatch()) {
        if (dayAlone)
            return done();
        if (m_whole)
            return notOne(m_text);
        return wrong(m_at, QStringLiteral("this is not a time"),
                     QStringLiteral("write @03:41, @03:41:10Z, @yesterday 22:10 CET or @2025-01-14 22:10; double the "
                                    "first sign (@@) for plain text"));
    }
    const int hour = match.capturedView(2).toInt();
    const int minute = match.capturedView(4).toInt();
    const int second = match.capturedView(5).toInt();
    const int micros = match.captured(6).leftJustified(6, u'0', true).toInt();
    m_clock = QTime(hour, minute, second, micros / 1000);
    m_micros = micros % 1000;
    if (!m_clock.isValid())
        return wrong(match.capturedStart(2), QStringLiteral("there is no time %1").arg(match.captured().trimmed()),
                     QStringLiteral("hours go to 23, minutes and seconds to 59"));
    m_precision = match.capturedLength(3) > 0 ? Precision::Hour
        : match.capturedLength(5) > 0         ? Precision::Second
                                              : Precision::Minute;
    m_about = m_about || match.capturedLength(1) > 0;
    m_at = match.capturedEnd();
    return done();
}

Done TimeReader::readStatedZone()
{
    static const QRegularExpression blank = pattern(QStringLiteral("\\s+(?:(?=[a-z])|(?=[+-]\\d\\d:?\\d\\d(?!\\d)))"));
    const bool attached =
        m_at < m_text.size() && !m_text.at(m_at).isSpace() && !QStringLiteral(",:;").contains(m_text.at(m_at));
    const QRegularExpressionMatch gap = matchAt(blank, m_text, m_at);
    if (!attached && !gap.hasMatch())
        return done();
    const qsizetype from = attached ? m_at : gap.capturedEnd();
    const Result<std::optional<StatedZone>> zone = readZone(m_text, from);
    if (!zone)
        return wrong(from, zone.error().what, zone.error().detail);
    if (*zone) {
        m_zone = (*zone)->zone;
        m_at = (*zone)->end;
    } else if (attached) {
        return wrong(m_at, QStringLiteral("a time ends here"), QStringLiteral("put a blank before the text"));
    }
    return done();
}

QDate TimeReader::weekdayFrom(QDate today) const
{
    static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                   QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                   QStringLiteral("sun")};
    const int wanted = int(names.indexOf(m_dayWord.left(3))) + 1;
    const int step = m_tense == Tense::Past ? -1 : 1;
    QDate day = today;
    while (day.dayOfWeek() != wanted)
        day = day.addDays(step);
    if (day != today || m_clock.isNull())
        return day;
    const Result<WallReading> now = onTheWall(day, m_clock, m_zone);
    const bool wrongSide = now && (m_tense == Tense::Past ? tooFarAhead(now->at) : now->at <= m_here.now);
    return wrongSide ? day.addDays(7 * step) : day;
}

Result<WallReading> TimeReader::placeDay(QDate day)
{
    if (m_clock.isNull()) {
        const QDateTime start = day.startOfDay(m_zone);
        return WallReading{instant(start.toMSecsSinceEpoch() * 1000), start.offsetFromUtc(), false};
    }
    Result<WallReading> reading = onTheWall(day, m_clock, m_zone);
    if (!reading)
        return wrong(m_start, reading.error().what, reading.error().detail);
    reading->at += Duration(m_micros);
    return reading;
}

Result<WallReading> TimeReader::place()
{
    const QDate today = dayAt(m_here.now, m_zone);
    if (m_day.isValid())
        return placeDay(m_day);
    if (m_dayWord == QLatin1String("today"))
        return placeDay(today);
    if (m_dayWord == QLatin1String("yesterday"))
        return placeDay(today.addDays(-1));
    if (m_dayWord == QLatin1String("tomorrow"))
        return placeDay(today.addDays(1));
    if (!m_dayWord.isEmpty())
        return placeDay(weekdayFrom(today));

    // No day was said: the nearest such time on the right side of now.
    const Result<WallReading> reading = placeDay(today);
    if (m_tense == Tense::Future) {
        if (!reading || reading->at > m_here.now)
            return reading;
        remark(QStringLiteral("tomorrow"));
        return placeDay(today.addDays(1));
    }
    const int offset = offsetAt(m_here.now, m_zone);
    const QDateTime wallNow = QDateTime::fromMSecsSinceEpoch(micros(m_here.now) / 1000, Qt::UTC).addSecs(offset);
    const bool ahead = reading ? tooFarAhead(reading->at) : QDateTime(today, m_clock, Qt::UTC) > wallNow;
    if (!ahead)
        return reading;
    remark(QStringLiteral("yesterday"));
    return placeDay(today.addDays(-1));
}

Result<StatedTime> TimeReader::finish(const WallReading &reading, Precision precision)
{
    if (m_tense == Tense::Past && tooFarAhead(reading.at))
        return wrong(m_start, QStringLiteral("that lies ahead by %1").arg(spanText(reading.at - m_here.now)),
                     QStringLiteral("what is written down has happened"));
    if (m_tense == Tense::Future && reading.at <= m_here.now)
        return wrong(m_start, QStringLiteral("that has passed"), QStringLiteral("write a time to come"));
    if (reading.twice)
        remark(QStringLiteral("that hour came twice; the earlier, %1, is meant").arg(zoneText(reading.offset)));
    static const QRegularExpression rest(QStringLiteral("[,:]?(?:\\s+|$)"));
    StatedTime out;
    out.occurred = {reading.at, m_about ? Precision::About : precision, reading.offset,
                    m_text.mid(m_start, m_at - m_start)};
    const QRegularExpressionMatch gap = matchAt(rest, m_text, m_at);
    out.end = gap.hasMatch() ? gap.capturedEnd() : m_at;
    out.remark = m_remark;
    return out;
}

} // namespace

bool beginsTime(const QString &text, qsizetype from)
{
    static const QRegularExpression shape = pattern(
        QStringLiteral("-~?\\d|@~?\\d|@~(?=%1|today|yesterday)|@(?:today|yesterday|%1)(?=[\\s,:;]|$)").arg(days()));
    return matchAt(shape, text, from).hasMatch();
}

Result<StatedTime> readTime(const QString &text, qsizetype from, const Viewpoint &here)
{
    return TimeReader(text, from, here, Tense::Past).read();
}

Result<StatedTime> readTimeAhead(const QString &text, qsizetype from, const Viewpoint &here)
{
    return TimeReader(text, from, here, Tense::Future).read();
}

Result<StatedTime> wholeTime(const QString &text, const Viewpoint &here)
{
    const QString time = text.trimmed(); // it is only looked at while it is read
    return TimeReader(time, 0, here, Tense::Past).readWhole();
}

Result<StatedTime> wholeTimeAhead(const QString &text, const Viewpoint &here)
{
    const QString time = text.trimmed();
    return TimeReader(time, 0, here, Tense::Future).readWhole();
}

} // namespace journal
