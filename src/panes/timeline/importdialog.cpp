// How the dialog looks.
#include "panes/timeline/importdialog.h"

#include "desk/imports/importformats.h"
#include "models/picture/picturewords.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/rowlist.h"
#include "panes/look/sectionhead.h"
#include "panes/timeline/mappingbox.h"
#include "panes/timeline/scannedbox.h"
#include "panes/timeline/zonefield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QStandardItemModel>
#include <QTimer>

namespace panes {

namespace {

constexpr int shownRows = 5; // without scrolling
constexpr int pauseMs = 150;
constexpr int inset = 12; ///< as section heads have it

look::RowDelegate::Shape previewShape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 168;
    shape.left = inset;
    shape.right = inset;
    shape.maxLines = 1;
    return shape;
}

QHBoxLayout *rowOf(const QList<QWidget *> &widgets, int stretched)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(inset, 0, inset, 0);
    row->setSpacing(8);
    for (int i = 0; i < widgets.size(); ++i)
        row->addWidget(widgets.at(i), i == stretched ? 1 : 0);
    return row;
}

} // namespace

ImportDialog::ImportDialog(console::Console &console, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_path(new QLineEdit(this))
    , m_choose(new look::Button(tr("Choose…"), this))
    , m_what(new look::Label({}, look::Font::Body, look::Token::Muted, this))
    , m_choices(new QWidget(this))
    , m_format(new QComboBox(m_choices))
    , m_zone(new ZoneField(m_choices))
    , m_lane(new QComboBox(m_choices))
    , m_incident(new QComboBox(m_choices))
    , m_scanned(new ScannedBox(this))
    , m_mappingHead(new look::SectionHead(tr("Which column is what"), this))
    , m_mapping(new MappingBox(this))
    , m_rowsHead(new look::SectionHead(tr("As they would stand on the timeline"), this))
    , m_rows(new look::RowList(previewShape(), this))
    , m_rowModel(new QStandardItemModel(this))
    , m_refusedHead(new look::SectionHead(tr("Refused rows"), this))
    , m_refused(new QPlainTextEdit(this))
    , m_bar(new QProgressBar(this))
    , m_strict(new QCheckBox(tr("&Refuse the whole file if one row is bad"), this))
    , m_copy(new look::Button(tr("Copy refused rows"), this))
    , m_close(new look::Button(tr("Cancel"), QStringLiteral("Esc"), this))
    , m_go(new look::Button(tr("Import"), QStringLiteral("Enter"), this))
    , m_pause(new QTimer(this))
{
    setWindowTitle(tr("Import a file"));
    setAcceptDrops(true);
    setMinimumWidth(860); // its height follows from what it shows
    resize(860, 560);
    build();
    follow();
    clear();
}

void ImportDialog::addChoice(QGridLayout *grid, int column, const QString &caption, QWidget *field)
{
    auto *label = new look::Label(caption, look::Font::Small, look::Token::Muted, m_choices);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(caption).remove(u'&'));
    grid->addWidget(label, 0, column);
    grid->addWidget(field, 1, column);
    grid->setColumnStretch(column, 1);
}

QGridLayout *ImportDialog::buildChoices()
{
    auto *grid = new QGridLayout(m_choices);
    grid->setContentsMargins(inset, 0, inset, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    for (const desk::ImportFormat &format : desk::importFormats())
        m_format->addItem(QCoreApplication::translate("ImportFormat", format.words), format.name);
    for (const timeline::Lane lane : {timeline::Lane::Imported, timeline::Lane::Audit, timeline::Lane::Workflow,
                                      timeline::Lane::Scanner, timeline::Lane::Telemetry})
        m_lane->addItem(models::laneWord(lane),
                        lane == timeline::Lane::Imported ? QString() : timeline::laneName(lane));
    for (QComboBox *choice : {m_format, m_lane, m_incident}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
    }
    addChoice(grid, 0, tr("&Format"), m_format);
    addChoice(grid, 1, tr("&Zone of times without one"), m_zone);
    addChoice(grid, 2, tr("&Evidence of"), m_incident);
    addChoice(grid, 3, tr("&Lane"), m_lane);
    return grid;
}

void ImportDialog::build()
{
    m_path->setPlaceholderText(
        tr("An export in JSON, JSON lines or CSV, or a scanner's report; drop it here or choose it"));
    m_path->setAccessibleName(tr("File"));
    m_what->setWordWrap(true);
    m_rows->setModel(m_rowModel);
    m_rows->setAccessibleName(tr("First rows"));
    m_rows->setMinimumHeight(26 * shownRows);
    m_refused->setReadOnly(true);
    m_refused->setFrameShape(QFrame::NoFrame);
    m_refused->document()->setDocumentMargin(inset);
    m_refused->setFont(look::Fonts::of(look::Font::Mono));
    m_refused->setTabChangesFocus(true);
    m_refused->setAccessibleName(tr("Refused rows"));
    m_refused->setMinimumHeight(60);
    m_bar->setAccessibleName(tr("Progress"));
    m_go->setPrimary(true);
    m_go->setDefault(true);
    for (look::Button *one : {m_choose, m_copy, m_close})
        one->setAutoDefault(false);
    buildChoices();
    for (QWidget *box : QList<QWidget *>{m_mapping, m_scanned})
        box->setContentsMargins(inset, 0, inset, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 16, 4, 12);
    column->setSpacing(8);
    column->addLayout(rowOf({m_path, m_choose}, 0));
    column->addLayout(rowOf({m_what}, 0));
    column->addWidget(m_choices);
    column->addWidget(m_scanned);
    column->addLayout(rowOf({m_bar}, 0));
    column->addWidget(m_mappingHead);
    column->addWidget(m_mapping);
    column->addWidget(m_rowsHead);
    column->addWidget(m_rows, 3);
    column->addWidget(m_refusedHead);
    column->addWidget(m_refused, 2);
    column->addStretch(0);
    column->addLayout(rowOf({m_strict, new QWidget(this), m_copy, m_close, m_go}, 1));
}

void ImportDialog::follow()
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &ImportDialog::look);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->isModified())
            showFile(m_path->text());
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_refused->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::leave);
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::proceed);
    connect(m_format, &QComboBox::activated, this, [this] {
        m_wish.format = m_format->currentData().toString();
        m_wish.options.mapping = {};
        m_asBefore = false;
        askAgain();
    });
    connect(m_lane, &QComboBox::activated, this, &ImportDialog::askAgain);
    connect(m_zone, &ZoneField::changed, this, &ImportDialog::askAgain);
    connect(m_scanned, &ScannedBox::changed, this, &ImportDialog::askAgain);
    connect(m_mapping, &MappingBox::changed, this, [this] {
        m_wish.options.mapping = m_mapping->mapping();
        askAgain();
    });
}

void ImportDialog::clear()
{
    ++m_question;
    m_import.clear();
    m_wish = {};
    m_columns.clear();
    m_asBefore = m_chosen = false;
    if (m_timer)
        killTimer(std::exchange(m_timer, 0));
    m_rowModel->clear();
    m_refused->clear();
    for (QWidget *widget : QList<QWidget *>{m_bar, m_choices, m_scanned, m_mappingHead, m_mapping, m_rowsHead, m_rows,
                                            m_refusedHead, m_refused, m_copy})
        widget->hide();
    m_zone->setZone(std::nullopt);
    m_scanned->clear();
    m_lane->setCurrentIndex(0);
    m_path->setEnabled(true);
    m_choose->show();
    m_strict->show();
    m_go->show();
    m_go->setText(tr("Import"));
    m_go->setEnabled(false);
    m_close->show();
    m_close->setText(tr("Cancel"));
    m_what->setToken(look::Token::Muted);
    m_what->setText(
        tr("GitHub audit log and workflow runs, Harden-Runner telemetry, Trivy and SARIF reports, KEV, EPSS, "
           "STIX, Timesketch, and any table or JSON lines with times in it. The file is kept as evidence "
           "under its SHA-256."));
}

void ImportDialog::choose()
{
    auto *dialog =
        new QFileDialog(this, tr("File to import"), QFileInfo(m_path->text()).path(),
                        tr("Exports (*.json *.jsonl *.ndjson *.sarif *.csv *.tsv *.txt *.gz);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::showFile);
    dialog->open();
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
