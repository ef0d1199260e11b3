#pragma once

#include "domain/incidents/incident.h"
#include "models/rows/valuerows.h"

namespace models {

/// One contributing factor.
struct FactorRow
{
    QString key; ///< entry id
    incidents::Factor factor;
    bool blames = false; ///< it reads as if a person were the cause
    bool operator==(const FactorRow &) const = default;
};

/// The contributing factors of one review in the order they were named. The window's thread only.
class FactorsModel : public ValueRows<FactorRow>
{
    Q_OBJECT
public:
    explicit FactorsModel(QObject *parent = nullptr);
    /// nullptr empties the list.
    void setIncident(const incidents::IncidentPtr &incident);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

/// Why a factor reads as if a person were the cause, in the user's language; empty when it does not.
QString blameText(const QString &factor, const incidents::Incident &incident);

} // namespace models
