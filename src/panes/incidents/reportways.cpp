// How the report leaves: as a file, on paper, by the clipboard.
#include "base/hash.h"
#include "desk/incidents/issuereport.h"
#include "models/look/hashtext.h"
#include "panes/console/console.h"
#include "panes/incidents/reportdialog.h"
#include "reports/document/markdown.h"
#include "reports/document/pdf.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace panes {

void ReportDialog::copy()
{
    QGuiApplication::clipboard()->setText(reports::toMarkdown(m_paper));
    say(tr("Copied"), false);
}

void ReportDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(m_paper.title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { reports::paint(m_paper, *printer); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the printer outlives the dialog that refers to it
    dialog->open();
}

void ReportDialog::save()
{
    static const QHash<reports::Format, QString> endings{{reports::Format::Pdf, QStringLiteral(".pdf")},
                                                         {reports::Format::Html, QStringLiteral(".html")},
                                                         {reports::Format::Markdown, QStringLiteral(".md")}};
    auto *dialog = new QFileDialog(this, tr("Save the post-incident report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("%1 (*%2)").arg(reports::name(m_format), endings.value(m_format)));
    dialog->setDefaultSuffix(endings.value(m_format).mid(1));
    dialog->selectFile(m_context.label + QStringLiteral("-report") + endings.value(m_format));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::saveAs);
    dialog->open();
}

void ReportDialog::saveAs(const QString &path)
{
    if (!mayLeave())
        return;
    const base::Result<QByteArray> bytes = reports::written(m_paper, m_format);
    if (!bytes) {
        say(bytes.error().text(), true);
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        say(tr("It could not be saved as %1: %2").arg(path, file.errorString()), true);
        return;
    }
    record(path, *bytes);
}

/// The file is a function of the log before this entry; a workspace that is only read stays as it is.
void ReportDialog::record(const QString &path, const QByteArray &bytes)
{
    const QString hash = look::hashtext::shortened(QString::fromLatin1(base::sha256(bytes).toHex()));
    if (m_console.store().isReadOnly()) {
        say(tr("Saved as %1, SHA-256 %2").arg(path, hash), false);
        return;
    }
    const QPointer<ReportDialog> dialog(this); // it may be closed before the disk answers
    m_console.carryOut(
        desk::issueReport(*m_incident, reports::name(m_format), bytes, m_console.by()),
        [this, dialog, path, hash](const store::Committed &) {
            if (dialog)
                say(tr("Saved as %1, SHA-256 %2; the log says so").arg(path, hash), false);
        },
        [this, dialog, path](const base::Error &error) {
            if (dialog)
                say(tr("Saved as %1, but the log could not say so: %2").arg(path, error.text()), true);
        });
}

} // namespace panes
