#include "store/store.h"

#include "base/background.h"
#include "base/paths.h"
#include "base/ulid.h"
#include "base/whendone.h"
#include "store/sqlite/migrator.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace store {

using base::Done;
using base::Result;

Store::Store(Folder folder, const Opening &opening)
    : m_folder(std::move(folder))
{
    m_bearings.readOnly = opening.readOnly;
}

Store::~Store()
{
    if (m_journalWriter && !isReadOnly()) {
        (void)tendJournal([](Journal &, Database &database) {
            (void)touchClock(database, base::SystemClock().now());
            (void)database.checkpoint();
        });
    }
}

Result<std::unique_ptr<Store>> Store::open(const Folder &folder, const Opening &opening)
{
    if (!folder.holdsWorkspace())
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("There is no workspace in %1").arg(folder.path),
                           QStringLiteral("make one with: parapetctl init FOLDER, or --demo")};
    std::unique_ptr<Store> store(new Store(folder, opening));
    if (const Done opened = store->openJournal(opening); !opened)
        return opened.error();
    if (const Done opened = store->openMirror(); !opened)
        return opened.error();
    if (const Done opened = store->openReaders(); !opened)
        return opened.error();
    store->m_journalWriter = std::make_unique<base::Worker>(QStringLiteral("journal-write"));
    store->m_journalReader = std::make_unique<base::Worker>(QStringLiteral("journal-read"));
    store->m_mirrorWriter = std::make_unique<base::Worker>(QStringLiteral("mirror-write"));
    store->m_mirrorReader = std::make_unique<base::Worker>(QStringLiteral("mirror-read"));
    // A bulk import must not take the processor from the note that is being written.
    (void)store->m_mirrorWriter->run(&base::workInBackground);
    return store;
}

Done Store::openJournal(const Opening &opening)
{
    const auto mode = opening.readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
    Result<Database> database = Database::open(m_folder.journal(), mode);
    if (!database)
        return database.error();
    m_journalWrite.emplace(std::move(*database));
    const Result<Bearings> bearings = takeBearings(*m_journalWrite, m_folder, opening.readOnly, m_entropy);
    if (!bearings)
        return bearings.error();
    m_bearings = *bearings;
    if (opening.now) {
        if (m_bearings.purpose == workspace::Kind::Live)
            return base::Error{base::ErrorKind::Refused,
                               QStringLiteral("--now is for demo and exercise workspaces only")};
        m_clock = std::make_unique<base::FixedClock>(*opening.now);
    } else {
        if (opening.resumesClock && !opening.readOnly) {
            const Result<base::Duration> shift = resumeClock(*m_journalWrite, base::SystemClock().now());
            if (!shift)
                return shift.error();
            m_bearings.clockShift = *shift;
        }
        m_clock = std::make_unique<base::SystemClock>(m_bearings.clockShift);
    }
    m_journal = std::make_unique<Journal>(*m_journalWrite, m_bearings.workspaceId, m_bearings.deviceId, *m_clock,
                                          m_writerEntropy, Heads::load(m_bearings.workspaceId));
    return base::done();
}

Done Store::openMirror()
{
    const bool exists = QFileInfo::exists(m_folder.mirror());
    if (isReadOnly() && !exists) {
        Result<Database> empty = Database::open({}, Database::Mode::Memory);
        if (!empty)
            return empty.error();
        m_mirrorWrite.emplace(std::move(*empty));
        return base::done();
    }
    const auto mode = isReadOnly() ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
    Result<Database> database = Database::open(m_folder.mirror(), mode, Durability::Normal);
    if (!database)
        return database.error();
    m_mirrorWrite.emplace(std::move(*database));
    if (isReadOnly())
        return base::done();
    const Result<bool> migrated = migrate(*m_mirrorWrite, QStringLiteral("mirror"));
    return migrated ? base::done() : Done(migrated.error());
}

Done Store::openReaders()
{
    Result<Database> journal = Database::open(m_folder.journal(), Database::Mode::ReadOnly);
    if (!journal)
        return journal.error();
    m_journalRead.emplace(std::move(*journal));
    const bool mirrored = QFileInfo::exists(m_folder.mirror());
    Result<Database> mirror =
        Database::open(m_folder.mirror(), mirrored ? Database::Mode::ReadOnly : Database::Mode::Memory);
    if (!mirror)
        return mirror.error();
    m_mirrorRead.emplace(std::move(*mirror));
    if (!mirrored) {
        if (const Result<bool> made = migrate(*m_mirrorRead, QStringLiteral("mirror")); !made)
            return made.error();
    }
    return base::done();
}

void Store::announce(const QList<journal::SubjectPtr> &subjects)
{
    const base::Result<qint64> position = m_journalWrite->number("SELECT max(position) FROM entry");
    const auto tell = [this, subjects, position] {
        if (position)
            m_seenPosition = qMax(m_seenPosition, *position);
        Q_EMIT committed(subjects);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

QString Store::newId()
{
    return base::ulid(m_clock->now(), m_entropy);
}

QFuture<Result<Committed>> Store::commit(journal::Deed deed)
{
    if (isReadOnly()) {
        return m_journalWriter->run([]() -> Result<Committed> {
            return base::Error{base::ErrorKind::Refused, QStringLiteral("This workspace is open for reading only")};
        });
    }
    return m_journalWriter->run(
        [this, deed = std::move(deed)]() -> Result<Committed> {
            Result<Committed> done = m_journal->commit(deed);
            if (done)
                announce(done->subjects);
            return done;
        },
        true);
}

QFuture<Result<Received>> Store::receive(QList<journal::Entry> entries)
{
    return m_journalWriter->run([this, entries = std::move(entries)]() -> Result<Received> {
        Result<Received> done = m_journal->receive(entries);
        if (done)
            announce(done->subjects);
        return done;
    });
}

QFuture<Result<journal::SubjectPtr>> Store::subject(const QString &id)
{
    return m_journalWriter->run([this, id] { return m_journal->subject(id); }, true);
}

void Store::lookForOthers()
{
    const auto last = [](Database &database) { return database.number("SELECT max(position) FROM entry"); };
    base::whenDone(readJournal(last), this, [this](const Result<qint64> &position) {
        if (!position)
            return;
        const qint64 before = std::exchange(m_seenPosition, qMax(m_seenPosition, *position));
        if (before >= 0 && *position > before)
            Q_EMIT changedElsewhere();
    });
}

} // namespace store
