#include "domain/incidents/custodytransferred.h"
#include "domain/incidents/disposalproposed.h"
#include "domain/incidents/evidenceheld.h"
#include "domain/incidents/evidenceretained.h"
#include "evidencebench.h"
#include "panes/evidence/custodydialog.h"
#include "panes/evidence/evidencepreview.h"
#include "panes/look/label.h"
#include "panes/look/theme.h"
#include "support/testmain.h"

#include <QComboBox>
#include <QFileDialog>
#include <QSignalSpy>

using namespace incidents;
using evidence::State;
using evidence::Step;

namespace {

CustodyFields of(const evidence::Item &item, const char *to = "", const char *reason = "needed")
{
    return {.item = item.entryId, .to = QLatin1String(to), .reason = QLatin1String(reason)};
}

} // namespace

/// What is done with an item in the register, by keys. Di sits here; bo holds what bo sealed.
class TstEvidenceActs : public QObject
{
    Q_OBJECT

    static QLineEdit *line(const QWidget &dialog, const char *name)
    {
        return EvidenceBench::field<QLineEdit>(dialog, QString::fromLatin1(name));
    }
    /// The dialog that a key opened, its reason filled in.
    static panes::CustodyDialog *asked(EvidenceBench &bench, const char *key, const char *reason = "triage")
    {
        bench.press(key);
        auto *dialog = bench.dialog<panes::CustodyDialog>();
        if (dialog && line(*dialog, "Why"))
            line(*dialog, "Why")->setText(QString::fromLatin1(reason));
        return dialog;
    }
    /// Waits until the pane knows the whole item.
    static void ready(EvidenceBench &bench)
    {
        QTRY_COMPARE(bench.titles().size(), 1);
        QTRY_VERIFY(bench.pane().detail().chain()->model()->rowCount() >= 2);
    }

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void opening_is_written_down_and_then_shown()
    {
        EvidenceBench bench;
        bench.seal("POST /collect\n<img src=x>");
        ready(bench);
        auto *dialog = asked(bench, "o", "");
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // a reason is asked for
        QCOMPARE(bench.item().custody.size(), 2);
        line(*dialog, "Why")->setText(u"triage"_qs);
        QTest::keyClick(dialog, Qt::Key_Return);
        auto *preview = bench.dialog<panes::EvidencePreview>();
        QVERIFY(preview);
        QTRY_VERIFY(preview->shownText().contains(u"POST /collect\n<img src=x>"_qs));
        QCOMPARE(bench.item().custody.last().step, Step::Access);
        QCOMPARE(bench.item().custody.last().by, u"di"_qs);
        QCOMPARE(bench.item().custody.last().reason, u"triage"_qs);
        preview->close();
    }

    void a_read_only_workspace_is_looked_at_and_not_changed()
    {
        EvidenceBench bench;
        bench.seal("POST /collect");
        const qsizetype entries = bench.incident(bench.incidentId)->entries.size();
        bench.open({.readOnly = true});
        ready(bench);
        bench.press("o");
        auto *preview = bench.dialog<panes::EvidencePreview>();
        QVERIFY(preview);
        QTRY_VERIFY(preview->shownText().contains(u"POST /collect"_qs));
        preview->close();
        bench.press("V");
        QTRY_COMPARE(bench.console().activities().running(), 0);
        QCOMPARE(bench.incident(bench.incidentId)->entries.size(), entries);
        bench.closePane();
    }

    void a_transfer_is_refused_to_who_does_not_hold_it_and_says_so()
    {
        EvidenceBench bench;
        bench.seal("x");
        ready(bench);
        auto *dialog = asked(bench, "t", "lab");
        QVERIFY(dialog);
        EvidenceBench::field<QComboBox>(*dialog, u"To"_qs)->setCurrentText(u"cy"_qs);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY([&] {
            for (const look::Label *label : dialog->findChildren<look::Label *>()) {
                if (label->isVisible() && label->text().contains(u"bo holds E-001"_qs))
                    return true;
            }
            return false;
        }());
        dialog->close();
        QVERIFY(!bench.item().handover);
    }

    void what_was_handed_to_me_is_accepted_after_a_look()
    {
        EvidenceBench bench;
        bench.seal("x");
        bench.say(CustodyTransferred{of(bench.item(), "di")});
        ready(bench);
        auto *dialog = asked(bench, "a");
        QVERIFY(dialog);
        line(*dialog, "Where")->setText(u"Berlin"_qs);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(bench.item().holder, u"di"_qs);
        QCOMPARE(bench.item().custody.last().seen, bench.item().sha256);
        QCOMPARE(bench.item().custody.last().place, u"Berlin"_qs);
    }

    void what_was_changed_is_not_accepted()
    {
        EvidenceBench bench;
        bench.seal("x");
        bench.say(CustodyTransferred{of(bench.item(), "di")});
        QFile file(store::EvidenceFolder(bench.store().folder().evidence()).pathOf(bench.item().sha256));
        QVERIFY(file.remove() && file.open(QIODevice::WriteOnly) && file.write("y") == 1);
        file.close();
        ready(bench);
        auto *dialog = asked(bench, "a");
        QVERIFY(dialog);
        const QSignalSpy reported(&bench.console(), &console::Console::reported);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(reported.size(), 1);
        QVERIFY(reported.first().first().value<base::Error>().what.contains(u"SHA-256 is another"_qs));
        QVERIFY(bench.item().handover.has_value());
        dialog->close();
    }

    void verifying_writes_down_what_it_came_to()
    {
        EvidenceBench bench;
        bench.seal("one", u"one.log"_qs);
        bench.seal("two", u"two.log"_qs);
        QTRY_COMPARE(bench.titles().size(), 2);
        QVERIFY(QFile::remove(store::EvidenceFolder(bench.store().folder().evidence()).pathOf(bench.item(0).sha256)));
        bench.press("V");
        QTRY_COMPARE(bench.item(0).state, State::Missing);
        QTRY_COMPARE(bench.item(1).check.has_value(), true);
        QCOMPARE(bench.item(1).check->finding, evidence::Finding::Intact);
        QTRY_COMPARE(bench.pane().badge(), 1);
        QCOMPARE(bench.console().activities().rowCount(), 1);
    }

    void hold_retention_and_sensitivity_are_set_with_a_reason()
    {
        EvidenceBench bench;
        bench.seal("x");
        ready(bench);
        QTest::keyClick(asked(bench, "h", "court order"), Qt::Key_Return);
        QTRY_COMPARE(bench.item().hold, u"court order"_qs);
        auto *retain = asked(bench, "r", "policy");
        QVERIFY(retain);
        line(*retain, "Until")->setText(u"whenever"_qs);
        QTest::keyClick(retain, Qt::Key_Return);
        QVERIFY(retain->isVisible());
        line(*retain, "Until")->setText(u"365d"_qs);
        QTest::keyClick(retain, Qt::Key_Return);
        QTRY_VERIFY(bench.item().retention.has_value());
        auto *classify = asked(bench, "i", "holds a token");
        QVERIFY(classify);
        EvidenceBench::field<QComboBox>(*classify, u"Sensitivity"_qs)->setCurrentIndex(3);
        QTest::keyClick(classify, Qt::Key_Return);
        QTRY_COMPARE(bench.item().sensitivity, evidence::Sensitivity::Restricted);
        QTRY_VERIFY(bench.pane().detail().findChild<QWidget *>()); // it is still there
        QTest::keyClick(asked(bench, "h", "settled"), Qt::Key_Return);
        QTRY_VERIFY(bench.item().hold.isEmpty());
    }

    void the_second_person_disposes_and_the_file_is_deleted()
    {
        EvidenceBench bench;
        bench.seal("x");
        const QString path = store::EvidenceFolder(bench.store().folder().evidence()).pathOf(bench.item().sha256);
        bench.say(EvidenceRetained{bench.item().entryId, bench.store().clock().now() - std::chrono::hours(1), u"x"_qs});
        bench.say(DisposalProposed{of(bench.item())});
        ready(bench);
        QVERIFY(QFile::exists(path));
        QTest::keyClick(asked(bench, "d", "agreed"), Qt::Key_Return);
        QTRY_COMPARE(bench.item().state, State::Disposed);
        QTRY_VERIFY(!QFile::exists(path));
    }

    void a_copy_is_written_and_written_down()
    {
        EvidenceBench bench;
        bench.seal("POST /collect");
        ready(bench);
        QTemporaryDir home;
        QTest::keyClick(asked(bench, "y", "carving"), Qt::Key_Return);
        auto *save = bench.dialog<QFileDialog>();
        QVERIFY(save);
        const QString path = home.filePath(u"copy.log"_qs);
        Q_EMIT save->fileSelected(path);
        save->close();
        QTRY_COMPARE(bench.item().custody.last().step, Step::Copy);
        QFile copy(path);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("POST /collect"));
        QCOMPARE(bench.item().custody.last().seen, bench.item().sha256);
    }

    void an_export_goes_to_somebody_and_into_a_folder()
    {
        EvidenceBench bench;
        bench.seal("POST /collect");
        ready(bench);
        QTemporaryDir home;
        auto *dialog = asked(bench, "e", "advisory");
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // to whom?
        EvidenceBench::field<QComboBox>(*dialog, u"To"_qs)->setCurrentText(u"CERT"_qs);
        QTest::keyClick(dialog, Qt::Key_Return);
        auto *save = bench.dialog<QFileDialog>();
        QVERIFY(save);
        Q_EMIT save->fileSelected(home.filePath(u"out"_qs));
        save->close();
        QTRY_VERIFY(QFile::exists(home.filePath(u"out/SHA256SUMS"_qs)));
        QCOMPARE(bench.item().custody.last().step, Step::Export);
        QCOMPARE(bench.item().custody.last().to, u"CERT"_qs);
    }

    void what_cannot_be_done_now_says_so()
    {
        EvidenceBench bench;
        bench.seal("x");
        ready(bench);
        const QSignalSpy reported(&bench.console(), &console::Console::reported);
        bench.pane().step(panes::EvidenceStep::Accept);
        QCOMPARE(reported.size(), 1);
        bench.pane().step(panes::EvidenceStep::Seal);
        QCOMPARE(reported.size(), 2);
        QVERIFY(!QApplication::activeModalWidget());
    }
};

PARAPET_TEST(TstEvidenceActs)
#include "tst_evidenceacts.moc"
