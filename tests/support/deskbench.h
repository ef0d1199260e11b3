#pragma once

#include "base/paths.h"
#include "desk/incidents/declare.h"
#include "desk/incidents/scribe.h"
#include "domain/incidents/scribeline.h"
#include "feeds/playbooks/playbookfile.h"
#include "panes/console/console.h"
#include "store/incidents/incidentlist.h"
#include "support/temporarystore.h"

#include <QSettings>

/// A console on a workspace of its own, with state and settings in folders that go away, and shortcuts
/// for what a team would have written before the pane is looked at.
class DeskBench
{
public:
    explicit DeskBench(workspace::Kind kind = workspace::Kind::Live)
        : m_store(kind)
    {
        qputenv("XDG_STATE_HOME", m_home.filePath(QStringLiteral("state")).toUtf8());
        m_settings = std::make_unique<QSettings>(m_home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_settings->setValue(QStringLiteral("profile/login"), QStringLiteral("di"));
        m_playbooks = feeds::shippedPlaybooks().value();
        open();
    }

    void open(const store::Opening &opening = {})
    {
        m_console.reset();
        m_store.open(opening);
        m_console = std::make_unique<console::Console>(*m_store, *m_settings);
    }

    console::Console &console() { return *m_console; }
    store::Store &store() { return *m_store; }
    QSettings &settings() { return *m_settings; }
    const QList<incidents::Playbook> &playbooks() const { return m_playbooks; }
    TemporaryStore &temporary() { return m_store; }

    QString declare(const QString &title, incidents::Severity severity = incidents::Severity::P1,
                    const QString &actor = QStringLiteral("ana"))
    {
        const QString id = store().newId();
        desk::Declaration declaration{title, {}};
        declaration.declared.severity = severity;
        mustCommit(desk::declare(id, declaration, m_playbooks, by(actor)));
        return id;
    }

    /// Writes a scribe line as somebody else at another console would.
    store::Committed say(const QString &id, const QString &line, const QString &actor = QStringLiteral("bo"))
    {
        const incidents::IncidentPtr state = m_store.incident(id);
        incidents::ScribeContext context =
            incidents::scribeContext(*state, actor, store().clock().now(), QTimeZone::utc());
        context.people = {QStringLiteral("ana"), QStringLiteral("bo"), QStringLiteral("cy"), QStringLiteral("di")};
        context.incidents = store().readJournal(&store::incidentIds).result().value();
        if (!state->entries.isEmpty())
            context.selected = state->entries.last()->id;
        const base::Result<incidents::Scribed> said = incidents::readScribeLine(line, context);
        if (!said)
            qFatal("%s: %s", qPrintable(line), qPrintable(said.error().text()));
        return mustCommit(desk::write(*state, *said, {.playbooks = m_playbooks}));
    }

    incidents::IncidentPtr incident(const QString &id) { return m_store.incident(id); }

    store::Committed mustCommit(const base::Result<journal::Deed> &deed)
    {
        if (!deed)
            qFatal("%s", qPrintable(deed.error().text()));
        return m_store.mustCommit(*deed);
    }

private:
    journal::Authorship by(const QString &actor) { return journal::statedBy(actor, store().clock().now()); }

    QTemporaryDir m_home;
    TemporaryStore m_store;
    std::unique_ptr<QSettings> m_settings;
    QList<incidents::Playbook> m_playbooks;
    std::unique_ptr<console::Console> m_console;
};
