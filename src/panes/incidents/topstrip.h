#pragma once

#include "models/incidents/headline.h"
#include "panes/look/cell.h"

#include <QTimeZone>

class QHBoxLayout;

namespace console {
class Zones;
}

namespace look {
class BigClock;
class ChipLabel;
class Label;
class PhaseBar;
class RichLabel;
class SeverityBadge;
} // namespace look

namespace panes {

/// What must be read from three metres: severity, title, the time since T0, who commands and for how
/// long, which clock was met or is late; below it the phases. A tick repaints what changed.
class TopStrip : public look::Cell
{
    Q_OBJECT
public:
    explicit TopStrip(console::Zones &zones, QWidget *parent = nullptr);

    void setIncident(const incidents::IncidentPtr &incident, const QString &label, base::Instant now);
    void tick(base::Instant now);

Q_SIGNALS:
    void phasePressed(int phase);

private:
    QWidget *makeTitleRow();
    QWidget *makeRoleRow();
    void show(const models::Headline &headline);
    void showChips(const QList<models::HeadlineChip> &chips);
    void showPhases();

    console::Zones &m_zones;
    incidents::IncidentPtr m_incident;
    std::optional<models::Headline> m_shown;
    look::SeverityBadge *m_severity;
    look::Label *m_title;
    look::ChipLabel *m_label;
    look::ChipLabel *m_codename;
    look::BigClock *m_elapsed;
    look::RichLabel *m_roles;
    QHBoxLayout *m_chipRow = nullptr;
    QList<look::ChipLabel *> m_chips;
    look::Label *m_clock;
    look::PhaseBar *m_phases;
};

} // namespace panes
