#include "panes/evidence/evidencepane.h"

#include "base/whendone.h"
#include "domain/incidents/evidencestanding.h"
#include "domain/incidents/words.h"
#include "models/evidence/evidencewords.h"
#include "models/look/clocktext.h"
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
#include "store/incidents/incidentlist.h"

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

/// What vanishes later than this is not worth a notice.
constexpr base::Duration worthNoticing = std::chrono::days(14);

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
    const std::pair<Model::Column, int> widths[]{{Model::Label, 70},  {Model::Kind, 120}, {Model::Incident, 96},
                                                 {Model::Size, 76},   {Model::Hash, 86},  {Model::State, 104},
                                                 {Model::Holder, 96}, {Model::Clock, 116}};
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

void EvidencePane::read()
{
    const int asked = ++m_reading;
    base::whenDone(readEvidence(console().store(), m_filter, m_model->rowCount()), this,
                   [this, asked](const base::Result<EvidenceSurvey> &survey) {
                       if (asked != m_reading)
                           return;
                       if (survey)
                           take(*survey);
                       else if (survey.error().kind != base::ErrorKind::Invalid) // half-typed words
                           console().report(survey.error());
                   });
    base::whenDone(console().store().readJournal([](store::Database &journal) { return store::knownPeople(journal); }),
                   this, [this](const base::Result<QStringList> &people) {
                       if (people)
                           m_people = *people;
                   });
}

void EvidencePane::readMore()
{
    if (m_model->rowCount() == 0)
        return;
    const int asked = m_reading;
    base::whenDone(readMoreEvidence(console().store(), m_filter, m_model->at(m_model->rowCount() - 1).row), this,
                   [this, asked](const base::Result<EvidenceSurvey> &survey) {
                       if (asked == m_reading && survey)
                           m_model->append(survey->rows, survey->more);
                   });
}

void EvidencePane::take(const EvidenceSurvey &survey)
{
    m_model->tick(console().now());
    m_model->setRows(survey.rows, survey.more);
    m_due = survey.vanishing;
    if (m_known != survey.incidents) {
        m_known = survey.incidents;
        showIncidents();
    }
    showCounts(survey.counts);
    showVanishing();
    showEmptiness();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, Model::Label));
    showSelected();
}

void EvidencePane::showCounts(const store::EvidenceCounts &counts)
{
    m_which->setText(QStringLiteral("all"), tr("All %1").arg(counts.all));
    m_which->setText(QStringLiteral("expiring"), tr("Vanishing %1").arg(counts.expiring));
    m_which->setText(QStringLiteral("handed"), tr("Open transfers %1").arg(counts.handed));
    m_which->setText(QStringLiteral("broken"), tr("Missing or changed %1").arg(counts.broken));
    m_which->setText(QStringLiteral("held"), tr("Legal hold %1").arg(counts.held));
    setBadge(int(counts.broken + counts.handed), counts.broken > 0);
}

/// The incidents there are; the one that is chosen stays so.
void EvidencePane::showIncidents()
{
    const QString chosen = m_filter.incident;
    m_incidents->clear();
    m_incidents->addItem(tr("All incidents"), QString());
    for (const EvidenceIncident &one : std::as_const(m_known))
        m_incidents->addItem(QStringLiteral("%1  %2").arg(one.label, one.title.left(60)), one.id);
    m_incidents->setCurrentIndex(std::max(0, m_incidents->findData(chosen)));
}

/// The soonest of what vanishes at its source, when that is near.
void EvidencePane::showVanishing()
{
    const base::Instant now = console().now();
    const bool near = !m_due.isEmpty() && m_due.first().due - now < worthNoticing;
    m_vanishing->setVisible(near);
    if (!near)
        return;
    const store::DueRow &first = m_due.first();
    const base::Duration left = first.due - now;
    QString label;
    for (const EvidenceIncident &one : std::as_const(m_known))
        label = one.id == first.incidentId ? one.label : label;
    m_vanishing->setKind(left < models::vanishesSoon ? look::Banner::Kind::Bad : look::Banner::Kind::Warn);
    look::Spans spans{look::clocktext::countdown(left, models::vanishesSoon),
                      look::strong(QStringLiteral("  ") + incidents::shownClock(first.key, first.what)),
                      look::mono(QStringLiteral("  ") + label), look::plain(QStringLiteral("  ") + first.incident)};
    const auto others = std::count_if(m_due.cbegin() + 1, m_due.cend(),
                                      [&](const store::DueRow &row) { return row.due - now < worthNoticing; });
    if (others > 0)
        spans.append(look::dim(tr("  and %n more", nullptr, int(others))));
    m_vanishing->setSpans(spans);
}

void EvidencePane::showEmptiness()
{
    const bool any = m_model->rowCount() > 0;
    const bool asked = !(m_filter == store::EvidenceFilter{});
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setTitle(asked ? tr("Nothing here matches") : tr("No evidence is registered yet"));
    m_empty->setText(
        asked ? tr("Another chip or fewer words show more of the register.")
              : tr("Files come in by dropping them here, by pasting, with Ctrl+G, or with parapetctl evidence "
                   "add. Each is hashed while it is read, sealed, and its chain of custody begins."));
}

const models::EvidenceLine *EvidencePane::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->at(row) : nullptr;
}

void EvidencePane::showSelected()
{
    const models::EvidenceLine *line = selected();
    m_detail->setVisible(line != nullptr);
    if (!line)
        return;
    const QString incident = line->row.incidentId;
    if (m_incident && m_incident->id != incident)
        m_incident.reset();
    showItem();
    base::whenDone(console().store().subject(incident), this,
                   [this, incident](const base::Result<journal::SubjectPtr> &read) {
                       const models::EvidenceLine *now = selected();
                       if (!read || !now || now->row.incidentId != incident)
                           return;
                       m_incident = std::static_pointer_cast<const incidents::Incident>(*read);
                       showItem();
                   });
}

/// From the incident when it is here, else what the row knows.
void EvidencePane::showItem()
{
    const models::EvidenceLine *line = selected();
    if (!line)
        return;
    const evidence::Item *whole = m_incident ? incidents::evidenceIn(*m_incident, line->row.item.entryId) : nullptr;
    m_detail->setItem(whole ? *whole : line->row.item, console().actor(), !console().store().isReadOnly(),
                      console().now());
}

void EvidencePane::tick(base::Instant now)
{
    m_model->tick(now);
    if (base::seconds(now.time_since_epoch()) % 60 == 0)
        showVanishing();
}

void EvidencePane::showIncident(const QString &id)
{
    m_filter = {.incident = id};
    m_which->setCurrent(QStringLiteral("all"));
    m_states->setCurrentIndex(0);
    m_sensitivities->setCurrentIndex(0);
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    showIncidents();
    read();
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
    m_table->setColumnHidden(Model::Size, width() < 1160);
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
