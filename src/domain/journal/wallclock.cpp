#include "domain/journal/wallclock.h"

namespace journal {

using namespace base;

namespace {

QDateTime utc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count(),
                                          Qt::UTC);
}

Error skipped(QDate day, QTime time, const QTimeZone &zone, const QDateTime &before)
{
    const QTimeZone::OffsetData change = zone.nextTransition(before);
    const QString clock = QStringLiteral("HH:mm");
    const QString from = change.atUtc.addSecs(zone.offsetFromUtc(before)).toUTC().toString(clock);
    const QString to = change.atUtc.addSecs(change.offsetFromUtc).toUTC().toString(clock);
    return {ErrorKind::Invalid,
            QStringLiteral("%1 did not exist on %2 in %3: clocks went from %4 to %5")
                .arg(time.toString(clock), day.toString(Qt::ISODate), QString::fromLatin1(zone.id()), from, to),
            QStringLiteral("write it in UTC, or with its offset")};
}

} // namespace

Result<WallReading> onTheWall(QDate day, QTime time, const QTimeZone &zone)
{
    // No zone changes its clocks twice within two days, so its offsets a day before and after are all
    // that can have been in force.
    const QDateTime wall(day, time, Qt::UTC);
    const QDateTime before = wall.addSecs(-26 * 3600);
    const int earlier = zone.offsetFromUtc(before);
    const int later = zone.offsetFromUtc(wall.addSecs(26 * 3600));
    const auto holds = [&](int offset) { return zone.offsetFromUtc(wall.addSecs(-offset)) == offset; };
    if (!holds(earlier) && !holds(later))
        return skipped(day, time, zone, before);
    const int offset = holds(earlier) ? earlier : later;
    const bool twice = earlier != later && holds(earlier) && holds(later);
    return WallReading{instant(wall.addSecs(-offset).toMSecsSinceEpoch() * 1000), offset, twice};
}

QDate dayAt(Instant at, const QTimeZone &zone)
{
    return utc(at).addSecs(offsetAt(at, zone)).date();
}

int offsetAt(Instant at, const QTimeZone &zone)
{
    return zone.offsetFromUtc(utc(at));
}

} // namespace journal
