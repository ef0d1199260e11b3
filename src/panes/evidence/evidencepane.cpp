#include "panes/evidence/evidencepane.h"

#include "models/evidence/evidencewords.h"
#include "models/look/copytext.h"
#include "panes/evidence/capturable.h"
#include "panes/evidence/evidencedetail.h"
#include "panes/look/banner.h"
#include "panes/look/button.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/rowlist.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "panes/look/sectionhead.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QSettings>
#include <QVBoxLayout>

namespace panes {

using Model = models::EvidenceModel;
using Which = store::EvidenceFilter::Which;

namespace {

constexpr std::pair<const char *, Which> chips[]{{"all", Which::All},
                                                 {"expiring", Which::Expiring},
                                                 {"handed", Which::Handed},
                                                 {"broken", Which::Broken},
                                                 {"held", Which::Held}};

QString chipOf(Which which)
{
    for (const auto &[id, one] : chips) {
        if (one == which)
            return QLatin1String(id);
    }
    return QStringLiteral("all");
}

} // namespace

EvidencePane::EvidencePane(console::Console &console)
    : Pane(console, QStringLiteral("evidence"), tr("Evidence"), QStringLiteral("evidence"))
    , m_model(new Model(this))
    , m_which(new look::ChipBar(this))
    , m_search(new look::SearchField(tr("Find in names, text, hashes"), this))
    , m_incidents(new QComboBox(this))
    , m_states(new QComboBox(this))
    , m_sensitivities(new QComboBox(this))
    , m_vanishing(new look::Banner(look::Banner::Kind::Warn, this))
    , m_table(new look::RowTable(this))
    , m_empty(new look::EmptyState(this))
    , m_detail(new EvidenceDetail(this))
    , m_capture(console)
    , m_check(console)
    , m_worker(QStringLiteral("evidence files"))
{
    setAcceptDrops(true);
    auto *list = new look::Cell(this);
    list->column()->addWidget(buildHead());
    list->column()->addWidget(buildFilters());
    list->column()->addWidget(m_vanishing);
    buildTable();
    list->column()->addWidget(m_table, 1);
    list->column()->addWidget(m_empty, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(list, 1);
    row->addWidget(m_detail);
    m_vanishing->hide();
    m_detail->hide();
    m_empty->hide(); // until it is known that there is nothing
    connect(m_vanishing->addVerb(tr("Capture"), QStringLiteral("Ctrl+G")), &QAbstractButton::clicked, this,
            [this] { openCapture(m_due.isEmpty() ? QString() : m_due.first().incidentId, {}); });
    connect(m_detail, &EvidenceDetail::stepWanted, this, &EvidencePane::step);
    addVerbs();
    connectConsole();
    read();
}

QWidget *EvidencePane::buildHead()
{
    auto *head = new look::SectionHead(tr("Evidence"), this);
    for (const auto &[id, which] : chips)
        m_which->addChip(QLatin1String(id), QString());
    m_which->setAccessibleName(tr("Which evidence"));
    showCounts({});
    auto *add = new look::Button(tr("Capture"), QStringLiteral("Ctrl+G"), this);
    add->setFocusPolicy(Qt::TabFocus);
    add->setPrimary(true);
    add->setEnabled(!console().store().isReadOnly());
    head->addBeside(m_which);
    head->addTrailing(add);
    head->setFixedHeight(44);
    connect(add, &QAbstractButton::clicked, this, [this] { openCapture(m_filter.incident, {}); });
    connect(m_which, &look::ChipBar::chosen, this, [this](const QString &id) {
        for (const auto &[name, which] : chips) {
            if (id == QLatin1String(name))
                showWhich(which);
        }
    });
    return head;
}

QWidget *EvidencePane::buildFilters()
{
    m_states->addItem(tr("Any state"), -1);
    for (int i = 0; i < evidence::stateCount; ++i)
        m_states->addItem(models::stateWords(evidence::State(i)), i);
    m_sensitivities->addItem(tr("Any sensitivity"), -1);
    for (int i = 0; i < evidence::sensitivityCount; ++i)
        m_sensitivities->addItem(models::sensitivityWords(evidence::Sensitivity(i)), i);
    m_incidents->addItem(tr("All incidents"), QString());
    m_incidents->setAccessibleName(tr("Incident"));
    m_states->setAccessibleName(tr("State"));
    m_sensitivities->setAccessibleName(tr("Sensitivity"));
    m_incidents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_incidents->setMinimumContentsLength(18);
    m_search->setKey(QStringLiteral("/"));
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 0, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_incidents);
    layout->addWidget(m_states);
    layout->addWidget(m_sensitivities);
    layout->addStretch(1);
    layout->addWidget(m_search);
    m_search->setMinimumWidth(220);
    const auto again = [this] {
        const int state = m_states->currentData().toInt(), sensitivity = m_sensitivities->currentData().toInt();
        m_filter.incident = m_incidents->currentData().toString();
        m_filter.state = state < 0 ? std::nullopt : std::optional(evidence::State(state));
        m_filter.sensitivity = sensitivity < 0 ? std::nullopt : std::optional(evidence::Sensitivity(sensitivity));
        m_filter.words = m_search->text();
        read();
    };
    for (QComboBox *combo : {m_incidents, m_states, m_sensitivities})
        connect(combo, &QComboBox::activated, this, again);
    connect(m_search, &QLineEdit::textChanged, this, again);
    connect(m_search, &QLineEdit::returnPressed, this, &EvidencePane::focusHome);
    connect(m_search, &look::SearchField::left, this, &EvidencePane::focusHome);
    return row;
}

void EvidencePane::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Evidence"));
    m_table->installEventFilter(this);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(Model::Title, QHeaderView::Stretch);
    const std::pair<Model::Column, int> widths[]{{Model::Label, 66},  {Model::Kind, 120}, {Model::Incident, 96},
                                                 {Model::Size, 84},   {Model::Hash, 86},  {Model::State, 132},
                                                 {Model::Holder, 96}, {Model::Clock, 132}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    connect(m_model, &Model::moreWanted, this, &EvidencePane::readMore);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EvidencePane::showSelected);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] { step(EvidenceStep::Open); });
    connect(m_empty->addVerb(tr("Capture a file"), QStringLiteral("Ctrl+G")), &QAbstractButton::clicked, this,
            [this] { openCapture(m_filter.incident, {}); });
    connect(m_empty->addVerb(tr("Plan what must be collected"), QStringLiteral("n")), &QAbstractButton::clicked, this,
            &EvidencePane::openPlan);
}

void EvidencePane::connectConsole()
{
    connect(&console().store(), &store::Store::committed, this, [this](const QList<journal::SubjectPtr> &subjects) {
        for (const journal::SubjectPtr &subject : subjects) {
            if (subject->kind() == QLatin1String(incidents::Incident::kindName)) {
                read();
                return;
            }
        }
    });
    connect(&console().store(), &store::Store::changedElsewhere, this, &EvidencePane::read);
    connect(&console(), &console::Console::tick, this, &EvidencePane::tick);
    connect(&console(), &console::Console::actorChanged, this, &EvidencePane::showItem);
    connect(&console(), &console::Console::evidenceWanted, this, [this](const QString &incident) {
        showIncident(incident);
        console().openPane(name());
    });
    connect(&console(), &console::Console::captureWanted, this,
            [this](const QString &incident, const QStringList &paths) {
                QList<console::CaptureSource> sources;
                for (const QString &path : paths)
                    sources.append({.path = path});
                openCapture(incident, sources);
            });
    const auto zone = [this] {
        m_model->setZone(console().zones().zone());
        m_detail->setZone(console().zones().zone());
    };
    connect(&console().zones(), &console::Zones::changed, this, zone);
    zone();
}

void EvidencePane::showWhich(Which which)
{
    m_filter.which = which;
    m_which->setCurrent(chipOf(which));
    read();
}

void EvidencePane::focusHome()
{
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_search)->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> EvidencePane::parts() const
{
    return {m_table, m_detail->chain(), m_search};
}

void EvidencePane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    m_detail->setFixedWidth(std::clamp(width() * 3 / 10 / 4 * 4, 320, 480));
    m_table->setColumnHidden(Model::Kind, width() < 1280);
    m_table->setColumnHidden(Model::Size, width() < 1280);
}

void EvidencePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!console().store().isReadOnly() && !capturable(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void EvidencePane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openCapture(m_filter.incident, capturable(*event->mimeData()));
}

void EvidencePane::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("evidence/which"), chipOf(m_filter.which));
    settings.setValue(QStringLiteral("evidence/incident"), m_filter.incident);
}

void EvidencePane::restore(QSettings &settings)
{
    m_filter.incident = settings.value(QStringLiteral("evidence/incident")).toString();
    for (const auto &[id, which] : chips) {
        if (settings.value(QStringLiteral("evidence/which")).toString() == QLatin1String(id))
            m_filter.which = which;
    }
    m_which->setCurrent(chipOf(m_filter.which));
    read();
}

QString EvidencePane::selectionAsMarkdown() const
{
    const models::EvidenceLine *line = selected();
    if (!line)
        return {};
    const evidence::Item &item = line->row.item;
    return QStringLiteral("- **%1** %2, %3, SHA-256 `%4`\n")
        .arg(look::copytext::markdown(item.label), look::copytext::markdown(item.title), models::stateWords(item),
             item.sha256);
}

QString EvidencePane::selectionAsTable() const
{
    const models::EvidenceLine *line = selected();
    if (!line)
        return {};
    const evidence::Item &item = line->row.item;
    QStringList cells;
    for (const QString &text : {line->incident, item.label, item.title, item.fileName, item.sha256, item.holder})
        cells.append(look::copytext::cell(text));
    return cells.join(u'\t');
}

} // namespace panes
