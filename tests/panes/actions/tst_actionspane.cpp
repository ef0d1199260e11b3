#include "desk/actions/moveaction.h"
#include "desk/actions/openaction.h"
#include "domain/actions/action.h"
#include "panes/actions/actiondetail.h"
#include "panes/actions/actionspane.h"
#include "panes/look/button.h"
#include "panes/look/rowlist.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "panes/look/theme.h"
#include "support/deskbench.h"
#include "support/dialogs.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace actions;
using namespace std::chrono_literals;
using models::ActionChoice;

namespace {

/// The pane over a workspace of its own; Di sits here.
struct Bench : DeskBench
{
    QString open(const QString &title, const QString &owner = {}, std::optional<base::Duration> dueIn = {},
                 ControlArea area = ControlArea::Protect, const QString &source = {})
    {
        ActionOpened wanted;
        wanted.title = title;
        wanted.owner = owner;
        wanted.area = area;
        wanted.source = source;
        const base::Instant now = store().clock().now();
        if (dueIn)
            wanted.due = now + *dueIn;
        const QString id = store().newId();
        // What is late today was opened while it was not.
        const base::Instant before = dueIn && *dueIn < 0s ? now + *dueIn - 24h : now;
        journal::Authorship by = journal::statedBy(u"ana"_qs, now);
        by.occurred.at = before;
        mustCommit(desk::openAction(id, wanted, by));
        return id;
    }
    ActionPtr action(const QString &id)
    {
        return std::static_pointer_cast<const Action>(store().subject(id).result().value());
    }
    void move(const QString &id, ActionState to, const QString &actor, const QString &why = {})
    {
        mustCommit(desk::moveAction(*action(id), to, why, journal::statedBy(actor, store().clock().now())));
    }
};

struct Shown
{
    explicit Shown(Bench &bench)
        : pane(bench.console())
    {
        pane.resize(1190, 742);
        pane.show();
        pane.activateWindow();
        (void)support::takesKeys(&pane);
    }
    void press(const QString &keys) { QTest::keyClicks(&pane.table(), keys); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&pane.table(), key, modifiers);
    }
    QStringList titles() const
    {
        QStringList out;
        for (int row = 0; row < pane.model().rowCount(); ++row)
            out.append(pane.model().at(row).action.title);
        return out;
    }
    panes::ActionsPane pane;
};

template<class T>
T *field(const QWidget &place, const QString &name)
{
    for (T *one : place.findChildren<T *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

/// Types into the first field of the dialog that is open and confirms; false when there is none.
bool answer(const QString &text)
{
    const QPointer<QWidget> open = support::openDialog();
    if (!open)
        return false;
    QTest::keyClicks(open->focusWidget(), text);
    QTest::keyClick(open->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return !open || !open->isVisible(); }, support::patience);
}

} // namespace

class TstActionsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }
    void cleanup() { support::closeDialogs(); }

    void without_any_it_says_what_would_fill_it_and_offers_to_open_one()
    {
        Bench bench;
        Shown shown(bench);
        look::Button *add = nullptr;
        for (look::Button *button : shown.pane.findChildren<look::Button *>()) {
            if (button->isVisible() && button->isPrimary())
                add = button;
        }
        QVERIFY(add);
        QCOMPARE(add->text(), u"Open an action item"_qs);
        add->click();
        QVERIFY(support::openDialog());
    }

    void one_is_opened_by_keyboard_with_owner_day_and_incident()
    {
        Bench bench;
        const QString incident = bench.declare(u"Token stolen"_qs);
        bench.open(u"There already"_qs);
        Shown shown(bench);
        QTRY_COMPARE(shown.pane.model().rowCount(), 1);
        shown.pane.focusHome();
        shown.press(u"a"_qs);
        QWidget *open = support::openDialog();
        QVERIFY(open);
        QTest::keyClicks(open->focusWidget(), u"Expire publish tokens"_qs);
        field<QLineEdit>(*open, u"Owner"_qs)->setText(u"bo"_qs);
        field<QLineEdit>(*open, u"Due"_qs)->setText(u"in 14d"_qs);
        auto *source = field<QComboBox>(*open, u"Came of the incident"_qs);
        source->setCurrentIndex(source->findData(incident));
        field<QComboBox>(*open, u"Control area"_qs)->setCurrentIndex(int(ControlArea::Detect));
        QTest::keyClick(open, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shown.pane.model().rowCount(), 2);
        const store::ActionRow row = shown.pane.model().at(0).action; // it has a day, so it stands first
        QCOMPARE(row.title, u"Expire publish tokens"_qs);
        QCOMPARE(row.owner, u"bo"_qs);
        QCOMPARE(row.source, incident);
        QCOMPARE(row.area, ControlArea::Detect);
        QVERIFY(row.due);
        QTRY_COMPARE(shown.pane.table().currentIndex().row(), 0); // what was opened is selected
    }

    void a_day_that_is_none_is_said_before_and_refused()
    {
        Bench bench;
        Shown shown(bench);
        shown.pane.searchField().setFocus();
        Q_EMIT bench.console().actionWanted({});
        QWidget *open = support::openDialog();
        QVERIFY(open);
        QTest::keyClicks(open->focusWidget(), u"Expire tokens"_qs);
        field<QLineEdit>(*open, u"Due"_qs)->setText(u"someday"_qs);
        QTest::keyClick(open, Qt::Key_Return, Qt::ControlModifier);
        bool said = false;
        for (const QLabel *label : open->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"“someday” is not a time"));
        QVERIFY(said && open->isVisible());
        QCOMPARE(shown.pane.model().items().size(), 0);
    }

    void it_goes_from_open_to_verified_by_keys_and_by_two_people()
    {
        Bench bench;
        const QString id = bench.open(u"Expire tokens"_qs, u"di"_qs, 24h);
        Shown shown(bench);
        QTRY_COMPARE(shown.pane.model().rowCount(), 1);
        shown.pane.focusHome();
        QCOMPARE(shown.pane.detail().nextStep()->text(), u"Begin"_qs);
        shown.press(Qt::Key_Return);
        QTRY_COMPARE(bench.action(id)->state, ActionState::InProgress);
        QTRY_COMPARE(shown.pane.detail().nextStep()->text(), u"It is done"_qs);
        shown.press(Qt::Key_Return);
        QVERIFY(answer(u"merged"_qs));
        QTRY_COMPARE(bench.action(id)->state, ActionState::Done);
        QCOMPARE(bench.action(id)->reason, u"merged"_qs);
        QTRY_COMPARE(shown.pane.detail().nextStep()->text(), u"Verify"_qs);

        const QSignalSpy reported(&bench.console(), &console::Console::reported);
        shown.press(u"v"_qs); // di did it
        QTRY_COMPARE(reported.size(), 1);
        QVERIFY(reported.first().first().value<base::Error>().text().contains(u"somebody else"));
        QVERIFY(!QApplication::activeModalWidget());

        bench.console().setActor(u"ana"_qs);
        shown.press(u"v"_qs);
        QVERIFY(answer(u"a query"_qs));
        QTRY_COMPARE(bench.action(id)->state, ActionState::Verified);
        QCOMPARE(bench.action(id)->verifiedBy, u"ana"_qs);
        QTRY_COMPARE(shown.pane.model().rowCount(), 0); // it is settled, and the list shows open ones
        shown.pane.choose(ActionChoice::All);
        QCOMPARE(shown.pane.model().rowCount(), 1);
        QVERIFY(!shown.pane.detail().nextStep()->isVisible());
    }

    void each_key_asks_for_its_words_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("came");
        QTest::newRow("owner") << u"o"_qs << u"gil"_qs << u"owner gil"_qs;
        QTest::newRow("day") << u"t"_qs << u"in 1d"_qs << u"due"_qs;
        QTest::newRow("reject") << u"r"_qs << u"too costly"_qs << u"rejected too costly"_qs;
        QTest::newRow("risk") << u"x"_qs << u"until June"_qs << u"risk_accepted until June"_qs;
        QTest::newRow("issue") << u"u"_qs << u"acme/platform#12"_qs << u"issue acme/platform#12"_qs;
    }
    void each_key_asks_for_its_words()
    {
        QFETCH(QString, key);
        QFETCH(QString, words);
        QFETCH(QString, came);
        Bench bench;
        const QString id = bench.open(u"Expire tokens"_qs, u"bo"_qs, 24h * 9);
        Shown shown(bench);
        QTRY_COMPARE(shown.pane.model().rowCount(), 1);
        shown.pane.focusHome();
        shown.press(key);
        QWidget *open = support::openDialog();
        QVERIFY(open);
        if (auto *line = qobject_cast<QLineEdit *>(open->focusWidget()))
            line->clear();
        QVERIFY(answer(words));
        const ActionPtr now = bench.action(id);
        const QString said = came.startsWith(u"owner") ? u"owner "_qs + now->owner
            : came.startsWith(u"due")                  ? u"due"_qs
            : came.startsWith(u"issue")                ? u"issue "_qs + now->issue
                                                       : QString(name(now->state)) + u' ' + now->reason;
        QCOMPARE(said, came);
        QVERIFY(now->entries.size() == 2);
    }

    void a_later_day_needs_a_reason_and_the_words_stay()
    {
        Bench bench;
        const QString id = bench.open(u"Expire tokens"_qs, u"bo"_qs, 24h);
        Shown shown(bench);
        QTRY_COMPARE(shown.pane.model().rowCount(), 1);
        shown.pane.focusHome();
        shown.press(u"t"_qs);
        const QPointer<QWidget> open = support::openDialog();
        QVERIFY(open);
        field<QLineEdit>(*open, u"Due"_qs)->setText(u"in 30d"_qs);
        QTest::keyClick(open->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        bool refused = false;
        QTRY_VERIFY([&] {
            for (const QLabel *label : open->findChildren<QLabel *>())
                refused = refused || (label->isVisible() && label->text().contains(u"A later date needs a reason"));
            return refused;
        }());
        QCOMPARE(field<QLineEdit>(*open, u"Due"_qs)->text(), u"in 30d"_qs);
        field<QLineEdit>(*open, u"Why"_qs)->setText(u"the vendor is late"_qs);
        QTest::keyClick(open->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bench.action(id)->entries.size(), 2);
    }

    void choices_and_areas_narrow_the_list_and_the_badge_counts_what_is_late()
    {
        Bench bench;
        bench.open(u"Late"_qs, u"bo"_qs, -48h, ControlArea::Respond);
        bench.open(u"Mine"_qs, u"di"_qs, 24h);
        bench.move(bench.open(u"Done"_qs, u"bo"_qs, 24h * 3), ActionState::Done, u"bo"_qs);
        Shown shown(bench);
        QTRY_COMPARE(shown.pane.model().rowCount(), 3);
        QCOMPARE(shown.pane.badge(), 1);
        QVERIFY(shown.pane.badgeHot());
        shown.pane.focusHome();
        shown.press(u"f"_qs);
        QCOMPARE(shown.titles(), QStringList{u"Mine"_qs});
        shown.press(u"f"_qs);
        QCOMPARE(shown.titles(), QStringList{u"Late"_qs});
        shown.press(u"f"_qs);
        QCOMPARE(shown.titles(), QStringList{u"Done"_qs});
        shown.press(u"ff"_qs);
        auto *area = field<QComboBox>(shown.pane, u"Control area"_qs);
        area->setCurrentIndex(area->findData(int(ControlArea::Respond)));
        QCOMPARE(shown.titles(), QStringList{u"Late"_qs});
        area->setCurrentIndex(0);
        shown.press(u"/"_qs);
        QTRY_VERIFY(shown.pane.searchField().hasFocus());
        QTest::keyClicks(&shown.pane.searchField(), u"mine"_qs);
        QCOMPARE(shown.titles(), QStringList{u"Mine"_qs});
    }

    void an_incidents_items_alone_are_shown_and_let_go_of()
    {
        Bench bench;
        const QString incident = bench.declare(u"Token stolen"_qs);
        bench.open(u"Of another"_qs);
        const QString of = bench.open(u"Of it"_qs, {}, 24h, ControlArea::Protect, incident);
        bench.move(of, ActionState::Rejected, u"x"_qs, u"done elsewhere"_qs);
        Shown shown(bench);
        QTRY_COMPARE(shown.pane.model().items().size(), 2);
        bench.console().openActions(incident, of);
        QCOMPARE(shown.titles(), QStringList{u"Of it"_qs}); // settled ones, too
        QCOMPARE(shown.pane.model().at(shown.pane.table().currentIndex().row()).key, of);
        const QSignalSpy review(&bench.console(), &console::Console::reviewWanted);
        shown.press(u"i"_qs);
        QCOMPARE(review.first().first().toString(), incident);
        shown.press(Qt::Key_Escape);
        QCOMPARE(shown.pane.model().rowCount(), 2);
    }

    void the_history_stands_beside_it()
    {
        Bench bench;
        const QString id = bench.open(u"Expire tokens"_qs, u"bo"_qs, 24h);
        bench.move(id, ActionState::InProgress, u"bo"_qs);
        Shown shown(bench);
        QTRY_COMPARE(shown.pane.detail().history()->model()->rowCount(), 2);
        bench.move(id, ActionState::Done, u"bo"_qs);
        QTRY_COMPARE(shown.pane.detail().history()->model()->rowCount(), 3);
    }

    void several_are_copied_as_markdown_and_as_a_table()
    {
        Bench bench;
        bench.open(u"First"_qs, u"bo"_qs, 24h);
        bench.open(u"Second"_qs, u"bo"_qs, 48h);
        Shown shown(bench);
        QTRY_COMPARE(shown.pane.model().rowCount(), 2);
        shown.pane.focusHome();
        QCOMPARE(shown.pane.selectionAsMarkdown().count(u'\n'), 1);
        QCOMPARE(shown.pane.selectionAsTable().count(u'\n'), 0);
        shown.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.pane.selectionAsMarkdown().count(u'\n'), 2);
        const QStringList rows = shown.pane.selectionAsTable().split(u'\n');
        QCOMPARE(rows.size(), 3); // with heads
        QVERIFY(rows.at(1).contains(u"First") && rows.at(2).contains(u"Second"));
    }

    void filters_are_there_again()
    {
        Bench bench;
        bench.open(u"Late"_qs, u"bo"_qs, -48h);
        {
            Shown shown(bench);
            shown.pane.choose(ActionChoice::Overdue);
            shown.pane.searchField().setText(u"late"_qs);
            shown.pane.save(bench.settings());
        }
        Shown again(bench);
        again.pane.restore(bench.settings());
        QCOMPARE(again.pane.model().choice(), ActionChoice::Overdue);
        QCOMPARE(again.pane.searchField().text(), u"late"_qs);
    }

    void any_text_is_shown_as_the_text_it_is_data()
    {
        QTest::addColumn<QString>("text");
        for (const support::HostileText &hostile : support::hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
    }
    void any_text_is_shown_as_the_text_it_is()
    {
        QFETCH(QString, text);
        Bench bench;
        ActionOpened wanted;
        wanted.title = text;
        const auto deed = desk::openAction(bench.store().newId(), wanted, bench.console().by());
        if (!deed || !bench.store().commit(*deed).result().ok())
            return; // refused: there is nothing to show
        Shown shown(bench);
        QTRY_COMPARE(shown.pane.model().rowCount(), 1);
        for (const QLabel *label : shown.pane.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!shown.pane.grab().isNull());
        QCOMPARE(shown.pane.selectionAsMarkdown().count(u'\n'), 1);
        QCOMPARE(shown.pane.selectionAsTable().count(u'\n'), 0);
    }
};

PARAPET_TEST(TstActionsPane)
#include "tst_actionspane.moc"
