#pragma once

#include "domain/actions/action.h"
#include "models/rows/valuerows.h"

#include <QTimeZone>

namespace models {

/// One entry of an action item's history.
struct ActionEvent
{
    QString key; ///< entry id
    base::Instant at{};
    QString text;
    QString who;
    bool counts = true; ///< not struck, refused or redacted
    bool operator==(const ActionEvent &) const = default;
};

/// What was done about one action item, the latest first. The window's thread only.
class ActionHistoryModel : public ValueRows<ActionEvent>
{
    Q_OBJECT
public:
    explicit ActionHistoryModel(QObject *parent = nullptr);

    /// nullptr empties it.
    void setAction(const actions::ActionPtr &action);
    void setZone(const QTimeZone &zone);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString m_action; ///< its id
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace models
