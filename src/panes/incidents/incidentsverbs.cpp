// What is done in the list of incidents: verbs, single keys, kept filters, copying.
#include "domain/incidents/words.h"
#include "feeds/playbooks/playbookfile.h"
#include "models/look/copytext.h"
#include "panes/incidents/backfilldialog.h"
#include "panes/incidents/backfilltabledialog.h"
#include "panes/incidents/figuresview.h"
#include "panes/incidents/incidentspane.h"
#include "panes/incidents/relations.h"
#include "panes/look/chipbar.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"

#include <QAction>
#include <QKeyEvent>
#include <QLayout>

namespace panes {

using Model = models::IncidentsModel;

void IncidentsPane::addVerbs()
{
    const auto add = [this](const char *id, const QString &text, const auto &run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(id));
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add("incidents.open", tr("Open the selected incident on the board"), [this] { openSelected(); });
    add("incidents.find", tr("Find in all incidents"), [this] {
        showFigures(false);
        m_filter->setFocus(Qt::ShortcutFocusReason);
    });
    add("incidents.figures", tr("Figures over all incidents"), [this] { showFigures(true); });
    add("incidents.list", tr("List of incidents"), [this] { showFigures(false); });
    add("incidents.show-open", tr("List open incidents"), [this] { showView(View::Open); });
    add("incidents.show-all", tr("List all incidents"), [this] { showView(View::All); });
    add("incidents.show-reviews", tr("List the reviews that are due"), [this] { showView(View::Reviews); });
    add("incidents.review", tr("The review of the selected incident"), [this] { openReview(); });
    add("incidents.merge", tr("Merge the selected incident into another one"), [this] { relate(&Relations::merge); });
    add("incidents.unmerge", tr("Take the merge of the selected incident back"),
        [this] { relate(&Relations::unmerge); });
    add("incidents.link", tr("Incidents related to the selected one"), [this] { relate(&Relations::links); });
    add("incidents.reopen", tr("Reopen the selected incident"), [this] { relate(&Relations::reopen); });
    add("incident.backfill", tr("Record an old incident"), [this] { openBackfill(); });
    add("incident.backfill-table", tr("Record old incidents from a table"), [this] { openBackfillTable(); });
    add("incidents.keep-filter", tr("Keep this filter"), [this] { saveFilter(); });
}

void IncidentsPane::relate(Act act)
{
    if (const incidents::IncidentPtr state = m_states->state(selectedId()))
        (m_relations->*act)(state, m_states->labelOf(state->id));
}

void IncidentsPane::openReview()
{
    if (const QString id = selectedId(); !id.isEmpty())
        console().openReview(id);
}

void IncidentsPane::openBackfill()
{
    const base::Result<QList<incidents::Playbook>> playbooks = feeds::shippedPlaybooks();
    auto *dialog = new BackfillDialog(console(), playbooks ? *playbooks : QList<incidents::Playbook>(), window());
    connect(dialog, &BackfillDialog::tableWanted, this, &IncidentsPane::openBackfillTable);
    dialog->open();
}

void IncidentsPane::openBackfillTable()
{
    (new BackfillTableDialog(console(), window()))->open();
}

void IncidentsPane::saveFilter()
{
    const QString text = m_filter->text().trimmed();
    if (text.isEmpty() || m_savedFilters.contains(text))
        return;
    m_savedFilters.append(text);
    showSaved();
    refresh();
}

void IncidentsPane::forgetFilter()
{
    m_savedFilters.removeAll(m_filter->text().trimmed());
    showSaved();
    refresh();
}

void IncidentsPane::showSaved()
{
    delete m_saved;
    m_saved = nullptr;
    if (m_savedFilters.isEmpty())
        return;
    m_saved = new look::ChipBar(m_savedPlace);
    m_saved->setAccessibleName(tr("Kept filters"));
    m_saved->addChip(QString(), tr("No filter"));
    for (const QString &text : std::as_const(m_savedFilters))
        m_saved->addChip(text, text.size() > 24 ? text.left(23) + QChar(0x2026) : text);
    m_savedPlace->layout()->addWidget(m_saved);
    m_saved->show();
    connect(m_saved, &look::ChipBar::chosen, m_filter, &QLineEdit::setText);
}

bool IncidentsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    return press(*static_cast<QKeyEvent *>(event));
}

bool IncidentsPane::press(const QKeyEvent &key)
{
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const int row = m_table->currentIndex().row();
    const auto go = [this](int to) {
        m_table->setCurrentIndex(m_model->index(std::clamp(to, 0, m_model->rowCount() - 1), Model::Title));
    };
    const incidents::IncidentPtr state = m_states->state(selectedId());
    const bool merged = state && state->status == incidents::Status::Merged;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        openSelected();
    else if (key.text() == QLatin1String("/"))
        m_filter->setFocus(Qt::ShortcutFocusReason);
    else if (key.text() == QLatin1String("j"))
        go(row + 1);
    else if (key.text() == QLatin1String("k"))
        go(row - 1);
    else if (key.text() == QLatin1String("a"))
        showView(View((int(m_view) + 1) % 3));
    else if (key.text() == QLatin1String("f"))
        showFigures(true);
    else if (key.text() == QLatin1String("e"))
        openReview();
    else if (key.text() == QLatin1String("m"))
        relate(merged ? &Relations::unmerge : &Relations::merge);
    else if (key.text() == QLatin1String("l"))
        relate(&Relations::links);
    else if (key.text() == QLatin1String("o"))
        relate(&Relations::reopen);
    else if (key.text() == QLatin1String("b"))
        openBackfill();
    else
        return false;
    return true;
}

QString IncidentsPane::selectionAsMarkdown() const
{
    if (showsFigures())
        return m_figures->selectionAsMarkdown();
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return {};
    const models::IncidentRow &row = m_model->at(index.row());
    return QStringLiteral("- **%1** %2 %3 (%4)\n")
        .arg(incidents::name(row.severity), row.label, look::copytext::markdown(row.title),
             incidents::shownWord(row.status));
}

QString IncidentsPane::selectionAsTable() const
{
    if (showsFigures())
        return m_figures->selectionAsTable();
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return {};
    const models::IncidentRow &row = m_model->at(index.row());
    return QStringList{row.label,
                       incidents::name(row.severity),
                       look::copytext::cell(row.title),
                       incidents::shownWord(row.status),
                       look::copytext::cell(row.commander),
                       base::rfc3339(row.t0)}
        .join(u'\t');
}

QList<console::KeyHint> IncidentsPane::keys() const
{
    if (showsFigures())
        return m_figures->keys();
    const QString list = tr("In the list");
    return {{QStringLiteral("Enter"), tr("open on the board"), list},
            {QStringLiteral("j k"), tr("next, previous"), list},
            {QStringLiteral("/"), tr("find in titles and everything typed"), list},
            {QStringLiteral("a"), tr("open ones, all, or the reviews that are due"), list},
            {QStringLiteral("f"), tr("the figures over all incidents"), list},
            {QStringLiteral("e"), tr("its review"), list},
            {QStringLiteral("m"), tr("merge it into another one, or take the merge back"), list},
            {QStringLiteral("l"), tr("related incidents"), list},
            {QStringLiteral("o"), tr("reopen it"), list},
            {QStringLiteral("b"), tr("record an old incident"), list}};
}

} // namespace panes
