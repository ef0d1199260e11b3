#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "domain/journal/deed.h"
#include "store/journal/entryrows.h"
#include "store/journal/heads.h"
#include "store/journal/projection.h"
#include "store/journal/touched.h"

#include <QElapsedTimer>
#include <vector>

namespace store {

/// What a commit wrote.
struct Committed
{
    QList<journal::EntryPtr> entries;
    QList<journal::SubjectPtr> subjects; ///< the states after it
    QString summary;
};

/// What came of entries of other consoles.
struct Received
{
    qsizetype added = 0;
    qsizetype known = 0;
    QList<journal::SubjectPtr> subjects;
};

/// The writing side of journal.db: gives drafts their place in the chain and commits them with
/// their projections, all or nothing. Lives on the journal's writer thread, which owns it; a second
/// process writing the same file is noticed before each commit.
class Journal
{
public:
    /// `database` must be migrated and outlive this; `deviceId` is this console's.
    Journal(Database &database, QString workspaceId, QString deviceId, const base::Clock &clock, base::Entropy &entropy,
            Heads heads);
    ~Journal();

    /// Refused or Invalid when a draft breaks a rule at its place, Storage when the disk fails: then
    /// nothing was written. When it returns a value, the entries survive a power cut.
    base::Result<Committed> commit(const journal::Deed &deed);

    /// Takes over entries of other consoles, in any order and any number of times. Corrupt when a
    /// hash does not hold, Conflict when a device's log forks; then nothing was written.
    base::Result<Received> receive(QList<journal::Entry> entries);

    /// The state of a subject; Invalid when there is none.
    base::Result<journal::SubjectPtr> subject(const QString &id);

    /// The root of this device's log as it stands, written down as given out now.
    base::Result<QByteArray> makeCheckpoint();

    /// Writes down outside the file where the logs end, at most once a second; what is left over then, the next call
    /// or the end of this does. Apart from commit() and receive(), which a renamed file would slow down several times;
    /// whoever is killed in between leaves an older end of the same logs, and that still holds.
    void rememberHeads();

    /// What GitHub's clock said last; goes into every entry's header.
    void setClockOffset(std::optional<qint64> offsetMs, base::Instant measured);
    qint64 entryCount() const { return m_deviceSeq; }

private:
    base::Done mustBeOurs();
    base::Done refreshHead();
    void saveHeads();
    base::Result<journal::SubjectPtr> stateOf(const QString &kind, const QString &id);
    base::Result<journal::EntryPtr> seal(const journal::Draft &draft, base::Instant now);
    base::Result<std::shared_ptr<journal::Subject> *> touch(const journal::Draft &draft, Touched &touched);
    base::Done writeDraft(const journal::Draft &draft, base::Instant now, Touched &touched);
    base::Done dropRedacted(const QString &subjectId, const QString &entryId);
    base::Result<bool> takeOver(journal::Entry &entry);
    base::Done foldReceived(const QString &id, const journal::Subject &blank, const QSet<QString> &fresh,
                            Touched &touched);
    base::Done writeProjections(const Touched &touched);
    void remember(const Touched &touched);
    base::Result<QString> actorReference(const QString &login);

    Database &m_database;
    QString m_workspaceId;
    QString m_deviceId;
    const base::Clock &m_clock;
    base::Entropy &m_entropy;
    Heads m_heads;
    bool m_headsUnsaved = false;
    QElapsedTimer m_headsSaved;
    EntryInsertion m_insertion;
    std::vector<std::unique_ptr<Projection>> m_projections;
    QHash<QString, journal::SubjectPtr> m_states;
    QHash<QString, QString> m_actors; ///< login -> reference
    qint64 m_dataVersion = -1;
    qint64 m_deviceSeq = 0;
    qint64 m_lamport = 0;
    QByteArray m_head;
    std::optional<qint64> m_offsetMs;
    base::Instant m_offsetMeasured{};
};

} // namespace store
