#include "store/workspace/opened.h"

#include "base/ulid.h"
#include "domain/workspace/created.h"
#include "domain/workspace/devicejoined.h"
#include "store/journal/journal.h"
#include "store/sqlite/migrator.h"
#include "store/sqlite/statement.h"
#include "store/workspace/identity.h"

#include <QDateTime>
#include <QDir>

namespace store {

namespace {

using base::Done;
using base::Result;
using workspace::Workspace;

/// A gap longer than this between two openings of a demo does not count for its clock.
constexpr base::Duration longestPause = std::chrono::minutes(10);

Result<QString> meta(Database &journal, const char *name)
{
    Result<Statement> query = Statement::prepare(journal, "SELECT value FROM meta WHERE name = ?");
    if (!query)
        return query.error();
    const Result<bool> row = query->with(QString::fromLatin1(name)).step();
    if (!row)
        return row.error();
    return *row ? query->text(0) : QString();
}

Done setMeta(Database &journal, const char *name, const QString &value)
{
    return execute(journal, "INSERT OR REPLACE INTO meta VALUES (?, ?)", QString::fromLatin1(name), value);
}

base::Duration duration(const QString &micros)
{
    return base::Duration(micros.toLongLong());
}

Done writeFirstEntries(Database &journal, const Folder &folder, const Founding &founding, base::Entropy &entropy)
{
    const base::Instant systemNow = base::SystemClock().now();
    const base::Duration shift = founding.clockStart ? *founding.clockStart - systemNow : base::Duration::zero();
    const base::SystemClock clock(shift);
    const QString id = base::ulid(clock.now(), entropy);
    const QString device = base::ulid(clock.now(), entropy);
    const Identity identity = Identity::of(folder.journal());
    const std::pair<const char *, QString> values[]{{"workspace_id", id},
                                                    {"purpose", workspace::name(founding.purpose)},
                                                    {"device_id", device},
                                                    {"identity", identity.text()},
                                                    {"clock_shift_us", QString::number(shift.count())},
                                                    {"clock_seen_us", QString::number(base::micros(systemNow))}};
    for (const auto &[name, value] : values) {
        if (const Done set = setMeta(journal, name, value); !set)
            return set;
    }
    Journal writer(journal, id, device, clock, entropy, Heads::load(id));
    const journal::Authorship by = journal::statedBy(founding.actor, clock.now());
    const workspace::Created created{founding.purpose, founding.name, founding.organization, entropy.bytes(32)};
    const workspace::DeviceJoined joined{device, identity.hostName, QStringLiteral("new"), {}};
    const Result<Committed> written =
        writer.commit({{journal::draft<Workspace>(id, created, by), journal::draft<Workspace>(id, joined, by)}, {}});
    return written ? base::done() : Done(written.error());
}

Done joinAnew(Database &journal, const Folder &folder, Bearings &bearings, const Identity &now, const QString &before,
              base::Entropy &entropy)
{
    const QString machineBefore = before.section(u'/', 0, 0);
    const QString restored = QStringLiteral("restored");
    const Result<QString> mark = meta(journal, "restored");
    if (!mark)
        return mark.error();
    const QString reason = !mark->isEmpty() ? restored
        : machineBefore == now.machine      ? QStringLiteral("copied")
                                            : QStringLiteral("moved");
    const QString follows = bearings.deviceId;
    const base::SystemClock clock(bearings.clockShift);
    bearings.deviceId = base::ulid(clock.now(), entropy);
    for (const auto &[name, value] : {std::pair<const char *, QString>{"device_id", bearings.deviceId},
                                      {"identity", now.text()},
                                      {"restored", QString()}}) {
        if (const Done set = setMeta(journal, name, value); !set)
            return set;
    }
    Journal writer(journal, bearings.workspaceId, bearings.deviceId, clock, entropy, Heads::load(bearings.workspaceId));
    const workspace::DeviceJoined joined{bearings.deviceId, now.hostName, reason, follows};
    const Result<Committed> written =
        writer.commit({{journal::draft<Workspace>(bearings.workspaceId, joined,
                                                  journal::statedBy(QStringLiteral("parapet"), clock.now()))},
                       {}});
    Q_UNUSED(folder)
    return written ? base::done() : Done(written.error());
}

Done bringUpToDate(Database &journal, const Folder &folder)
{
    const Result<qint64> version = journal.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > 0 && *version < newestSchema(QStringLiteral("journal"))) {
        const QString copy = QStringLiteral("%1/before-schema-%2-%3.db")
                                 .arg(folder.backups())
                                 .arg(newestSchema(QStringLiteral("journal")))
                                 .arg(QDateTime::currentSecsSinceEpoch());
        QDir().mkpath(folder.backups());
        if (const Done copied = journal.copyTo(copy); !copied)
            return copied;
    }
    const Result<bool> migrated = migrate(journal, QStringLiteral("journal"));
    return migrated ? base::done() : Done(migrated.error());
}

Result<Bearings> read(Database &journal)
{
    Bearings out;
    const Result<QString> id = meta(journal, "workspace_id");
    const Result<QString> device = meta(journal, "device_id");
    const Result<QString> purpose = meta(journal, "purpose");
    const Result<QString> shift = meta(journal, "clock_shift_us");
    for (const Result<QString> *value : {&id, &device, &purpose, &shift}) {
        if (!*value)
            return value->error();
    }
    if (id->isEmpty())
        return base::Error{base::ErrorKind::Corrupt, QStringLiteral("This is not a Parapet workspace")};
    out.workspaceId = *id;
    out.deviceId = *device;
    out.clockShift = duration(*shift);
    for (const workspace::Kind kind : {workspace::Kind::Demo, workspace::Kind::Exercise}) {
        if (*purpose == workspace::name(kind))
            out.purpose = kind;
    }
    return out;
}

} // namespace

Done found(const Folder &folder, const Founding &founding, base::Entropy &entropy)
{
    if (const Done made = folder.make(); !made)
        return made;
    const Done founded = [&]() -> Done {
        Result<Database> journal = Database::open(folder.journal(), Database::Mode::ReadWrite);
        if (!journal)
            return journal.error();
        if (const Result<bool> migrated = migrate(*journal, QStringLiteral("journal")); !migrated)
            return migrated.error();
        return writeFirstEntries(*journal, folder, founding, entropy);
    }();
    if (!founded) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(folder.journal() + QLatin1String(suffix));
    }
    return founded;
}

Result<Bearings> takeBearings(Database &journal, const Folder &folder, bool readOnly, base::Entropy &entropy)
{
    if (!readOnly) {
        if (const Done current = bringUpToDate(journal, folder); !current)
            return current.error();
    }
    Result<Bearings> bearings = read(journal);
    if (!bearings)
        return bearings;
    bearings->readOnly = readOnly;
    if (readOnly)
        return bearings;
    const Result<QString> before = meta(journal, "identity");
    if (!before)
        return before.error();
    const Identity now = Identity::of(folder.journal());
    if (*before != now.text()) {
        if (const Done joined = joinAnew(journal, folder, *bearings, now, *before, entropy); !joined)
            return joined.error();
    }
    return bearings;
}

Result<base::Duration> resumeClock(Database &journal, base::Instant systemNow)
{
    const Result<Bearings> bearings = read(journal);
    const Result<QString> seen = meta(journal, "clock_seen_us");
    if (!bearings || !seen)
        return bearings ? seen.error() : bearings.error();
    if (bearings->purpose == workspace::Kind::Live)
        return base::Duration::zero();
    const base::Duration pause = systemNow - base::instant(seen->toLongLong());
    if (pause <= longestPause)
        return bearings->clockShift;
    const base::Duration shift = bearings->clockShift - pause;
    const Done set = journal.transaction([&]() -> Done {
        if (const Done moved = setMeta(journal, "clock_shift_us", QString::number(shift.count())); !moved)
            return moved;
        return touchClock(journal, systemNow);
    });
    return set ? Result<base::Duration>(shift) : Result<base::Duration>(set.error());
}

Done setClock(Database &journal, base::Instant workspaceNow, base::Instant systemNow)
{
    return journal.transaction([&]() -> Done {
        const QString shift = QString::number((workspaceNow - systemNow).count());
        if (const Done set = setMeta(journal, "clock_shift_us", shift); !set)
            return set;
        return touchClock(journal, systemNow);
    });
}

Done touchClock(Database &journal, base::Instant systemNow)
{
    return setMeta(journal, "clock_seen_us", QString::number(base::micros(systemNow)));
}

} // namespace store
