#pragma once

#include "domain/incidents/incident.h"
#include "models/incidents/phasefigures.h"
#include "models/look/span.h"
#include "models/rows/valuerows.h"

#include <QTimeZone>

namespace models {

/// One row of the playbook cell: the head of a phase, or something to do.
struct PlaybookRow
{
    QString key; ///< "phase:…" or the task's key
    std::optional<PhaseFigure> phase; ///< set: a head
    bool folded = false; ///< of a head
    incidents::Task task;
    QString role; ///< word of the step's role when nobody has it
    bool operator==(const PlaybookRow &) const = default;
};

/// The phases of a playbook with their steps, and the tasks that were given on the board. The phase that
/// is now and the next one are unfolded, others are folded until somebody unfolds them. The window's
/// thread only.
class PlaybookModel : public ValueRows<PlaybookRow>
{
    Q_OBJECT
public:
    enum ModelRole { HeadRole = Qt::UserRole + 1 }; ///< bool: the row is the head of a phase

    explicit PlaybookModel(QObject *parent = nullptr);

    void setIncident(const incidents::IncidentPtr &incident, base::Instant now);
    void setZone(const QTimeZone &zone);
    /// Moves on what is due; changes nothing else.
    void tick(base::Instant now);
    /// Folds an unfolded phase and the other way round; of a step its own phase.
    void toggle(int row);
    /// The row of a phase's head by its place in the playbook, unfolded if it was not; -1 when there is none.
    int reveal(int phase);
    /// The row that is to be done next: the first open one of the current phase, or -1.
    int nextRow() const;
    /// "supply-chain · v3"; empty without a playbook.
    QString playbookText() const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool isFolded(const PhaseFigure &figure, bool next) const;
    void rebuild();
    void appendTasks(QList<PlaybookRow> &rows, const QString &phase) const;
    QVariant headValue(const PlaybookRow &row, int role) const;
    QVariant taskValue(const PlaybookRow &row, int role) const;
    look::Spans spansOf(const incidents::Task &task, const QString &role) const;
    QString dueText(const PlaybookRow &row) const;

    incidents::IncidentPtr m_incident;
    base::Instant m_now{};
    QTimeZone m_zone = QTimeZone::utc();
    QHash<QString, bool> m_chosen; ///< phase id -> folded, where somebody said so
};

} // namespace models
