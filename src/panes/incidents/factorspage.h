#pragma once

#include "panes/incidents/reviewpage.h"

class QComboBox;
class QLineEdit;

namespace look {
class Button;
class EmptyState;
class Label;
class RowList;
} // namespace look

namespace models {
class FactorsModel;
}

namespace panes {

class ReviewDraft;

/// What made it possible, let it go on or hid it: the list, and a line that names another one. A line that
/// blames a person is warned about while it is typed, and never refused.
class FactorsPage : public ReviewPage
{
    Q_OBJECT
public:
    FactorsPage(console::Console &console, ReviewDraft *draft, QWidget *parent = nullptr);

    void setIncident(const incidents::IncidentPtr &incident) override;
    QWidget *home() const override;
    bool write(const std::function<void()> &then) override;
    look::RowList *list() const { return m_list; }
    QLineEdit *field() const { return m_field; }
    look::Label *warning() const { return m_warning; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLine();
    void typed();
    void refresh();
    void takeOut();

    console::Console &m_console;
    ReviewDraft *m_draft;
    incidents::IncidentPtr m_incident;
    models::FactorsModel *m_model;
    look::RowList *m_list;
    look::EmptyState *m_empty;
    QWidget *m_line;
    QComboBox *m_kind;
    QLineEdit *m_field;
    look::Label *m_warning;
    look::Button *m_add;
    look::Button *m_out;
};

} // namespace panes
