// The board as it was: what it shows then, and that nothing is written meanwhile.
#include "panes/incidents/boardpane.h"
#include "panes/incidents/boardpicture.h"
#include "panes/incidents/hintstrip.h"
#include "panes/incidents/knownbar.h"
#include "panes/incidents/scribeline.h"
#include "panes/incidents/timelinecell.h"
#include "panes/look/banner.h"

#include <QSlider>

namespace panes {

base::Instant BoardPane::now() const
{
    return m_known ? m_timeline->known()->at() : console().now();
}

/// What the live state is, or what it was.
void BoardPane::takeShown()
{
    m_incident = m_live;
    if (!m_known || !m_live)
        return;
    const KnownBar &bar = *m_timeline->known();
    if (const base::Result<incidents::IncidentPtr> then = incidents::knownAt(*m_live, bar.at(), bar.by()))
        m_incident = *then;
}

void BoardPane::toggleKnown()
{
    if (m_known) {
        leaveKnown();
        return;
    }
    if (!m_live)
        return;
    m_known = true;
    m_timeline->known()->begin(m_live);
    showKnown();
    m_timeline->known()->slider()->setFocus(Qt::ShortcutFocusReason);
}

void BoardPane::leaveKnown()
{
    if (!m_known)
        return;
    m_known = false;
    showKnown();
    focusHome();
}

void BoardPane::showKnown()
{
    const KnownBar &bar = *m_timeline->known();
    m_timeline->known()->setVisible(m_known);
    m_timeline->line()->setEnabled(!m_known);
    m_timeline->hints()->showError({});
    m_timeline->picture()->setFrozen(m_known ? std::optional(bar.at()) : std::nullopt);
    m_past->setVisible(m_known);
    if (m_known)
        m_past->setSpans({look::strong(bar.title()),
                          look::plain(QStringLiteral("  ")
                                      + tr("Clocks, roles and everything else are of then. Nothing can be written."))});
    refresh();
}

bool BoardPane::refusesWriting()
{
    if (m_known)
        m_timeline->hints()->showError(tr("Nothing is written while the board shows the past: Esc returns to now"));
    return m_known;
}

} // namespace panes
