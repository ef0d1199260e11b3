#pragma once

#include "models/look/token.h"
#include "models/rows/valuerows.h"
#include "store/actions/actionlist.h"

#include <QTimeZone>

namespace models {

/// An action item as lists show it.
struct ActionItem
{
    QString key; ///< subject id
    QString label; ///< "ACT-7F3A2"
    store::ActionRow action;
    QString incident; ///< label of the incident it came from; empty without one
    QString incidentTitle;
    bool operator==(const ActionItem &) const = default;
};

/// Which of them.
enum class ActionChoice {
    Open, ///< somebody still has to do something about it
    Mine, ///< of those, what one person owns
    Overdue,
    ToVerify, ///< done, and nobody has looked yet
    All,
};
constexpr int actionChoiceCount = 5;

/// The action items of a workspace as a table, soonest due first, those that are settled last. A tick
/// changes clocks only; one that becomes late enters the choice by itself. The window's thread only.
class ActionItemsModel : public ValueRows<ActionItem>
{
    Q_OBJECT
public:
    enum Column { Due, Title, State, Owner, Area, Incident, ColumnCount };

    explicit ActionItemsModel(QObject *parent = nullptr);

    void setItems(const QList<ActionItem> &items, base::Instant now);
    /// Whose items are mine.
    void setActor(const QString &actor);
    void setChoice(ActionChoice choice);
    ActionChoice choice() const { return m_choice; }
    /// Of one part of the controls; none of all.
    void setArea(std::optional<actions::ControlArea> area);
    std::optional<actions::ControlArea> area() const { return m_area; }
    /// Only those that came of this incident, by its id; empty for all.
    void setIncident(const QString &id);
    const QString &incident() const { return m_incident; }
    /// Every word must stand somewhere in an item.
    void setSought(const QString &words);
    void setZone(const QTimeZone &zone);
    void tick(base::Instant now);
    base::Instant now() const { return m_now; }

    /// How many there are with the other filters as they are.
    int count(ActionChoice choice) const;
    /// Of all, whatever is filtered.
    int overdue() const;
    const QList<ActionItem> &items() const { return m_all; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isIn(const ActionItem &item, ActionChoice choice) const;
    bool passes(const ActionItem &item) const;
    void rebuild();
    QString text(const ActionItem &item, int column) const;
    QString dueText(const store::ActionRow &row) const;
    QVariant spans(const ActionItem &item, int column) const;

    QList<ActionItem> m_all;
    base::Instant m_now{};
    QString m_actor;
    ActionChoice m_choice = ActionChoice::Open;
    std::optional<actions::ControlArea> m_area;
    QString m_incident;
    QStringList m_sought;
    QTimeZone m_zone = QTimeZone::utc();
};

/// Under this a day that comes is amber.
constexpr base::Duration actionSoon = std::chrono::days(2);

} // namespace models
