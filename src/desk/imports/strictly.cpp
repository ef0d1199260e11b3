#include "desk/imports/strictly.h"

namespace desk {

base::Done strictly(const QString &name, const base::Result<feeds::FileReading> &reading)
{
    if (!reading)
        return reading.error();
    if (reading->refused == 0)
        return base::done();
    const feeds::RefusedRow &first = reading->refusals.first();
    const QString place = first.line > 0 ? QStringLiteral("%1, line %2").arg(name).arg(first.line) : name;
    return base::Error{
        base::ErrorKind::Invalid, QStringLiteral("%1: %2").arg(place, feeds::reasonText(first)),
        QStringLiteral("%1 rows are bad, and nothing was taken because of strict reading").arg(reading->refused)};
}

} // namespace desk
