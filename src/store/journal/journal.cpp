#include "store/journal/journal.h"

#include "base/canonicaljson.h"
#include "base/log.h"
#include "base/merkle.h"
#include "base/ulid.h"
#include "domain/journal/fold.h"
#include "domain/journal/marks.h"
#include "domain/journal/redacted.h"
#include "domain/workspace/workspace.h"
#include "store/journal/entryrows.h"
#include "store/journal/kinds.h"
#include "store/sqlite/migrator.h"

namespace store {

Journal::Journal(Database &database, QString workspaceId, QString deviceId, const base::Clock &clock,
                 base::Entropy &entropy, Heads heads)
    : m_database(database)
    , m_workspaceId(std::move(workspaceId))
    , m_deviceId(std::move(deviceId))
    , m_clock(clock)
    , m_entropy(entropy)
    , m_heads(std::move(heads))
    , m_insertion(database)
    , m_projections(projections())
{
}

Journal::~Journal()
{
    if (m_headsUnsaved)
        saveHeads();
}

void Journal::setClockOffset(std::optional<qint64> offsetMs, base::Instant measured)
{
    m_offsetMs = offsetMs;
    m_offsetMeasured = measured;
}

/// A newer program may have brought the file up to date under this one: its tables are not ours to fill.
base::Done Journal::mustBeOurs()
{
    const base::Result<int> schema = schemaOf(m_database, QStringLiteral("journal"));
    return schema ? base::done() : base::Done(schema.error());
}

base::Done Journal::refreshHead()
{
    const base::Result<qint64> version = m_database.dataVersion();
    if (!version)
        return version.error();
    if (*version == m_dataVersion)
        return base::done();
    base::Result<Statement> last = Statement::prepare(
        m_database, "SELECT device_seq, hash FROM entry WHERE device_id = ? ORDER BY device_seq DESC LIMIT 1");
    if (!last)
        return last.error();
    const base::Result<bool> row = last->with(m_deviceId).step();
    if (!row)
        return row.error();
    m_deviceSeq = *row ? last->integer(0) : 0;
    m_head = *row ? last->bytes(1) : QByteArray();
    const base::Result<qint64> lamport = m_database.number("SELECT max(lamport) FROM entry");
    if (!lamport)
        return lamport.error();
    m_lamport = *lamport;
    m_states.clear();
    m_dataVersion = *version;
    return base::done();
}

base::Result<journal::SubjectPtr> Journal::stateOf(const QString &kind, const QString &id)
{
    if (const auto known = m_states.constFind(id); known != m_states.constEnd())
        return *known;
    const std::shared_ptr<journal::Subject> blank = blankSubject(kind, id);
    if (!blank)
        return base::Error{base::ErrorKind::Refused, QStringLiteral("“%1” was written by a newer Parapet").arg(kind)};
    const base::Result<QList<journal::EntryPtr>> entries = entriesOf(m_database, id);
    if (!entries)
        return entries.error();
    const journal::SubjectPtr state = journal::fold(*blank, *entries);
    m_states.insert(id, state);
    return state;
}

base::Result<journal::SubjectPtr> Journal::subject(const QString &id)
{
    base::Result<Statement> query =
        Statement::prepare(m_database, "SELECT subject_kind FROM entry WHERE subject_id = ? LIMIT 1");
    if (!query)
        return query.error();
    const base::Result<bool> row = query->with(id).step();
    if (!row)
        return row.error();
    if (!*row)
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("There is no record %1 here").arg(id)};
    const QString kind = query->text(0);
    query->reset();
    if (const base::Done fresh = refreshHead(); !fresh)
        return fresh.error();
    return stateOf(kind, id);
}

base::Result<QString> Journal::actorReference(const QString &login)
{
    if (const auto known = m_actors.constFind(login); known != m_actors.constEnd())
        return *known;
    const base::Result<journal::SubjectPtr> own = stateOf(QLatin1String(workspace::Workspace::kindName), m_workspaceId);
    if (!own)
        return own.error();
    const QByteArray &salt = static_cast<const workspace::Workspace &>(**own).actorSalt;
    const QString reference = journal::actorReference(salt, login);
    if (!salt.isEmpty()) // a workspace that is being made has none before its first entry
        m_actors.insert(login, reference);
    return reference;
}

base::Result<journal::EntryPtr> Journal::seal(const journal::Draft &draft, base::Instant now)
{
    const base::Result<QByteArray> payload = base::canonicalJson(draft.payload);
    if (!payload)
        return payload.error();
    if (payload->size() > journal::largestPayload)
        return base::Error{
            base::ErrorKind::Refused,
            QStringLiteral("The text is too long for an entry (%1 KiB of at most 32)").arg(payload->size() / 1024),
            QStringLiteral("keep it as a file and add that as evidence")};
    const base::Result<QString> actor = actorReference(draft.payload.value(QLatin1String("actor")).toString());
    if (!actor)
        return actor.error();
    auto entry = std::make_shared<journal::Entry>();
    entry->id = draft.id.isEmpty() ? base::ulid(now, m_entropy) : draft.id;
    entry->subjectId = draft.subjectId;
    entry->subjectKind = draft.subjectKind;
    entry->type = draft.type;
    entry->version = draft.version;
    entry->deviceId = m_deviceId;
    entry->deviceSeq = m_deviceSeq + 1;
    entry->lamport = m_lamport + 1;
    entry->recorded = now;
    entry->received = now;
    entry->clockOffsetMs = m_offsetMs;
    if (m_offsetMs)
        entry->clockOffsetAgeS = qMax<qint64>(0, base::seconds(now - m_offsetMeasured));
    entry->actorRef = *actor;
    entry->payload = *payload;
    entry->salt = m_entropy.bytes(32);
    entry->payloadCommit = journal::commitmentOf(entry->salt, entry->payload);
    entry->prevHash = m_head;
    entry->hash = journal::hashOf(*entry);
    return journal::EntryPtr(entry);
}

/// The state a draft is about, as the drafts before it left it.
base::Result<std::shared_ptr<journal::Subject> *> Journal::touch(const journal::Draft &draft, Touched &touched)
{
    const auto seen = touched.after.find(draft.subjectId);
    if (seen != touched.after.end())
        return &*seen;
    const base::Result<journal::SubjectPtr> state = stateOf(draft.subjectKind, draft.subjectId);
    if (!state)
        return state.error();
    touched.before.insert(draft.subjectId, *state);
    touched.order.append(draft.subjectId);
    return &*touched.after.insert(draft.subjectId, (*state)->copy());
}

base::Done Journal::writeDraft(const journal::Draft &draft, base::Instant now, Touched &touched)
{
    const base::Result<std::shared_ptr<journal::Subject> *> found = touch(draft, touched);
    if (!found)
        return found.error();
    std::shared_ptr<journal::Subject> &state = **found;
    const base::Result<journal::EntryPtr> entry = seal(draft, now);
    if (!entry)
        return entry.error();
    if (const base::Done fits = journal::append(state, *entry); !fits)
        return fits;
    if (const base::Done written = m_insertion.add(**entry); !written)
        return written;
    if ((*entry)->type == QLatin1String(journal::Redacted::type)) {
        if (const base::Done dropped = dropRedacted((*entry)->subjectId, journal::markTarget(**entry)); !dropped)
            return dropped;
    }
    m_deviceSeq = (*entry)->deviceSeq;
    m_lamport = (*entry)->lamport;
    m_head = (*entry)->hash;
    touched.entries.append(*entry);
    return base::done();
}

base::Done Journal::dropRedacted(const QString &subjectId, const QString &entryId)
{
    // What was said about the entry goes with it; pins say nothing and stay.
    return execute(m_database,
                   "UPDATE entry SET payload = NULL, salt = NULL WHERE subject_id = ?1 AND (id = ?2 OR (type IN "
                   "('journal.amended', 'journal.commented', 'journal.restored', 'journal.struck', 'journal.tagged') "
                   "AND payload ->> '$.entry' = ?2))",
                   subjectId, entryId);
}

base::Done Journal::writeProjections(const Touched &touched)
{
    for (const QString &id : touched.order) {
        const journal::SubjectPtr before = touched.before.value(id);
        for (const std::unique_ptr<Projection> &projection : m_projections) {
            const journal::Subject *old = before && !before->entries.isEmpty() ? before.get() : nullptr;
            if (const base::Done done = projection->write(m_database, old, *touched.after.value(id)); !done)
                return done;
        }
    }
    return base::done();
}

base::Result<Committed> Journal::commit(const journal::Deed &deed)
{
    const base::Instant now = m_clock.now();
    Touched touched;
    const base::Done done = m_database.transaction([&]() -> base::Done {
        if (const base::Done ours = mustBeOurs(); !ours)
            return ours;
        if (const base::Done fresh = refreshHead(); !fresh)
            return fresh;
        for (const journal::Draft &draft : deed.drafts) {
            if (const base::Done written = writeDraft(draft, now, touched); !written)
                return written;
        }
        return writeProjections(touched);
    });
    if (!done) {
        m_dataVersion = -1; // the head was moved on for entries that are not there
        return done.error();
    }
    remember(touched);
    Committed out{.entries = touched.entries, .summary = deed.summary};
    for (const QString &id : std::as_const(touched.order))
        out.subjects.append(touched.after.value(id));
    return out;
}

void Journal::remember(const Touched &touched)
{
    for (const QString &id : touched.order)
        m_states.insert(id, touched.after.value(id));
    for (const journal::EntryPtr &entry : touched.entries)
        m_heads.saw(entry->deviceId, {entry->deviceSeq, entry->hash, entry->received});
    m_headsUnsaved = true;
}

void Journal::rememberHeads()
{
    constexpr qint64 flurry = 1000; // ms
    if (m_headsUnsaved && (!m_headsSaved.isValid() || m_headsSaved.hasExpired(flurry)))
        saveHeads();
}

void Journal::saveHeads()
{
    if (const base::Done saved = m_heads.save(); !saved)
        qCWarning(logJournal) << saved.error().text();
    m_headsUnsaved = false; // or the next entry tries again: a full disk is not told of every second
    m_headsSaved.start();
}

base::Result<QByteArray> Journal::makeCheckpoint()
{
    base::Result<Statement> query =
        Statement::prepare(m_database, "SELECT hash FROM entry WHERE device_id = ? ORDER BY device_seq");
    if (!query)
        return query.error();
    query->with(m_deviceId);
    base::merkle::Frontier log;
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        log.append(query->bytes(0));
    }
    const QByteArray root = log.root();
    if (log.size() > 0) {
        const base::Done kept = execute(m_database, "INSERT OR IGNORE INTO checkpoint VALUES (?, ?, ?, ?)", m_deviceId,
                                        log.size(), root, base::micros(m_clock.now()));
        if (!kept)
            return kept.error();
    }
    return root;
}

} // namespace store
