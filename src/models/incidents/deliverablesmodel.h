#pragma once

#include "domain/incidents/deliverable.h"
#include "domain/incidents/incident.h"
#include "models/rows/valuerows.h"

namespace models {

/// One deliverable of the post-incident phase.
struct DeliverableRow
{
    QString key; ///< its stable name, which is its step's id
    QString title;
    bool met = false;
    QStringList missing; ///< in the user's language
    bool hasStep = false; ///< the playbook has a step for it
    bool settled = false; ///< and somebody settled it
    QString why; ///< why the step is not applicable
    QString by; ///< who settled it
    bool operator==(const DeliverableRow &) const = default;
};

/// The reference's deliverables as a checklist: met by what the review holds, or by somebody's word. The
/// window's thread only.
class DeliverablesModel : public ValueRows<DeliverableRow>
{
    Q_OBJECT
public:
    explicit DeliverablesModel(QObject *parent = nullptr);
    /// nullptr empties the list.
    void setIncident(const incidents::IncidentPtr &incident, const incidents::PlannedActions &planned);
    int met() const;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace models
