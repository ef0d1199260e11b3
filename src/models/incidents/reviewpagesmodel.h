#pragma once

#include "domain/incidents/deliverable.h"
#include "domain/incidents/incident.h"
#include "models/look/roles.h"
#include "models/rows/valuerows.h"

#include <QSet>

namespace models {

/// The pages of a review beside its sections, by key.
namespace reviewpage {
inline const QString factors = QStringLiteral("factors");
inline const QString hotWash = QStringLiteral("hot_wash");
inline const QString actions = QStringLiteral("actions");
inline const QString deliverables = QStringLiteral("deliverables");
} // namespace reviewpage

/// One page of a review as the list beside it shows it, or the head of some of them.
struct ReviewPageRow
{
    QString key; ///< `incidents::name` of a section, a key of `reviewpage`, or that of a head
    QString title;
    bool head = false;
    look::Check check = look::Check::Empty;
    QString note; ///< "needed", "3 named", "2 of 5"
    bool wanting = false; ///< the note says what stands in the way
    bool drafted = false; ///< something is typed and not written yet
    bool operator==(const ReviewPageRow &) const = default;
};

/// What came of an incident, as far as its review shows it.
struct ReviewActions
{
    qsizetype all = 0;
    qsizetype owned = 0; ///< with an owner and a day
    qsizetype settled = 0;
    bool operator==(const ReviewActions &) const = default;
};

/// The pages of one review in the order of the report, and what each still needs. Heads cannot be
/// selected. The window's thread only.
class ReviewPagesModel : public ValueRows<ReviewPageRow>
{
    Q_OBJECT
public:
    explicit ReviewPagesModel(QObject *parent = nullptr);

    /// nullptr empties the list.
    void setIncident(const incidents::IncidentPtr &incident, const ReviewActions &actions);
    /// The keys of the pages on which something is typed and not written yet.
    void setDrafted(const QSet<QString> &keys);
    /// The page before or after that of `key`; the same at an end.
    QString beside(const QString &key, int step) const;
    /// The first page that still stands in the way of submitting it, else the first of all.
    QString firstWanting() const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    ReviewPageRow sectionRow(incidents::ReviewSection section) const;
    ReviewPageRow factorsRow() const;
    ReviewPageRow hotWashRow() const;
    ReviewPageRow actionsRow() const;
    ReviewPageRow deliverablesRow() const;

    incidents::IncidentPtr m_incident;
    ReviewActions m_actions;
    QSet<QString> m_drafted;
};

/// What a section tells, in one sentence, for whoever writes it.
QString guidance(incidents::ReviewSection section);

} // namespace models
