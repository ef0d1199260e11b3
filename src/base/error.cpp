#include "base/error.h"

namespace base {

QLatin1String name(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return QLatin1String("offline");
    case ErrorKind::Refused:
        return QLatin1String("refused");
    case ErrorKind::RateLimited:
        return QLatin1String("rate_limited");
    case ErrorKind::Conflict:
        return QLatin1String("conflict");
    case ErrorKind::Corrupt:
        return QLatin1String("corrupt");
    case ErrorKind::Storage:
        return QLatin1String("storage");
    case ErrorKind::Invalid:
        break;
    }
    return QLatin1String("invalid");
}

QString Error::text() const
{
    return detail.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, detail);
}

} // namespace base
