#pragma once

#include "domain/incidents/incident.h"
#include "domain/timeline/filter.h"
#include "models/look/span.h"
#include "models/rows/valuerows.h"

#include <QTimeZone>

namespace models {

/// One line of the log by its entry's id: where it stands, and a mark that changes with what it says.
struct TimelineRow
{
    QString key; ///< entry id
    base::Instant at{};
    size_t wording = 0;
    bool operator==(const TimelineRow &) const = default;
};

/// The log of one incident by when things happened: the story, all, or what one person wrote; struck
/// and system lines only when asked for. Taking over a new state inserts and changes rows and never
/// resets, so that selection and scroll stay. The window's thread only.
class TimelineLinesModel : public ValueRows<TimelineRow>
{
    Q_OBJECT
public:
    /// Story: what was pinned, and what turned the course: milestones, decisions, severity, state.
    enum class View { Story, All, Mine };
    Q_ENUM(View)

    explicit TimelineLinesModel(QObject *parent = nullptr);

    /// nullptr empties the list.
    void setIncident(const incidents::IncidentPtr &incident);
    const incidents::IncidentPtr &incident() const { return m_incident; }
    void setView(View view);
    View view() const { return m_view; }
    /// Whose lines are "mine".
    void setActor(const QString &actor);
    /// Times that count back in it are resolved against `now`.
    void setFilter(const timeline::Filter &filter, base::Instant now);
    void setShowHidden(bool on);
    bool showsHidden() const { return m_showHidden; }
    void setZone(const QTimeZone &zone);

    /// How many lines each view has without the filter.
    int count(View view) const;
    /// How many struck and system lines the view leaves out.
    int hiddenCount() const;
    /// The line of a row, nullptr when out of range; valid until the next state.
    const journal::Line *line(int row) const;
    /// The next row after `from` (before, when not `forward`) at which a phase ended or began, or -1.
    int boundary(int from, bool forward) const;
    /// The next row after or before `from` that `filter` asks for, or -1.
    int match(int from, bool forward, const timeline::Filter &filter, base::Instant now) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool isHidden(const journal::Line &line) const;
    bool isIn(const journal::Line &line, View view) const;
    bool isShown(const journal::Line &line) const;
    QList<TimelineRow> wanted() const;
    void refresh();
    void restate();
    const look::Spans &spans(int row) const;
    QString dayText(const journal::Line &line) const;

    incidents::IncidentPtr m_incident;
    View m_view = View::All;
    QString m_actor;
    timeline::Filter m_filter;
    base::Instant m_filterNow{};
    bool m_showHidden = false;
    QTimeZone m_zone = QTimeZone::utc();
    mutable QHash<QString, look::Spans> m_spans;
};

} // namespace models
