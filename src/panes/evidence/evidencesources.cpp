// What the dialog is given to seal: files that are chosen or dropped, and what is pasted.
#include "panes/evidence/capturable.h"
#include "panes/evidence/evidencedialog.h"
#include "panes/look/label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

namespace panes {

using console::CaptureSource;

void EvidenceDialog::addSources(const QList<CaptureSource> &sources)
{
    for (const CaptureSource &source : sources) {
        if (!m_sources.contains(source))
            m_sources.append(source);
    }
    const bool picture = m_sources.size() == 1 && m_sources.first().title().endsWith(QLatin1String(".png"));
    if (picture && m_plan.isEmpty() && m_kind->currentIndex() == int(evidence::Kind::File))
        m_kind->setCurrentIndex(int(evidence::Kind::Screenshot));
    showSources();
}

void EvidenceDialog::showSources()
{
    QStringList names;
    for (const CaptureSource &source : std::as_const(m_sources).mid(0, 8))
        names.append(source.title().left(100));
    if (m_sources.size() > names.size())
        names.append(tr("and %1 more").arg(m_sources.size() - names.size()));
    m_files->setText(m_sources.isEmpty() ? tr("Choose files, drop them here or paste with Ctrl+V") : names.join(u'\n'));
    m_files->setToken(m_sources.isEmpty() ? look::Token::Muted : look::Token::Text);
    m_files->setAccessibleName(tr("Files"));
}

void EvidenceDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Capture files as evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        QList<CaptureSource> sources;
        for (const QString &path : paths)
            sources.append({.path = path});
        addSources(sources);
    });
    dialog->open();
}

void EvidenceDialog::paste()
{
    if (const QMimeData *content = QApplication::clipboard()->mimeData())
        addSources(capturable(*content));
}

void EvidenceDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!capturable(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvidenceDialog::dropEvent(QDropEvent *event)
{
    addSources(capturable(*event->mimeData()));
    event->acceptProposedAction();
}

/// What a field does not take for itself.
void EvidenceDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && m_purpose == Purpose::Capture)
        paste();
    else
        QDialog::keyPressEvent(event);
}

void EvidenceDialog::captured(const CaptureSource &source, bool fulfilled)
{
    m_sources.removeAll(source);
    if (fulfilled)
        m_plan.clear();
    setPending(m_pending - 1);
    if (m_sources.isEmpty())
        QDialog::accept();
    else
        showSources();
    if (m_pending == 0 && !m_sources.isEmpty())
        show();
}

} // namespace panes
