#include "panes/look/banner.h"
#include "panes/look/bigclock.h"
#include "panes/look/button.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/label.h"
#include "panes/look/paintedbutton.h"
#include "panes/look/phasebar.h"
#include "panes/look/rail.h"
#include "panes/look/richlabel.h"
#include "panes/look/searchfield.h"
#include "panes/look/sectionhead.h"
#include "panes/look/severitybadge.h"
#include "panes/look/statusstrip.h"
#include "panes/look/theme.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QSignalSpy>

using namespace look;

namespace {

QAccessibleInterface *access(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

QList<PaintedButton *> buttonsOf(QWidget &widget)
{
    return widget.findChildren<PaintedButton *>();
}

std::unique_ptr<Rail> rail()
{
    auto rail = std::make_unique<Rail>();
    rail->addItem(u"board"_qs, u"board"_qs, u"Board"_qs, u"Ctrl+1"_qs);
    rail->addItem(u"incidents"_qs, u"incidents"_qs, u"Incidents"_qs, u"Ctrl+2"_qs);
    rail->addSeparator();
    rail->addItem(u"evidence"_qs, u"evidence"_qs, u"Evidence"_qs);
    rail->setCurrent(u"board"_qs);
    rail->resize(Rail::railWidth, 400);
    return rail;
}

} // namespace

class TstWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().dress(); }
    void cleanup() { Theme::current().choose(Theme::Choice::System); }

    void the_rail_is_one_tab_stop_walked_with_arrows()
    {
        const auto places = rail();
        places->show();
        places->activateWindow();
        QVERIFY(support::takesKeys(places.get()));
        const QList<PaintedButton *> items = buttonsOf(*places);
        QCOMPARE(items.size(), 3);
        QCOMPARE(std::count_if(items.begin(), items.end(),
                               [](PaintedButton *item) { return item->focusPolicy() & Qt::TabFocus; }),
                 1);
        QSignalSpy chosen(places.get(), &Rail::chosen);
        places->focusCurrent();
        QVERIFY(items.at(0)->hasFocus());
        QTest::keyClick(items.at(0), Qt::Key_Down);
        QVERIFY(items.at(1)->hasFocus());
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(items.at(1), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"incidents"_qs);
        QCOMPARE(places->current(), u"incidents"_qs);
        QTest::keyClick(items.at(1), Qt::Key_End);
        QVERIFY(items.at(2)->hasFocus());
        QTest::keyClick(items.at(2), Qt::Key_Down);
        QVERIFY(items.at(2)->hasFocus());
    }

    void the_rail_is_a_list_to_assistive_tools()
    {
        const auto places = rail();
        places->setCount(u"incidents"_qs, 3, true);
        const QList<PaintedButton *> items = buttonsOf(*places);
        QCOMPARE(access(places.get())->role(), QAccessible::List);
        QAccessibleInterface *item = access(items.at(1));
        QCOMPARE(item->role(), QAccessible::ListItem);
        QVERIFY(item->text(QAccessible::Name).contains(u"Incidents"_qs));
        QVERIFY(item->text(QAccessible::Name).contains(u"3"_qs));
        QVERIFY(access(items.at(0))->state().selected);
        QVERIFY(!item->state().selected);
        QSignalSpy chosen(places.get(), &Rail::chosen);
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.size(), 1);
    }

    void the_rail_forgets_a_place_that_is_gone()
    {
        const auto places = rail();
        places->removeItem(u"board"_qs);
        places->setCurrent(u"board"_qs);
        for (PaintedButton *item : buttonsOf(*places))
            QVERIFY(!item->isChecked());
        places->setCurrent(u"evidence"_qs);
        QVERIFY(buttonsOf(*places).last()->isChecked());
    }

    void chips_choose_one_of_few()
    {
        ChipBar bar;
        bar.addChip(u"story"_qs, u"Story"_qs);
        bar.addChip(u"all"_qs, u"All 214"_qs);
        QCOMPARE(bar.current(), u"story"_qs);
        QSignalSpy chosen(&bar, &ChipBar::chosen);
        bar.setCurrent(u"all"_qs);
        QCOMPARE(chosen.size(), 0);
        QTest::mouseClick(buttonsOf(bar).first(), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(bar.current(), u"story"_qs);
        const int before = bar.sizeHint().width();
        bar.setText(u"all"_qs, u"All 1,000,000"_qs);
        QCoreApplication::sendPostedEvents(&bar, QEvent::LayoutRequest);
        QVERIFY(bar.sizeHint().width() > before);
        QCOMPARE(access(buttonsOf(bar).first())->role(), QAccessible::RadioButton);
        QVERIFY(access(buttonsOf(bar).first())->state().checked);
    }

    void a_chip_with_nothing_to_choose_is_left_out_unless_it_is_chosen()
    {
        ChipBar bar;
        for (const QString &id : {u"all"_qs, u"runs"_qs, u"imports"_qs})
            bar.addChip(id, id);
        bar.show();
        bar.setShown(u"runs"_qs, false);
        QVERIFY(buttonsOf(bar).at(1)->isHidden());
        buttonsOf(bar).first()->setFocus();
        QTest::keyClick(buttonsOf(bar).first(), Qt::Key_Right);
        QVERIFY(!buttonsOf(bar).at(1)->hasFocus());
        bar.setShown(u"runs"_qs, true);
        QVERIFY(!buttonsOf(bar).at(1)->isHidden());
        bar.setCurrent(u"imports"_qs);
        bar.setShown(u"imports"_qs, false);
        QVERIFY(!buttonsOf(bar).at(2)->isHidden());
    }

    void phases_can_be_pressed_and_heard()
    {
        PhaseBar bar;
        bar.setPhases({{u"Triage"_qs, 6, 6, Phase::State::Done},
                       {u"Isolation"_qs, 2, 4, Phase::State::Now},
                       {u"Review"_qs, 0, 5, Phase::State::Future}});
        QSignalSpy pressed(&bar, &PhaseBar::pressed);
        const QList<PaintedButton *> segments = buttonsOf(bar);
        QCOMPARE(segments.size(), 3);
        QTest::keyClick(segments.at(1), Qt::Key_Space);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed.first().first().toInt(), 1);
        const QString heard = access(segments.at(1))->text(QAccessible::Name);
        QVERIFY2(heard.contains(u"Isolation"_qs) && heard.contains(u"2 of 4"_qs) && heard.contains(u"now"_qs),
                 qPrintable(heard));
        bar.setPhases({{u"Review"_qs, 5, 5, Phase::State::Done}});
        QCOMPARE(buttonsOf(bar).size(), 1);
    }

    void a_button_takes_everything_from_its_action()
    {
        QAction action(u"&Strike"_qs);
        action.setShortcut(QKeySequence(u"Ctrl+Shift+K"_qs));
        Button button(QString{});
        button.setAction(&action);
        QCOMPARE(button.text(), u"&Strike"_qs);
        QCOMPARE(button.key(), u"Ctrl+Shift+K"_qs);
        QSignalSpy triggered(&action, &QAction::triggered);
        button.click();
        QCOMPARE(triggered.size(), 1);
        action.setEnabled(false);
        QVERIFY(!button.isEnabled());
        QVERIFY(access(&button)->text(QAccessible::Description).contains(u"Ctrl+Shift+K"_qs));
    }

    void a_button_is_wide_enough_for_text_and_key()
    {
        Button bare(u"Sign as CISO"_qs);
        Button keyed(u"Sign as CISO"_qs, u"S"_qs);
        QVERIFY(keyed.sizeHint().width() > bare.sizeHint().width() + 16);
        QCOMPARE(keyed.sizeHint().height(), 26);
    }

    void escape_empties_a_search_first_and_leaves_it_then()
    {
        SearchField field(u"Filter"_qs);
        QSignalSpy left(&field, &SearchField::left);
        field.setText(u"kind:note"_qs);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(left.size(), 0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QCOMPARE(access(&field)->text(QAccessible::Name), u"Filter"_qs);
    }

    void a_banner_offers_verbs_and_can_be_hidden()
    {
        QWidget window;
        Banner banner(Banner::Kind::Warn, &window);
        banner.setSpans({plain(u"The disk is nearly full"_qs)});
        Button *verb = banner.addVerb(u"Try again"_qs, u"F5"_qs);
        banner.setDismissible(true);
        banner.resize(500, 40);
        window.show();
        QSignalSpy clicked(verb, &QPushButton::clicked);
        QSignalSpy dismissed(&banner, &Banner::dismissed);
        verb->click();
        QCOMPARE(clicked.size(), 1);
        buttonsOf(banner).first()->click();
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(banner.isHidden());
        QCOMPARE(banner.accessibleName(), u"The disk is nearly full"_qs);
        banner.clearVerbs();
        QVERIFY(banner.findChildren<QPushButton *>().isEmpty());
    }

    void an_empty_list_says_what_fills_it()
    {
        EmptyState empty(u"Nothing is collected yet"_qs, u"Drop a file here."_qs);
        Button *first = empty.addVerb(u"Collect…"_qs, u"Ctrl+G"_qs);
        Button *second = empty.addVerb(u"Open the playbook"_qs);
        QVERIFY(first->isPrimary());
        QVERIFY(!second->isPrimary());
    }

    void labels_never_read_markup()
    {
        Label label(u"<b>bold</b>"_qs, Font::Body);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        RichLabel rich({plain(u"<b>bold</b>"_qs)});
        QCOMPARE(access(&rich)->text(QAccessible::Name), u"<b>bold</b>"_qs);
        QCOMPARE(access(&rich)->role(), QAccessible::StaticText);
    }

    void a_line_that_has_no_room_is_not_cut_off()
    {
        RichLabel label({plain(u"14 workflows in 9 repositories and 3 tokens are known to be affected"_qs)});
        label.setMaxLines(4);
        const int whole = label.heightForWidth(160);
        label.resize(160, whole);
        QVERIFY(!label.isElided());
        label.resize(160, whole - 4);
        QVERIFY(label.isElided()); // the line before it says that there is more
    }

    void a_rich_label_wraps_or_elides()
    {
        RichLabel label({plain(u"14 workflows in 9 repositories and 3 tokens are known to be affected"_qs)});
        label.resize(100, 18);
        QVERIFY(label.isElided());
        QCOMPARE(label.sizeHint().height(), 18);
        label.setMaxLines(6);
        label.resize(100, label.heightForWidth(100));
        QVERIFY(!label.isElided());
        QCOMPARE(label.heightForWidth(100) % 18, 0);
        QVERIFY(label.heightForWidth(100) > 36);
        label.setSmall(true);
        QCOMPARE(label.heightForWidth(1000), 16);
    }

    void a_tick_of_the_clock_does_not_move_anything()
    {
        BigClock clock;
        clock.setText(u"T+00:27:29"_qs);
        const QSize before = clock.sizeHint();
        clock.setText(u"T+11:11:11"_qs);
        QCOMPARE(clock.sizeHint(), before);
        clock.setText(u"T+2 d 11:11:11"_qs);
        QVERIFY(clock.sizeHint().width() > before.width());
        QCOMPARE(clock.accessibleName(), u"T+2 d 11:11:11"_qs);
    }

    void a_section_head_is_read_as_it_was_written()
    {
        SectionHead head(u"Due next"_qs);
        QCOMPARE(access(&head)->text(QAccessible::Name), u"Due next"_qs);
        QCOMPARE(head.findChild<Label *>()->text(), u"DUE NEXT"_qs);
        head.setRight(u"9"_qs);
        QVERIFY(!head.findChild<RichLabel *>()->isHidden());
        head.setRight(QString());
        QVERIFY(head.findChild<RichLabel *>()->isHidden());
    }

    void severity_is_named()
    {
        SeverityBadge badge(Severity::P2);
        QVERIFY(badge.accessibleName().contains(u"P2"_qs));
        badge.setSeverity(Severity::None);
        QVERIFY(!badge.accessibleName().contains(u"P"_qs));
    }

    void a_narrow_status_strip_elides_and_keeps_its_height()
    {
        StatusStrip strip;
        RichLabel *text = strip.addLeft();
        text->setSpans(
            {strong(u"Offline"_qs, Token::Warn), dim(u" since 03:51Z, and three entries wait to be sent"_qs)});
        strip.addRight()->setSpans({dim(u"acme-sec · live"_qs)});
        strip.addKey(u"Ctrl+K"_qs, u"anything"_qs);
        strip.resize(320, StatusStrip::stripHeight);
        strip.show();
        QVERIFY(text->isElided());
        QCOMPARE(strip.height(), StatusStrip::stripHeight);
        QVERIFY(strip.minimumSizeHint().width() < 320);
    }
};

PARAPET_TEST(TstWidgets)
#include "tst_widgets.moc"
