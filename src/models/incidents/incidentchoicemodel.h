#pragma once

#include "domain/incidents/severity.h"
#include "domain/incidents/status.h"
#include "models/rows/valuerows.h"

namespace models {

/// An incident among which one is chosen.
struct IncidentChoice
{
    QString key; ///< subject id
    QString label; ///< "INC-7F3A2"
    QString title;
    incidents::Severity severity = incidents::Severity::P4;
    incidents::Status status = incidents::Status::Triage;
    bool open = true;
    bool operator==(const IncidentChoice &) const = default;
};

/// The incidents of which one is chosen, in the order they are given, those that hold every word that is
/// sought. The window's thread only.
class IncidentChoiceModel : public ValueRows<IncidentChoice>
{
    Q_OBJECT
public:
    explicit IncidentChoiceModel(QObject *parent = nullptr);

    void setChoices(const QList<IncidentChoice> &choices);
    void setSought(const QString &words);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void rebuild();

    QList<IncidentChoice> m_all;
    QStringList m_sought;
};

} // namespace models
