#include "desk/evidence/findableevidence.h"
#include "domain/incidents/custodytransferred.h"
#include "domain/incidents/evidenceheld.h"
#include "domain/incidents/evidenceverified.h"
#include "domain/incidents/milestonereached.h"
#include "evidencebench.h"
#include "panes/look/banner.h"
#include "panes/look/chipbar.h"
#include "panes/look/emptystate.h"
#include "panes/look/label.h"
#include "panes/look/richlabel.h"
#include "panes/look/rowlist.h"
#include "panes/look/searchfield.h"
#include "panes/look/theme.h"
#include "store/evidence/evidencetext.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QUrl>

using namespace incidents;
using evidence::State;
using Which = store::EvidenceFilter::Which;

namespace {

CustodyFields of(const evidence::Item &item, const char *to = "", const char *reason = "needed")
{
    return {.item = item.entryId, .to = QLatin1String(to), .reason = QLatin1String(reason)};
}

QString wordsIn(const QWidget &widget)
{
    QStringList out;
    for (const look::RichLabel *label : widget.findChildren<look::RichLabel *>())
        out.append(look::plainText(label->spans()));
    return out.join(u'\n');
}

QString lookWords(const QWidget &widget)
{
    QStringList out;
    for (const look::Label *label : widget.findChildren<look::Label *>())
        out.append(label->text());
    return out.join(u'\n');
}

QStringList shownButtons(const QWidget &in)
{
    QStringList out;
    for (const look::Button *button : in.findChildren<look::Button *>()) {
        if (button->isVisibleTo(&in) && !button->key().isEmpty())
            out.append(button->text());
    }
    return out;
}

void dropFiles(QWidget &on, const QList<QUrl> &urls)
{
    QMimeData content;
    content.setUrls(urls);
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &drop);
}

} // namespace

class TstEvidencePane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void an_empty_register_says_what_fills_it()
    {
        EvidenceBench bench;
        QTRY_VERIFY(bench.pane().findChild<look::EmptyState *>()->isVisible());
        QVERIFY(!bench.pane().table().isVisible());
        QTest::mouseClick(bench.pane().findChild<look::EmptyState *>()->findChild<look::Button *>(), Qt::LeftButton);
        QVERIFY(bench.dialog<panes::EvidenceDialog>());
        bench.dialog<panes::EvidenceDialog>()->close();
    }

    void an_item_is_shown_with_its_chain_and_what_comes_next()
    {
        EvidenceBench bench;
        bench.seal("POST /collect");
        QTRY_COMPARE(bench.titles(), QStringList{u"runner.log"_qs});
        QTRY_COMPARE(bench.pane().detail().chain()->model()->rowCount(), 2);
        QVERIFY(wordsIn(bench.pane().detail()).contains(u"Holder  bo"_qs));
        QCOMPARE(shownButtons(bench.pane().detail()),
                 (QStringList{u"Open"_qs, u"Verify"_qs, u"Hand over"_qs, u"Save a copy"_qs}));
        bench.say(CustodyTransferred{of(bench.item(), "di")});
        QTRY_COMPARE(shownButtons(bench.pane().detail()).value(0), u"Accept"_qs);
        QTRY_COMPARE(bench.pane().badge(), 1);
        QVERIFY(!bench.pane().badgeHot());
        bench.say(EvidenceVerified{{bench.item().entryId}, evidence::Finding::Missing, {}, true});
        QTRY_VERIFY(bench.pane().badgeHot());
    }

    void chips_and_choices_filter_the_register()
    {
        EvidenceBench bench;
        bench.seal("one", u"one.log"_qs);
        bench.seal("two", u"two.log"_qs);
        bench.say(EvidenceHeld{bench.item().entryId, true, u"court"_qs});
        EvidencePlanned plan{.label = u"E-9"_qs, .title = u"three"_qs};
        plan.expires = bench.store().clock().now() + std::chrono::hours(9);
        bench.say(plan);
        QTRY_COMPARE(bench.titles().size(), 3);
        bench.pane().showWhich(Which::Held);
        QTRY_COMPARE(bench.titles(), QStringList{u"two.log"_qs});
        bench.pane().showWhich(Which::Expiring);
        QTRY_COMPARE(bench.titles(), QStringList{u"three"_qs});
        bench.pane().showWhich(Which::Broken);
        QTRY_VERIFY(bench.titles().isEmpty());
        QVERIFY(bench.pane().findChild<look::EmptyState *>()->isVisible());
        bench.pane().showWhich(Which::All);
        auto *states = EvidenceBench::field<QComboBox>(bench.pane(), u"State"_qs);
        states->setCurrentIndex(states->findData(int(State::Sealed)));
        Q_EMIT states->activated(states->currentIndex());
        QTRY_COMPARE(bench.titles().size(), 2);
        bench.pane().showIncident(bench.declare(u"Another"_qs));
        QTRY_VERIFY(bench.titles().isEmpty());
        bench.pane().showIncident(bench.incidentId);
        QTRY_COMPARE(bench.titles().size(), 3);
    }

    void words_are_found_in_names_and_in_files()
    {
        EvidenceBench bench;
        bench.seal("runner reached x.example", u"one.log"_qs);
        bench.seal("nothing of note", u"two.log"_qs);
        QVERIFY(desk::makeEvidenceFindable(bench.store(), std::make_shared<base::Progress>()).result().ok());
        QTRY_COMPARE(bench.titles().size(), 2);
        auto *search = bench.pane().findChild<look::SearchField *>();
        bench.press("/");
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"x.example"_qs);
        QTRY_COMPARE(bench.titles(), QStringList{u"one.log"_qs});
        search->setText(u"two"_qs);
        QTRY_COMPARE(bench.titles(), QStringList{u"two.log"_qs});
        search->setText(u"\"half a phrase"_qs); // half-typed: what was shown stays
        QTRY_COMPARE(bench.titles(), QStringList{u"two.log"_qs});
        search->setText(bench.item(0).sha256.left(9));
        QTRY_COMPARE(bench.titles(), QStringList{u"one.log"_qs});
    }

    void what_vanishes_is_on_top()
    {
        EvidenceBench bench;
        bench.seal("x");
        auto *banner = bench.pane().findChild<look::Banner *>();
        QTRY_COMPARE(bench.titles().size(), 1);
        QVERIFY(!banner->isVisible());
        journal::Authorship by = journal::statedBy(u"bo"_qs, bench.store().clock().now());
        by.occurred.at -= std::chrono::hours(24 * 5);
        bench.mustCommit(journal::deed(*bench.incident(bench.incidentId), MilestoneReached{Milestone::Compromised, {}},
                                       by, u"compromised"_qs));
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(wordsIn(*banner).contains(u"Git events vanish"_qs), qPrintable(wordsIn(*banner)));
        QTest::mouseClick(banner->findChild<look::Button *>(), Qt::LeftButton);
        QVERIFY(bench.dialog<panes::EvidenceDialog>());
        bench.dialog<panes::EvidenceDialog>()->close();
    }

    void files_are_dropped_described_and_sealed()
    {
        EvidenceBench bench;
        QTemporaryDir home;
        QFile file(home.filePath(u"run 8812.log"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("POST /collect");
        file.close();
        dropFiles(bench.pane(), {QUrl::fromLocalFile(file.fileName())});
        auto *dialog = bench.dialog<panes::EvidenceDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->sources().size(), 1);
        QTRY_COMPARE(EvidenceBench::field<QComboBox>(*dialog, u"Incident"_qs)->currentData().toString(),
                     bench.incidentId);
        auto *kind = EvidenceBench::field<QComboBox>(*dialog, u"Kind"_qs);
        kind->setCurrentIndex(int(evidence::Kind::WorkflowLog));
        EvidenceBench::field<QLineEdit>(*dialog, u"Content from"_qs)->setText(u"nonsense"_qs);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // it says what is wrong with the time
        EvidenceBench::field<QLineEdit>(*dialog, u"Content from"_qs)->setText(u"-6h"_qs);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(bench.incident(bench.incidentId)->evidence.size(), 1);
        QCOMPARE(bench.item().title, u"run 8812.log"_qs);
        QCOMPARE(bench.item().kind, evidence::Kind::WorkflowLog);
        QVERIFY(bench.item().contentFrom.has_value());
        QCOMPARE(bench.item().source, file.fileName());
        QCOMPARE(bench.item().by, u"di"_qs);
        QTRY_COMPARE(bench.titles(), QStringList{u"run 8812.log"_qs});
        QTRY_COMPARE(bench.console().activities().running(), 0);
    }

    void what_is_on_the_clipboard_is_pasted()
    {
        EvidenceBench bench;
        bench.seal("x");
        QTRY_COMPARE(bench.titles().size(), 1);
        QApplication::clipboard()->setText(u"token seen in run 8812"_qs);
        bench.pane().table().setFocus();
        QTest::keyClick(&bench.pane().table(), Qt::Key_V, Qt::ControlModifier);
        auto *dialog = bench.dialog<panes::EvidenceDialog>();
        QVERIFY(dialog);
        EvidenceBench::field<QLineEdit>(*dialog, u"Title"_qs)->setText(u"What bo saw"_qs);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(bench.incident(bench.incidentId)->evidence.size(), 2);
        QCOMPARE(bench.item().title, u"What bo saw"_qs);
        QCOMPARE(bench.item().size, 22);
        QApplication::clipboard()->clear();
        const QSignalSpy reported(&bench.console(), &console::Console::reported);
        bench.pane().table().setFocus();
        QTest::keyClick(&bench.pane().table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(reported.size(), 1); // nothing there, and it says so
    }

    void a_file_that_cannot_be_taken_registers_nothing_and_loses_no_word()
    {
        EvidenceBench bench;
        bench.seal("x");
        QTRY_COMPARE(bench.titles().size(), 1);
        const QSignalSpy reported(&bench.console(), &console::Console::reported);
        bench.console().captureEvidence(bench.incidentId, {u"/dev/null"_qs});
        auto *dialog = bench.dialog<panes::EvidenceDialog>();
        QVERIFY(dialog);
        auto *title = EvidenceBench::field<QLineEdit>(*dialog, u"Title"_qs);
        title->setText(u"What the runner sent"_qs);
        dialog->addSources({{.path = {}, .bytes = "POST", .name = u"sent.txt"_qs}});
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(reported.size(), 1);
        QVERIFY(reported.first().first().value<base::Error>().what.contains(u"not a regular file"_qs));
        QTRY_COMPARE(bench.incident(bench.incidentId)->evidence.size(), 2); // what could be taken was
        QTRY_COMPARE(dialog->sources().size(), 1);
        QCOMPARE(dialog->sources().first().path, u"/dev/null"_qs);
        QVERIFY(dialog->isVisible());
        QCOMPARE(title->text(), u"What the runner sent"_qs);
        QVERIFY(lookWords(*dialog).contains(u"not a regular file"_qs));
        dialog->close();
        QCOMPARE(bench.console().activities().running(), 0);
    }

    void a_dialog_closed_while_it_seals_comes_back_when_that_fails()
    {
        EvidenceBench bench;
        bench.seal("x");
        QTRY_COMPARE(bench.titles().size(), 1);
        bench.console().captureEvidence(bench.incidentId, {u"/dev/null"_qs});
        const QPointer<panes::EvidenceDialog> dialog = bench.dialog<panes::EvidenceDialog>();
        QVERIFY(dialog);
        EvidenceBench::field<QLineEdit>(*dialog, u"Title"_qs)->setText(u"What the runner sent"_qs);
        QTest::keyClick(dialog.data(), Qt::Key_Return);
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QVERIFY(dialog && !dialog->isVisible());
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(EvidenceBench::field<QLineEdit>(*dialog, u"Title"_qs)->text(), u"What the runner sent"_qs);
        QTest::keyClick(dialog.data(), Qt::Key_Escape); // nothing is under way any more
        QTRY_VERIFY(!dialog);
        QCOMPARE(bench.incident(bench.incidentId)->evidence.size(), 1);
    }

    void a_plan_is_made_and_fulfilled_by_keys()
    {
        EvidenceBench bench;
        bench.seal("x");
        QTRY_COMPARE(bench.titles().size(), 1);
        bench.press("n");
        auto *dialog = bench.dialog<panes::EvidenceDialog>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // it wants a title
        EvidenceBench::field<QLineEdit>(*dialog, u"Title"_qs)->setText(u"Memory of runner 7"_qs);
        EvidenceBench::field<QLineEdit>(*dialog, u"Expires"_qs)->setText(u"in 5h"_qs);
        EvidenceBench::field<QLineEdit>(*dialog, u"Who"_qs)->setText(u"cy"_qs);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(bench.titles().value(0), u"Memory of runner 7"_qs);
        QCOMPARE(bench.item().holder, u"cy"_qs);
        bench.pane().table().setCurrentIndex(bench.pane().model().index(0, 0));
        bench.pane().table().setFocus();
        QTest::keyClick(&bench.pane().table(), Qt::Key_Return);
        auto *capture = bench.dialog<panes::EvidenceDialog>();
        QVERIFY(capture);
        QCOMPARE(EvidenceBench::field<QLineEdit>(*capture, u"Title"_qs)->text(), u"Memory of runner 7"_qs);
        capture->addSources({{.path = {}, .bytes = "memory", .name = u"rt-07.bin"_qs}});
        QTest::keyClick(capture, Qt::Key_Return);
        QTRY_COMPARE(bench.item().state, State::Sealed);
        QCOMPARE(bench.incident(bench.incidentId)->evidence.size(), 2);
    }

    void the_board_leads_here()
    {
        EvidenceBench bench;
        const QString other = bench.declare(u"Another"_qs);
        bench.seal("x");
        QTRY_COMPARE(bench.titles().size(), 1);
        const QSignalSpy wanted(&bench.console(), &console::Console::paneWanted);
        bench.console().openEvidence(other);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"evidence"_qs);
        QTRY_VERIFY(bench.titles().isEmpty());
    }

    void many_items_come_page_by_page()
    {
        EvidenceBench bench;
        const QString id = bench.incidentId;
        const incidents::IncidentPtr state = bench.incident(id);
        for (int part = 0; part < 3; ++part) {
            journal::Deed deed;
            for (int i = 0; i < 120; ++i) {
                EvidenceCollected file{.label = u"E-%1"_qs.arg(part * 120 + i), .title = u"log"_qs};
                file.sha256 = QByteArray(32, char(i));
                deed.drafts.append(
                    journal::draft<Incident>(id, file, journal::statedBy(u"bo"_qs, bench.store().clock().now())));
            }
            bench.temporary().mustCommit(deed);
        }
        QTRY_COMPARE(bench.pane().model().rowCount(), panes::evidencePageSize);
        bench.pane().table().scrollToBottom();
        QTRY_COMPARE(bench.pane().model().rowCount(), 360);
    }

    void hostile_names_are_shown_as_they_are()
    {
        EvidenceBench bench;
        for (const support::HostileText &hostile : support::hostileTexts().mid(0, 12)) {
            EvidenceCollected file{.label = u"E-1"_qs, .title = hostile.text.left(300)};
            file.fileName = hostile.text.left(300);
            file.sha256 = QByteArray(32, 'x');
            bench.say(file);
        }
        QTRY_VERIFY(bench.pane().model().rowCount() > 10);
        for (int row = 0; row < bench.pane().model().rowCount(); ++row) {
            bench.pane().table().setCurrentIndex(bench.pane().model().index(row, 0));
            QVERIFY(!bench.pane().grab().isNull());
        }
    }

    void its_place_is_kept()
    {
        EvidenceBench bench;
        bench.seal("x");
        bench.pane().showWhich(Which::Held);
        bench.pane().save(bench.settings());
        bench.closePane();
        bench.pane().restore(bench.settings());
        QCOMPARE(bench.pane().filter().which, Which::Held);
        QCOMPARE(bench.pane().findChild<look::ChipBar *>()->current(), u"held"_qs);
    }

    void a_selection_is_copied_as_text()
    {
        EvidenceBench bench;
        bench.seal("x", u"=cmd.log"_qs);
        QTRY_COMPARE(bench.titles().size(), 1);
        QVERIFY(bench.pane().selectionAsMarkdown().contains(bench.item().sha256));
        QVERIFY(!bench.pane().selectionAsTable().contains(u"\t=cmd"_qs));
        QCOMPARE(bench.pane().selectionAsTable().count(u'\t') >= 5, true);
    }
};

PARAPET_TEST(TstEvidencePane)
#include "tst_evidencepane.moc"
