#pragma once

#include "domain/incidents/declared.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/noted.h"
#include "domain/incidents/titled.h"
#include "store/store.h"

#include <QTemporaryDir>

/// A workspace in a folder that goes away, with shortcuts for writing into it.
class TemporaryStore
{
public:
    explicit TemporaryStore(workspace::Kind purpose = workspace::Kind::Live)
    {
        m_folder.path = m_home.path() + QStringLiteral("/workspace");
        base::SystemEntropy entropy;
        const base::Done founded = store::found(
            m_folder, {purpose, QStringLiteral("Acme"), QStringLiteral("acme"), QStringLiteral("ana"), {}}, entropy);
        if (!founded)
            qFatal("%s", qPrintable(founded.error().text()));
    }

    const store::Folder &folder() const { return m_folder; }

    store::Store &open(const store::Opening &opening = {})
    {
        m_store.reset();
        base::Result<std::unique_ptr<store::Store>> opened = store::Store::open(m_folder, opening);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        m_store = std::move(*opened);
        return *m_store;
    }
    /// The same, and commits do not wait for the disk: for tests of very many.
    store::Store &openHastily()
    {
        store::Store &store = open();
        const bool done = store
                              .tendJournal([](store::Journal &, store::Database &journal) {
                                  return journal.run("PRAGMA synchronous=OFF").ok();
                              })
                              .result();
        if (!done)
            qFatal("the disk cannot be left alone");
        return store;
    }
    store::Store &operator*() { return m_store ? *m_store : open(); }
    store::Store *operator->() { return &**this; }
    void close() { m_store.reset(); }

    journal::Authorship by(const QString &actor = QStringLiteral("ana"))
    {
        return journal::statedBy(actor, (*this)->clock().now());
    }

    /// A declared P1 with a title and its detection; gives its id.
    QString declare(const QString &title = QStringLiteral("Malicious release"))
    {
        using namespace incidents;
        const QString id = (*this)->newId();
        Declared declared;
        declared.severity = Severity::P1;
        const journal::Deed deed{{journal::draft<Incident>(id, declared, by()),
                                  journal::draft<Incident>(id, Titled{title}, by()),
                                  journal::draft<Incident>(id, MilestoneReached{Milestone::Detected, {}}, by())},
                                 QStringLiteral("declared")};
        mustCommit(deed);
        return id;
    }

    store::Committed note(const QString &id, const QString &text)
    {
        return mustCommit({{journal::draft<incidents::Incident>(id, incidents::Noted{text}, by())}, {}});
    }

    store::Committed mustCommit(const journal::Deed &deed)
    {
        base::Result<store::Committed> done = (*this)->commit(deed).result();
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
        return *done;
    }

    incidents::IncidentPtr incident(const QString &id)
    {
        return std::static_pointer_cast<const incidents::Incident>((*this)->subject(id).result().value());
    }

private:
    QTemporaryDir m_home;
    store::Folder m_folder;
    std::unique_ptr<store::Store> m_store;
};
