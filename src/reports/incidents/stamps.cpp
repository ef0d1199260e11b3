#include "reports/incidents/stamps.h"

namespace reports {

QString stamp(base::Instant at)
{
    return base::dayText(at) + u' ' + base::clockText(at).left(5) + u'Z';
}

QString exactStamp(base::Instant at)
{
    return base::dayText(at) + u' ' + base::clockText(at) + u'Z';
}

} // namespace reports
