#pragma once

#include "desk/imports/importfile.h"
#include "panes/console/console.h"

#include <QElapsedTimer>

namespace panes {

/// One file on its way in: shown in the list of long work with its rate and Cancel, and in whatever else
/// listens. Owned by the pane; when it goes away early, the import stops and what came in stays.
class FileImport : public QObject
{
    Q_OBJECT
public:
    FileImport(console::Console &console, const desk::Import &import, QObject *parent);
    ~FileImport() override;

    const QString &path() const { return m_import.path; }
    const desk::Import &wish() const { return m_import; }
    QString fileName() const;
    qint64 done() const { return m_progress->done; } ///< bytes
    qint64 total() const { return m_progress->total; }
    qint64 rows() const { return m_progress->rows; }
    void cancel() { m_progress->cancelled = true; }

    /// What became of it; nothing while it runs.
    const std::optional<base::Result<desk::Imported>> &outcome() const { return m_outcome; }
    /// The outcome in a sentence.
    QString summary() const;
    /// How far it is: rows, rows a second, time left.
    QString progressText() const;

Q_SIGNALS:
    void finished();

private:
    void finish(const base::Result<desk::Imported> &outcome);
    QString alsoText(const desk::AlsoCounted &one) const;

    console::Console &m_console;
    const desk::Import m_import;
    desk::ImportProgressPtr m_progress;
    std::optional<base::Result<desk::Imported>> m_outcome;
    QElapsedTimer m_running;
    int m_activity = 0;
};

} // namespace panes
