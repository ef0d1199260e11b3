#include "panes/incidents/figuredetail.h"

#include "domain/incidents/words.h"
#include "models/figures/behindmodel.h"
#include "models/look/span.h"
#include "panes/look/button.h"
#include "panes/look/emptystate.h"
#include "panes/look/richlabel.h"
#include "panes/look/rowtable.h"
#include "panes/look/sectionhead.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace panes {

using Model = models::BehindModel;

namespace {

look::Spans factsOf(const models::FigureFace &face)
{
    look::Spans spans{look::plain(face.formula)};
    const auto line = [&](const look::Spans &more) { spans += look::Spans{look::lineBreak()} + more; };
    for (const models::FigureVerdict &verdict : face.verdicts) {
        const look::Chip variant = !verdict.met ? look::Chip::Plain : *verdict.met ? look::Chip::Ok : look::Chip::Bad;
        line({look::chip(verdict.text, variant), look::plain(QStringLiteral("  ") + verdict.source),
              look::dim(QStringLiteral("  ") + verdict.basis)});
    }
    for (const QString &remark : face.remarks)
        line({look::dim(remark)});
    return spans;
}

} // namespace

FigureDetail::FigureDetail(Model &model, QWidget *parent)
    : Cell(Qt::LeftEdge, look::Token::Surface, parent)
    , m_model(model)
    , m_head(new look::SectionHead({}, this))
    , m_facts(new look::RichLabel(this))
    , m_behindHead(new look::SectionHead(tr("Incidents behind it"), this))
    , m_table(new look::RowTable(this))
    , m_empty(new look::EmptyState(tr("No incident in this period"),
                                   tr("A longer period or another severity shows more."), this))
    , m_state(new look::Button(tr("State the milestone"), QStringLiteral("m"), this))
    , m_open(new look::Button(tr("Show where from"), QStringLiteral("Enter"), this))
{
    m_head->setFixedHeight(40);
    m_facts->setMaxLines(10);
    m_behindHead->setLineAbove(true);
    buildTable();
    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(12, 0, 12, 12);
    facts->addWidget(m_facts);
    column()->addWidget(m_head);
    column()->addLayout(facts);
    column()->addWidget(m_behindHead);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_empty, 1);
    column()->addLayout(buildFoot());
    refresh();
}

void FigureDetail::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Incidents behind the figure"));
    m_table->installEventFilter(this);
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(Model::Incident, QHeaderView::Stretch);
    m_table->setColumnWidth(Model::Severity, 44);
    m_table->setColumnWidth(Model::Value, 104);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FigureDetail::showSelected);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &FigureDetail::openSelected);
}

QLayout *FigureDetail::buildFoot()
{
    m_open->setPrimary(true);
    for (look::Button *button : {m_state, m_open})
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_state, &QAbstractButton::clicked, this, &FigureDetail::stateSelected);
    connect(m_open, &QAbstractButton::clicked, this, &FigureDetail::openSelected);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(m_state);
    foot->addWidget(m_open);
    return foot;
}

void FigureDetail::setFace(const models::FigureFace &face)
{
    const bool another = m_id != face.id;
    m_id = face.id;
    m_head->setTitle(face.name);
    m_head->setRight(face.count);
    m_facts->setSpans(factsOf(face));
    if (another)
        m_table->setCurrentIndex({});
}

void FigureDetail::refresh()
{
    const bool any = m_model.rowCount() > 0;
    m_behindHead->setRight(any ? QString::number(m_model.rowCount()) : QString());
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, Model::Incident));
    showSelected();
}

const models::BehindRow *FigureDetail::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? &m_model.at(row) : nullptr;
}

void FigureDetail::showSelected()
{
    const models::BehindRow *row = selected();
    m_open->setEnabled(row);
    m_state->setVisible(row && row->missing);
    if (row && row->missing)
        m_state->setText(tr("State %1").arg(incidents::wordWithin(*row->missing)));
}

void FigureDetail::openSelected()
{
    if (const models::BehindRow *row = selected())
        Q_EMIT entriesWanted(row->opens, row->entries);
}

void FigureDetail::stateSelected()
{
    if (const models::BehindRow *row = selected(); row && row->missing)
        Q_EMIT milestoneWanted(row->key, *row->missing);
}

bool FigureDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Cell::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const int row = m_table->currentIndex().row();
    const auto go = [this](int to) {
        m_table->setCurrentIndex(m_model.index(std::clamp(to, 0, m_model.rowCount() - 1), Model::Incident));
    };
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        openSelected();
    else if (key->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (key->text() == QLatin1String("m"))
        stateSelected();
    else if (key->text() == QLatin1String("j"))
        go(row + 1);
    else if (key->text() == QLatin1String("k"))
        go(row - 1);
    else
        return false;
    return true;
}

} // namespace panes
