#pragma once

#include "domain/incidents/incident.h"
#include "domain/timeline/machineevent.h"
#include "panes/picture/picturecell.h"

namespace panes {

/// The picture of one incident above its log: what the log shows, its milestones and clocks, and what
/// machines did meanwhile. Begins with the response; `0` goes on to all there is. Owned by the log.
class BoardPicture : public PictureCell
{
    Q_OBJECT
public:
    explicit BoardPicture(console::Console &console, QWidget *parent = nullptr);

    /// `shown` are the lines that the log shows, in its order. `now` is when it is looked at from.
    void setIncident(const incidents::IncidentPtr &incident, const QList<const journal::Line *> &shown,
                     base::Instant now);
    /// When the milestones that entries state were reached, else when the entries happened; us.
    QList<qint64> timesOf(const QStringList &entries) const;

Q_SIGNALS:
    void entryWanted(const QString &entryId);
    /// To be copied into the log.
    void pinWanted(const timeline::MachineEvent &event);
    /// Why nothing could be selected.
    void hint(const QString &text);

private:
    void showClocks(base::Instant now);
    void setTimes(base::Instant now);
    QString wordsOf(const models::PictureItem &item) const;
    void choose(const models::PictureItem &item);
    void withEvent(qint64 row, const std::function<void(const timeline::MachineEvent &)> &take);
    void showPinned(const timeline::MachineEvent &event);

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    QString m_id;
    bool m_started = false;
};

} // namespace panes
