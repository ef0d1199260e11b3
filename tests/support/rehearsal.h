#pragma once

#include "base/canonicaljson.h"
#include "base/ulid.h"
#include "domain/incidents/incident.h"
#include "domain/journal/deed.h"
#include "domain/journal/fold.h"

#include <QJsonDocument>

/// An incident that deeds are carried out on without a store: each entry is recorded a second after the
/// one before, from 2025-01-15T03:15:00Z on.
class Rehearsal
{
public:
    /// Another seed gives other identifiers.
    explicit Rehearsal(const char *seed = "rehearsal")
        : m_entropy(seed)
        , m_state(std::make_shared<incidents::Incident>(newId()))
    {
    }

    QString newId() { return base::ulid(m_now, m_entropy); }
    base::Instant now() const { return m_now; }
    void wait(base::Duration span) { m_now += span; }
    journal::Authorship by(const QString &actor = QStringLiteral("ana")) const
    {
        return journal::statedBy(actor, m_now);
    }

    incidents::IncidentPtr incident() const { return std::static_pointer_cast<const incidents::Incident>(m_state); }
    const incidents::Incident &operator*() const { return static_cast<const incidents::Incident &>(*m_state); }
    const incidents::Incident *operator->() const { return &**this; }

    /// Carries it out; the error's text when it was refused, by the verb or by the fold.
    QString carryOut(const base::Result<journal::Deed> &deed)
    {
        if (!deed)
            return deed.error().text();
        for (const journal::Draft &draft : deed->drafts) {
            journal::Entry entry;
            entry.id = draft.id.isEmpty() ? newId() : draft.id;
            entry.subjectId = draft.subjectId;
            entry.subjectKind = draft.subjectKind;
            entry.type = draft.type;
            entry.version = draft.version;
            entry.deviceId = QStringLiteral("console");
            entry.deviceSeq = entry.lamport = ++m_written;
            entry.recorded = m_now;
            entry.payload = base::canonicalJson(draft.payload).value();
            m_state = journal::extend(m_state, std::make_shared<const journal::Entry>(entry));
            m_now += std::chrono::seconds(1);
            if (const QString refused = m_state->line(entry.id)->refused; !refused.isEmpty())
                return QStringLiteral("the fold refused it: ") + refused;
        }
        return {};
    }
    /// The id of the last entry.
    QString last() const { return m_state->entries.last()->id; }

    /// "type {own fields}" of every draft, a line each.
    static QString told(const journal::Deed &deed)
    {
        QStringList out;
        for (const journal::Draft &draft : deed.drafts) {
            QJsonObject own = draft.payload;
            for (const char *authorship : {"actor", "on_behalf_of", "occurred", "confidence"})
                own.remove(QLatin1String(authorship));
            out.append(QStringLiteral("%1 %2").arg(
                draft.type, QString::fromUtf8(QJsonDocument(own).toJson(QJsonDocument::Compact))));
        }
        return out.join(u'\n');
    }

private:
    base::Instant m_now = base::instant(1736910900000000);
    base::SeededEntropy m_entropy;
    journal::SubjectPtr m_state;
    qint64 m_written = 0;
};
