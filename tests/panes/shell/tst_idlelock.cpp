#include "bench.h"
#include "panes/shell/dialogs.h"
#include "panes/shell/idlelock.h"
#include "panes/shell/lockcover.h"
#include "panes/shell/settingsdialog.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QTimer>

using namespace shell;

class TstIdleLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<Bench>();
        bench->window->show();
        QVERIFY(support::takesKeys(bench->window.get()));
        bench->pane("board").focusHome();
    }
    void cleanup() { bench.reset(); }

    void every_window_is_covered_whole_and_stays_covered_when_it_grows()
    {
        bench->window->area().tearOut(u"incidents"_qs);
        bench->window->dialogs().settings().show();
        bench->window->lock().lock();
        for (QWidget *window : {static_cast<QWidget *>(bench->window.get()), bench->pane("incidents").window(),
                                static_cast<QWidget *>(&bench->window->dialogs().settings())}) {
            auto *cover = window->findChild<LockCover *>(QString(), Qt::FindDirectChildrenOnly);
            QVERIFY2(cover && cover->isVisible(), qPrintable(window->objectName()));
            QCOMPARE(cover->geometry(), window->rect());
        }
        bench->window->resize(1500, 900);
        QCOMPARE(bench->window->findChild<LockCover *>()->geometry(), bench->window->rect());
    }

    void the_next_key_shows_everything_again_and_does_nothing_else()
    {
        bench->window->lock().lock();
        QTest::keyClick(bench->pane("board").line, Qt::Key_X);
        QVERIFY(!bench->window->lock().isLocked());
        QVERIFY(bench->pane("board").line->text().isEmpty());
        QTRY_VERIFY(!bench->window->findChild<LockCover *>());
        QTest::keyClick(bench->pane("board").line, Qt::Key_X);
        QCOMPARE(bench->pane("board").line->text(), u"x"_qs);
    }

    void a_shortcut_does_not_act_behind_the_cover()
    {
        bench->window->lock().lock();
        QTest::keyClick(bench->window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(bench->window->area().current()->name(), u"board"_qs);
        QVERIFY(!bench->window->lock().isLocked());
    }

    void a_click_shows_everything_and_presses_nothing()
    {
        bench->window->lock().lock();
        QTest::mouseClick(bench->window.get(), Qt::LeftButton);
        QVERIFY(!bench->window->lock().isLocked());
    }

    void it_is_off_until_it_is_set()
    {
        QCOMPARE(bench->preferences.lockMinutes(), 0);
        const auto *timer = bench->window->lock().findChild<QTimer *>();
        QVERIFY(!timer->isActive());
        bench->preferences.setLockMinutes(3);
        QVERIFY(timer->isActive());
        QCOMPARE(timer->interval(), 3 * 60 * 1000);
        bench->preferences.setLockMinutes(0);
        QVERIFY(!timer->isActive());
    }

private:
    std::unique_ptr<Bench> bench;
};

PARAPET_TEST(TstIdleLock)
#include "tst_idlelock.moc"
