#pragma once

#include "desk/incidents/backfilltable.h"

#include <QDialog>

class QLineEdit;
class QStandardItemModel;

namespace console {
class Console;
}

namespace look {
class Button;
class EmptyState;
class Label;
class RowList;
class SectionHead;
} // namespace look

namespace panes {

/// Records the incidents of a table after the fact: which file, in which zone its times are, what would become of each
/// row, and then all that are new at once. Deletes itself.
class BackfillTableDialog : public QDialog
{
    Q_OBJECT
public:
    BackfillTableDialog(console::Console &console, QWidget *parent);

    /// Reads a table and shows what it would do.
    void showTable(const QString &path);
    QStandardItemModel *rows() const { return m_rows; }
    QLineEdit *zoneField() const { return m_zone; }
    look::Button *recordButton() const { return m_record; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void choose();
    void read();
    void take(const desk::BackfillPlan &plan);
    void fail(const base::Error &error);
    void carryOut();

    console::Console &m_console;
    QLineEdit *m_path;
    QLineEdit *m_zone;
    look::EmptyState *m_empty;
    look::SectionHead *m_head;
    QStandardItemModel *m_rows;
    look::RowList *m_list;
    look::Label *m_error;
    look::Button *m_record;
    desk::BackfillPlan m_plan;
    int m_reading = 0; ///< the last reading; answers of earlier ones are dropped
};

} // namespace panes
