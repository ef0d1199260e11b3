#pragma once

#include "domain/intelligence/alert.h"
#include "models/rows/valuerows.h"

#include <QTimeZone>

namespace models {

/// One entry of an alert, as its history shows it.
struct AlertHistoryRow
{
    QString key; ///< id of the entry
    journal::Line line;
    QString incident; ///< title of the incident it names; empty otherwise
    bool operator==(const AlertHistoryRow &other) const;
};

/// What was said about an alert, the last first. The window's thread only.
class AlertHistoryModel : public ValueRows<AlertHistoryRow>
{
    Q_OBJECT
public:
    explicit AlertHistoryModel(QObject *parent = nullptr);

    /// `titles` of the incidents it was joined to, by id.
    void setAlert(const intelligence::AlertPtr &alert, const QHash<QString, QString> &titles);
    void setZone(const QTimeZone &zone);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString text(const AlertHistoryRow &row) const;
    QString edge(const AlertHistoryRow &row) const;

    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace models
