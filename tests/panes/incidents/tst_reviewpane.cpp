#include "desk/actions/moveaction.h"
#include "models/actions/actionitemsmodel.h"
#include "models/incidents/reviewpagesmodel.h"
#include "models/incidents/timelinelinesmodel.h"
#include "panes/incidents/factorspage.h"
#include "panes/incidents/hintstrip.h"
#include "panes/incidents/reviewactionspage.h"
#include "panes/incidents/reviewdraft.h"
#include "panes/incidents/reviewhead.h"
#include "panes/incidents/reviewlog.h"
#include "panes/incidents/reviewpane.h"
#include "panes/incidents/reviewstepcell.h"
#include "panes/incidents/sectionpage.h"
#include "panes/incidents/timelinelist.h"
#include "panes/look/banner.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/rowlist.h"
#include "panes/look/theme.h"
#include "reviewbench.h"
#include "support/dialogs.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace incidents;

namespace {

using support::patience;

struct Shown
{
    explicit Shown(ReviewBench &bench, const QString &id = {})
        : pane(bench.console())
    {
        pane.resize(1190, 742);
        pane.show();
        pane.activateWindow();
        (void)support::takesKeys(&pane);
        pane.showIncident(id);
        if (!id.isEmpty())
            (void)QTest::qWaitFor([this] { return pane.incident() != nullptr; }, patience);
    }
    QPlainTextEdit *editor() const { return pane.section()->editor(); }
    void type(const QString &text)
    {
        editor()->setFocus();
        QTest::keyClicks(editor(), text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &pane, key, modifiers);
    }
    void step()
    {
        pane.activateWindow(); // there is no window manager to do so after a dialog
        (void)support::takesKeys(&pane);
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    }
    models::ReviewStep next() const { return pane.step()->standing().step; }

    panes::ReviewPane pane;
};

bool confirm(const QString &text = {})
{
    const QPointer<QWidget> open = support::openDialog();
    if (!open)
        return false;
    if (!text.isEmpty())
        QTest::keyClicks(open->focusWidget(), text);
    QTest::keyClick(open->focusWidget() ? open->focusWidget() : open.data(), Qt::Key_Return, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return !open || !open->isVisible(); }, patience);
}

} // namespace

class TstReviewPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }
    void cleanup() { support::closeDialogs(); }

    void with_none_due_it_says_so()
    {
        ReviewBench bench;
        const Shown shown(bench);
        QVERIFY(!shown.pane.incident());
        bool said = false;
        for (const look::Label *label : shown.pane.findChildren<look::Label *>())
            said = said || (label->isVisible() && label->text() == u"No review is due"_qs);
        QVERIFY(said);
    }

    void the_one_that_is_due_first_comes_by_itself()
    {
        ReviewBench bench;
        const QString id = bench.closed();
        bench.closed(u"Another"_qs);
        const Shown shown(bench);
        QTRY_VERIFY_WITH_TIMEOUT(shown.pane.incident() != nullptr, patience);
        QCOMPARE(shown.pane.incident()->id, id);
        QTRY_COMPARE(shown.pane.badge(), 2);
    }

    void a_whole_review_goes_by_keys_and_two_people()
    {
        ReviewBench bench;
        bench.console().setActor(u"ana"_qs);
        const QString id = bench.closed();
        Shown shown(bench, id);
        QCOMPARE(shown.next(), models::ReviewStep::Open);
        QVERIFY(shown.editor()->isReadOnly());
        shown.pane.focusHome();
        shown.step();
        QTRY_COMPARE(bench.incident(id)->review.state, ReviewState::Draft);
        QTRY_VERIFY(!shown.editor()->isReadOnly());
        QCOMPARE(shown.pane.page(), u"overview"_qs);
        for (const char *text : {"In short.", "It began with a token.", "Three consumers."}) {
            shown.type(QLatin1String(text));
            shown.press(Qt::Key_Return, Qt::ControlModifier); // writes it and goes on
            QTRY_VERIFY_WITH_TIMEOUT(bench.incident(id)->review.sections.size() > 0, patience);
            QTRY_VERIFY_WITH_TIMEOUT(shown.editor()->toPlainText().isEmpty(), patience);
        }
        QTRY_COMPARE(bench.incident(id)->review.sections.size(), 3);
        QCOMPARE(bench.incident(id)->review.sections.value(ReviewSection::Impact).text, u"Three consumers."_qs);
        QTRY_COMPARE(shown.next(), models::ReviewStep::Submit);
        QVERIFY(!shown.pane.step()->step()->isEnabled()); // a factor is missing
        shown.pane.showPage(models::reviewpage::factors);
        shown.pane.focusHome();
        QTest::keyClicks(shown.pane.factors()->field(), u"Tokens never expire"_qs);
        QTest::keyClick(shown.pane.factors()->field(), Qt::Key_Return);
        QTRY_COMPARE(bench.incident(id)->review.factors.size(), 1);
        QTRY_VERIFY(shown.pane.step()->step()->isEnabled());
        shown.step();
        QTRY_COMPARE(bench.incident(id)->review.state, ReviewState::InReview);
        QTRY_VERIFY(!shown.pane.step()->step()->isEnabled()); // who submitted it does not sign it
        shown.step();
        QVERIFY(!QApplication::activeModalWidget());

        bench.console().setActor(u"dee"_qs);
        QTRY_VERIFY(shown.pane.step()->step()->isEnabled());
        shown.step();
        QVERIFY(confirm());
        QTRY_COMPARE(bench.incident(id)->review.state, ReviewState::Reviewed);
        QCOMPARE(bench.incident(id)->review.signOff->by, u"dee"_qs);
        QVERIFY(signedStill(*bench.incident(id)));
        const auto checkpoints = [&] {
            return bench.store()
                .readJournal([](store::Database &journal) { return journal.number("SELECT count(*) FROM checkpoint"); })
                .result()
                .value();
        };
        QTRY_COMPARE(checkpoints(), 1); // the log was sealed with it
        QTRY_COMPARE(shown.next(), models::ReviewStep::Close);
        shown.step();
        QTRY_COMPARE(bench.incident(id)->review.state, ReviewState::Closed);
        QTRY_COMPARE(shown.next(), models::ReviewStep::Report);
    }

    void what_is_typed_is_kept_and_there_again()
    {
        ReviewBench bench;
        const QString id = bench.closed();
        bench.openReview(id);
        const QString path = panes::ReviewDraft::pathOf(bench.store().bearings().workspaceId + u'-' + id);
        {
            Shown shown(bench, id);
            shown.pane.showPage(u"luck"_qs);
            shown.type(u"The miner crashed"_qs);
            // Nothing is asked of this pane any more: a program that dies now has left the file.
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
            QTRY_VERIFY(shown.pane.pages().at(shown.pane.pages().rowOf(u"luck"_qs)).drafted);
            QTRY_VERIFY_WITH_TIMEOUT(
                [&] {
                    QFile file(path);
                    return file.open(QIODevice::ReadOnly) && file.readAll().contains("The miner crashed");
                }(),
                patience);
            QVERIFY(!bench.incident(id)->review.sections.contains(ReviewSection::Luck));
        }
        Shown again(bench, id);
        again.pane.showPage(u"luck"_qs);
        QCOMPARE(again.editor()->toPlainText(), u"The miner crashed"_qs);
        again.editor()->setFocus();
        again.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(bench.incident(id)->review.sections.value(ReviewSection::Luck).text, u"The miner crashed"_qs);
        QTRY_VERIFY(!again.pane.pages().at(again.pane.pages().rowOf(u"luck"_qs)).drafted);
    }

    void submitting_writes_what_is_typed_first()
    {
        ReviewBench bench;
        bench.console().setActor(u"ana"_qs);
        const QString id = bench.closed();
        bench.openReview(id);
        bench.writeAll(id);
        Shown shown(bench, id);
        shown.pane.showPage(u"luck"_qs);
        shown.type(u"The miner crashed"_qs);
        shown.pane.showPage(u"detection"_qs);
        shown.type(u"An alert"_qs);
        QTRY_VERIFY(shown.pane.step()->step()->isEnabled());
        shown.step();
        QTRY_COMPARE(bench.incident(id)->review.state, ReviewState::InReview);
        QCOMPARE(bench.incident(id)->review.sections.value(ReviewSection::Luck).text, u"The miner crashed"_qs);
        QCOMPARE(bench.incident(id)->review.sections.value(ReviewSection::Detection).text, u"An alert"_qs);
    }

    void what_somebody_else_wrote_meanwhile_is_offered()
    {
        ReviewBench bench;
        const QString id = bench.closed();
        bench.openReview(id);
        bench.write(id, ReviewSection::Luck, u"Nothing"_qs);
        Shown shown(bench, id);
        shown.pane.showPage(u"luck"_qs);
        shown.type(u" but luck"_qs);
        QVERIFY(!shown.pane.section()->conflict()->isVisible());
        bench.write(id, ReviewSection::Luck, u"It was a Tuesday"_qs, u"bo"_qs);
        QTRY_VERIFY(shown.pane.section()->conflict()->isVisible());
        QCOMPARE(shown.editor()->toPlainText(), u"Nothing but luck"_qs); // mine is untouched
        shown.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shown.pane.log()->hints()->text().contains(u"Take theirs or keep mine"));
        QCOMPARE(bench.incident(id)->review.sections.value(ReviewSection::Luck).text, u"It was a Tuesday"_qs);
        look::Button *theirs = nullptr, *mine = nullptr;
        for (look::Button *button : shown.pane.section()->conflict()->findChildren<look::Button *>())
            (button->text() == u"Take theirs"_qs ? theirs : mine) = button;
        mine->click();
        QVERIFY(!shown.pane.section()->conflict()->isVisible());
        shown.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(bench.incident(id)->review.sections.value(ReviewSection::Luck).text, u"Nothing but luck"_qs);
        shown.type(u"!"_qs);
        bench.write(id, ReviewSection::Luck, u"Theirs"_qs, u"bo"_qs);
        QTRY_VERIFY(shown.pane.section()->conflict()->isVisible());
        theirs->click();
        QCOMPARE(shown.editor()->toPlainText(), u"Theirs"_qs);
    }

    void an_entry_is_pinned_and_referred_to_from_the_log()
    {
        ReviewBench bench;
        const QString id = bench.closed();
        bench.openReview(id);
        Shown shown(bench, id);
        shown.pane.showPage(u"what_happened"_qs);
        shown.type(u"First:"_qs);
        int row = -1;
        for (int i = 0; i < shown.pane.log()->model()->rowCount(); ++i) {
            if (shown.pane.log()->model()->line(i)->text == u"the token was revoked"_qs)
                row = i;
        }
        QVERIFY(row >= 0);
        shown.pane.log()->list()->goTo(row);
        shown.pane.log()->list()->setFocus();
        const QString entry = shown.pane.log()->selected()->entry->id;
        QTest::keyClicks(shown.pane.log()->list(), u"p"_qs);
        QTRY_VERIFY(bench.incident(id)->line(entry)->pinned);
        QTRY_VERIFY(shown.pane.log()->selected() && shown.pane.log()->selected()->pinned);
        QTest::keyClicks(shown.pane.log()->list(), u"q"_qs);
        const QString text = shown.editor()->toPlainText();
        QVERIFY2(text.startsWith(u"First: “the token was revoked” [20") && text.contains(u"Z N]"), qPrintable(text));
        QVERIFY(shown.pane.log()->list()->hasFocus()); // several go one after the other
        QTest::keyClicks(shown.pane.log()->list(), u"p"_qs);
        QTRY_VERIFY(!bench.incident(id)->line(entry)->pinned);

        shown.pane.log()->list()->goTo(0);
        QTextCursor cursor = shown.editor()->textCursor();
        cursor.setPosition(int(text.indexOf(u'[')) + 4);
        shown.editor()->setTextCursor(cursor); // the log shows what the text speaks of
        QCOMPARE(shown.pane.log()->selected()->entry->id, entry);
    }

    void a_reference_needs_a_section()
    {
        ReviewBench bench;
        const QString id = bench.closed();
        bench.openReview(id);
        Shown shown(bench, id);
        shown.pane.showPage(models::reviewpage::deliverables);
        shown.pane.log()->list()->goTo(0);
        QTest::keyClicks(shown.pane.log()->list(), u"r"_qs);
        QVERIFY(shown.pane.log()->hints()->text().contains(u"goes into a section"));
    }

    void blame_is_warned_about_while_it_is_typed_and_never_refused()
    {
        ReviewBench bench;
        const QString id = bench.closed();
        bench.openReview(id);
        Shown shown(bench, id);
        shown.pane.showPage(models::reviewpage::factors);
        QTest::keyClicks(shown.pane.factors()->field(), u"Human err"_qs);
        QVERIFY(!shown.pane.factors()->warning()->isVisible());
        QTest::keyClicks(shown.pane.factors()->field(), u"or"_qs);
        QVERIFY(shown.pane.factors()->warning()->isVisible());
        QTest::keyClick(shown.pane.factors()->field(), Qt::Key_Return);
        QTRY_COMPARE(bench.incident(id)->review.factors.size(), 1);
        QTRY_VERIFY(shown.pane.factors()->field()->text().isEmpty());
        shown.pane.factors()->list()->setCurrentIndex(shown.pane.factors()->list()->model()->index(0, 0));
        QTest::keyClick(shown.pane.factors()->list(), Qt::Key_Delete);
        QVERIFY(confirm(u"it blames"_qs));
        QTRY_VERIFY(bench.incident(id)->review.factors.isEmpty());
    }

    void it_is_returned_with_a_reason_that_stands_above()
    {
        ReviewBench bench;
        const QString id = bench.closed();
        bench.openReview(id);
        bench.writeAll(id);
        bench.submit(id);
        Shown shown(bench, id);
        QTRY_VERIFY(shown.pane.step()->giveBack()->isVisible());
        shown.pane.focusHome();
        shown.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(confirm(u"the impact is a guess"_qs));
        QTRY_COMPARE(bench.incident(id)->review.state, ReviewState::Draft);
        QTRY_VERIFY(shown.pane.head()->notice()->isVisible());
        QCOMPARE(shown.pane.head()->notice()->accessibleName(), u"Returned by di: the impact is a guess"_qs);
    }

    void it_closes_when_every_action_item_is_settled()
    {
        ReviewBench bench;
        bench.console().setActor(u"dee"_qs);
        const QString id = bench.closed();
        bench.openReview(id);
        bench.writeAll(id);
        const QString item = bench.action(u"Expire tokens"_qs, id);
        bench.submit(id);
        Shown shown(bench, id);
        QTRY_COMPARE(shown.pane.actions()->counts().all, 1);
        QTRY_COMPARE(shown.next(), models::ReviewStep::Sign);
        shown.step();
        QVERIFY(confirm());
        QTRY_COMPARE(shown.next(), models::ReviewStep::Close);
        QVERIFY(!shown.pane.step()->step()->isEnabled());
        const auto state = bench.store().subject(item).result().value();
        bench.mustCommit(desk::moveAction(static_cast<const actions::Action &>(*state), actions::ActionState::Rejected,
                                          u"too costly"_qs, bench.by(u"ana"_qs)));
        QTRY_VERIFY(shown.pane.step()->step()->isEnabled());
        shown.step();
        QTRY_COMPARE(bench.incident(id)->review.state, ReviewState::Closed);
    }

    void an_item_of_it_is_opened_from_its_page()
    {
        ReviewBench bench;
        const QString id = bench.closed();
        bench.action(u"Expire tokens"_qs, id);
        bench.action(u"Of another"_qs, {});
        Shown shown(bench, id);
        shown.pane.showPage(models::reviewpage::actions);
        QTRY_COMPARE(shown.pane.actions()->model()->rowCount(), 1);
        const QSignalSpy added(&bench.console(), &console::Console::actionWanted);
        const QSignalSpy opened(&bench.console(), &console::Console::actionsWanted);
        shown.pane.focusHome();
        shown.press(Qt::Key_A);
        QCOMPARE(added.first().first().toString(), id);
        shown.press(Qt::Key_Return);
        QCOMPARE(opened.first().first().toString(), id);
    }

    void pages_turn_by_keys_and_in_the_list()
    {
        ReviewBench bench;
        const QString id = bench.closed();
        bench.openReview(id);
        Shown shown(bench, id);
        shown.pane.showPage(u"recovery"_qs);
        shown.pane.focusHome();
        shown.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shown.pane.page(), models::reviewpage::factors);
        shown.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown.pane.page(), u"recovery"_qs);
        QVERIFY(shown.editor()->hasFocus());
        shown.pane.list()->setFocus();
        QTest::keyClicks(shown.pane.list(), u"j"_qs);
        QCOMPARE(shown.pane.page(), models::reviewpage::factors);
        QTest::keyClick(shown.pane.list(), Qt::Key_Up);
        QTest::keyClick(shown.pane.list(), Qt::Key_Return);
        QVERIFY(shown.editor()->hasFocus());
    }

    void text_of_any_kind_survives_writing_data()
    {
        QTest::addColumn<QString>("text");
        for (const support::HostileText &hostile : support::hostileTexts()) {
            if (hostile.text.size() < 10000)
                QTest::newRow(hostile.name) << hostile.text;
        }
    }
    void text_of_any_kind_survives_writing()
    {
        QFETCH(QString, text);
        ReviewBench bench;
        const QString id = bench.closed();
        bench.openReview(id);
        const auto deed = desk::writeReview(*bench.incident(id), ReviewSection::Luck, text, bench.by(u"bo"_qs));
        if (!deed || !bench.store().commit(*deed).result().ok())
            return; // refused: there is nothing to show
        Shown shown(bench, id);
        shown.pane.showPage(u"luck"_qs);
        for (const QLabel *label : shown.pane.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!shown.pane.grab().isNull());
        // Shown is not typed: nothing waits to be written.
        QVERIFY(!shown.pane.pages().at(shown.pane.pages().rowOf(u"luck"_qs)).drafted);
    }
};

PARAPET_TEST(TstReviewPane)
#include "tst_reviewpane.moc"
