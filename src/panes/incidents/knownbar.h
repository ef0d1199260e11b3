#pragma once

#include "domain/incidents/knownat.h"
#include "panes/look/cell.h"

class QSlider;

namespace console {
class Zones;
}

namespace look {
class ChipBar;
class RichLabel;
} // namespace look

namespace panes {

/// Goes through the life of an incident: to any instant by dragging, from entry to entry by keys, by
/// when things were recorded or when they happened. Says what was asked for; showing it is the board's.
class KnownBar : public look::Cell
{
    Q_OBJECT
public:
    explicit KnownBar(console::Zones &zones, QWidget *parent = nullptr);

    /// Begins with the last entry of `incident`, as it is now.
    void begin(const incidents::IncidentPtr &incident);
    /// The incident went on meanwhile.
    void setIncident(const incidents::IncidentPtr &incident);
    base::Instant at() const { return m_at; }
    incidents::KnownBy by() const { return m_by; }
    void goTo(base::Instant at);
    void setBy(incidents::KnownBy by);
    /// From entry to entry; over the ends does nothing.
    void step(int entries);
    QSlider *slider() const { return m_slider; }
    /// "As known at 03:41:02Z · recorded".
    QString title() const;

Q_SIGNALS:
    void changed();
    void leaving();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handle(int key);
    void tell();

    console::Zones &m_zones;
    incidents::IncidentPtr m_incident;
    QList<base::Instant> m_instants;
    base::Instant m_at{};
    incidents::KnownBy m_by = incidents::KnownBy::Recorded;
    look::ChipBar *m_basis;
    QSlider *m_slider;
    look::RichLabel *m_words;
};

} // namespace panes
