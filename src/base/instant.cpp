#include "base/instant.h"

#include <QDateTime>
#include <QTimeZone>

namespace base {

namespace {

QDateTime shifted(Instant at, int offset)
{
    const qint64 ms = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms + qint64(offset) * 1000, Qt::UTC);
}

QString two(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

Error notATime(const QString &text, const QString &why)
{
    return {ErrorKind::Invalid, QStringLiteral("“%1” is not a time: %2").arg(text.left(60), why),
            QStringLiteral("write it as 2025-01-15T03:41:02Z or with an offset, …T03:41:02+01:00")};
}

} // namespace

QString rfc3339(Instant at)
{
    const qint64 fraction = (at.time_since_epoch() % std::chrono::seconds(1)).count();
    QString text = shifted(at, 0).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    if (fraction != 0) {
        const qint64 positive = fraction < 0 ? fraction + 1000000 : fraction;
        QString digits = QString::number(positive).rightJustified(6, u'0');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        text += u'.' + digits;
    }
    return text + u'Z';
}

Result<Instant> fromRfc3339(const QString &text)
{
    // QDateTime keeps milliseconds only and guesses a missing zone, so the parts are read here.
    if (text.size() < 20 || text.at(4) != u'-' || text.at(7) != u'-'
        || (text.at(10).toUpper() != u'T' && text.at(10) != u' '))
        return notATime(text, QStringLiteral("it is not a date, T, a time and a zone"));
    const QDate day = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
    const QTime time = QTime::fromString(text.mid(11, 8), QStringLiteral("HH:mm:ss"));
    if (!day.isValid() || !time.isValid())
        return notATime(text, QStringLiteral("there is no such day or hour"));
    int at = 19;
    qint64 fraction = 0;
    if (text.at(at) == u'.') {
        qint64 unit = 100000;
        for (++at; at < text.size() && text.at(at) >= u'0' && text.at(at) <= u'9'; ++at, unit /= 10)
            fraction += unit * (text.at(at).unicode() - u'0');
    }
    const QString zone = text.mid(at);
    qint64 offset = 0;
    if (zone.compare(QLatin1String("Z"), Qt::CaseInsensitive) != 0) {
        bool hoursOk = false, minutesOk = false;
        const int hours = zone.mid(1, 2).toInt(&hoursOk);
        const int minutes = zone.mid(4, 2).toInt(&minutesOk);
        const bool shaped = zone.size() == 6 && (zone.at(0) == u'+' || zone.at(0) == u'-') && zone.at(3) == u':';
        if (!shaped || !hoursOk || !minutesOk || hours > 23 || minutes > 59)
            return notATime(text, QStringLiteral("its zone is missing or not Z or ±hh:mm"));
        offset = (hours * 60 + minutes) * 60 * (zone.at(0) == u'-' ? -1 : 1);
    }
    const qint64 s = QDateTime(day, time, Qt::UTC).toSecsSinceEpoch() - offset;
    return instant(s * 1000000 + fraction);
}

QString clockText(Instant at, int offset)
{
    return shifted(at, offset).toString(QStringLiteral("HH:mm:ss"));
}

QString dayText(Instant at, int offset)
{
    return shifted(at, offset).toString(QStringLiteral("yyyy-MM-dd"));
}

QString spanText(Duration span)
{
    const QString sign = span < Duration::zero() ? QString(QChar(0x2212)) : QString();
    const qint64 s = seconds(span < Duration::zero() ? -span : span);
    if (s >= 86400)
        return QStringLiteral("%1%2 d %3 h").arg(sign).arg(s / 86400).arg(two(s % 86400 / 3600));
    return sign + two(s / 3600) + u':' + two(s % 3600 / 60) + u':' + two(s % 60);
}

QString countdownText(Duration span)
{
    const QString sign = span < Duration::zero() ? QString(QChar(0x2212)) : QString();
    const qint64 s = seconds(span < Duration::zero() ? -span : span);
    if (s >= 100 * 86400)
        return QStringLiteral("%1%2 d").arg(sign).arg(s / 86400);
    if (s >= 86400)
        return QStringLiteral("%1%2 d %3 h").arg(sign).arg(s / 86400).arg(two(s % 86400 / 3600));
    if (s >= 3600)
        return QStringLiteral("%1%2:%3 h").arg(sign).arg(s / 3600).arg(two(s % 3600 / 60));
    return sign + two(s / 60) + u':' + two(s % 60);
}

} // namespace base
