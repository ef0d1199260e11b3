#pragma once

#include "store/mirror/mirrorevents.h"
#include "store/mirror/mirrorintake.h"
#include "store/sqlite/migrator.h"

#include <QStringList>

#include <random>

/// A mirror in memory and events to fill it with.
namespace mirrorsample {

using namespace std::chrono_literals;
using store::Database;
using timeline::MachineEvent;

inline const base::Instant start = *base::fromRfc3339(QStringLiteral("2025-01-15T00:00:00Z"));

inline Database fresh()
{
    auto database = Database::open({}, Database::Mode::Memory);
    if (!database || !store::migrate(*database, QStringLiteral("mirror")))
        qFatal("no mirror");
    return *std::move(database);
}

inline MachineEvent pushed(base::Duration after, const QString &id,
                           const QString &text = QStringLiteral("ana pushed to acme/web"))
{
    return {start + after,
            QStringLiteral("github-audit"),
            id,
            QStringLiteral("git.push"),
            QStringLiteral("ana"),
            QStringLiteral("acme/web"),
            text,
            "{\"id\":\"" + id.toUtf8() + "\"}",
            QStringLiteral("203.0.113.7")};
}

/// A small organisation in which every word occurs often.
inline QList<MachineEvent> organisation(int count)
{
    std::mt19937 random(3);
    const auto pick = [&](const QStringList &list) { return list.at(qsizetype(random() % unsigned(list.size()))); };
    const QStringList actions{QStringLiteral("git.push"), QStringLiteral("git.clone"), QStringLiteral("repo.create"),
                              QStringLiteral("protected_branch.destroy"), QStringLiteral("org.add_member")};
    const QStringList actors{QStringLiteral("ana"), QStringLiteral("Bo"), QStringLiteral("dependabot[bot]"), QString(),
                             QStringLiteral("grüße")};
    QStringList repositories{QString(), QStringLiteral("acme/web"), QStringLiteral("acme/web-api"),
                             QStringLiteral("Other/web")};
    for (int i = 0; i < 30; ++i)
        repositories.append(QStringLiteral("acme/service-%1").arg(i));
    const QStringList sources{QStringLiteral("github-audit"), QStringLiteral("github-audit"), QStringLiteral("trivy")};
    const QStringList texts{QStringLiteral("runner egress to evil.example:443"),
                            QStringLiteral("Café opened 100%_done"), QStringLiteral("token revoked"),
                            QStringLiteral("egress runner"), QStringLiteral("a\\b \"quoted\"")};
    QList<MachineEvent> events;
    for (int i = 0; i < count; ++i) {
        MachineEvent e;
        e.at = start + std::chrono::microseconds(random() % 4000 * 250); // many in one millisecond
        e.source = pick(sources);
        e.id = QStringLiteral("D%1").arg(i);
        e.action = pick(actions);
        e.actor = pick(actors);
        e.repository = pick(repositories);
        e.text = pick(texts) + (random() % 2 ? u' ' + e.actor : QString());
        e.raw = QByteArray::number(i);
        e.words = random() % 3 ? QString() : QStringLiteral("203.0.113.%1").arg(random() % 9);
        events.append(e);
    }
    return events;
}

inline QStringList ids(const base::Result<QList<store::MirrorEvent>> &events)
{
    if (!events)
        return {events.error().text()};
    QStringList ids;
    for (const store::MirrorEvent &event : *events)
        ids.append(event.event.id);
    return ids;
}

} // namespace mirrorsample
