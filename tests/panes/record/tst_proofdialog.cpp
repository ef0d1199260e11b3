#include "models/record/proofmodel.h"
#include "panes/look/banner.h"
#include "panes/look/rowlist.h"
#include "panes/record/proofdialog.h"
#include "support/deskbench.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>

class TstProofDialog : public QObject
{
    Q_OBJECT

    static bool wait(record::ProofDialog &dialog)
    {
        QSignalSpy verified(&dialog, &record::ProofDialog::verified);
        return !dialog.isRunning() || verified.wait(20'000);
    }
    static QAbstractItemModel &rows(const record::ProofDialog &dialog)
    {
        return *dialog.findChild<look::RowList *>()->model();
    }
    static void tamper(DeskBench &bench, const QByteArray &sql)
    {
        base::Result<store::Database> database =
            store::Database::open(bench.store().folder().journal(), store::Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        const base::Done done = database->run(sql);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text()));
    }

private Q_SLOTS:
    void an_honest_record_shows_its_logs_and_their_roots()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        record::ProofDialog dialog(bench.console(), nullptr);
        QVERIFY(dialog.isRunning());
        QVERIFY(wait(dialog));
        const QAbstractItemModelTester tester(&rows(dialog));
        QCOMPARE(rows(dialog).rowCount(), 1);
        QVERIFY(rows(dialog).index(0, 0).data().toString().startsWith(u"Console"));
        QCOMPARE(rows(dialog).index(0, 0).data(look::ToneRole).toInt(), int(look::Tone::Plain));
        QCOMPARE(bench.console().activities().rowCount(), 1);
        QVERIFY(!bench.console().activities().index(0).data(console::Activities::FailedRole).toBool());
    }

    void a_changed_word_is_found_and_the_console_goes_on()
    {
        DeskBench bench;
        const QString incident = bench.declare(u"Malicious release"_qs);
        bench.say(incident, u"the very words"_qs);
        tamper(bench, "UPDATE entry SET payload = replace(payload, 'very words', 'other words')");
        record::ProofDialog dialog(bench.console(), nullptr);
        bench.say(incident, u"written while it verifies"_qs);
        QVERIFY(wait(dialog));
        QVERIFY(rows(dialog).rowCount() >= 2);
        QCOMPARE(rows(dialog).index(0, 0).data(look::ToneRole).toInt(), int(look::Tone::Bad));
        QCOMPARE(rows(dialog).index(0, 0).data(look::EdgeTimeRole).toString(), u"commitment"_qs);
        QVERIFY(bench.console().activities().index(0).data(console::Activities::FailedRole).toBool());
    }

    void it_can_be_done_again_and_the_statement_copied()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        record::ProofDialog dialog(bench.console(), nullptr);
        dialog.show();
        const auto buttons = dialog.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(!buttons.at(0)->isEnabled());
        QVERIFY(wait(dialog));
        tamper(bench, "UPDATE incident SET severity = 4");
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QVERIFY(dialog.isRunning());
        QVERIFY(wait(dialog));
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        const QString statement = QApplication::clipboard()->text();
        QVERIFY2(statement.contains(u"WRONG projection"), qPrintable(statement));
        QVERIFY(statement.endsWith(u"It does not verify."));
    }

    void closing_it_stops_the_work()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        for (int i = 0; i < 5; ++i)
            record::ProofDialog(bench.console(), nullptr).verify();
        QVERIFY(bench.console().activities().rowCount() >= 5);
    }
};

PARAPET_TEST(TstProofDialog)
#include "tst_proofdialog.moc"
