#include "bench.h"
#include "panes/look/keycap.h"
#include "panes/look/searchfield.h"
#include "panes/shell/commandpalette.h"
#include "panes/shell/dialogs.h"
#include "panes/shell/guides.h"
#include "panes/shell/keyoverlay.h"
#include "panes/shell/palettemodel.h"
#include "panes/shell/settingsdialog.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>

using namespace shell;

class TstGuides : public QObject
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

    void the_palette_finds_a_verb_of_the_pane_and_runs_it_by_keyboard_alone()
    {
        open();
        QTest::keyClicks(field(), u"thing"_qs);
        QCOMPARE(model()->itemAt(0).text, u"Do the thing in Board"_qs);
        QCOMPARE(model()->itemAt(0).group, u"Board"_qs);
        QCOMPARE(model()->itemAt(0).key, u"Ctrl+R"_qs);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(bench->pane("board").done, 1);
        QVERIFY(!palette().isVisible());
        QVERIFY(bench->pane("board").line->hasFocus());
    }

    void only_what_can_be_done_now_is_found()
    {
        bench->pane("board").verb->setEnabled(false);
        open();
        QTest::keyClicks(field(), u"thing"_qs);
        QCOMPARE(model()->rowCount(), 0);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(palette().isVisible());
    }

    void arrows_choose_and_go_round()
    {
        open();
        const int rows = model()->rowCount();
        QVERIFY(rows > 5);
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(list()->currentIndex().row(), rows - 1);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(field(), Qt::Key_PageDown);
        QVERIFY(list()->currentIndex().row() > 1);
        QTest::keyClick(field(), Qt::Key_PageUp);
        QCOMPARE(list()->currentIndex().row(), 0);
        QCOMPARE(field()->accessibleDescription(), list()->currentIndex().data(Qt::AccessibleTextRole).toString());
    }

    void escape_gives_the_keyboard_back()
    {
        open();
        QTest::keyClicks(field(), u"x"_qs);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(palette().isVisible());
        QVERIFY(field()->text().isEmpty());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!palette().isVisible());
        QVERIFY(bench->pane("board").line->hasFocus());
    }

    void the_tab_key_does_not_leave_the_palette()
    {
        open();
        QTest::keyClick(field(), Qt::Key_Tab);
        QVERIFY(field()->hasFocus());
    }

    void what_was_used_lately_is_first_also_in_the_next_run()
    {
        open();
        QTest::keyClicks(field(), u"go incidents"_qs);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(bench->window->area().current()->name(), u"incidents"_qs);
        bench->open();
        bench->window->show();
        open();
        QCOMPARE(model()->itemAt(0).text, u"Go to Incidents"_qs);
    }

    void open_incidents_are_found_by_title()
    {
        const QString incident = bench->declare(u"Malicious release of left-padder"_qs);
        QSignalSpy wanted(&bench->console(), &console::Console::incidentWanted);
        open();
        QTest::keyClicks(field(), u"padder"_qs);
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(model()->itemAt(0).text, u"P1 Malicious release of left-padder"_qs);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), incident);
    }

    void a_setting_is_found_and_opened_at_its_place()
    {
        open();
        QTest::keyClicks(field(), u"lock idle"_qs);
        QCOMPARE(model()->itemAt(0).group, u"Setting"_qs);
        QTest::keyClick(field(), Qt::Key_Return);
        SettingsDialog &settings = bench->window->dialogs().settings();
        QVERIFY(settings.isVisible());
        QVERIFY(support::takesKeys(&settings));
        QTRY_COMPARE(settings.focusWidget(), static_cast<QWidget *>(settings.findChild<QSpinBox *>()));
    }

    void the_palette_lies_over_the_window_that_is_in_front()
    {
        bench->window->area().tearOut(u"board"_qs);
        auto *out = bench->pane("board").window();
        QVERIFY(support::takesKeys(out));
        QTest::keyClick(out, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
        QCOMPARE(palette().window(), out);
        palette().leave();
        bench->window->area().bringBack(u"board"_qs);
        QCOMPARE(palette().parentWidget(), bench->window.get());
    }

    void the_overlay_shows_the_keys_of_the_pane_and_of_the_window()
    {
        QTest::keyClick(bench->window.get(), Qt::Key_F1);
        KeyOverlay &keys = bench->window->guides().keys();
        QVERIFY(keys.isVisible());
        QStringList words, caps;
        for (const QLabel *label : keys.findChildren<QLabel *>())
            words.append(label->text());
        for (const look::KeyCap *cap : keys.findChildren<look::KeyCap *>())
            caps.append(cap->key());
        for (const QString &word : {u"note it now"_qs, u"a note of ten minutes ago"_qs, u"Find anything"_qs,
                                    u"Move this pane to a window of its own"_qs})
            QVERIFY2(words.contains(word), qPrintable(word));
        for (const QString &cap : {u"-10m text"_qs, u"j"_qs, u"k"_qs, u"Ctrl+K"_qs})
            QVERIFY2(caps.contains(cap), qPrintable(cap));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!keys.isVisible());
        QVERIFY(bench->pane("board").line->hasFocus());
    }

    void keys_are_drawn_as_caps_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QStringList>("caps");
        QTest::newRow("one") << u"Ctrl+R"_qs << QStringList{u"Ctrl+R"_qs};
        QTest::newRow("several") << u"j k g G"_qs << QStringList{u"j"_qs, u"k"_qs, u"g"_qs, u"G"_qs};
        QTest::newRow("two combinations") << u"Ctrl+Up Ctrl+Down"_qs << QStringList{u"Ctrl+Up"_qs, u"Ctrl+Down"_qs};
        QTest::newRow("a line to type") << u"-10m text"_qs << QStringList{u"-10m text"_qs};
        QTest::newRow("a task line") << u">bo 15m check logs"_qs << QStringList{u">bo 15m check logs"_qs};
        QTest::newRow("signs") << u"[ ]"_qs << QStringList{u"["_qs, u"]"_qs};
    }

    void keys_are_drawn_as_caps()
    {
        QFETCH(QString, keys);
        QFETCH(QStringList, caps);
        QCOMPARE(KeyOverlay::capsOf(keys), caps);
    }

    void the_menu_lists_the_verbs_by_group()
    {
        const QPointer<QMenu> menu = bench->window->guides().openMenu();
        QStringList groups;
        for (const QAction *action : menu->actions())
            groups.append(action->text());
        QCOMPARE(groups.first(), u"Board"_qs);
        for (const QString &group : {u"Go"_qs, u"Window"_qs, u"Copy and print"_qs, u"Workspace"_qs, u"Help"_qs})
            QVERIFY2(groups.contains(group), qPrintable(group));
        menu->close();
        QTRY_VERIFY(!menu);
    }

private:
    CommandPalette &palette() const { return bench->window->guides().palette(); }
    look::SearchField *field() const { return palette().findChild<look::SearchField *>(); }
    PaletteModel *model() const { return palette().findChild<PaletteModel *>(); }
    QListView *list() const { return palette().findChild<QListView *>(); }
    void open()
    {
        QVERIFY(support::takesKeys(bench->window.get()));
        QTest::keyClick(bench->window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
        QVERIFY(field()->hasFocus());
    }

    std::unique_ptr<Bench> bench;
};

PARAPET_TEST(TstGuides)
#include "tst_guides.moc"
