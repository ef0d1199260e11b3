#include "panes/incidents/handoverdialog.h"

#include "desk/incidents/assumerole.h"
#include "panes/console/console.h"
#include "panes/incidents/pagespreview.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "reports/document/markdown.h"
#include "reports/document/pdf.h"
#include "reports/incidents/handover.h"

#include <QClipboard>
#include <QCompleter>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

HandoverDialog::HandoverDialog(console::Console &console, const IncidentPtr &incident, const QString &label,
                               const QStringList &people, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_incident(incident)
    , m_label(label)
    , m_sheet(reports::handoverSheet(*incident, label, console.now()))
    , m_successor(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_handOver(new look::Button(tr("&Hand over"), this))
    , m_said(new look::Label({}, look::Font::Body, look::Token::Muted, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Handover sheet · %1").arg(label));
    setModal(true);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *preview = new PagesPreview(this);
    preview->setDocument(m_sheet);
    column->addWidget(preview, 1);
    buildSuccession(column, people);
    column->addWidget(m_said);
    column->addLayout(buildFoot());
    resize(PagesPreview::paperWidth + 72, 700);
}

void HandoverDialog::buildSuccession(QVBoxLayout *column, const QStringList &people)
{
    const RoleSpan *commander = m_incident->holder(Role::Commander);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const QString who = commander ? tr("IC is %1. &Next IC").arg(commander->login) : tr("Nobody is IC. &Next IC");
    auto *caption = new look::Label(who, look::Font::Body, look::Token::Muted, this);
    caption->setBuddy(m_successor);
    m_successor->setPlaceholderText(tr("login"));
    m_successor->setAccessibleName(tr("Next IC"));
    m_successor->setFixedWidth(140);
    auto *completer = new QCompleter(people, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_successor->setCompleter(completer);
    m_note->setPlaceholderText(tr("What they must know first"));
    m_note->setAccessibleName(tr("Handover note"));
    m_note->setMaxLength(4000);
    m_handOver->setAutoDefault(false);
    m_handOver->setEnabled(false);
    row->addWidget(caption);
    row->addWidget(m_successor);
    row->addWidget(m_note, 1);
    row->addWidget(m_handOver);
    column->addLayout(row);
    const bool open = m_incident->isOpen();
    m_successor->setEnabled(open);
    m_note->setEnabled(open);
    connect(m_successor, &QLineEdit::textChanged, m_handOver,
            [this](const QString &text) { m_handOver->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_handOver, &QAbstractButton::clicked, this, &HandoverDialog::handOver);
}

QLayout *HandoverDialog::buildFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    const std::tuple<QString, QString, void (HandoverDialog::*)()> ways[]{
        {tr("&Copy as Markdown"), QString(), &HandoverDialog::copy},
        {tr("&Save as…"), QString(), &HandoverDialog::save},
        {tr("&Print…"), QString(), &HandoverDialog::print}};
    for (const auto &[text, key, go] : ways) {
        auto *button = new look::Button(text, key, this);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, go);
    }
    auto *close = new look::Button(tr("Close"), QStringLiteral("Esc"), this);
    close->setPrimary(true);
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    close->setFocus();
    return row;
}

void HandoverDialog::say(const QString &text, bool wrong)
{
    m_said->setToken(wrong ? look::Token::Bad : look::Token::Muted);
    m_said->setText(text);
    m_said->show();
}

void HandoverDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(m_sheet.title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { reports::paint(m_sheet, *printer); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the printer outlives the dialog that refers to it
    dialog->open();
}

void HandoverDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the handover sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("HTML (*.html)"), tr("Markdown (*.md)")});
    dialog->selectFile(m_label + QStringLiteral("-handover.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &HandoverDialog::saveAs);
    dialog->open();
}

void HandoverDialog::saveAs(const QString &path)
{
    const reports::Format format = reports::formatOf(path).value_or(reports::Format::Pdf);
    const base::Result<QByteArray> bytes = reports::written(m_sheet, format);
    if (!bytes) {
        say(bytes.error().text(), true);
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        say(tr("It could not be saved as %1: %2").arg(path, file.errorString()), true);
    else
        say(tr("Saved as %1").arg(path), false);
}

void HandoverDialog::copy()
{
    QGuiApplication::clipboard()->setText(reports::toMarkdown(m_sheet));
    say(tr("Copied"), false);
}

void HandoverDialog::handOver()
{
    const QPointer<HandoverDialog> dialog(this); // it may be closed before the disk answers
    m_handOver->setEnabled(false);
    m_console.carryOut(
        desk::assumeRole(*m_incident, Role::Commander, m_successor->text().trimmed(), m_note->text().trimmed(),
                         m_console.by()),
        [dialog](const store::Committed &) {
            if (dialog)
                dialog->accept();
        },
        [this, dialog](const base::Error &error) {
            if (!dialog)
                return;
            m_handOver->setEnabled(true);
            say(error.text(), true);
        });
}

} // namespace panes
