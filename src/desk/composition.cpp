#include "desk/composition.h"

#include "base/canonicaljson.h"
#include "domain/journal/fold.h"

namespace desk {

void Composition::append(const journal::Draft &draft, base::Instant now)
{
    if (m_error)
        return;
    const base::Result<QByteArray> payload = base::canonicalJson(draft.payload);
    if (!payload) {
        m_error = payload.error();
        return;
    }
    journal::Entry entry;
    entry.id = draft.id.isEmpty() ? QStringLiteral("draft %1").arg(m_drafts.size()) : draft.id;
    entry.subjectId = draft.subjectId;
    entry.subjectKind = draft.subjectKind;
    entry.type = draft.type;
    entry.version = draft.version;
    entry.lamport = m_state->entries.isEmpty() ? 1 : m_state->entries.last()->lamport + 1;
    entry.recorded = now;
    entry.payload = *payload;
    if (const base::Done allowed = journal::admissible(*m_state, entry); !allowed) {
        m_error = allowed.error();
        return;
    }
    m_state = journal::extend(m_state, std::make_shared<const journal::Entry>(entry));
    m_drafts.append(draft);
}

base::Result<journal::Deed> Composition::deed(const QString &summary) const
{
    if (m_error)
        return *m_error;
    return journal::Deed{m_drafts, summary};
}

} // namespace desk
