#include "reviewhand.h"

#include "models/incidents/reviewpagesmodel.h"
#include "models/incidents/timelinelinesmodel.h"
#include "panes/actions/actionspane.h"
#include "panes/incidents/boardpane.h"
#include "panes/incidents/factorspage.h"
#include "panes/incidents/reportdialog.h"
#include "panes/incidents/reviewlog.h"
#include "panes/incidents/reviewpane.h"
#include "panes/incidents/reviewstepcell.h"
#include "panes/incidents/sectionpage.h"
#include "panes/incidents/timelinelist.h"
#include "panes/look/rowtable.h"
#include "panes/shell/panearea.h"
#include "support/dialogs.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

namespace story {

using namespace incidents;

namespace {

using support::patience;

void keys(const QString &text)
{
    QTest::keyClicks(support::keyTaker(), text);
}

void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(support::keyTaker(), pressed, modifiers);
}

QString unless(bool well, const QString &wrong)
{
    return well ? QString() : wrong;
}

} // namespace

panes::ReviewPane &ReviewHand::review() const
{
    return *static_cast<panes::ReviewPane *>(window().area().pane(QStringLiteral("review")));
}

panes::ActionsPane &ReviewHand::actions() const
{
    return *static_cast<panes::ActionsPane *>(window().area().pane(QStringLiteral("actions")));
}

QString ReviewHand::sitDown(const QString &actor, base::Instant now)
{
    preferences().setLogin(actor);
    return beginAt(now);
}

QString ReviewHand::turnToReview()
{
    if (!QTest::qWaitFor([this] { return board().incident() != nullptr; }, patience))
        return QStringLiteral("the incident does not come back to the board");
    const QString id = board().incident()->id;
    key(Qt::Key_1, Qt::ControlModifier); // the window opens with the pane it was left with
    if (!QTest::qWaitFor([this] { return board().isVisible(); }, patience))
        return QStringLiteral("Ctrl+1 does not lead to the board");
    key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    const auto there = [&] {
        return review().incident() && review().incident()->id == id
            && review().isAncestorOf(QApplication::focusWidget());
    };
    return unless(QTest::qWaitFor(there, patience), QStringLiteral("Ctrl+Shift+Y does not lead to the review"));
}

QString ReviewHand::step(ReviewState state)
{
    const panes::ReviewStepCell *cell = review().step();
    if (!QTest::qWaitFor([&] { return cell->standing().allowed; }, patience))
        return QStringLiteral("the next step is not allowed: %1").arg(look::plainText(cell->standing().said));
    const bool signs = cell->standing().step == models::ReviewStep::Sign;
    review().focusHome();
    key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    if (signs) {
        if (const QString wrong = waitForDialog(); !wrong.isEmpty())
            return wrong;
        key(Qt::Key_Return, Qt::ControlModifier);
    }
    if (!QTest::qWaitFor([&] { return review().incident()->review.state == state; }, patience))
        return QStringLiteral("the review does not become %1").arg(name(state));
    const bool gone = QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, patience);
    window().activateWindow(); // there is no window manager to do so
    return unless(gone && support::takesKeys(&window()), QStringLiteral("the dialog stays"));
}

QString ReviewHand::answer(const QString &words)
{
    if (const QString wrong = waitForDialog(); !wrong.isEmpty())
        return wrong;
    const QPointer<QWidget> dialog(QApplication::activeModalWidget());
    keys(words);
    key(Qt::Key_Return, Qt::ControlModifier);
    const bool gone = QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, patience);
    window().activateWindow(); // there is no window manager to do so
    return unless(gone && support::takesKeys(&window()), QStringLiteral("the dialog stays"));
}

QString ReviewHand::giveBack(const QString &reason)
{
    review().focusHome();
    key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    if (const QString wrong = answer(reason); !wrong.isEmpty())
        return wrong;
    return unless(QTest::qWaitFor([&] { return review().incident()->review.state == ReviewState::Draft; }, patience),
                  QStringLiteral("the review is not a draft again"));
}

/// Turns the pages until that one is open.
QString ReviewHand::turnTo(const QString &page)
{
    for (const Qt::Key way : {Qt::Key_Up, Qt::Key_Down}) {
        for (int i = 0; i < review().pages().rowCount() && review().page() != page; ++i)
            key(way, Qt::AltModifier);
    }
    review().focusHome();
    return unless(review().page() == page, QStringLiteral("there is no page %1").arg(page));
}

QString ReviewHand::typeAndWrite(const QString &text)
{
    keys(text);
    const qsizetype before = review().incident()->entries.size();
    key(Qt::Key_S, Qt::ControlModifier);
    return unless(QTest::qWaitFor([&] { return review().incident()->entries.size() > before; }, patience),
                  QStringLiteral("“%1” is not written").arg(text));
}

QString ReviewHand::write(ReviewSection section, const QString &text)
{
    if (const QString wrong = turnTo(name(section)); !wrong.isEmpty())
        return wrong;
    return typeAndWrite(text);
}

QString ReviewHand::holdHotWash(const QString &text)
{
    if (const QString wrong = turnTo(models::reviewpage::hotWash); !wrong.isEmpty())
        return wrong;
    return typeAndWrite(text);
}

QString ReviewHand::nameFactor(const QString &text)
{
    if (const QString wrong = turnTo(models::reviewpage::factors); !wrong.isEmpty())
        return wrong;
    keys(text);
    const qsizetype before = review().incident()->review.factors.size();
    key(Qt::Key_Return);
    return unless(QTest::qWaitFor([&] { return review().incident()->review.factors.size() > before; }, patience),
                  QStringLiteral("“%1” is not named").arg(text));
}

QString ReviewHand::selectInLog(const QString &said)
{
    review().log()->list()->setFocus();
    keys(QStringLiteral("G"));
    for (int row = review().log()->model()->rowCount(); row > 0; --row) {
        if (review().log()->selected() && review().log()->selected()->text.contains(said))
            return {};
        keys(QStringLiteral("k"));
    }
    return QStringLiteral("the log does not show “%1”").arg(said);
}

QString ReviewHand::pin(const QString &said)
{
    if (const QString wrong = selectInLog(said); !wrong.isEmpty())
        return wrong;
    keys(QStringLiteral("p"));
    return unless(
        QTest::qWaitFor([&] { return review().log()->selected() && review().log()->selected()->pinned; }, patience),
        QStringLiteral("“%1” is not pinned").arg(said));
}

QString ReviewHand::quote(const QString &said)
{
    if (const QString wrong = selectInLog(said); !wrong.isEmpty())
        return wrong;
    keys(QStringLiteral("q"));
    if (!review().section()->editor()->toPlainText().contains(said))
        return QStringLiteral("“%1” is not quoted").arg(said);
    review().focusHome();
    return typeAndWrite(QStringLiteral("."));
}

QString ReviewHand::openAction(const QString &title, const QString &owner, const QString &due)
{
    review().focusHome();
    byPalette(QStringLiteral("open an action item of this"));
    if (const QString wrong = waitForDialog(); !wrong.isEmpty())
        return wrong;
    const QPointer<QWidget> dialog(QApplication::activeModalWidget());
    const int before = int(actions().model().items().size());
    keys(title); // the cursor waits there
    key(Qt::Key_O, Qt::AltModifier);
    keys(owner);
    key(Qt::Key_D, Qt::AltModifier);
    keys(due);
    key(Qt::Key_Return, Qt::ControlModifier);
    const bool gone = QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, patience);
    window().activateWindow(); // there is no window manager to do so
    if (!gone || !support::takesKeys(&window()))
        return QStringLiteral("“%1” is not opened").arg(title);
    return unless(QTest::qWaitFor([&] { return int(actions().model().items().size()) > before; }, patience),
                  QStringLiteral("“%1” is not in the list").arg(title));
}

QString ReviewHand::selectAction(const QString &title)
{
    if (const QString wrong = goTo(QStringLiteral("actions"), QStringLiteral("Actions")); !wrong.isEmpty())
        return wrong;
    if (!QTest::qWaitFor([this] { return actions().model().rowCount() > 0; }, patience))
        return QStringLiteral("there is no action item");
    actions().focusHome();
    for (int row = 0; row < actions().model().rowCount(); ++row)
        keys(QStringLiteral("k"));
    for (int row = 0; row < actions().model().rowCount(); ++row) {
        if (actions().model().at(actions().table().currentIndex().row()).action.title == title)
            return {};
        keys(QStringLiteral("j"));
    }
    return QStringLiteral("the list does not show “%1”").arg(title);
}

QString ReviewHand::finishAction(const QString &title, const QString &words)
{
    if (const QString wrong = selectAction(title); !wrong.isEmpty())
        return wrong;
    const auto state = [this, title] {
        for (const models::ActionItem &item : actions().model().items()) {
            if (item.action.title == title)
                return item.action.state;
        }
        return ::actions::ActionState::Rejected;
    };
    key(Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return state() == ::actions::ActionState::InProgress; }, patience))
        return QStringLiteral("“%1” is not begun").arg(title);
    key(Qt::Key_Return);
    if (const QString wrong = answer(words); !wrong.isEmpty())
        return wrong;
    return unless(QTest::qWaitFor([&] { return state() == ::actions::ActionState::Done; }, patience),
                  QStringLiteral("“%1” is not done").arg(title));
}

QString ReviewHand::verifyAction(const QString &title, const QString &with)
{
    if (const QString wrong = selectAction(title); !wrong.isEmpty())
        return wrong;
    keys(QStringLiteral("v"));
    if (const QString wrong = answer(with); !wrong.isEmpty())
        return wrong;
    const auto verified = [&] {
        for (const models::ActionItem &item : actions().model().items()) {
            if (item.action.title == title)
                return item.action.state == ::actions::ActionState::Verified;
        }
        return false;
    };
    return unless(QTest::qWaitFor(verified, patience), QStringLiteral("“%1” is not verified").arg(title));
}

QString ReviewHand::saveReport(const QString &path)
{
    review().focusHome();
    key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const auto report = [] { return qobject_cast<panes::ReportDialog *>(QApplication::activeModalWidget()); };
    if (!QTest::qWaitFor([&] { return report() && report()->isRead(); }, patience))
        return QStringLiteral("the report does not come up");
    const QPointer<panes::ReportDialog> dialog(report());
    if (!support::takesKeys(dialog))
        return QStringLiteral("the report takes no keys");
    const qsizetype before = review().incident()->review.reports.size();
    key(Qt::Key_S, Qt::ControlModifier);
    QWidget *asks = support::openDialog<QFileDialog>();
    if (!asks)
        return QStringLiteral("nobody asks for a file");
    auto *line = asks->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    line->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    keys(path);
    key(Qt::Key_Return);
    const bool saved = QTest::qWaitFor([&] { return review().incident()->review.reports.size() > before; }, patience);
    if (dialog)
        QTest::keyClick(dialog, Qt::Key_Escape);
    (void)QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, patience);
    window().activateWindow(); // there is no window manager to do so
    return unless(saved && support::takesKeys(&window()), QStringLiteral("the report is not saved"));
}

} // namespace story
