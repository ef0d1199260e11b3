#pragma once

#include "domain/actions/action.h"
#include "models/actions/actionitemsmodel.h"
#include "panes/look/cell.h"

namespace look {
class Button;
class Label;
class RichLabel;
class RowList;
} // namespace look

namespace models {
class ActionHistoryModel;
}

namespace panes {

/// One action item: what has to change, how it stands, its history, and the next step as a button.
/// Owned by its pane.
class ActionDetail : public look::Cell
{
    Q_OBJECT
public:
    explicit ActionDetail(QWidget *parent = nullptr);

    void setItem(const models::ActionItem &item, base::Instant now);
    /// The same with its history, when that has been read.
    void setHistory(const actions::ActionPtr &action);
    void setZone(const QTimeZone &zone);
    void tick(base::Instant now);
    look::RowList *history() const { return m_history; }
    look::Button *nextStep() const { return m_next; }

Q_SIGNALS:
    void nextWanted();
    void ownerWanted();
    void dayWanted();

private:
    void show();
    QLayout *buildFoot();

    models::ActionItem m_item;
    base::Instant m_now{};
    QTimeZone m_zone = QTimeZone::utc();
    look::Label *m_title;
    look::RichLabel *m_state;
    look::RichLabel *m_facts;
    models::ActionHistoryModel *m_events;
    look::RowList *m_history;
    look::Button *m_next;
    look::Button *m_owner;
    look::Button *m_day;
};

} // namespace panes
