#pragma once

#include "domain/incidents/incident.h"
#include "models/incidents/incidentchoicemodel.h"
#include "models/rows/valuerows.h"
#include "store/incidents/linklist.h"

namespace models {

/// One relation of an incident, as it states it or as another one does.
struct LinkLine
{
    enum class Way {
        Stated, ///< this incident states it
        Pointing, ///< another one states it about this one
        Merged, ///< another one is merged into this one
        Into, ///< this one is merged into another
    };
    QString key;
    Way way = Way::Stated;
    incidents::LinkKind kind = incidents::LinkKind::Related;
    bool confirmed = true;
    QString other; ///< its id
    QString label;
    QString title;
    bool operator==(const LinkLine &) const = default;
};

/// How one incident is related to others. The window's thread only.
class LinksModel : public ValueRows<LinkLine>
{
    Q_OBJECT
public:
    explicit LinksModel(QObject *parent = nullptr);

    /// `all` names the others.
    void show(const incidents::Incident &incident, const store::Pointing &pointing, const QList<IncidentChoice> &all);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace models
