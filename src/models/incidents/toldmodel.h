#pragma once

#include "domain/incidents/incident.h"
#include "models/rows/valuerows.h"

#include <QTimeZone>

namespace models {

/// One stakeholder and how far telling them is.
struct ToldRow
{
    QString key; ///< the stakeholder
    incidents::Notification notification;
    bool operator==(const ToldRow &) const = default;
};

/// Who was told and who was not, in the order of the playbook. WhoRole is the state in a word or the
/// time, TokenRole its colour, CheckRole is there for those who know. The window's thread only.
class ToldModel : public ValueRows<ToldRow>
{
    Q_OBJECT
public:
    explicit ToldModel(QObject *parent = nullptr);

    void setIncident(const incidents::IncidentPtr &incident, base::Instant now);
    void setZone(const QTimeZone &zone);
    void tick(base::Instant now);
    /// How many know, of how many who must.
    int told() const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString stateText(const incidents::Notification &one) const;
    int token(const incidents::Notification &one) const;

    base::Instant m_now{};
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace models
