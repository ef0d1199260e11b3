#pragma once

#include <QApplication>
#include <QTest>

namespace support {

/// A busy machine is no reason to fail, ms.
inline constexpr int patience = 30'000;

/// Waits until keys reach a window. (Qt calls a dialog active as soon as the window it belongs to is.)
inline bool takesKeys(const QWidget *window)
{
    return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }, patience);
}

/// Who gets the keys that are pressed now; nullptr when no window of the program is in front.
inline QWidget *keyTaker()
{
    return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
}

/// The modal dialog on top, of that kind, once keys reach it; nullptr when none came in time.
template<class T = QWidget>
T *openDialog()
{
    T *found = nullptr;
    const bool there = QTest::qWaitFor(
        [&found] {
            found = qobject_cast<T *>(QApplication::activeModalWidget());
            return found != nullptr;
        },
        patience);
    if (!there)
        return nullptr;
    found->activateWindow();
    return takesKeys(found) ? found : nullptr;
}

/// What a person does who is content with what the dialog holds.
inline void pressCtrlReturn(QWidget *dialog)
{
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

/// Takes away what a failed test left open, so that the next one begins with nothing in front.
inline void closeDialogs()
{
    while (QWidget *left = QApplication::activeModalWidget())
        delete left;
}

} // namespace support
