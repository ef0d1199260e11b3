#include "feeds/events/refusedrow.h"

namespace feeds {

QString reasonText(const RefusedRow &row)
{
    return row.field.isEmpty() ? row.reason : row.field + QStringLiteral(": ") + row.reason;
}

} // namespace feeds
