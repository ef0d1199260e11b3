#include "store/workspace/opened.h"

#include "base/ulid.h"
#include "domain/workspace/created.h"
#include "domain/workspace/devicejoined.h"
#include "store/journal/journal.h"
#include "store/journal/meta.h"
#include "store/sqlite/copying.h"
#include "store/workspace/identity.h"
#include "store/workspace/upgrade.h"

#include <QFile>

namespace store {

namespace {

using base::Done;
using base::Result;
using workspace::Workspace;

/// A gap longer than this between two openings of a demo does not count for its clock.
constexpr base::Duration longestPause = std::chrono::minutes(10);

base::Duration duration(const QString &micros)
{
    return base::Duration(micros.toLongLong());
}

Done writeFirstEntries(Database &journal, const QString &path, const Founding &founding, base::Entropy &entropy)
{
    const base::Instant systemNow = base::SystemClock().now();
    const base::Duration shift = founding.clockStart ? *founding.clockStart - systemNow : base::Duration::zero();
    const base::SystemClock clock(shift);
    const QString id = base::ulid(clock.now(), entropy);
    const QString device = base::ulid(clock.now(), entropy);
    const Identity identity = Identity::of(path);
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

/// Says so under the new name first: a program that is killed before the name is kept says it again under
/// another one.
Done joinAnew(Database &journal, Bearings &bearings, const Identity &now, const QString &before, base::Entropy &entropy)
{
    const Result<QString> mark = meta(journal, "restored");
    if (!mark)
        return mark.error();
    const QString reason = !mark->isEmpty()         ? QStringLiteral("restored")
        : before.section(u'/', 0, 0) == now.machine ? QStringLiteral("copied")
                                                    : QStringLiteral("moved");
    const QString follows = bearings.deviceId;
    const base::SystemClock clock(bearings.clockShift);
    bearings.deviceId = base::ulid(clock.now(), entropy);
    Journal writer(journal, bearings.workspaceId, bearings.deviceId, clock, entropy, Heads::load(bearings.workspaceId));
    const workspace::DeviceJoined joined{bearings.deviceId, now.hostName, reason, follows};
    const journal::Authorship by = journal::statedBy(QStringLiteral("parapet"), clock.now());
    const Result<Committed> written =
        writer.commit({{journal::draft<Workspace>(bearings.workspaceId, joined, by)}, {}});
    if (!written)
        return written.error();
    return journal.transaction([&]() -> Done {
        for (const auto &[name, value] : {std::pair<const char *, QString>{"device_id", bearings.deviceId},
                                          {"identity", now.text()},
                                          {"restored", QString()}}) {
            if (const Done set = setMeta(journal, name, value); !set)
                return set;
        }
        return base::done();
    });
}

Done foundJournal(const QString &path, const Founding &founding, base::Entropy &entropy)
{
    Result<Database> journal = Database::open(path, Database::Mode::ReadWrite);
    if (!journal)
        return journal.error();
    if (const Result<bool> upgraded = upgradeJournal(*journal); !upgraded)
        return upgraded.error();
    const Done written = writeFirstEntries(*journal, path, founding, entropy);
    // All of it into the one file that is given its name.
    return written ? journal->run("PRAGMA wal_checkpoint(TRUNCATE)") : written;
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
    // Under another name until it is whole: a program that is killed meanwhile leaves no workspace.
    const QString making = folder.journal() + QStringLiteral(".founding");
    removeDatabase(making);
    const Done founded = foundJournal(making, founding, entropy);
    if (founded && QFile::rename(making, folder.journal()))
        return founded;
    removeDatabase(making);
    return founded ? Done(base::Error{base::ErrorKind::Storage,
                                      QStringLiteral("The journal could not be put into %1").arg(folder.path)})
                   : founded;
}

Result<Bearings> takeBearings(Database &journal, const Folder &folder, bool readOnly, base::Entropy &entropy)
{
    if (!readOnly) {
        if (const Done current = upgradeJournalOf(folder, journal); !current)
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
        if (const Done joined = joinAnew(journal, *bearings, now, *before, entropy); !joined)
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
