#include "panes/timeline/fileimport.h"

#include "base/whendone.h"

#include <QFileInfo>
#include <QLocale>

namespace panes {

FileImport::FileImport(console::Console &console, const QString &path, bool strict, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_path(path)
    , m_progress(std::make_shared<desk::ImportProgress>())
{
    m_activity = console.activities().begin(tr("Importing %1").arg(fileName()), QStringLiteral("bytes"), m_progress);
    base::whenDone(desk::importFile(console.store(), {.path = path, .strict = strict, .by = console.by()}, m_progress),
                   this, [this](const base::Result<desk::Imported> &outcome) { finish(outcome); });
}

FileImport::~FileImport()
{
    m_progress->cancelled = true;
}

QString FileImport::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void FileImport::finish(const base::Result<desk::Imported> &outcome)
{
    m_outcome.emplace(outcome);
    m_console.activities().finish(m_activity, summary(), !outcome);
    Q_EMIT finished();
}

QString FileImport::summary() const
{
    if (!m_outcome)
        return tr("Importing %1").arg(fileName());
    if (!*m_outcome)
        return m_outcome->error().text();
    const desk::Imported &imported = **m_outcome;
    const QLocale locale;
    if (imported.cancelled)
        return tr("Cancelled. %1 rows had come in and stay; import the file again for the rest")
            .arg(locale.toString(imported.added));
    const double seconds = qMax(0.001, double(imported.took.count()) / 1e6);
    return tr("%1 new, %2 known, %3 refused, %4 rows/s")
        .arg(locale.toString(imported.added), locale.toString(imported.known), locale.toString(imported.refused),
             locale.toString(qint64(double(imported.read) / seconds)));
}

} // namespace panes
