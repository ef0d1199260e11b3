#include "github/runs/runrequests.h"

#include <algorithm>

namespace github {

namespace {

using Seconds = std::chrono::sys_seconds;

constexpr qint64 wantedInOne = 800; // leaves room for what is not quite even
constexpr qint64 mostParts = 1000; // whatever total_count claims

Seconds wholeSecond(base::Instant at)
{
    return std::chrono::floor<std::chrono::seconds>(at);
}

QString inRepository(const QString &owner, const QString &repository, const QString &rest)
{
    const auto encoded = [](const QString &name) { return QString::fromLatin1(QUrl::toPercentEncoding(name)); };
    return QStringLiteral("/repos/%1/%2/%3").arg(encoded(owner), encoded(repository), rest);
}

} // namespace

Request runsRequest(const Origin &origin, const QString &owner, const QString &repository, const CreatedWindow &created)
{
    const QString between =
        QStringLiteral("%1..%2").arg(base::rfc3339(wholeSecond(created.from)), base::rfc3339(wholeSecond(created.to)));
    return {.url = origin.at(
                inRepository(owner, repository, QStringLiteral("actions/runs?per_page=100&created=%1").arg(between)))};
}

Request jobsRequest(const Origin &origin, const QString &owner, const QString &repository, qint64 run)
{
    return {.url = origin.at(inRepository(owner, repository,
                                          QStringLiteral("actions/runs/%1/jobs?filter=all&per_page=100").arg(run)))};
}

QList<CreatedWindow> windowsFor(base::Instant from, base::Instant to, qint64 count)
{
    const qint64 first = wholeSecond(from).time_since_epoch().count();
    const qint64 end = wholeSecond(to).time_since_epoch().count() + 1;
    if (end <= first)
        return {};
    const qint64 wanted = count <= mostFound ? 1 : (count - 1) / wantedInOne + 1;
    const qint64 parts = std::min({wanted, mostParts, end - first});
    const auto border = [&](qint64 part) {
        return first + (end - first) / parts * part + (end - first) % parts * part / parts;
    };
    const auto at = [](qint64 second) { return base::Instant(Seconds(std::chrono::seconds(second))); };
    QList<CreatedWindow> out;
    for (qint64 part = parts - 1; part >= 0; --part)
        out.append({at(border(part)), at(border(part + 1) - 1)});
    return out;
}

} // namespace github
