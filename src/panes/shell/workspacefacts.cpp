#include "panes/shell/workspacefacts.h"

#include "base/log.h"
#include "base/whendone.h"
#include "store/store.h"

namespace shell {

WorkspaceFacts::WorkspaceFacts(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_purpose(store.bearings().purpose)
{
    connect(&store, &store::Store::committed, this, &WorkspaceFacts::read);
    connect(&store, &store::Store::changedElsewhere, this, &WorkspaceFacts::read);
    connect(&store, &store::Store::mirrorChanged, this, &WorkspaceFacts::read);
    read();
}

QString WorkspaceFacts::word(workspace::Kind purpose)
{
    switch (purpose) {
    case workspace::Kind::Demo:
        return tr("demo");
    case workspace::Kind::Exercise:
        return tr("exercise");
    case workspace::Kind::Live:
        break;
    }
    return tr("live workspace");
}

QString WorkspaceFacts::line() const
{
    const QString name = m_name.isEmpty() ? m_organization : m_name;
    return name.isEmpty() ? word(m_purpose) : QStringLiteral("%1 · %2").arg(name, word(m_purpose));
}

void WorkspaceFacts::read()
{
    base::whenDone(
        m_store.readJournal([](store::Database &journal) { return journal.number("SELECT max(position) FROM entry"); }),
        this, [this](const base::Result<qint64> &entries) {
            if (!entries)
                qCWarning(logWindow, "%s", qUtf8Printable(entries.error().text()));
            else if (std::exchange(m_entries, *entries) != *entries)
                Q_EMIT changed();
        });
    base::whenDone(m_store.subject(m_store.bearings().workspaceId), this,
                   [this](const base::Result<journal::SubjectPtr> &subject) {
                       const auto *found =
                           subject ? dynamic_cast<const workspace::Workspace *>(subject->get()) : nullptr;
                       if (!found)
                           return;
                       m_name = found->name;
                       m_organization = found->organization;
                       for (const workspace::Import &import : found->imports)
                           m_lastImport = std::max(m_lastImport.value_or(import.at), import.at);
                       Q_EMIT changed();
                   });
}

} // namespace shell
