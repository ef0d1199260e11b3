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
        journal::readTimeAhead(typed, 0, {console.now(), console.zones().zone()});
    if (!read)
        return read.error();
    if (read->end < typed.size())
        return base::Error{base::ErrorKind::Invalid,
                           QStringLiteral("“%1” is no part of a day").arg(typed.mid(read->end)),
                           QStringLiteral("write only when it is due")};
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
