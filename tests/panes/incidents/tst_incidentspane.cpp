#include "panes/incidents/incidentspane.h"
#include "panes/look/button.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "panes/look/theme.h"
#include "support/deskbench.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace incidents;

namespace {

QStringList titles(const panes::IncidentsPane &pane)
{
    QStringList out;
    for (int row = 0; row < pane.model().rowCount(); ++row)
        out.append(pane.model().at(row).title);
    return out;
}

} // namespace

class TstIncidentsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void open_incidents_are_listed_and_all_on_demand()
    {
        DeskBench bench;
        bench.declare(u"Minor"_qs, Severity::P4);
        bench.declare(u"Grave"_qs, Severity::P1);
        const QString over = bench.declare(u"Over"_qs, Severity::P3);
        bench.say(over, u"!close false positive a test"_qs);
        panes::IncidentsPane pane(bench.console());
        pane.resize(1190, 742);
        pane.show();
        QTRY_COMPARE(titles(pane), (QStringList{u"Grave"_qs, u"Minor"_qs}));
        QCOMPARE(pane.badge(), 2);
        pane.showAll(true);
        QCOMPARE(titles(pane), (QStringList{u"Grave"_qs, u"Minor"_qs, u"Over"_qs}));
    }

    void enter_brings_the_selected_one_to_the_board()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Grave"_qs);
        panes::IncidentsPane pane(bench.console());
        pane.resize(1190, 742);
        pane.show();
        pane.activateWindow();
        QTRY_COMPARE(pane.model().rowCount(), 1);
        pane.focusHome();
        const QSignalSpy wanted(&bench.console(), &console::Console::incidentWanted);
        QTest::keyClick(&pane.table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), id);
    }

    void words_are_found_in_everything_that_was_typed()
    {
        DeskBench bench;
        const QString one = bench.declare(u"Token theft"_qs);
        bench.declare(u"Egress"_qs);
        bench.say(one, u"seen in the log of run 8812"_qs);
        panes::IncidentsPane pane(bench.console());
        pane.show();
        QTRY_COMPARE(pane.model().rowCount(), 2);
        pane.filterField().setText(u"8812"_qs);
        QTRY_COMPARE(titles(pane), QStringList{u"Token theft"_qs});
        pane.filterField().setText(u"egre"_qs);
        QTRY_COMPARE(titles(pane), QStringList{u"Egress"_qs});
        pane.filterField().setText(u"nowhere"_qs);
        QTRY_COMPARE(pane.model().rowCount(), 0);
        pane.filterField().clear();
        QTRY_COMPARE(pane.model().rowCount(), 2);
    }

    void a_kept_filter_is_there_again()
    {
        DeskBench bench;
        bench.declare(u"Token theft"_qs);
        {
            panes::IncidentsPane pane(bench.console());
            pane.show();
            pane.filterField().setText(u"token"_qs);
            QTRY_COMPARE(pane.model().rowCount(), 1);
            for (QAction *action : pane.verbs()) {
                if (action->objectName() == u"incidents.keep-filter"_qs)
                    action->trigger();
            }
            pane.save(bench.settings());
        }
        panes::IncidentsPane again(bench.console());
        again.restore(bench.settings());
        QCOMPARE(again.filterField().text(), u"token"_qs);
        QCOMPARE(bench.settings().value(u"incidents/kept"_qs).toStringList(), QStringList{u"token"_qs});
    }

    void with_nothing_to_list_it_offers_to_declare()
    {
        DeskBench bench;
        panes::IncidentsPane pane(bench.console());
        pane.resize(1190, 742);
        pane.show();
        QSignalSpy verbs(&bench.console(), &console::Console::verbWanted);
        look::Button *declareButton = nullptr;
        for (look::Button *button : pane.findChildren<look::Button *>()) {
            if (button->isVisible() && button->text() == u"Declare an incident"_qs)
                declareButton = button;
        }
        QVERIFY(declareButton);
        declareButton->click();
        QCOMPARE(verbs.first().first().toString(), u"incident.declare"_qs);
    }

    void a_new_incident_appears_and_the_selection_stays()
    {
        DeskBench bench;
        bench.declare(u"Minor"_qs, Severity::P4);
        panes::IncidentsPane pane(bench.console());
        pane.show();
        QTRY_COMPARE(pane.model().rowCount(), 1);
        QVERIFY(pane.table().currentIndex().isValid());
        bench.declare(u"Grave"_qs, Severity::P1);
        QTRY_COMPARE(titles(pane), (QStringList{u"Grave"_qs, u"Minor"_qs}));
        QCOMPARE(pane.model().at(pane.table().currentIndex().row()).title, u"Minor"_qs);
    }
};

PARAPET_TEST(TstIncidentsPane)
#include "tst_incidentspane.moc"
