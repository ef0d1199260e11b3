#pragma once

#include "domain/incidents/status.h"
#include "models/look/span.h"
#include "models/rows/valuerows.h"

#include <QTimeZone>

namespace models {

/// One incident as the list shows it.
struct IncidentRow
{
    QString key; ///< subject id
    QString label; ///< "INC-7F3A2"
    QString title;
    incidents::Severity severity = incidents::Severity::P4;
    incidents::Status status = incidents::Status::Triage;
    bool open = true;
    bool backfilled = false; ///< recorded after the fact
    QString outcome; ///< word within a sentence; empty while open
    QString commander; ///< empty when nobody has it
    base::Instant t0{};
    std::optional<base::Instant> ended; ///< when the response was over
    QString dueWhat; ///< what is due next; empty when nothing is
    std::optional<base::Instant> due;
    QList<base::Instant> dues; ///< of all running clocks, soonest first
    QString mergedInto; ///< label of the incident it goes on in; empty unless merged
    bool reviewAwaited = false; ///< somebody still has to do something about its review
    QString review; ///< how far that is, as a word; empty while it is not begun
    QString lead; ///< of the review
    std::optional<base::Instant> reviewDue;
    bool operator==(const IncidentRow &) const = default;
};

/// What a list of incidents is about.
enum class IncidentSight { Response, Review };

/// The incidents of a workspace as a table: open ones first, graver before lighter, then the younger; seen
/// for their reviews, the soonest due first, with how far each is and who leads it.
/// A tick changes ages and countdowns only. The window's thread only.
class IncidentsModel : public ValueRows<IncidentRow>
{
    Q_OBJECT
public:
    enum Column { Severity, Title, Status, Commander, Start, Age, Due, Overdue, ColumnCount };

    explicit IncidentsModel(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    void setSight(IncidentSight sight);
    IncidentSight sight() const { return m_sight; }
    void setRows(const QList<IncidentRow> &rows, base::Instant now);
    void setZone(const QTimeZone &zone);
    void tick(base::Instant now);
    int overdue(int row) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const IncidentRow &row, int column) const;
    QString statusText(const IncidentRow &row) const;
    QString ageText(const IncidentRow &row) const;
    static look::Spans titleSpans(const IncidentRow &row);
    QVariant cell(const IncidentRow &row, int column, int role) const;
    int lateCount(const IncidentRow &row) const;

    IncidentSight m_sight = IncidentSight::Response;
    base::Instant m_now{};
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace models
