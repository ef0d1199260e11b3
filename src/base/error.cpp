#include "base/error.h"

#include "base/text.h"

namespace base {

namespace {

constexpr qsizetype longestPart = 400;

/// Errors name what was given, which may be anything.
QString shown(const QString &part)
{
    const QString line = onOneLine(beginning(part, longestPart));
    return part.size() > longestPart ? line + u'…' : line;
}

} // namespace

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
    return detail.isEmpty() ? shown(what) : QStringLiteral("%1 (%2)").arg(shown(what), shown(detail));
}

} // namespace base
