#pragma once

#include "domain/incidents/incident.h"
#include "models/look/token.h"
#include "models/rows/valuerows.h"

namespace models {

/// Something that is due, of one incident.
struct DueRow
{
    QString key; ///< incident id and clock key
    QString incidentId;
    QString label; ///< of the incident; empty when only one is shown
    incidents::Clock clock;
    bool operator==(const DueRow &) const = default;
};

/// The clocks of `incident` that somebody should look at: those that run, without the steps of phases
/// that have not begun (their phase stands for them), without the phase whose steps are there and without
/// what vanishes in weeks.
/// Soonest first.
QList<incidents::Clock> dueClocks(const incidents::Incident &incident, base::Instant now);

/// What a clock is about, in the user's language.
QString clockWords(const incidents::Clock &clock);

/// What is due next, late ones first, of one incident or of all that are open. A tick changes countdowns
/// and nothing else. At most one row blinks: the one that is most overdue. The window's thread only.
class DueModel : public ValueRows<DueRow>
{
    Q_OBJECT
public:
    /// An incident and the label people say; the label is shown when there is more than one.
    struct Source
    {
        incidents::IncidentPtr incident;
        QString label;
    };

    explicit DueModel(QObject *parent = nullptr);

    void setSources(const QList<Source> &sources, base::Instant now);
    /// Moves the countdowns on. `lit` is the half of a blink; always true where nothing may blink.
    void tick(base::Instant now, bool lit = true);
    int overdue() const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString countdown(const DueRow &row) const;
    look::Token tokenOf(int row) const;
    void rebuild();

    QList<Source> m_sources;
    base::Instant m_now{};
    bool m_lit = true;
};

/// What vanishes at its source later than this is not due next.
constexpr base::Duration vanishingNear = std::chrono::days(14);

/// Under this a countdown is amber.
constexpr base::Duration dueSoon = std::chrono::minutes(15);

} // namespace models
