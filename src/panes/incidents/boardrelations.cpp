#include "panes/incidents/boardrelations.h"

#include "domain/incidents/merged.h"
#include "panes/incidents/boardpane.h"
#include "panes/incidents/relations.h"
#include "panes/incidents/reportdialog.h"
#include "panes/look/banner.h"
#include "panes/look/button.h"

namespace panes {

using namespace incidents;

namespace {

/// Who merged it, by the last entry that did.
QString mergedBy(const Incident &incident)
{
    for (auto line = incident.lines.crbegin(); line != incident.lines.crend(); ++line) {
        if (line->entry->type == QLatin1String(Merged::type) && line->counts())
            return line->authorship.actor;
    }
    return {};
}

} // namespace

BoardRelations::BoardRelations(OpenIncidents &states, BoardPane &pane)
    : QObject(&pane)
    , m_states(states)
    , m_pane(pane)
    , m_relations(new Relations(pane.console(), &pane))
    , m_banner(new look::Banner(look::Banner::Kind::Info, &pane))
{
    m_banner->hide();
    look::Button *open = m_banner->addVerb(tr("Open it"));
    look::Button *back = m_banner->addVerb(tr("Take the merge back"));
    connect(open, &QAbstractButton::clicked, this, [this] { m_pane.showIncident(m_incident->mergedInto); });
    connect(back, &QAbstractButton::clicked, this, &BoardRelations::takeMergeBack);
}

void BoardRelations::setIncident(const IncidentPtr &incident)
{
    m_incident = incident;
    const bool merged = m_incident && m_incident->status == Status::Merged;
    m_banner->setVisible(merged);
    if (!merged)
        return;
    const QString &id = m_incident->mergedInto;
    const IncidentPtr into = m_states.state(id);
    look::Spans spans{look::plain(tr("It goes on in")), look::mono(u' ' + m_states.labelOf(id))};
    if (into)
        spans.append(look::strong(QStringLiteral("  ") + into->title));
    spans.append(look::dim(QStringLiteral("  ") + tr("merged by %1").arg(mergedBy(*m_incident))));
    m_banner->setSpans(spans);
    if (!into)
        m_states.want(id);
}

void BoardRelations::merge()
{
    if (m_incident)
        m_relations->merge(m_incident, m_states.labelOf(m_incident->id));
}

void BoardRelations::takeMergeBack()
{
    if (m_incident)
        m_relations->unmerge(m_incident, m_states.labelOf(m_incident->id));
}

void BoardRelations::openLinks()
{
    if (m_incident)
        m_relations->links(m_incident, m_states.labelOf(m_incident->id));
}

void BoardRelations::openReview()
{
    if (m_incident)
        m_pane.console().openReview(m_incident->id);
}

void BoardRelations::openReport()
{
    if (m_incident)
        (new ReportDialog(m_pane.console(), m_incident, m_pane.window()))->open();
}

} // namespace panes
