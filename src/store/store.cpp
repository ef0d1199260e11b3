#include "store/store.h"

#include "base/background.h"
#include "base/log.h"
#include "base/paths.h"
#include "base/ulid.h"
#include "base/whendone.h"
#include "store/workspace/upgrade.h"

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
    if (const Done found = store->findFiles(); !found)
        return found.error();
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

/// A workspace that is only read is not brought up to date: a copy of it is.
Done Store::findFiles()
{
    m_journalPath = m_folder.journal();
    m_mirrorPath = m_folder.mirror();
    if (!isReadOnly())
        return base::done();
    struct File
    {
        QString *path;
        QString name;
        Readable::Upgrade upgrade;
    };
    for (const File &file : {File{&m_journalPath, QStringLiteral("journal"), &upgradeJournal},
                             File{&m_mirrorPath, QStringLiteral("mirror"), &upgradeMirror}}) {
        if (!QFileInfo::exists(*file.path))
            continue;
        const Result<Readable> readable = Readable::of(*file.path, file.name, file.upgrade);
        if (!readable)
            return readable.error();
        *file.path = readable->path();
        m_copies.append(*readable);
    }
    return base::done();
}

Done Store::openJournal(const Opening &opening)
{
    const auto mode = opening.readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
    Result<Database> database = Database::open(m_journalPath, mode);
    if (!database)
        return database.error();
    m_journalWrite.emplace(std::move(*database));
    const Result<Bearings> bearings = takeBearings(*m_journalWrite, m_folder, opening.readOnly, m_entropy);
    if (!bearings)
        return bearings.error();
    m_bearings = *bearings;
    if (const Done begun = beginClock(opening); !begun)
        return begun;
    m_journal = std::make_unique<Journal>(*m_journalWrite, m_bearings.workspaceId, m_bearings.deviceId, *m_clock,
                                          m_writerEntropy, Heads::load(m_bearings.workspaceId));
    return base::done();
}

Done Store::beginClock(const Opening &opening)
{
    if (opening.now) {
        if (m_bearings.purpose == workspace::Kind::Live)
            return base::Error{base::ErrorKind::Refused,
                               QStringLiteral("--now is for demo and exercise workspaces only")};
        m_clock = std::make_unique<base::FixedClock>(*opening.now);
        return base::done();
    }
    if (opening.resumesClock && !opening.readOnly) {
        const Result<base::Duration> shift = resumeClock(*m_journalWrite, base::SystemClock().now());
        if (!shift)
            return shift.error();
        m_bearings.clockShift = *shift;
    }
    m_clock = std::make_unique<base::SystemClock>(m_bearings.clockShift);
    return base::done();
}

Done Store::openMirror()
{
    const bool exists = QFileInfo::exists(m_mirrorPath);
    if (isReadOnly() && !exists) {
        Result<Database> empty = Database::open({}, Database::Mode::Memory);
        if (!empty)
            return empty.error();
        m_mirrorWrite.emplace(std::move(*empty));
        return base::done();
    }
    const auto mode = isReadOnly() ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
    Result<Database> database = Database::open(m_mirrorPath, mode, Durability::Normal);
    if (!database)
        return database.error();
    m_mirrorWrite.emplace(std::move(*database));
    if (isReadOnly())
        return base::done();
    const Result<bool> upgraded = upgradeMirror(*m_mirrorWrite);
    return upgraded ? base::done() : Done(upgraded.error());
}

Done Store::openReaders()
{
    Result<Database> journal = Database::open(m_journalPath, Database::Mode::ReadOnly);
    if (!journal)
        return journal.error();
    m_journalRead.emplace(std::move(*journal));
    const bool mirrored = QFileInfo::exists(m_mirrorPath);
    Result<Database> mirror =
        Database::open(m_mirrorPath, mirrored ? Database::Mode::ReadOnly : Database::Mode::Memory);
    if (!mirror)
        return mirror.error();
    m_mirrorRead.emplace(std::move(*mirror));
    if (!mirrored) {
        if (const Result<bool> made = upgradeMirror(*m_mirrorRead); !made)
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

/// From the writer's thread: has the log taken over into the file, after what is urgent.
void Store::shortenLog()
{
    if (!m_journalWrite->hasLongLog())
        return;
    (void)tendJournal([](Journal &, Database &database) {
        if (!database.hasLongLog()) // several may have asked
            return;
        if (const Done done = database.checkpoint(); !done)
            qCWarning(logStore) << done.error().text();
    });
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
            shortenLog();
            rememberHeads();
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
        shortenLog();
        rememberHeads();
        return done;
    });
}

QFuture<Result<journal::SubjectPtr>> Store::subject(const QString &id)
{
    return m_journalWriter->run([this, id] { return m_journal->subject(id); }, true);
}

void Store::rememberHeads()
{
    if (!isReadOnly())
        m_journalWriter->run([this] { m_journal->rememberHeads(); });
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
