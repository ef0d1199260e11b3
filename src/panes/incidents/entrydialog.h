#pragma once

#include "domain/incidents/incident.h"
#include "panes/incidents/boardkeys.h"

#include <QDialog>

class QFormLayout;
class QVBoxLayout;

namespace console {
class Console;
}

namespace panes {

/// Everything about one entry: both times in three zones, who wrote it where, its place in that
/// console's chain, what later entries said of it, and its payload as it is. Text that people wrote is
/// plain. Deletes itself when it is closed.
class EntryDialog : public QDialog
{
    Q_OBJECT
public:
    EntryDialog(console::Console &console, const incidents::IncidentPtr &incident, const QString &entryId,
                QWidget *parent);

Q_SIGNALS:
    /// Amend, comment, tag, pin or strike it; the dialog is closed then.
    void markWanted(panes::BoardKey key);

private:
    void addWords(QVBoxLayout *column);
    void addTimes(QFormLayout *form);
    void addOrigin(QFormLayout *form);
    void addRemarks(QVBoxLayout *column);
    void addPayload(QVBoxLayout *column);
    void addFoot(QVBoxLayout *column);
    void addRow(QFormLayout *form, const QString &name, const QString &value, bool mono = false);
    QString inThreeZones(base::Instant at) const;
    static QString exactnessOf(const journal::Occurrence &at);

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    const journal::Line *m_line; ///< of m_incident
};

} // namespace panes
