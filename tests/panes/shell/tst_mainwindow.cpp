#include "bench.h"
#include "panes/look/rail.h"
#include "panes/look/railitem.h"
#include "panes/shell/panewindow.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

using shell::PaneWindow;

class TstMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<Bench>();
        bench->window->show();
        QVERIFY(support::takesKeys(bench->window.get()));
    }
    void cleanup() { bench.reset(); }

    void the_rail_names_the_panes_in_the_order_of_the_list()
    {
        QStringList names;
        for (const auto *item : bench->window->rail().findChildren<look::RailItem *>())
            names.append(item->text());
        QCOMPARE(names, (QStringList{u"Board"_qs, u"Incidents"_qs}));
        QCOMPARE(bench->window->rail().current(), u"board"_qs);
        QTRY_VERIFY(bench->window->windowTitle().startsWith(u"Board · Acme · demo"));
    }

    void keys_choose_panes_and_put_the_keyboard_there()
    {
        QTest::keyClick(bench->window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(bench->window->area().current()->name(), u"incidents"_qs);
        QCOMPARE(bench->window->rail().current(), u"incidents"_qs);
        QVERIFY(bench->pane("incidents").line->hasFocus());
        QTest::keyClick(bench->window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(bench->pane("board").line->hasFocus());
    }

    void a_badge_shows_on_the_rail_and_is_heard()
    {
        bench->pane("incidents").badge(3, true);
        const auto items = bench->window->rail().findChildren<look::RailItem *>();
        QVERIFY(items.at(1)->accessibleName().contains(u'3'));
        bench->pane("incidents").badge(0, false);
        QVERIFY(!items.at(1)->accessibleName().contains(u'3'));
    }

    void f6_goes_round_the_parts_of_the_window()
    {
        bench->pane("board").focusHome();
        QTest::keyClick(bench->window.get(), Qt::Key_F6);
        QVERIFY(bench->window->rail().isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(bench->window.get(), Qt::Key_F6);
        QVERIFY(bench->pane("board").line->hasFocus());
        QTest::keyClick(bench->window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(bench->window->rail().isAncestorOf(QApplication::focusWidget()));
    }

    void a_pane_can_be_torn_out_and_closing_its_window_gives_it_back()
    {
        shell::PaneArea &area = bench->window->area();
        bench->pane("board").line->setText(u"half typed"_qs);
        QTest::keyClick(bench->window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        PaneWindow *out = area.windowOf(u"board"_qs);
        QVERIFY(out);
        QVERIFY(out->isVisible());
        QCOMPARE(area.current()->name(), u"incidents"_qs);
        QCOMPARE(bench->pane("board").window(), out);
        QCOMPARE(bench->pane("board").line->text(), u"half typed"_qs);
        QTRY_VERIFY(out->windowTitle().startsWith(u"Board · "));
        out->close();
        QTRY_VERIFY(!area.windowOf(u"board"_qs));
        QCOMPARE(area.current()->name(), u"board"_qs);
        QCOMPARE(bench->pane("board").window(), bench->window.get());
    }

    void the_verbs_of_the_window_work_in_a_torn_out_one()
    {
        shell::PaneArea &area = bench->window->area();
        area.tearOut(u"board"_qs);
        PaneWindow *out = area.windowOf(u"board"_qs);
        QVERIFY(support::takesKeys(out));
        QCOMPARE(area.front()->name(), u"board"_qs);
        QTest::keyClick(out, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!area.windowOf(u"board"_qs));
    }

    void the_rail_raises_a_pane_that_is_out()
    {
        shell::PaneArea &area = bench->window->area();
        area.tearOut(u"board"_qs);
        bench->window->activateWindow();
        QVERIFY(support::takesKeys(bench->window.get()));
        QVERIFY(area.bring(u"board"_qs));
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(area.windowOf(u"board"_qs)));
        QVERIFY(!area.bring(u"nowhere"_qs));
    }

    void when_every_pane_is_out_the_window_says_so_and_brings_them_back()
    {
        shell::PaneArea &area = bench->window->area();
        area.tearOut(u"board"_qs);
        area.tearOut(u"incidents"_qs);
        QCOMPARE(area.current(), nullptr);
        QTRY_VERIFY(bench->window->windowTitle().startsWith(u"Acme"));
        const auto buttons = area.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QVERIFY(buttons.first()->isVisible());
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        QVERIFY(!area.windowOf(u"board"_qs));
        QVERIFY(!area.windowOf(u"incidents"_qs));
        QVERIFY(area.current());
    }

    void everything_is_where_it_was_in_the_next_run()
    {
        bench->window->resize(1280, 720);
        bench->pane("incidents").line->setText(u"half typed"_qs);
        bench->window->area().tearOut(u"incidents"_qs);
        bench->console().zones().choose(console::Zones::Mode::Local);
        bench->window->close();
        bench->open();
        bench->window->restoreLayout();
        bench->window->show();
        QCOMPARE(bench->window->size(), QSize(1280, 720));
        QVERIFY(bench->window->area().windowOf(u"incidents"_qs));
        QCOMPARE(bench->pane("incidents").line->text(), u"half typed"_qs);
        QCOMPARE(bench->window->area().current()->name(), u"board"_qs);
        QCOMPARE(bench->console().zones().mode(), console::Zones::Mode::Local);
    }

    void the_current_pane_is_remembered()
    {
        bench->window->area().bring(u"incidents"_qs);
        bench->window->close();
        bench->open();
        bench->window->restoreLayout();
        QCOMPARE(bench->window->area().current()->name(), u"incidents"_qs);
    }

    void the_zone_goes_round_with_one_key_that_text_fields_leave_alone()
    {
        bench->pane("board").focusHome();
        QTest::keyClick(bench->pane("board").line, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench->console().zones().mode(), console::Zones::Mode::Local);
        QTest::keyClick(bench->pane("board").line, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench->console().zones().mode(), console::Zones::Mode::Utc);
    }

    void the_selection_is_copied_as_markdown_and_as_a_table()
    {
        bench->pane("board").line->setText(u"words"_qs);
        QTest::keyClick(bench->window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"**words**"_qs);
        QTest::keyClick(bench->window.get(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"a\tb"_qs);
    }

    void a_verb_is_carried_out_by_its_id_wherever_it_is()
    {
        QVERIFY(bench->window->invoke(u"board.thing"_qs));
        QCOMPARE(bench->pane("board").done, 1);
        QVERIFY(bench->window->invoke(u"incidents.thing"_qs));
        QCOMPARE(bench->pane("incidents").done, 1);
        QCOMPARE(bench->window->area().current()->name(), u"incidents"_qs);
        QVERIFY(!bench->window->invoke(u"no.such.verb"_qs));
        bench->pane("board").verb->setEnabled(false);
        QVERIFY(!bench->window->invoke(u"board.thing"_qs));
    }

    void verbs_of_the_composition_are_verbs_like_any_other()
    {
        int ran = 0;
        bench->verbs.append({u"check.everything"_qs, u"Check everything"_qs, u"Workspace"_qs,
                             QKeySequence(u"Ctrl+Shift+Y"_qs), [&ran](shell::MainWindow &) { ++ran; }});
        bench->open();
        bench->window->show();
        QVERIFY(support::takesKeys(bench->window.get()));
        QVERIFY(bench->window->invoke(u"check.everything"_qs));
        QTest::keyClick(bench->window.get(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(ran, 2);
    }

    void no_two_verbs_share_an_id_or_a_key()
    {
        QSet<QString> ids, keys;
        for (const QAction *verb : bench->window->offered()) {
            QVERIFY2(!ids.contains(verb->objectName()), qPrintable(verb->objectName()));
            ids.insert(verb->objectName());
            if (verb->shortcut().isEmpty())
                continue;
            QVERIFY2(!keys.contains(verb->shortcut().toString()), qPrintable(verb->shortcut().toString()));
            keys.insert(verb->shortcut().toString());
        }
        for (const char *eaten : {"Ctrl+A", "Ctrl+C", "Ctrl+E", "Ctrl+U", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Shift+Z"})
            QVERIFY2(!keys.contains(QString::fromLatin1(eaten)), eaten);
    }

private:
    std::unique_ptr<Bench> bench;
};

PARAPET_TEST(TstMainWindow)
#include "tst_mainwindow.moc"
