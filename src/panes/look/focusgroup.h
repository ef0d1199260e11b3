#pragma once

#include <QList>
#include <QObject>

class QAbstractButton;

namespace look {

/// Makes buttons that belong together one stop of the Tab key: arrows, Home and End go round inside.
/// Owned by the widget that holds the buttons.
class FocusGroup : public QObject
{
    Q_OBJECT

public:
    explicit FocusGroup(QObject *parent);
    void add(QAbstractButton *button);
    void remove(QAbstractButton *button);
    /// The button Tab stops at; the checked one is a good choice.
    void setStop(QAbstractButton *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool move(QAbstractButton *from, int key);
    QList<QAbstractButton *> m_buttons;
};

} // namespace look
