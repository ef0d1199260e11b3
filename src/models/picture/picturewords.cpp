#include "models/picture/picturewords.h"

#include "domain/journal/statedspan.h"
#include "models/incidents/duemodel.h"
#include "models/picture/axisticks.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace models {

using timeline::Lane;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("models::TimePicture", text);
}

QString outcomeText(const incidents::Clock &clock, base::Instant now)
{
    using incidents::ClockOutcome;
    const QString by = clock.stopped
        ? base::countdownText(base::Duration(std::abs((*clock.stopped - clock.due).count())))
        : base::countdownText(base::Duration(std::abs((now - clock.due).count())));
    switch (clock.outcome(now)) {
    case ClockOutcome::Met:
        return translated(QT_TRANSLATE_NOOP("models::TimePicture", "met, %1 left")).arg(by);
    case ClockOutcome::Breached:
        return clock.stopped ? translated(QT_TRANSLATE_NOOP("models::TimePicture", "breached by %1")).arg(by)
                             : translated(QT_TRANSLATE_NOOP("models::TimePicture", "overdue by %1")).arg(by);
    case ClockOutcome::Running:
        return translated(QT_TRANSLATE_NOOP("models::TimePicture", "due in %1")).arg(by);
    case ClockOutcome::Superseded:
        return translated(QT_TRANSLATE_NOOP("models::TimePicture", "no longer due"));
    case ClockOutcome::Waived:
        return translated(QT_TRANSLATE_NOOP("models::TimePicture", "waived"));
    }
    return {};
}

QString eventsText(qsizetype count)
{
    return count == 1
        ? translated(QT_TRANSLATE_NOOP("models::TimePicture", "1 event"))
        : translated(QT_TRANSLATE_NOOP("models::TimePicture", "%1 events")).arg(QLocale().toString(count));
}

/// "12 due, 3 of them late".
QString clocksText(const PictureHit &hit, const TimePicture &picture, base::Instant now)
{
    const auto first = picture.clocks().cbegin() + (hit.item ? hit.item->index : 0);
    const auto late = std::count_if(first, first + hit.count, [now](const PictureClock &clock) {
        return clock.clock.outcome(now) == incidents::ClockOutcome::Breached;
    });
    return translated(QT_TRANSLATE_NOOP("models::TimePicture", "%1 due, %2 of them late")).arg(hit.count).arg(late);
}

const QString dot = QStringLiteral(" · ");

} // namespace

QString laneWord(Lane lane)
{
    switch (lane) {
    case Lane::People:
        return translated(QT_TRANSLATE_NOOP("models::TimePicture", "people"));
    case Lane::Milestones:
        return translated(QT_TRANSLATE_NOOP("models::TimePicture", "milestones"));
    case Lane::Clocks:
        return translated(QT_TRANSLATE_NOOP("models::TimePicture", "clocks"));
    case Lane::Audit:
        return translated(QT_TRANSLATE_NOOP("models::TimePicture", "audit log"));
    case Lane::Workflow:
        return translated(QT_TRANSLATE_NOOP("models::TimePicture", "runs"));
    case Lane::Scanner:
        return translated(QT_TRANSLATE_NOOP("models::TimePicture", "scanner"));
    case Lane::Telemetry:
        return translated(QT_TRANSLATE_NOOP("models::TimePicture", "telemetry"));
    case Lane::Imported:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("models::TimePicture", "imports"));
}

QString lengthText(qint64 us)
{
    if (us < 10'000'000)
        return QLocale().toString(double(us) / 1e6, 'f', 3) + QStringLiteral(" s");
    return journal::spokenSpan(base::Duration(us));
}

QString hitText(const PictureHit &hit, const TimePicture &picture, double usPerPx, const QTimeZone &zone,
                base::Instant now)
{
    const QString at = preciseTime(hit.fromUs, usPerPx, zone);
    if (hit.count != 1 || !hit.item || hit.endUs != hit.fromUs)
        return laneWord(hit.lane) + dot
            + (hit.lane == Lane::Clocks ? clocksText(hit, picture, now) : eventsText(hit.count)) + dot
            + translated(QT_TRANSLATE_NOOP("models::TimePicture", "%1 from %2"))
                  .arg(lengthText(hit.endUs - hit.fromUs), at);
    if (hit.lane == Lane::Milestones)
        return picture.milestones().at(hit.item->index).word + dot + at;
    if (hit.lane != Lane::Clocks)
        return laneWord(hit.lane) + dot + at;
    const PictureClock &clock = picture.clocks().at(hit.item->index);
    QStringList parts{clockWords(clock.clock), outcomeText(clock.clock, now),
                      translated(QT_TRANSLATE_NOOP("models::TimePicture", "due %1")).arg(at)};
    if (!clock.clock.who.isEmpty())
        parts.insert(1, clock.clock.who);
    if (!clock.about.isEmpty())
        parts.append(clock.about);
    return parts.join(dot);
}

qsizetype countBetween(const TimePicture &picture, qint64 fromUs, qint64 endUs)
{
    qsizetype count = 0;
    for (const Lane lane : picture.lanes()) {
        if (lane != Lane::Clocks)
            count += picture.firstAt(lane, endUs) - picture.firstAt(lane, fromUs);
    }
    return count;
}

QString measureText(qint64 fromUs, qint64 toUs, const TimePicture &picture, double usPerPx, const QTimeZone &zone)
{
    const qint64 from = std::min(fromUs, toUs);
    const qint64 to = std::max(fromUs, toUs);
    return preciseTime(from, usPerPx, zone) + QStringLiteral(" → ") + preciseTime(to, usPerPx, zone) + dot
        + lengthText(to - from) + dot + eventsText(countBetween(picture, from, to));
}

} // namespace models
