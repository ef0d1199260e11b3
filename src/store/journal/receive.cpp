#include "domain/journal/fold.h"
#include "store/journal/entryrows.h"
#include "store/journal/journal.h"
#include "store/journal/kinds.h"

#include <algorithm>

namespace store {

namespace {

base::Done checked(const journal::Entry &entry)
{
    if (journal::hashOf(entry) != entry.hash)
        return base::Error{base::ErrorKind::Corrupt, QStringLiteral("Entry %1 does not match its hash").arg(entry.id)};
    if (!entry.redacted() && journal::commitmentOf(entry.salt, entry.payload) != entry.payloadCommit)
        return base::Error{base::ErrorKind::Corrupt,
                           QStringLiteral("The text of entry %1 does not match its commitment").arg(entry.id)};
    return base::done();
}

/// True when it is here already, Conflict when another entry stands at its place.
base::Result<bool> alreadyHere(Database &database, const journal::Entry &entry)
{
    base::Result<Statement> query =
        Statement::prepare(database, "SELECT hash FROM entry WHERE (device_id = ?1 AND device_seq = ?2) OR id = ?3");
    if (!query)
        return query.error();
    query->with(entry.deviceId, entry.deviceSeq, entry.id);
    const base::Result<bool> row = query->step();
    if (!row || !*row)
        return row;
    if (query->bytes(0) == entry.hash)
        return true;
    return base::Error{base::ErrorKind::Conflict,
                       QStringLiteral("Two different logs claim to be console %1 (at its entry %2)")
                           .arg(entry.deviceId.right(6))
                           .arg(entry.deviceSeq),
                       QStringLiteral("one of them was rolled back or copied; nothing was taken over")};
}

} // namespace

/// Writes one entry of another console; false when it was here already.
base::Result<bool> Journal::takeOver(journal::Entry &entry)
{
    if (const base::Done holds = checked(entry); !holds)
        return holds.error();
    const base::Result<bool> here = alreadyHere(m_database, entry);
    if (!here)
        return here.error();
    if (*here)
        return false;
    entry.received = m_clock.now();
    if (const base::Done written = m_insertion.add(entry); !written)
        return written.error();
    m_heads.saw(entry.deviceId, {entry.deviceSeq, entry.hash, entry.received});
    return true;
}

base::Done Journal::foldReceived(const QString &id, const journal::Subject &blank, const QSet<QString> &fresh,
                                 Touched &touched)
{
    base::Result<QList<journal::EntryPtr>> entries = entriesOf(m_database, id);
    if (!entries)
        return entries.error();
    QList<journal::EntryPtr> before;
    for (const journal::EntryPtr &entry : std::as_const(*entries)) {
        if (!fresh.contains(entry->id))
            before.append(entry);
    }
    touched.before.insert(id, journal::fold(blank, before));
    const journal::SubjectPtr state = journal::fold(blank, *entries);
    // A redaction may come before or after what it redacts: it is carried out where the fold has
    // accepted it, once all are here.
    for (const journal::Line &line : state->lines) {
        if (!line.redacted || line.redacted->entryId.isEmpty())
            continue;
        if (const base::Done dropped = dropRedacted(id, line.entry->id); !dropped)
            return dropped;
    }
    touched.order.append(id);
    touched.after.insert(id, state->copy());
    return base::done();
}

base::Result<Received> Journal::receive(QList<journal::Entry> entries)
{
    Received out;
    Touched touched;
    const Heads before = m_heads;
    std::sort(entries.begin(), entries.end(), [](const journal::Entry &a, const journal::Entry &b) {
        return journal::placeOf(a) < journal::placeOf(b);
    });
    const base::Done done = m_database.transaction([&]() -> base::Done {
        if (const base::Done ours = mustBeOurs(); !ours)
            return ours;
        QHash<QString, std::shared_ptr<journal::Subject>> blanks;
        QSet<QString> fresh;
        for (journal::Entry &entry : entries) {
            const base::Result<bool> isFresh = takeOver(entry);
            if (!isFresh)
                return isFresh.error();
            ++(*isFresh ? out.added : out.known);
            if (*isFresh)
                fresh.insert(entry.id);
            if (*isFresh && !blanks.contains(entry.subjectId))
                blanks.insert(entry.subjectId, blankSubject(entry.subjectKind, entry.subjectId));
        }
        for (auto blank = blanks.begin(); blank != blanks.end(); ++blank) {
            if (!*blank)
                continue; // a kind of a newer program: kept and relayed
            if (const base::Done folded = foldReceived(blank.key(), **blank, fresh, touched); !folded)
                return folded;
        }
        return writeProjections(touched);
    });
    m_dataVersion = -1;
    m_states.clear();
    if (!done) {
        m_heads = before;
        return done.error();
    }
    m_headsUnsaved = true;
    for (const std::shared_ptr<journal::Subject> &state : std::as_const(touched.after))
        out.subjects.append(state);
    return out;
}

} // namespace store
