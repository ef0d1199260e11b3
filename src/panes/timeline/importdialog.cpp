#include "panes/timeline/importdialog.h"

#include "base/whendone.h"
#include "models/incidents/zoneat.h"
#include "models/look/clocktext.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/rowlist.h"
#include "panes/look/sectionhead.h"
#include "panes/timeline/fileimport.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QStandardItemModel>

namespace panes {

namespace {

constexpr int beatMs = 250;
constexpr int previewRows = 5;
constexpr int inset = 12; ///< as section heads have it

QStandardItem *itemOf(const timeline::MachineEvent &event, const QTimeZone &zone)
{
    const look::clocktext::Zone at = models::zoneAt(zone, event.at);
    auto *item = new QStandardItem(event.text);
    item->setData(look::clocktext::dayAndTime(event.at, at), look::EdgeTimeRole);
    item->setData(QStringLiteral("g"), look::KindRole);
    item->setData(int(look::Kind::Dashed), look::KindVariantRole);
    item->setData(event.actor, look::WhoRole);
    item->setData(QStringLiteral("%1, %2, %3").arg(look::clocktext::dayAndTime(event.at, at), event.text, event.actor),
                  Qt::AccessibleTextRole);
    return item;
}

look::RowDelegate::Shape previewShape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 168;
    shape.left = inset;
    shape.right = inset;
    shape.maxLines = 1;
    return shape;
}

} // namespace

ImportDialog::ImportDialog(console::Console &console, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_path(new QLineEdit(this))
    , m_choose(new look::Button(tr("Choose…"), this))
    , m_what(new look::Label({}, look::Font::Body, look::Token::Muted, this))
    , m_rowsHead(new look::SectionHead(tr("As they would be read"), this))
    , m_rows(new look::RowList(previewShape(), this))
    , m_rowModel(new QStandardItemModel(this))
    , m_refusedHead(new look::SectionHead(tr("Refused rows"), this))
    , m_refused(new QPlainTextEdit(this))
    , m_bar(new QProgressBar(this))
    , m_strict(new QCheckBox(tr("&Refuse the whole file if one row is bad"), this))
    , m_copy(new look::Button(tr("Copy refused rows"), this))
    , m_close(new look::Button(tr("Cancel"), QStringLiteral("Esc"), this))
    , m_go(new look::Button(tr("Import"), QStringLiteral("Enter"), this))
{
    setWindowTitle(tr("Import GitHub audit log"));
    setAcceptDrops(true);
    setMinimumSize(720, 460);
    build();
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->isModified())
            showFile(m_path->text());
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_refused->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::proceed);
    clear();
}

void ImportDialog::build()
{
    m_path->setPlaceholderText(tr("A JSON or JSON lines export; drop it here or choose it"));
    m_path->setAccessibleName(tr("File"));
    m_what->setWordWrap(true);
    m_rows->setModel(m_rowModel);
    m_rows->setAccessibleName(tr("First rows"));
    m_rows->setFixedHeight(26 * previewRows);
    m_refused->setReadOnly(true);
    m_refused->setFrameShape(QFrame::NoFrame);
    m_refused->document()->setDocumentMargin(inset);
    m_refused->setFont(look::Fonts::of(look::Font::Mono));
    m_refused->setTabChangesFocus(true);
    m_refused->setAccessibleName(tr("Refused rows"));
    m_bar->setAccessibleName(tr("Progress"));
    m_go->setPrimary(true);
    m_go->setDefault(true);
    const auto rowOf = [](const QList<QWidget *> &widgets, int stretched) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(inset, 0, inset, 0);
        row->setSpacing(8);
        for (int i = 0; i < widgets.size(); ++i)
            row->addWidget(widgets.at(i), i == stretched ? 1 : 0);
        return row;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 16, 4, 12);
    column->setSpacing(8);
    column->addLayout(rowOf({m_path, m_choose}, 0));
    column->addLayout(rowOf({m_what}, 0));
    column->addLayout(rowOf({m_bar}, 0));
    column->addWidget(m_rowsHead);
    column->addWidget(m_rows);
    column->addWidget(m_refusedHead);
    column->addWidget(m_refused, 1);
    column->addStretch(0);
    column->addLayout(rowOf({m_strict, new QWidget(this), m_copy, m_close, m_go}, 1));
}

void ImportDialog::clear()
{
    m_import = nullptr;
    if (m_timer)
        killTimer(std::exchange(m_timer, 0));
    m_rowModel->clear();
    m_refused->clear();
    for (QWidget *widget : QList<QWidget *>{m_bar, m_rowsHead, m_rows, m_refusedHead, m_refused, m_copy})
        widget->hide();
    m_path->setEnabled(true);
    m_choose->show();
    m_strict->show();
    m_go->show();
    m_go->setText(tr("Import"));
    m_go->setEnabled(false);
    m_close->setText(tr("Cancel"));
    m_what->setToken(look::Token::Muted);
    m_what->setText(tr("On GitHub: organisation settings, Logs, Audit log, Export, JSON. The file is kept as evidence "
                       "under its SHA-256."));
}

void ImportDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Audit log to import"), QFileInfo(m_path->text()).path(),
                                   tr("Audit logs (*.json *.jsonl *.ndjson);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::showFile);
    dialog->open();
}

void ImportDialog::showFile(const QString &path)
{
    clear();
    m_path->setText(path);
    m_path->setModified(false);
    if (path.isEmpty())
        return;
    m_what->setText(tr("Looking at the file…"));
    const auto look = [path](store::Database &) { return desk::previewImport(path, previewRows); };
    base::whenDone(m_console.store().readMirror(look), this,
                   [this, path](const base::Result<desk::ImportPreview> &result) {
                       if (path == m_path->text() && !m_import)
                           preview(result);
                   });
}

void ImportDialog::preview(const base::Result<desk::ImportPreview> &result)
{
    if (!result) {
        m_what->setToken(look::Token::Bad);
        m_what->setText(result.error().text());
        return;
    }
    const QLocale locale;
    for (const timeline::MachineEvent &event : result->events)
        m_rowModel->appendRow(itemOf(event, m_console.zones().zone()));
    m_rowsHead->setTitle(tr("As they would be read"));
    m_rowsHead->setRight(tr("the first %1").arg(result->events.size()));
    m_rowsHead->setVisible(!result->events.isEmpty());
    m_rows->setVisible(!result->events.isEmpty());
    showRefusals(result->refusals, result->refusals.size());
    m_what->setToken(result->events.isEmpty() ? look::Token::Bad : look::Token::Text);
    m_what->setText(
        result->events.isEmpty()
            ? tr("No row of %1 (%2) can be read as a GitHub audit log.")
                  .arg(result->fileName, locale.formattedDataSize(result->size))
            : tr("%1, %2: a GitHub audit log.").arg(result->fileName, locale.formattedDataSize(result->size)));
    m_go->setEnabled(!result->events.isEmpty());
    if (m_go->isEnabled())
        m_go->setFocus();
}

void ImportDialog::showRefusals(const QList<feeds::RefusedRow> &refusals, qint64 all)
{
    QStringList lines;
    for (const feeds::RefusedRow &row : refusals)
        lines.append(tr("line %1: %2").arg(row.line).arg(row.reason));
    m_refused->setPlainText(lines.join(u'\n'));
    const QLocale locale;
    m_refusedHead->setRight(all > refusals.size()
                                ? tr("the first %1 of %2").arg(locale.toString(refusals.size()), locale.toString(all))
                                : locale.toString(all));
    for (QWidget *widget : QList<QWidget *>{m_refusedHead, m_refused, m_copy})
        widget->setVisible(!refusals.isEmpty());
}

void ImportDialog::proceed()
{
    if (m_import) {
        accept();
        return;
    }
    Q_EMIT wanted(m_path->text(), m_strict->isChecked());
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
    connect(import, &FileImport::finished, this, &ImportDialog::showOutcome);
    m_bar->show();
    m_go->setText(tr("Go on in the background"));
    m_go->setEnabled(true);
    m_close->setText(tr("Cancel"));
    disconnect(m_close, nullptr, this, nullptr);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_import && !m_import->outcome())
            m_import->cancel();
        else
            reject();
    });
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
    m_what->setToken(look::Token::Text);
    m_what->setText(m_import->done() == 0 ? tr("Keeping the file as evidence…")
                                          : tr("%1 rows").arg(QLocale().toString(m_import->rows())));
}

void ImportDialog::showOutcome()
{
    if (!m_import || !m_import->outcome())
        return;
    if (m_timer)
        killTimer(std::exchange(m_timer, 0));
    const base::Result<desk::Imported> &outcome = *m_import->outcome();
    m_bar->hide();
    m_what->setToken(outcome ? look::Token::Text : look::Token::Bad);
    m_what->setText(m_import->summary());
    if (outcome)
        showRefusals(outcome->refusals, outcome->refused);
    m_go->setText(tr("Done"));
    m_go->setEnabled(true);
    m_go->setFocus();
    m_close->hide();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    showFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace panes
