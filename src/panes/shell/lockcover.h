#pragma once

#include "store/incidents/duequeue.h"

#include <QPointer>
#include <QWidget>

namespace shell {

/// Hides what a window shows, but not that time runs: severity and countdown of what is due, without a
/// word of what it is. Covers its parent.
class LockCover : public QWidget
{
    Q_OBJECT

public:
    explicit LockCover(QWidget *window);

    void setClocks(const QList<store::DueRow> &rows, base::Instant now);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<store::DueRow> m_rows;
    base::Instant m_now{};
};

} // namespace shell
