// An import that runs or has ended, as the dialog shows it.
#include "feeds/formats/eventformats.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/sectionhead.h"
#include "panes/timeline/fileimport.h"
#include "panes/timeline/importdialog.h"
#include "panes/timeline/savedmappings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>

namespace panes {

namespace {

constexpr int beatMs = 250;

}

void ImportDialog::proceed()
{
    if (m_import) {
        accept();
        return;
    }
    if (feeds::eventFormatNamed(m_wish.format)) // the others have nothing to remember
        SavedMappings(m_console.settings())
            .keep(m_wish.format, m_columns, m_wish.options, base::micros(m_console.now()) / 1000);
    desk::Import import = m_wish;
    import.strict = m_strict->isChecked();
    import.incident = m_incident->currentData().toString();
    import.by = m_console.by();
    Q_EMIT wanted(import);
}

/// While an import runs, Cancel stops it; else it closes.
void ImportDialog::leave()
{
    if (m_import && !m_import->outcome())
        m_import->cancel();
    else
        reject();
}

void ImportDialog::showImport(FileImport *import)
{
    clear();
    m_import = import;
    m_path->setText(import->path());
    m_path->setModified(false);
    m_path->setEnabled(false);
    m_choose->hide();
    m_strict->hide();
    if (import->outcome()) {
        showOutcome();
        return;
    }
    connect(import, &FileImport::finished, this, &ImportDialog::showOutcome, Qt::UniqueConnection);
    m_bar->show();
    m_go->setText(tr("Go on in the background"));
    m_go->setEnabled(true);
    m_timer = startTimer(beatMs);
    showRunning();
}

void ImportDialog::timerEvent(QTimerEvent *)
{
    if (m_import && !m_import->outcome())
        showRunning();
}

void ImportDialog::showRunning()
{
    const qint64 total = std::max<qint64>(1, m_import->total());
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(m_import->done() * 1000 / total));
    say(m_import->progressText(), false);
}

void ImportDialog::showOutcome()
{
    if (!m_import || !m_import->outcome())
        return;
    if (m_timer)
        killTimer(std::exchange(m_timer, 0));
    const base::Result<desk::Imported> &outcome = *m_import->outcome();
    m_bar->hide();
    say(m_import->summary(), !outcome);
    if (outcome)
        showRefusals(outcome->refusals, outcome->refused);
    m_go->setText(tr("Done"));
    m_go->setEnabled(true);
    m_go->setFocus();
    m_close->hide();
}

} // namespace panes
