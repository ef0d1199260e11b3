#include "models/look/roles.h"
#include "panes/incidents/backfilldialog.h"
#include "panes/incidents/backfilltabledialog.h"
#include "panes/incidents/incidentspane.h"
#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/theme.h"
#include "store/incidents/incidentlist.h"
#include "support/deskbench.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace incidents;

/// Incidents that were over before they are recorded.
class TstBackfillDialogs : public QObject
{
    Q_OBJECT

    static QList<store::IncidentRow> all(DeskBench &bench)
    {
        return bench.store().readJournal(&store::incidentList).result().value();
    }
    static bool shows(const QWidget &dialog, const QString &words)
    {
        const auto labels = dialog.findChildren<look::Label *>();
        return std::any_of(labels.begin(), labels.end(), [&](const look::Label *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void one_is_recorded_by_keyboard_and_nothing_of_it_is_late()
    {
        DeskBench bench;
        auto *dialog = new panes::BackfillDialog(bench.console(), bench.playbooks(), nullptr);
        dialog->show();
        dialog->activateWindow();
        QTRY_VERIFY(dialog->titleField()->hasFocus());
        QTest::keyClicks(dialog->titleField(), u"Token in a public log"_qs);
        dialog->timeField(Milestone::Detected)->setText(u"2024-03-14 22:10 CET"_qs);
        dialog->timeField(Milestone::Responded)->setText(u"2024-03-16Z"_qs);
        dialog->timeField(Milestone::Closed)->setText(u"~2024-03-18 10:00Z"_qs);
        const QPointer<panes::BackfillDialog> open(dialog);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!open);
        QCOMPARE(all(bench).size(), 1);
        const IncidentPtr old = bench.incident(all(bench).first().id);
        QVERIFY(old->backfilled && !old->isOpen());
        QVERIFY(clocksOf(*old).isEmpty());
        QCOMPARE(base::rfc3339(old->t0()), u"2024-03-14T21:10:00Z"_qs);
        QCOMPARE(old->milestones.value(Milestone::Closed).at.precision, journal::Precision::About);
    }

    void what_is_missing_is_said_and_what_is_typed_stays()
    {
        DeskBench bench;
        auto *dialog = new panes::BackfillDialog(bench.console(), bench.playbooks(), nullptr);
        dialog->show();
        dialog->activateWindow();
        QVERIFY(support::takesKeys(dialog)); // or its shortcuts are deaf
        dialog->titleField()->setText(u"Old"_qs);
        dialog->timeField(Milestone::Detected)->setText(u"2024-03-14Z"_qs);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shows(*dialog, u"closed is missing"_qs));
        dialog->timeField(Milestone::Closed)->setText(u"when it was over"_qs);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shows(*dialog, u"Closed:"_qs));
        QCOMPARE(dialog->titleField()->text(), u"Old"_qs);
        QVERIFY(all(bench).isEmpty());
        delete dialog;
    }

    void a_table_is_shown_before_it_is_recorded()
    {
        DeskBench bench;
        QTemporaryDir home;
        QFile file(home.filePath(u"old.csv"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("title,severity,detected,closed\n<b>One</b>,P2,2024-03-14 "
                   "10:00,2024-03-15Z\nTwo,P9,2024-03-14Z,2024-03-15Z\n");
        file.close();
        auto *dialog = new panes::BackfillTableDialog(bench.console(), nullptr);
        const QPointer<panes::BackfillTableDialog> open(dialog);
        dialog->show();
        QVERIFY(!dialog->recordButton()->isEnabled());
        dialog->showTable(file.fileName());
        QTRY_COMPARE(dialog->rows()->rowCount(), 2);
        const auto said = [&](int row) {
            return dialog->rows()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY2(said(0).startsWith(u"line 2:15, [refused]"_qs), qPrintable(said(0))); // no zone
        QVERIFY2(said(1).startsWith(u"line 3:5, [refused]"_qs), qPrintable(said(1)));
        QVERIFY(!dialog->recordButton()->isEnabled());
        dialog->zoneField()->setText(u"Europe/Berlin"_qs);
        Q_EMIT dialog->zoneField()->editingFinished();
        QTRY_VERIFY(dialog->recordButton()->isEnabled());
        QVERIFY2(said(0).contains(u"<b>One</b>"_qs), qPrintable(said(0)));
        dialog->recordButton()->click();
        QTRY_VERIFY(!open);
        QCOMPARE(all(bench).size(), 1);
        QCOMPARE(all(bench).first().title, u"<b>One</b>"_qs);
        QCOMPARE(base::rfc3339(all(bench).first().t0), u"2024-03-14T09:00:00Z"_qs);
    }

    void the_list_offers_it_and_marks_what_was_recorded_afterwards()
    {
        DeskBench bench;
        panes::IncidentsPane pane(bench.console());
        pane.resize(1190, 702);
        pane.show();
        pane.showAll(true);
        auto *verb = pane.findChild<QAction *>(u"incident.backfill"_qs);
        QVERIFY(verb);
        verb->trigger();
        auto *dialog = support::openDialog<panes::BackfillDialog>();
        QVERIFY(dialog);
        dialog->titleField()->setText(u"Old"_qs);
        dialog->timeField(Milestone::Detected)->setText(u"2024-03-14Z"_qs);
        dialog->timeField(Milestone::Closed)->setText(u"2024-03-15Z"_qs);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(pane.model().rowCount(), 1);
        QVERIFY(pane.model().at(0).backfilled);
        QVERIFY(pane.model()
                    .index(0, models::IncidentsModel::Title)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"recorded afterwards"_qs));
    }
};

PARAPET_TEST(TstBackfillDialogs)
#include "tst_backfilldialogs.moc"
