#include "panes/timeline/fileimport.h"

#include "base/whendone.h"

#include <QFileInfo>
#include <QLocale>

namespace panes {

FileImport::FileImport(console::Console &console, const desk::Import &import, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_import(import)
    , m_progress(std::make_shared<desk::ImportProgress>())
{
    m_running.start();
    m_activity = console.activities().begin(tr("Importing %1").arg(fileName()), QStringLiteral("bytes"), m_progress);
    base::whenDone(desk::importFile(console.store(), m_import, m_progress), this,
                   [this](const base::Result<desk::Imported> &outcome) { finish(outcome); });
}

FileImport::~FileImport()
{
    m_progress->cancelled = true;
}

QString FileImport::fileName() const
{
    return QFileInfo(m_import.path).fileName();
}

void FileImport::finish(const base::Result<desk::Imported> &outcome)
{
    m_outcome.emplace(outcome);
    m_console.activities().finish(m_activity, summary(), !outcome);
    Q_EMIT finished();
}

QString FileImport::progressText() const
{
    const double seconds = double(m_running.elapsed()) / 1000;
    if (done() <= 0 || seconds <= 0)
        return tr("Keeping the file as evidence…");
    const QLocale locale;
    const auto left =
        base::Duration(qint64(seconds * 1e6 * double(qMax<qint64>(0, total() - done())) / double(done())));
    return tr("%1 rows, %2 rows/s, %3 left")
        .arg(locale.toString(rows()), locale.toString(qint64(double(rows()) / seconds)), base::countdownText(left));
}

QString FileImport::alsoText(const desk::AlsoCounted &one) const
{
    const std::string_view what = one.what;
    const QString count = QLocale().toString(one.count);
    if (what == "gone")
        return tr("%1 no longer found").arg(count);
    if (what == "withdrawn")
        return tr("%1 no longer in the catalogue").arg(count);
    if (what == "not_understood")
        return tr("%1 with a pattern that is not understood as a whole").arg(count);
    return tr("%1 other objects, kept by name").arg(count);
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
    QString said =
        tr("%1 new, %2 known, %3 refused, %4 rows/s")
            .arg(locale.toString(imported.added), locale.toString(imported.known), locale.toString(imported.refused),
                 locale.toString(qint64(double(imported.read) / seconds)));
    if (imported.twice > 0)
        said += tr("; %1 of an hour that came twice stand at the earlier").arg(locale.toString(imported.twice));
    for (const desk::AlsoCounted &one : imported.also)
        said += u"; "_qs + alsoText(one);
    if (!imported.label.isEmpty())
        said += tr("; kept as evidence %1").arg(imported.label);
    return said;
}

} // namespace panes
