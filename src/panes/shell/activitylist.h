#pragma once

#include <QDialog>

class QListView;

namespace console {
class Activities;
}

namespace look {
class Button;
class EmptyState;
} // namespace look

namespace shell {

/// The long work of this window: what it is, how far, how fast, how long still, and Cancel; what has
/// ended with its outcome. Owned by the main window.
class ActivityList : public QDialog
{
    Q_OBJECT

public:
    ActivityList(console::Activities &activities, QWidget *parent);

private:
    void refresh();
    void cancel();

    console::Activities &m_activities;
    QListView *m_list;
    look::EmptyState *m_nothing;
    look::Button *m_cancel;
    look::Button *m_clear;
};

} // namespace shell
