#include "github/http/answer.h"

#include <QDateTime>
#include <QLocale>

namespace github {

std::optional<base::Instant> Answer::date() const
{
    QDateTime at =
        QLocale::c().toDateTime(QString::fromLatin1(header("date")), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return base::instant(at.toMSecsSinceEpoch() * 1000);
}

std::optional<qint64> numberIn(const Answer &answer, const QByteArray &lowerCaseName)
{
    bool ok = false;
    const qint64 number = answer.header(lowerCaseName).trimmed().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace github
