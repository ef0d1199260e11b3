#pragma once

#include "base/worker.h"
#include "store/journal/journal.h"
#include "store/workspace/opened.h"
#include "store/workspace/readable.h"

#include <QObject>

namespace store {

/// How a workspace is opened.
struct Opening
{
    bool readOnly = false;
    bool resumesClock = false; ///< the window does; a command beside it does not
    std::optional<base::Instant> now; ///< fixed; for demo and exercise workspaces only
};

/// One open workspace: the only way to read or write it from above. Lives on the thread that made
/// it (the window's, or a command's main thread); behind it each of the two files has a writer and a
/// reader thread with connections of their own, so nothing here waits for a disk. Closing finishes
/// what was asked for.
class Store : public QObject
{
    Q_OBJECT
public:
    /// Refused, Storage or Corrupt say in words why it cannot be opened.
    static base::Result<std::unique_ptr<Store>> open(const Folder &folder, const Opening &opening = {});
    ~Store() override;

    const Folder &folder() const { return m_folder; }
    const Bearings &bearings() const { return m_bearings; }
    const base::Clock &clock() const { return *m_clock; }
    bool isReadOnly() const { return m_bearings.readOnly; }
    /// A new identifier for a subject or entry.
    QString newId();

    /// The only way to write a subject. The future finishes after the disk has it.
    QFuture<base::Result<Committed>> commit(journal::Deed deed);
    /// Entries of other consoles.
    QFuture<base::Result<Received>> receive(QList<journal::Entry> entries);
    /// The folded state of a subject, by id.
    QFuture<base::Result<journal::SubjectPtr>> subject(const QString &id);

    /// Runs `query` (a callable taking Database &) on the journal's reader.
    template<class F>
    auto readJournal(F query) -> QFuture<std::invoke_result_t<F, Database &>>
    {
        return m_journalReader->run([this, query = std::move(query)]() mutable { return query(*m_journalRead); });
    }
    /// The same on the mirror's reader.
    template<class F>
    auto readMirror(F query) -> QFuture<std::invoke_result_t<F, Database &>>
    {
        return m_mirrorReader->run([this, query = std::move(query)]() mutable { return query(*m_mirrorRead); });
    }
    /// Runs `job` on the mirror's writer; it may take long and is not urgent.
    template<class F>
    auto writeMirror(F job) -> QFuture<std::invoke_result_t<F, Database &>>
    {
        return m_mirrorWriter->run([this, job = std::move(job)]() mutable { return job(*m_mirrorWrite); });
    }
    /// Runs `job` (taking Journal & and Database &) on the journal's writer: backups, rebuilding.
    template<class F>
    auto tendJournal(F job) -> QFuture<std::invoke_result_t<F, Journal &, Database &>>
    {
        return m_journalWriter->run(
            [this, job = std::move(job)]() mutable { return job(*m_journal, *m_journalWrite); });
    }

    /// Has the writer remember, outside the file, where the logs end. Commits and receipts ask for it themselves; in a
    /// flurry it is put off, so somebody asks again a second later.
    void rememberHeads();
    /// Looks whether another process has written since the last look; emits changedElsewhere() if so.
    void lookForOthers();
    /// Emits mirrorChanged(): whoever wrote into the mirror says so.
    void announceMirror() { Q_EMIT mirrorChanged(); }

Q_SIGNALS:
    /// After a commit or a receipt of this process, with the new states.
    void committed(const QList<journal::SubjectPtr> &subjects);
    /// Another process wrote; whatever is shown must be read again.
    void changedElsewhere();
    void mirrorChanged();

private:
    Store(Folder folder, const Opening &opening);
    base::Done findFiles();
    base::Done openJournal(const Opening &opening);
    base::Done beginClock(const Opening &opening);
    base::Done openMirror();
    base::Done openReaders();
    /// From the writer's thread: lets the window know of new states.
    void announce(const QList<journal::SubjectPtr> &subjects);
    void shortenLog();

    Folder m_folder;
    Bearings m_bearings;
    std::unique_ptr<base::Clock> m_clock;
    base::SystemEntropy m_entropy;
    base::SystemEntropy m_writerEntropy;
    QString m_journalPath; ///< where the journal is read and written: a copy where an older one is only read
    QString m_mirrorPath;
    QList<Readable> m_copies; ///< kept while they are open
    std::optional<Database> m_journalWrite;
    std::optional<Database> m_journalRead;
    std::optional<Database> m_mirrorWrite;
    std::optional<Database> m_mirrorRead;
    std::unique_ptr<Journal> m_journal;
    qint64 m_seenPosition = -1;
    // Last, so that the threads end before what they use.
    std::unique_ptr<base::Worker> m_journalWriter;
    std::unique_ptr<base::Worker> m_journalReader;
    std::unique_ptr<base::Worker> m_mirrorWriter;
    std::unique_ptr<base::Worker> m_mirrorReader;
};

} // namespace store
