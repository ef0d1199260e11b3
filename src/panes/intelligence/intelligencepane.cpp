#include "panes/intelligence/intelligencepane.h"

#include "base/whendone.h"
#include "models/intelligence/freshness.h"
#include "panes/console/console.h"
#include "panes/intelligence/alertacts.h"
#include "panes/intelligence/alertdetail.h"
#include "panes/intelligence/factdetail.h"
#include "panes/intelligence/threatreading.h"
#include "panes/intelligence/triageform.h"
#include "panes/look/button.h"
#include "panes/look/cell.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/richlabel.h"
#include "panes/look/rowlist.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "panes/look/sectionhead.h"

#include <QHeaderView>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace panes {

using Model = models::VulnerabilitiesModel;
using namespace intelligence;

namespace {

void setWidths(look::RowTable &table, int stretched, const QList<std::pair<int, int>> &widths)
{
    QHeaderView *heads = table.horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(stretched, QHeaderView::Stretch);
    for (const auto &[column, width] : widths)
        table.setColumnWidth(column, width);
}

} // namespace

IntelligencePane::IntelligencePane(console::Console &console)
    : Pane(console, QStringLiteral("intelligence"), tr("Intelligence"), QStringLiteral("intelligence"))
    , m_model(new Model(console.store(), this))
    , m_exploited(new models::ExploitedModel(console.store(), this))
    , m_threats(new models::ThreatsModel(console.store(), this))
    , m_reading(new AlertReading(console, this))
    , m_acts(new AlertActs(console, *m_reading, this))
    , m_views(new look::ChipBar(this))
    , m_bands(new look::ChipBar(this))
    , m_search(new look::SearchField(tr("Find a package, a number, a word"), this))
    , m_lists(new QStackedWidget(this))
    , m_table(new look::RowTable(this))
    , m_exploitedTable(new look::RowTable(this))
    , m_threatsTable(new look::RowTable(this))
    , m_empty(new look::EmptyState(this))
    , m_import(new look::Button(tr("Import"), this))
    , m_fresh(new look::RichLabel(this))
    , m_detail(new AlertDetail(this))
    , m_fact(new FactDetail(this))
    , m_threatReading(new ThreatReading(console, this))
    , m_soon(new QTimer(this))
{
    auto *list = new look::Cell(this);
    list->column()->addWidget(buildHead());
    list->column()->addWidget(buildFilters());
    buildTables();
    list->column()->addWidget(m_lists, 1);
    list->column()->addWidget(m_empty, 1);
    m_fresh->setSmall(true);
    m_fresh->setContentsMargins(0, 0, 0, 0);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 6, 14, 6);
    foot->addWidget(m_fresh);
    list->column()->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(list, 1);
    row->addWidget(m_detail);
    row->addWidget(m_fact);
    m_soon->setSingleShot(true);
    m_soon->setInterval(160);
    connect(m_soon, &QTimer::timeout, this, &IntelligencePane::ask);
    addVerbs();
    watchStore();
    showView(m_view);
    readCounts();
    readFeeds();
}

QWidget *IntelligencePane::buildHead()
{
    auto *head = new look::SectionHead(tr("Intelligence"), this);
    const QStringList words{tr("Vulnerabilities"), tr("To triage"),       tr("Late"),
                            tr("Settled"),         tr("Known exploited"), tr("Indicators")};
    for (int i = 0; i < viewNames().size(); ++i)
        m_views->addChip(viewNames().at(i), words.at(i));
    m_views->setAccessibleName(tr("What is shown"));
    m_import->setFocusPolicy(Qt::TabFocus);
    head->addBeside(m_views);
    head->addTrailing(m_import);
    head->setFixedHeight(40);
    connect(m_views, &look::ChipBar::chosen, this, &IntelligencePane::showView);
    connect(m_import, &QAbstractButton::clicked, this,
            [this] { this->console().invoke(QStringLiteral("timeline.import")); });
    return head;
}

QWidget *IntelligencePane::buildFilters()
{
    auto *filters = new QWidget(this);
    m_bands->addChip(QString(), tr("All"));
    const QStringList words{tr("Immediate"), tr("Urgent"), tr("Scheduled"), tr("Deferred")};
    for (int i = 0; i < bandCount; ++i)
        m_bands->addChip(intelligence::name(Band(i)), words.at(i));
    m_bands->addChip(QStringLiteral("mine"), tr("Mine"));
    m_bands->setAccessibleName(tr("Which priority"));
    m_search->setKey(QStringLiteral("/"));
    m_search->setFixedWidth(260);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(14, 4, 14, 4);
    row->setSpacing(8);
    row->addWidget(m_bands);
    row->addStretch(1);
    row->addWidget(m_search);
    connect(m_bands, &look::ChipBar::chosen, this, &IntelligencePane::ask);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_soon->start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        ask();
        focusHome();
    });
    connect(m_search, &look::SearchField::left, this, &IntelligencePane::focusHome);
    return filters;
}

void IntelligencePane::buildTables()
{
    const auto add = [this](look::RowTable *table, QAbstractItemModel *model, const QString &name) {
        table->setModel(model);
        table->setAccessibleName(name);
        table->installEventFilter(this);
        m_lists->addWidget(table);
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IntelligencePane::select);
        connect(table, &QAbstractItemView::doubleClicked, this, &IntelligencePane::goOn);
    };
    add(m_table, m_model, tr("Vulnerabilities"));
    add(m_exploitedTable, m_exploited, tr("Known exploited vulnerabilities"));
    add(m_threatsTable, m_threats, tr("Threat indicators"));
    setWidths(*m_table, Model::What,
              {{Model::Band, 120},
               {Model::Rule, 148},
               {Model::Cvss, 48},
               {Model::Epss, 64},
               {Model::Exploited, 80},
               {Model::Due, 92},
               {Model::Owner, 64},
               {Model::Action, 136}});
    using Exploited = models::ExploitedModel;
    setWidths(*m_exploitedTable, Exploited::Name,
              {{Exploited::Number, 136},
               {Exploited::Product, 200},
               {Exploited::Added, 100},
               {Exploited::Ransomware, 104},
               {Exploited::Here, 100}});
    using Threats = models::ThreatsModel;
    setWidths(*m_threatsTable, Threats::Value,
              {{Threats::Name, 220},
               {Threats::Indicates, 160},
               {Threats::Producer, 140},
               {Threats::Confidence, 88},
               {Threats::Until, 120}});
    connect(m_empty->addVerb(tr("Import")), &QAbstractButton::clicked, m_import, &QAbstractButton::click);
    const auto failed = [this](const base::Error &error) { console().report(error); };
    m_model->whenReady([this] { showRows(); });
    m_exploited->whenReady([this] { showRows(); });
    m_threats->whenReady([this] { showRows(); });
    m_model->whenFailed(failed);
    m_exploited->whenFailed(failed);
    m_threats->whenFailed(failed);
}

void IntelligencePane::watchStore()
{
    store::Store &store = console().store();
    connect(&store, &store::Store::committed, this, [this](const QList<journal::SubjectPtr> &subjects) {
        const auto isAlert = [](const journal::SubjectPtr &one) {
            return one->kind() == QLatin1String(Alert::kindName);
        };
        if (std::any_of(subjects.begin(), subjects.end(), isAlert))
            refresh();
    });
    connect(&store, &store::Store::changedElsewhere, this, &IntelligencePane::refresh);
    connect(&store, &store::Store::mirrorChanged, this, [this] {
        readFeeds();
        refresh();
    });
    connect(m_threatReading, &ThreatReading::read, m_fact, &FactDetail::showMet);
    connect(m_reading, &AlertReading::changed, this, &IntelligencePane::showChosen);
    connect(m_detail, &AlertDetail::nextWanted, this, &IntelligencePane::goOn);
    connect(m_detail, &AlertDetail::newsWanted, m_acts, &AlertActs::noteFacts);
    connect(m_detail, &AlertDetail::incidentWanted, this, [this](const QString &id) { console().openIncident(id); });
    connect(&m_detail->form(), &TriageForm::answered, this, [this](const AlertAnswered &answers) {
        m_acts->answer(answers);
        focusHome();
    });
    connect(&m_detail->form(), &TriageForm::left, this, &IntelligencePane::focusHome);
    connect(&console(), &console::Console::tick, this, [this](base::Instant now) {
        if (!isVisible())
            return;
        m_model->tick(now);
        m_threats->tick(now);
        m_detail->tick(now);
    });
    connect(&console().zones(), &console::Zones::changed, this,
            [this] { m_detail->setZone(console().zones().zone()); });
}

void IntelligencePane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    const int detail = std::clamp(width() / 3 / 4 * 4, 380, 520);
    m_detail->setFixedWidth(detail);
    m_fact->setFixedWidth(detail);
    fitColumns();
}

/// What the detail says too makes room first, and what a finding that nobody took up does not have.
void IntelligencePane::fitColumns()
{
    const int room = width() - m_detail->width();
    const bool untaken = m_view == QLatin1String("triage");
    m_table->setColumnHidden(Model::Action, untaken || room < 960);
    m_table->setColumnHidden(Model::Owner, untaken || room < 760);
    m_threatsTable->setColumnHidden(models::ThreatsModel::Producer, room < 900);
    m_threatsTable->setColumnHidden(models::ThreatsModel::Confidence, room < 800);
    m_exploitedTable->setColumnHidden(models::ExploitedModel::Product, room < 900);
}

void IntelligencePane::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("intelligence/view"), m_view);
    settings.setValue(QStringLiteral("intelligence/band"), m_bands->current());
    settings.setValue(QStringLiteral("intelligence/words"), m_search->text());
}

void IntelligencePane::restore(QSettings &settings)
{
    m_bands->setCurrent(settings.value(QStringLiteral("intelligence/band")).toString());
    m_search->setText(settings.value(QStringLiteral("intelligence/words")).toString());
    showView(settings.value(QStringLiteral("intelligence/view")).toString());
}

} // namespace panes
