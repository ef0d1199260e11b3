#include "domain/incidents/closed.h"
#include "models/figures/behindmodel.h"
#include "panes/incidents/figurecard.h"
#include "panes/incidents/figuredetail.h"
#include "panes/incidents/figuresview.h"
#include "panes/incidents/incidentspane.h"
#include "panes/look/button.h"
#include "panes/look/chipbar.h"
#include "panes/look/rowtable.h"
#include "panes/look/theme.h"
#include "panes/look/trendline.h"
#include "support/deskbench.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>

using namespace incidents;
using namespace std::chrono_literals;

namespace {

constexpr int detect = 0;
constexpr int respond = 2;
constexpr int recurrence = 8;

} // namespace

/// The figures over all incidents, as the second view of the pane of incidents.
class TstFiguresView : public QObject
{
    Q_OBJECT

    struct View
    {
        DeskBench bench;
        std::unique_ptr<panes::IncidentsPane> pane;

        template<class Payload>
        void say(const QString &id, const Payload &payload, base::Instant at)
        {
            journal::Authorship by = bench.console().by();
            by.occurred = journal::exactly(at);
            bench.mustCommit(journal::Deed{{journal::draft<Incident>(id, payload, by)}, {}});
        }
        base::Instant start() { return bench.console().now() - 5h; }
        /// Detected five hours ago.
        QString incident(const QString &title, Severity severity = Severity::P1)
        {
            const QString id = bench.declare(title, severity);
            say(id, MilestoneReached{Milestone::Detected, {}}, start());
            return id;
        }
        QString responded(const QString &title, base::Duration after, Severity severity = Severity::P1)
        {
            const QString id = bench.declare(title, severity);
            const base::Instant from = start();
            say(id, MilestoneReached{Milestone::Detected, {}}, from);
            say(id, MilestoneReached{Milestone::Responded, {}}, from + after);
            return id;
        }
        panes::FiguresView &open()
        {
            pane = std::make_unique<panes::IncidentsPane>(bench.console());
            pane->resize(1190, 702);
            pane->show();
            pane->activateWindow();
            QSignalSpy shown(&pane->figures(), &panes::FiguresView::shown);
            pane->showFigures(true);
            if (!shown.wait(20000))
                qFatal("the figures were not read");
            return pane->figures();
        }
        panes::FigureCard &card(int at) { return *pane->figures().cards().at(at); }
        models::BehindModel &behind() { return pane->figures().behind(); }
        void key(QWidget &widget, Qt::Key key) { QTest::keyClick(&widget, key); }
    };

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void a_card_says_value_count_and_verdict()
    {
        View view;
        for (int i = 1; i <= 5; ++i)
            view.responded(u"Incident %1"_qs.arg(i), std::chrono::minutes(i));
        view.incident(u"Nobody responded"_qs);
        view.open();
        const models::FigureFace &face = view.card(respond).face();
        QCOMPARE(face.value, u"03:00"_qs);
        QCOMPARE(face.count, u"5 of 6"_qs);
        QCOMPARE(face.verdicts.first().text, u"met: 15:00"_qs);
        QVERIFY(view.card(detect).face().value.isEmpty());
        QCOMPARE(QAccessible::queryAccessibleInterface(&view.card(respond))->text(QAccessible::Name), face.said);
    }

    void enter_leads_to_the_incidents_and_from_there_to_the_two_entries()
    {
        View view;
        const QString slow = view.responded(u"Slow"_qs, 90min);
        view.responded(u"Quick"_qs, 2min);
        panes::FiguresView &figures = view.open();
        view.card(detect).setFocus();
        view.key(view.card(detect), Qt::Key_Right);
        view.key(*QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(figures.current(), &view.card(respond));
        QTRY_COMPARE(view.behind().rowCount(), 2);
        QTRY_COMPARE(view.behind().at(0).title, u"Slow"_qs);
        view.key(view.card(respond), Qt::Key_Return);
        QVERIFY(figures.detail()->table()->hasFocus());
        const QSignalSpy wanted(&view.bench.console(), &console::Console::entriesWanted);
        view.key(*figures.detail()->table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toString(), slow);
        const IncidentPtr state = view.bench.incident(slow);
        QCOMPARE(wanted.first().at(1).toStringList(),
                 (QStringList{state->milestones.value(Milestone::Detected).entryId,
                              state->milestones.value(Milestone::Responded).entryId}));
    }

    void up_and_down_go_from_row_to_row_and_escape_leads_back()
    {
        View view;
        view.incident(u"One"_qs);
        panes::FiguresView &figures = view.open();
        view.card(detect).setFocus();
        view.key(view.card(detect), Qt::Key_Down);
        QCOMPARE(figures.current(), &view.card(3));
        view.key(view.card(3), Qt::Key_Up);
        QCOMPARE(figures.current(), &view.card(detect));
        view.key(view.card(detect), Qt::Key_Up); // there is nothing above
        QCOMPARE(figures.current(), &view.card(detect));
        QTRY_COMPARE(view.behind().rowCount(), 1);
        view.key(view.card(detect), Qt::Key_Return);
        view.key(*figures.detail()->table(), Qt::Key_Escape);
        QVERIFY(view.card(detect).hasFocus());
    }

    void a_missing_milestone_is_stated_from_here()
    {
        View view;
        const QString id = view.incident(u"Nobody responded"_qs);
        panes::FiguresView &figures = view.open();
        figures.choose(respond);
        QTRY_VERIFY(view.behind().rowCount() == 1 && view.behind().at(0).missing == Milestone::Responded);
        QVERIFY(figures.detail()->stateButton()->isVisible());
        view.key(*figures.detail()->table(), Qt::Key_M);
        QWidget *dialog = support::openDialog();
        QVERIFY(dialog);
        auto *when = dialog->findChild<QLineEdit *>();
        when->setText(u"-4h"_qs);
        view.key(*when, Qt::Key_Return);
        QTRY_VERIFY(view.bench.incident(id)->reached(Milestone::Responded));
        QTRY_VERIFY(!view.behind().at(0).missing);
        QTRY_VERIFY(!figures.detail()->stateButton()->isVisible());
    }

    void a_time_that_is_none_is_refused_in_place()
    {
        View view;
        const QString id = view.incident(u"Nobody responded"_qs);
        panes::FiguresView &figures = view.open();
        figures.choose(respond);
        QTRY_VERIFY(view.behind().rowCount() == 1 && view.behind().at(0).missing == Milestone::Responded);
        figures.detail()->stateButton()->click();
        QPointer<QWidget> dialog = support::openDialog();
        QVERIFY(dialog);
        auto *when = dialog->findChild<QLineEdit *>();
        when->setText(u"when it rained"_qs);
        view.key(*when, Qt::Key_Return);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!view.bench.incident(id)->reached(Milestone::Responded));
        view.key(*when, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void severity_and_period_are_chosen_by_keys()
    {
        View view;
        view.responded(u"Grave"_qs, 2min, Severity::P1);
        const QString old = view.bench.declare(u"Old"_qs, Severity::P3);
        view.say(old, MilestoneReached{Milestone::Detected, {}}, view.bench.console().now() - 24h * 60);
        panes::FiguresView &figures = view.open();
        QTRY_COMPARE(view.behind().rowCount(), 2);
        view.key(view.card(detect), Qt::Key_3);
        QTRY_COMPARE(view.behind().rowCount(), 1);
        QCOMPARE(view.behind().at(0).title, u"Old"_qs);
        view.key(view.card(detect), Qt::Key_0);
        QTRY_COMPARE(view.behind().rowCount(), 2);
        figures.setPeriod(u"30d"_qs);
        QTRY_COMPARE(view.behind().rowCount(), 1);
        view.key(view.card(detect), Qt::Key_P); // 90 days
        QTRY_COMPARE(view.behind().rowCount(), 2);
    }

    void what_is_written_meanwhile_shows()
    {
        View view;
        view.open();
        QCOMPARE(view.behind().rowCount(), 0);
        view.incident(u"New"_qs);
        QTRY_COMPARE(view.behind().rowCount(), 1);
        QCOMPARE(view.card(detect).face().count, u"0 of 1"_qs);
    }

    void a_recurrence_opens_the_incident_that_came_back()
    {
        View view;
        const QString first = view.incident(u"First"_qs);
        view.say(first, Closed{Outcome::Confirmed, u"over"_qs}, view.start() + 1h);
        const QString again = view.bench.declare(u"Again"_qs);
        view.bench.say(again, u"!link recurrence_of %1"_qs.arg(first));
        panes::FiguresView &figures = view.open();
        figures.choose(recurrence);
        QTRY_COMPARE(view.behind().rowCount(), 1);
        QTRY_COMPARE(view.behind().at(0).value, u"yes"_qs);
        const QSignalSpy wanted(&view.bench.console(), &console::Console::entriesWanted);
        view.key(*figures.detail()->table(), Qt::Key_Return);
        QCOMPARE(wanted.first().at(0).toString(), again);
    }

    void the_view_is_there_again_next_time()
    {
        View view;
        panes::FiguresView &figures = view.open();
        figures.setPeriod(u"26w"_qs);
        figures.setSeverity(u"P2"_qs);
        view.pane->save(view.bench.settings());
        panes::IncidentsPane again(view.bench.console());
        again.restore(view.bench.settings());
        QVERIFY(again.showsFigures());
        again.figures().save(view.bench.settings());
        QCOMPARE(view.bench.settings().value(u"figures/period"_qs).toString(), u"26w"_qs);
        QCOMPARE(view.bench.settings().value(u"figures/severity"_qs).toString(), u"P2"_qs);
    }

    void the_trend_tells_its_months()
    {
        View view;
        view.responded(u"One"_qs, 2min);
        view.open();
        auto *trend = view.card(respond).findChild<look::TrendLine *>();
        QVERIFY(trend);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(trend);
        QCOMPARE(heard->role(), QAccessible::Chart);
        QVERIFY(heard->text(QAccessible::Name).contains(u"Mean time to respond"_qs));
        QVERIFY(heard->text(QAccessible::Description).contains(u"insufficient data, 1 of 1"_qs));
    }

    void it_can_be_copied()
    {
        View view;
        for (int i = 0; i < 5; ++i)
            view.responded(u"=cmd|' /C calc'!A%1"_qs.arg(i), 3min);
        panes::FiguresView &figures = view.open();
        figures.choose(respond);
        QTRY_COMPARE(view.behind().rowCount(), 5);
        QVERIFY(view.pane->selectionAsMarkdown().contains(u"**Mean time to respond** 03:00, 5 of 5"_qs));
        QCOMPARE(view.pane->selectionAsTable(), u"Mean time to respond\t03:00\t5 of 5"_qs);
        figures.detail()->table()->setFocus();
        QVERIFY(view.pane->selectionAsTable().contains(u"\t03:00\t"_qs));
    }
};

PARAPET_TEST(TstFiguresView)
#include "tst_figuresview.moc"
