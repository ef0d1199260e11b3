#pragma once

#include "panes/console/pane.h"
#include "store/contacts/contactlist.h"

namespace look {
class Button;
class Cell;
class ChipBar;
class EmptyState;
class Label;
class RichLabel;
class RowTable;
class SearchField;
} // namespace look

namespace models {
class ContactsModel;
}

namespace panes {

/// The register of who can be told: whom they stand for, how they are reached, when they are there.
class ContactsPane : public console::Pane
{
    Q_OBJECT
public:
    explicit ContactsPane(console::Console &console);

    QList<console::KeyHint> keys() const override;
    void focusHome() override;
    QList<QWidget *> parts() const override;
    QString selectionAsMarkdown() const override;
    QString selectionAsTable() const override;

    models::ContactsModel &model() const { return *m_model; }
    look::RowTable &table() const { return *m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildDetail();
    void buildTable();
    void addVerbs();
    void read();
    void refresh();
    void showSelected();
    void add();
    void change();
    void retire();
    /// Retires that contact because `why`, or brings it back.
    void moveOn(const QString &id, const QString &why);
    std::optional<store::ContactRow> selected() const;

    models::ContactsModel *m_model;
    look::ChipBar *m_which;
    look::SearchField *m_search;
    look::RowTable *m_table;
    look::EmptyState *m_empty;
    look::Cell *m_detail;
    look::Label *m_name;
    look::RichLabel *m_facts;
    look::Button *m_change;
    look::Button *m_retire;
    QAction *m_changeVerb = nullptr;
    QAction *m_retireVerb = nullptr;
};

} // namespace panes
