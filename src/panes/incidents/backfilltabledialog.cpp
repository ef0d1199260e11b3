#include "panes/incidents/backfilltabledialog.h"

#include "base/whendone.h"
#include "desk/incidents/backfill.h"
#include "domain/journal/statedzone.h"
#include "models/incidents/headline.h"
#include "models/look/roles.h"
#include "models/look/span.h"
#include "panes/console/console.h"
#include "panes/look/button.h"
#include "panes/look/emptystate.h"
#include "panes/look/label.h"
#include "panes/look/rowlist.h"
#include "panes/look/sectionhead.h"
#include "store/figures/figurereading.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;

namespace {

using Row = desk::BackfillPlan::Row;

look::RowDelegate::Shape shape()
{
    look::RowDelegate::Shape shape;
    shape.edge = 96;
    shape.left = 12;
    shape.right = 12;
    shape.maxLines = 2;
    return shape;
}

QString placeOf(const Row &row)
{
    if (row.read.incident)
        return BackfillTableDialog::tr("line %1").arg(row.read.line);
    const feeds::RefusedRow &refused = row.read.refused;
    return refused.column > 0 ? BackfillTableDialog::tr("line %1:%2").arg(refused.line).arg(refused.column)
                              : BackfillTableDialog::tr("line %1").arg(refused.line);
}

/// What becomes of the row, in a word.
QString fateOf(const Row &row)
{
    return !row.read.incident ? BackfillTableDialog::tr("refused")
        : row.isNew()         ? BackfillTableDialog::tr("new")
                              : BackfillTableDialog::tr("known");
}

/// What else there is to say of a row that can be recorded; often nothing.
QString remarkOf(const Row &row)
{
    if (row.repeats > 0)
        return BackfillTableDialog::tr("as line %1").arg(row.repeats);
    if (!row.known.isEmpty())
        return BackfillTableDialog::tr("recorded already");
    return row.read.warnings.isEmpty()
        ? QString()
        : BackfillTableDialog::tr("no figure: %1").arg(row.read.warnings.join(QStringLiteral(", ")));
}

look::Spans spansOf(const Row &row)
{
    if (!row.read.incident)
        return {look::chip(fateOf(row), look::Chip::Bad),
                look::plain(QStringLiteral("  ") + feeds::reasonText(row.read.refused))};
    const OldIncident &old = *row.read.incident;
    look::Spans spans{look::chip(fateOf(row), row.isNew() ? look::Chip::Ok : look::Chip::Plain),
                      look::plain(QStringLiteral("  %1  ").arg(name(old.declared.severity))), look::plain(old.title)};
    if (const QString remark = remarkOf(row); !remark.isEmpty())
        spans.append(look::plain(QStringLiteral("  ") + remark, row.isNew() ? look::Token::Warn : look::Token::Muted));
    return spans;
}

} // namespace

BackfillTableDialog::BackfillTableDialog(console::Console &console, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_path(new QLineEdit(this))
    , m_zone(new QLineEdit(this))
    , m_empty(new look::EmptyState(tr("No table is chosen yet"),
                                   tr("The first line names the columns: %1. Needed are title, detected and closed.")
                                       .arg(feeds::oldIncidentColumns().join(QStringLiteral(", "))),
                                   this))
    , m_head(new look::SectionHead(tr("What would become of each row"), this))
    , m_rows(new QStandardItemModel(this))
    , m_list(new look::RowList(shape(), this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_record(new look::Button(tr("Record them"), QStringLiteral("Ctrl+Enter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Record old incidents from a table"));
    setModal(true);
    setAcceptDrops(true);
    build();
    resize(820, 600);
    take({});
    m_path->setFocus();
}

void BackfillTableDialog::build()
{
    m_path->setPlaceholderText(tr("A CSV file, one row an incident; drop it here or choose it"));
    m_path->setAccessibleName(tr("File"));
    m_zone->setPlaceholderText(tr("Z, +01:00, Europe/Berlin; empty refuses times without a zone"));
    m_zone->setAccessibleName(tr("Zone of times that name none"));
    m_list->setModel(m_rows);
    m_list->setAccessibleName(tr("Rows of the table"));
    m_error->setWordWrap(true);
    auto *choose = new look::Button(tr("Choose…"), this);
    auto *close = new look::Button(tr("Cancel"), QStringLiteral("Esc"), this);
    for (look::Button *button : {choose, close, m_record})
        button->setAutoDefault(false);
    m_record->setPrimary(true);
    m_record->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    connect(choose, &QAbstractButton::clicked, this, &BackfillTableDialog::choose);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_record, &QAbstractButton::clicked, this, &BackfillTableDialog::carryOut);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->isModified())
            showTable(m_path->text());
    });
    connect(m_zone, &QLineEdit::editingFinished, this, &BackfillTableDialog::read);
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(new look::Label(tr("File"), look::Font::Body, look::Token::Muted, this), file);
    form->addRow(new look::Label(tr("Zone"), look::Font::Body, look::Token::Muted, this), m_zone);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_record);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_error);
    column->addLayout(foot);
}

void BackfillTableDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a table of old incidents"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BackfillTableDialog::showTable);
    dialog->open();
}

void BackfillTableDialog::showTable(const QString &path)
{
    m_path->setText(path);
    m_path->setModified(false);
    read();
}

/// On the journal's reader, which knows what is recorded: a table may be large.
void BackfillTableDialog::read()
{
    const int number = ++m_reading;
    const QString path = m_path->text().trimmed();
    if (path.isEmpty()) {
        take({});
        return;
    }
    feeds::OldIncidentOptions options{.now = m_console.now()};
    if (const QString name = m_zone->text().trimmed(); !name.isEmpty()) {
        const base::Result<QTimeZone> zone = journal::zoneNamed(name);
        if (!zone) {
            fail(zone.error());
            return;
        }
        options.zone = *zone;
    }
    const auto plan = [path, options](store::Database &journal) -> base::Result<desk::BackfillPlan> {
        const auto recorded = store::recordedIdentities(journal);
        return recorded ? desk::planBackfill(path, options, *recorded) : recorded.error();
    };
    base::whenDone(m_console.store().readJournal(plan), this,
                   [this, number](const base::Result<desk::BackfillPlan> &read) {
                       if (number == m_reading)
                           read ? take(*read) : fail(read.error());
                   });
}

void BackfillTableDialog::take(const desk::BackfillPlan &plan)
{
    m_plan = plan;
    m_error->hide();
    m_rows->clear();
    for (const Row &row : plan.rows) {
        auto *item = new QStandardItem;
        const look::Spans spans = spansOf(row);
        item->setData(QVariant::fromValue(spans), look::SpansRole);
        item->setData(placeOf(row), look::EdgeTimeRole);
        item->setText(look::plainText(spans));
        item->setData(placeOf(row) + QStringLiteral(", ") + look::plainText(spans), Qt::AccessibleTextRole);
        item->setEditable(false);
        m_rows->appendRow(item);
    }
    const qsizetype fresh = plan.fresh().size();
    m_head->setVisible(!plan.rows.isEmpty());
    m_list->setVisible(!plan.rows.isEmpty());
    m_empty->setVisible(plan.rows.isEmpty());
    m_empty->setTitle(m_path->text().trimmed().isEmpty() ? tr("No table is chosen yet")
                                                         : tr("There is no row to record"));
    m_head->setRight(tr("%1 new · %2 known · %3 refused").arg(fresh).arg(plan.known()).arg(plan.refused()));
    m_record->setEnabled(fresh > 0);
    m_record->setText(fresh > 0 ? tr("Record %n incidents", nullptr, int(fresh)) : tr("Record them"));
}

void BackfillTableDialog::fail(const base::Error &error)
{
    take({});
    m_error->setText(error.text());
    m_error->show();
}

void BackfillTableDialog::carryOut()
{
    const QList<OldIncident> fresh = m_plan.fresh();
    QStringList ids;
    for (qsizetype i = 0; i < fresh.size(); ++i)
        ids.append(m_console.store().newId());
    m_record->setEnabled(false);
    const QPointer<BackfillTableDialog> dialog(this); // it may be closed before the disk answers
    m_console.carryOut(
        desk::backfill(ids, fresh, m_console.by()),
        [dialog](const store::Committed &) {
            if (dialog)
                dialog->accept();
        },
        [dialog](const base::Error &error) {
            if (!dialog)
                return;
            dialog->m_record->setEnabled(true);
            dialog->m_error->setText(error.text());
            dialog->m_error->show();
        });
}

void BackfillTableDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void BackfillTableDialog::dropEvent(QDropEvent *event)
{
    showTable(event->mimeData()->urls().first().toLocalFile());
}

} // namespace panes
