#include "desk/incidents/merge.h"
#include "models/incidents/linksmodel.h"
#include "panes/incidents/boardpane.h"
#include "panes/incidents/boardrelations.h"
#include "panes/incidents/incidentchooser.h"
#include "panes/incidents/incidentspane.h"
#include "panes/incidents/linksdialog.h"
#include "panes/incidents/mergedialog.h"
#include "panes/look/banner.h"
#include "panes/look/button.h"
#include "panes/look/rowlist.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "panes/look/theme.h"
#include "reviewbench.h"
#include "support/dialogs.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace incidents;
using View = panes::IncidentsPane::View;

namespace {

using support::openDialog;
using support::patience;
using support::pressCtrlReturn;

struct ListShown
{
    explicit ListShown(ReviewBench &bench, const QString &select)
        : pane(bench.console())
    {
        pane.resize(1190, 742);
        pane.show();
        pane.activateWindow();
        pane.showView(View::All);
        (void)QTest::qWaitFor([&] { return pane.model().rowOf(select) >= 0; }, patience);
        pane.table().setCurrentIndex(pane.model().index(pane.model().rowOf(select), models::IncidentsModel::Title));
        pane.focusHome();
    }
    void press(const QString &key) { QTest::keyClicks(&pane.table(), key); }

    panes::IncidentsPane pane;
};

} // namespace

/// Merge and take back, links, reopening and reviews from the board and from the list.
class TstRelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }
    void cleanup() { support::closeDialogs(); }

    void one_is_merged_by_keyboard_from_the_list_and_comes_back()
    {
        ReviewBench bench;
        const QString twin = bench.declare(u"Seen by Trivy"_qs, Severity::P3);
        const QString whole = bench.declare(u"Token stolen"_qs);
        ListShown shown(bench, twin);
        QTRY_VERIFY(QApplication::activeWindow());
        shown.press(u"m"_qs);
        QPointer<panes::MergeDialog> merge = openDialog<panes::MergeDialog>();
        QVERIFY(merge);
        QTRY_COMPARE_WITH_TIMEOUT(merge->chooser()->list()->model()->rowCount(), 1, patience); // not itself
        QTest::keyClicks(merge->chooser()->field(), u"token"_qs);
        QCOMPARE(merge->chooser()->chosen(), whole);
        merge->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->setText(u"the same token"_qs);
        QTest::keyClick(merge->chooser()->field(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bench.incident(twin)->status, Status::Merged);
        QCOMPARE(bench.incident(twin)->mergedInto, whole);
        QTRY_VERIFY(!merge || !merge->isVisible());
        QTRY_VERIFY(shown.pane.model()
                        .index(shown.pane.model().rowOf(twin), models::IncidentsModel::Status)
                        .data()
                        .toString()
                        .startsWith(u"Merged into INC-"));

        shown.pane.table().setCurrentIndex(
            shown.pane.model().index(shown.pane.model().rowOf(twin), models::IncidentsModel::Title));
        shown.pane.focusHome();
        shown.press(u"m"_qs); // the same key takes it back
        QWidget *asks = openDialog();
        QVERIFY(asks);
        pressCtrlReturn(asks);
        QTRY_VERIFY(bench.incident(twin)->isOpen());
        QVERIFY(bench.incident(twin)->mergedInto.isEmpty());
    }

    void the_board_says_where_a_merged_one_goes_on_and_offers_the_way_back()
    {
        ReviewBench bench;
        const QString twin = bench.declare(u"Seen by Trivy"_qs, Severity::P3);
        const QString whole = bench.declare(u"Token stolen"_qs);
        bench.mustCommit(desk::merge(*bench.incident(twin), *bench.incident(whole), {}, bench.by(u"bo"_qs)));
        panes::BoardPane board(bench.console());
        board.resize(1190, 742);
        board.show();
        board.activateWindow();
        board.showIncident(twin);
        QTRY_VERIFY(board.incident() && board.incident()->id == twin);
        const look::Banner *banner = board.relations().banner();
        QTRY_VERIFY(banner->isVisible());
        QTRY_VERIFY(banner->accessibleName().contains(u"Token stolen"));
        QVERIFY(banner->accessibleName().contains(u"merged by bo"));
        for (look::Button *button : banner->findChildren<look::Button *>()) {
            if (button->text() == u"Take the merge back"_qs)
                button->click();
        }
        QWidget *asks = openDialog();
        QVERIFY(asks);
        pressCtrlReturn(asks);
        QTRY_VERIFY(bench.incident(twin)->isOpen());
        QTRY_VERIFY(!banner->isVisible());
        for (look::Button *button : banner->findChildren<look::Button *>()) {
            if (button->text() == u"Open it"_qs) {
                bench.mustCommit(desk::merge(*bench.incident(twin), *bench.incident(whole), {}, bench.by(u"bo"_qs)));
                QTRY_VERIFY(banner->isVisible());
                button->click();
            }
        }
        QTRY_COMPARE(board.incident()->id, whole);
    }

    void what_cannot_go_on_there_is_not_offered()
    {
        ReviewBench bench;
        const QString one = bench.declare(u"One"_qs);
        const QString two = bench.declare(u"Two"_qs);
        const QString three = bench.declare(u"Three"_qs);
        bench.say(three, u"!decline no incident"_qs);
        bench.mustCommit(desk::merge(*bench.incident(two), *bench.incident(one), {}, bench.by(u"bo"_qs)));
        const QString four = bench.declare(u"Four"_qs);
        panes::MergeDialog merge(bench.console(), bench.incident(four), u"INC-4"_qs, nullptr);
        merge.setAttribute(Qt::WA_DeleteOnClose, false);
        merge.show();
        QTRY_COMPARE_WITH_TIMEOUT(merge.chooser()->list()->model()->rowCount(), 1, patience);
        QCOMPARE(merge.chooser()->chosen(), one);
    }

    void a_recurrence_is_suspected_confirmed_and_taken_away()
    {
        ReviewBench bench;
        const QString old = bench.closed(u"Token stolen"_qs);
        const QString again = bench.declare(u"Token stolen once more"_qs);
        panes::LinksDialog links(bench.console(), bench.incident(again), u"INC-2"_qs, nullptr);
        links.setAttribute(Qt::WA_DeleteOnClose, false);
        links.show();
        QVERIFY(support::takesKeys(&links));
        QTRY_COMPARE_WITH_TIMEOUT(links.chooser()->chosen(), old, patience);
        const auto states = [&](bool confirmed) {
            const QList<Link> stated = bench.incident(again)->links;
            return stated.size() == 1 && stated.first().kind == LinkKind::RecurrenceOf && stated.first().to == old
                && stated.first().confirmed == confirmed;
        };
        links.findChild<QCheckBox *>()->setChecked(true);
        QTest::keyClick(links.chooser()->field(), Qt::Key_Return);
        QTRY_VERIFY(states(false));
        QTRY_COMPARE(links.model()->rowCount(), 1);
        QVERIFY(links.list()->model()->index(0, 0).data().toString().contains(u"suspected"));
        links.list()->setFocus();
        links.list()->setCurrentIndex(links.model()->index(0, 0));
        QTest::keyClicks(links.list(), u"c"_qs);
        QTRY_VERIFY(states(true));
        QTRY_VERIFY(links.model()->rowCount() == 1 && links.model()->at(0).confirmed);
        QTest::keyClick(links.list(), Qt::Key_Delete);
        QTRY_VERIFY(bench.incident(again)->links.isEmpty());
        QTRY_COMPARE(links.model()->rowCount(), 0);
    }

    void what_others_state_is_shown_and_taken_away_there()
    {
        ReviewBench bench;
        const QString old = bench.closed(u"Token stolen"_qs);
        const QString again = bench.declare(u"Token stolen once more"_qs);
        bench.say(again, QStringLiteral("!link recurrence_of %1").arg(old));
        panes::LinksDialog links(bench.console(), bench.incident(old), u"INC-1"_qs, nullptr);
        links.setAttribute(Qt::WA_DeleteOnClose, false);
        links.show();
        QVERIFY(support::takesKeys(&links));
        QTRY_COMPARE_WITH_TIMEOUT(links.model()->rowCount(), 1, patience);
        QVERIFY(links.model()->index(0, 0).data().toString().startsWith(u"recurrence of this: INC-"));
        links.list()->setFocus();
        QTest::keyClick(links.list(), Qt::Key_Delete);
        bool said = false;
        for (const QLabel *label : links.findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"take it away there"));
        QVERIFY(said);
        const QSignalSpy wanted(&bench.console(), &console::Console::incidentWanted);
        QTest::keyClick(links.list(), Qt::Key_Return);
        QCOMPARE(wanted.first().first().toString(), again);
    }

    void a_closed_one_is_reopened_with_a_reason()
    {
        ReviewBench bench;
        const QString id = bench.closed();
        ListShown shown(bench, id);
        QTRY_VERIFY(QApplication::activeWindow());
        shown.press(u"o"_qs);
        QWidget *asks = openDialog();
        QVERIFY(asks);
        QTest::keyClicks(asks->focusWidget(), u"the token is used again"_qs);
        pressCtrlReturn(asks);
        QTRY_VERIFY(bench.incident(id)->isOpen());
        QCOMPARE(bench.incident(id)->reopenings.first().reason, u"the token is used again"_qs);
    }

    void the_reviews_that_are_due_are_a_list_of_their_own()
    {
        ReviewBench bench;
        const QString first = bench.closed(u"First"_qs);
        const QString second = bench.closed(u"Second"_qs);
        bench.openReview(second, u"bo"_qs);
        bench.declare(u"Still open"_qs);
        ListShown shown(bench, first);
        bench.console().openReviewsDue();
        QCOMPARE(shown.pane.view(), View::Reviews);
        QTRY_COMPARE(shown.pane.model().rowCount(), 2);
        QCOMPARE(shown.pane.model().at(1).lead, u"bo"_qs);
        const QSignalSpy wanted(&bench.console(), &console::Console::reviewWanted);
        shown.pane.table().setCurrentIndex(shown.pane.model().index(1, models::IncidentsModel::Title));
        shown.pane.focusHome();
        QTest::keyClick(&shown.pane.table(), Qt::Key_Return);
        QCOMPARE(wanted.first().first().toString(), second);
        shown.press(u"a"_qs); // round to the open ones
        QTRY_COMPARE(shown.pane.model().rowCount(), 1);
        shown.press(u"aa"_qs);
        shown.pane.save(bench.settings());
        panes::IncidentsPane again(bench.console());
        again.restore(bench.settings());
        QCOMPARE(again.view(), View::Reviews);
    }

    void titles_of_any_kind_are_shown_as_they_are_data()
    {
        QTest::addColumn<QString>("text");
        for (const support::HostileText &hostile : support::hostileTexts()) {
            if (hostile.text.size() < 10000)
                QTest::newRow(hostile.name) << hostile.text;
        }
    }
    void titles_of_any_kind_are_shown_as_they_are()
    {
        QFETCH(QString, text);
        ReviewBench bench;
        const QString one = bench.declare(u"One"_qs);
        const QString two = bench.declare(u"Two"_qs);
        const auto deed = journal::deed(*bench.incident(two), Titled{text}, bench.by(u"bo"_qs), {});
        if (!deed || !bench.store().commit(*deed).result().ok())
            return; // refused: there is nothing to show
        panes::MergeDialog merge(bench.console(), bench.incident(two), u"INC-2"_qs, nullptr);
        panes::LinksDialog links(bench.console(), bench.incident(one), u"INC-1"_qs, nullptr);
        for (QDialog *open : {static_cast<QDialog *>(&merge), static_cast<QDialog *>(&links)}) {
            open->setAttribute(Qt::WA_DeleteOnClose, false);
            open->show();
            for (const QLabel *label : open->findChildren<QLabel *>())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QTRY_COMPARE_WITH_TIMEOUT(links.chooser()->list()->model()->rowCount(), 1, patience);
        QVERIFY(!merge.grab().isNull() && !links.grab().isNull());
    }
};

PARAPET_TEST(TstRelations)
#include "tst_relations.moc"
