#include "panes/incidents/scopedialog.h"

#include "base/whendone.h"
#include "desk/incidents/addasset.h"
#include "desk/incidents/addindicator.h"
#include "desk/incidents/moveasset.h"
#include "domain/incidents/indicatorvalue.h"
#include "domain/incidents/words.h"
#include "models/incidents/assetsmodel.h"
#include "models/incidents/indicatorsmodel.h"
#include "panes/console/console.h"
#include "panes/incidents/joinedalerts.h"
#include "panes/incidents/repositorycompletion.h"
#include "panes/look/button.h"
#include "panes/look/emptystate.h"
#include "panes/look/label.h"
#include "panes/look/rowtable.h"
#include "panes/look/sectionhead.h"
#include "store/incidents/indicatormatches.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace panes {

using namespace incidents;
using models::AssetsModel;
using models::IndicatorsModel;

namespace {

constexpr AssetState states[]{AssetState::Suspected, AssetState::Confirmed, AssetState::Contained, AssetState::Cleared};
constexpr int asItLooks = -1;

template<class Kind>
void offer(QComboBox *box, int count)
{
    for (int i = 0; i < count; ++i)
        box->addItem(shown(name(Kind(i))), i);
}

} // namespace

ScopeDialog::ScopeDialog(console::Console &console, const IncidentPtr &incident, const QString &label, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_incident(incident)
    , m_assets(new AssetsModel(this))
    , m_indicators(new IndicatorsModel(this))
    , m_assetHead(new look::SectionHead(tr("Assets"), this))
    , m_assetTable(new look::RowTable(this))
    , m_noAsset(
          new look::EmptyState(tr("No asset is named yet"),
                               tr("What of ours is or may be affected: repositories, workflows, tokens, customers. "
                                  "Add it below, or type +repo on the board."),
                               this))
    , m_assetKind(new QComboBox(this))
    , m_assetName(new QLineEdit(this))
    , m_indicatorHead(new look::SectionHead(tr("Indicators"), this))
    , m_indicatorTable(new look::RowTable(this))
    , m_noIndicator(new look::EmptyState(tr("No indicator is named yet"),
                                         tr("A trace to look for elsewhere: a host, action@commit, package@version, a "
                                            "hash. Add it below, or type +ioc on the board."),
                                         this))
    , m_indicatorKind(new QComboBox(this))
    , m_indicatorValue(new QLineEdit(this))
    , m_error(new look::Label({}, look::Font::Body, look::Token::Bad, this))
    , m_matches(new look::Button(tr("Show matches"), QStringLiteral("Enter"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Scope · %1").arg(label));
    setModal(true);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 16);
    column->setSpacing(8);
    buildAssets(column);
    buildIndicators(column);
    column->addWidget(new JoinedAlerts(console, incident->id, this));
    column->addWidget(m_error);
    column->addLayout(buildFoot());
    resize(860, 680);
    connect(&console.store(), &store::Store::committed, this, &ScopeDialog::stateChanged);
    refresh();
    count();
    (m_assets->rowCount() > 0 ? static_cast<QWidget *>(m_assetTable) : m_indicatorValue)->setFocus();
}

void ScopeDialog::buildAssets(QLayout *column)
{
    m_assetTable->setModel(m_assets);
    m_assetTable->setAccessibleName(tr("Assets"));
    m_assetTable->installEventFilter(this);
    m_assetTable->horizontalHeader()->setStretchLastSection(true);
    m_assetTable->setColumnWidth(AssetsModel::State, 120);
    m_assetTable->setColumnWidth(AssetsModel::Kind, 120);
    connect(m_assetTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScopeDialog::showSelected);
    offer<AssetKind>(m_assetKind, 8);
    m_assetKind->setAccessibleName(tr("Kind of asset"));
    m_assetName->setPlaceholderText(tr("Add an asset: acme/payments, Northwind"));
    m_assetName->setAccessibleName(tr("Add an asset"));
    m_assetName->setMaxLength(500);
    new RepositoryCompletion(m_console.store(), m_assetName,
                             [this] { return m_assetKind->currentData().toInt() == int(AssetKind::Repository); });
    connect(m_assetName, &QLineEdit::returnPressed, this, &ScopeDialog::addAsset);
    auto *add = new QHBoxLayout;
    add->setSpacing(8);
    add->addWidget(m_assetKind);
    add->addWidget(m_assetName, 1);
    add->addLayout(buildStates());
    column->addWidget(m_assetHead);
    column->addWidget(m_assetTable);
    column->addWidget(m_noAsset);
    static_cast<QVBoxLayout *>(column)->addLayout(add);
}

QLayout *ScopeDialog::buildStates()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (const AssetState state : states) {
        auto *button = new look::Button(shownWord(state), QString::number(int(state) + 1), this);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tr("The selected asset is %1").arg(wordWithin(state)));
        connect(button, &QAbstractButton::clicked, this, [this, state] { moveAsset(state); });
        m_states.append(button);
        row->addWidget(button);
    }
    return row;
}

void ScopeDialog::buildIndicators(QLayout *column)
{
    m_indicatorHead->setLineAbove(true);
    m_indicatorTable->setModel(m_indicators);
    m_indicatorTable->setAccessibleName(tr("Indicators"));
    m_indicatorTable->installEventFilter(this);
    QHeaderView *heads = m_indicatorTable->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(IndicatorsModel::Value, QHeaderView::Stretch);
    m_indicatorTable->setColumnWidth(IndicatorsModel::Kind, 120);
    for (int column = IndicatorsModel::Lines; column < IndicatorsModel::ColumnCount; ++column)
        m_indicatorTable->setColumnWidth(column, 96);
    connect(m_indicatorTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ScopeDialog::showSelected);
    connect(m_indicatorTable, &QAbstractItemView::doubleClicked, this, &ScopeDialog::openMatches);
    m_indicatorKind->addItem(tr("as it looks"), asItLooks);
    offer<IndicatorKind>(m_indicatorKind, 9);
    m_indicatorKind->setAccessibleName(tr("Kind of indicator"));
    m_indicatorValue->setPlaceholderText(tr("Add an indicator: x.example:443, left-pad@2.4.1, sha256:…"));
    m_indicatorValue->setAccessibleName(tr("Add an indicator"));
    m_indicatorValue->setMaxLength(2000);
    connect(m_indicatorValue, &QLineEdit::returnPressed, this, &ScopeDialog::addIndicator);
    auto *add = new QHBoxLayout;
    add->setSpacing(8);
    add->addWidget(m_indicatorKind);
    add->addWidget(m_indicatorValue, 1);
    column->addWidget(m_indicatorHead);
    column->addWidget(m_indicatorTable);
    column->addWidget(m_noIndicator);
    static_cast<QVBoxLayout *>(column)->addLayout(add);
}

QLayout *ScopeDialog::buildFoot()
{
    auto *close = new look::Button(tr("Close"), QStringLiteral("Esc"), this);
    close->setAutoDefault(false);
    m_matches->setAutoDefault(false);
    m_matches->setPrimary(true);
    m_matches->setFocusPolicy(Qt::TabFocus);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_matches, &QAbstractButton::clicked, this, &ScopeDialog::openMatches);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_matches);
    return foot;
}

void ScopeDialog::stateChanged(const QList<journal::SubjectPtr> &subjects)
{
    for (const journal::SubjectPtr &subject : subjects) {
        if (subject->id == m_incident->id) {
            m_incident = std::static_pointer_cast<const Incident>(subject);
            refresh();
        }
    }
    count();
}

void ScopeDialog::refresh()
{
    m_assets->setIncident(*m_incident);
    m_indicators->setIncident(*m_incident);
    const auto show = [](look::RowTable *table, look::EmptyState *empty, look::SectionHead *head) {
        const int rows = table->model()->rowCount();
        table->setVisible(rows > 0);
        empty->setVisible(rows == 0);
        head->setRight(rows > 0 ? QString::number(rows) : QString());
        if (rows > 0 && !table->currentIndex().isValid())
            table->setCurrentIndex(table->model()->index(0, 0));
    };
    show(m_assetTable, m_noAsset, m_assetHead);
    show(m_indicatorTable, m_noIndicator, m_indicatorHead);
    showSelected();
}

/// Journal and mirror are asked for each indicator; what is known meanwhile stays.
void ScopeDialog::count()
{
    const base::Instant now = m_console.now();
    for (const Indicator &one : m_incident->indicators) {
        base::whenDone(m_console.store().readJournal(
                           [one, now](store::Database &journal) { return store::linesNaming(journal, one, now); }),
                       this, [this, key = one.entryId](const base::Result<store::CappedCount> &count) {
                           if (count)
                               m_indicators->setLines(key, *count);
                       });
        const auto inMirror =
            [this, key = one.entryId](const auto &ask,
                                      void (IndicatorsModel::*set)(const QString &, const store::CappedCount &)) {
                base::whenDone(m_console.store().readMirror(ask), this,
                               [this, key, set](const base::Result<store::CappedCount> &count) {
                                   if (count)
                                       (m_indicators->*set)(key, *count);
                               });
            };
        inMirror([one, now](store::Database &mirror) { return store::eventsNaming(mirror, one, now); },
                 &IndicatorsModel::setEvents);
        inMirror([one](store::Database &mirror) { return store::evidenceNaming(mirror, one); },
                 &IndicatorsModel::setFiles);
        inMirror([one](store::Database &mirror) { return store::threatsNaming(mirror, one); },
                 &IndicatorsModel::setThreats);
    }
}

void ScopeDialog::showSelected()
{
    const int row = m_assetTable->currentIndex().row();
    for (int i = 0; i < m_states.size(); ++i)
        m_states.at(i)->setEnabled(row >= 0 && m_assets->at(row).state != states[i]);
    m_matches->setEnabled(m_indicatorTable->currentIndex().isValid());
}

void ScopeDialog::moveAsset(AssetState state)
{
    const int row = m_assetTable->currentIndex().row();
    if (row >= 0)
        commit(desk::moveAsset(*m_incident, m_assets->at(row).key, state, m_console.by()), nullptr);
}

void ScopeDialog::addAsset()
{
    const auto kind = AssetKind(m_assetKind->currentData().toInt());
    commit(desk::addAsset(*m_incident, kind, m_assetName->text(), AssetState::Suspected, m_console.by()), m_assetName);
}

void ScopeDialog::addIndicator()
{
    const QString typed = m_indicatorValue->text();
    const int stated = m_indicatorKind->currentData().toInt();
    IndicatorKind kind = stated == asItLooks ? guessIndicator(typed) : IndicatorKind(stated);
    if (stated == asItLooks && !indicatorValue(kind, typed)) // the guess was wrong
        kind = IndicatorKind::Other;
    commit(desk::addIndicator(*m_incident, kind, typed, m_console.by()), m_indicatorValue);
}

void ScopeDialog::openMatches()
{
    const int row = m_indicatorTable->currentIndex().row();
    if (row < 0)
        return;
    const models::IndicatorRow &one = m_indicators->at(row);
    m_console.openTimeline(timeline::filterText(store::filterFor({one.key, one.kind, one.value, {}})));
    accept();
}

void ScopeDialog::openEntry(const QString &entry)
{
    m_console.openEntries(m_incident->id, {entry});
    accept();
}

void ScopeDialog::commit(const base::Result<journal::Deed> &deed, QLineEdit *field)
{
    const QPointer<ScopeDialog> dialog(this); // it may be closed before the disk answers
    m_error->hide();
    m_console.carryOut(
        deed,
        [dialog, field](const store::Committed &) {
            if (dialog && field)
                field->clear();
        },
        [dialog](const base::Error &error) {
            if (dialog)
                dialog->showError(error.text());
        });
}

void ScopeDialog::showError(const QString &text)
{
    m_error->setText(text);
    m_error->show();
}

bool ScopeDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool ofAssets = watched == m_assetTable;
    if ((!ofAssets && watched != m_indicatorTable) || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *table = ofAssets ? m_assetTable : m_indicatorTable;
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = table->currentIndex().row();
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier) || row < 0)
        return false;
    const auto go = [table](int to) {
        table->setCurrentIndex(table->model()->index(std::clamp(to, 0, table->model()->rowCount() - 1), 0));
    };
    const QString text = key->text();
    if (text == QLatin1String("j"))
        go(row + 1);
    else if (text == QLatin1String("k"))
        go(row - 1);
    else if (text == QLatin1String("o"))
        openEntry(ofAssets ? m_assets->at(row).key : m_indicators->at(row).key);
    else if (ofAssets && text.size() == 1 && text.at(0) >= u'1' && text.at(0) <= u'4')
        moveAsset(states[text.at(0).unicode() - u'1']);
    else if (!ofAssets && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        openMatches();
    else
        return false;
    return true;
}

} // namespace panes
