#pragma once

#include "panes/intelligence/alertreading.h"
#include "panes/look/cell.h"

class QAction;

namespace look {
class Banner;
class Button;
class Label;
class RichLabel;
class RowList;
class SectionHead;
} // namespace look

namespace models {
class AlertHistoryModel;
}

namespace panes {

class TriageForm;

/// What the selected vulnerability is about: its facts, the questions with the priority explained, what is done,
/// the incidents it belongs to, its history, and the verb that comes next. Owned by its pane.
class AlertDetail : public look::Cell
{
    Q_OBJECT
public:
    explicit AlertDetail(QWidget *parent = nullptr);

    void show(const ChosenAlert &chosen, base::Instant now);
    void tick(base::Instant now);
    void setZone(const QTimeZone &zone);
    TriageForm &form() const { return *m_form; }
    look::RowList &history() const { return *m_historyList; }
    look::Button &next() const { return *m_next; }

Q_SIGNALS:
    void nextWanted();
    void newsWanted();
    void incidentWanted(const QString &id);

private:
    void showFacts(const ChosenAlert &chosen);
    void showDone(const ChosenAlert &chosen, base::Instant now);
    void showNext(const ChosenAlert &chosen);
    void showIncidents(const ChosenAlert &chosen);

    ChosenAlert m_chosen;
    QWidget *m_body;
    look::Label *m_none;
    look::RichLabel *m_title;
    look::RichLabel *m_facts;
    look::Banner *m_news;
    TriageForm *m_form;
    look::RichLabel *m_done;
    QWidget *m_joined;
    look::SectionHead *m_historyHead;
    models::AlertHistoryModel *m_history;
    look::RowList *m_historyList;
    look::Button *m_next;
};

} // namespace panes
