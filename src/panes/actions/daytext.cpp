#include "panes/actions/daytext.h"

#include "domain/journal/statedtime.h"
#include "panes/console/console.h"

#include <QCoreApplication>

namespace panes {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("panes::DayText", text);
}

} // namespace

QString dayHint()
{
    return translated(QT_TRANSLATE_NOOP("panes::DayText", "2025-02-14, mon 17:00, in 14d"));
}

base::Result<base::Instant> dayFrom(console::Console &console, const QString &typed)
{
    const base::Result<journal::StatedTime> read =
        journal::wholeTimeAhead(typed, {console.now(), console.zones().zone()});
    if (!read)
        return read.error();
    return read->occurred.at;
}

QString dayReading(console::Console &console, const QString &typed)
{
    if (typed.isEmpty())
        return {};
    const base::Result<base::Instant> day = dayFrom(console, typed);
    if (!day)
        return day.error().text();
    return translated(QT_TRANSLATE_NOOP("panes::DayText", "%1, in %2"))
        .arg(console.zones().stamp(*day), base::countdownText(*day - console.now()));
}

} // namespace panes
