#include "domain/incidents/custodytransferred.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/evidenceplanned.h"
#include "domain/incidents/milestonereached.h"
#include "models/incidents/duemodel.h"
#include "models/look/span.h"
#include "panes/incidents/boardpane.h"
#include "panes/incidents/closedialog.h"
#include "panes/incidents/duecell.h"
#include "panes/incidents/fittedlist.h"
#include "panes/incidents/summarycell.h"
#include "panes/look/iconbutton.h"
#include "panes/look/richlabel.h"
#include "panes/look/rowlist.h"
#include "panes/look/theme.h"
#include "support/deskbench.h"
#include "support/testmain.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace incidents;

namespace {

/// A board with one incident on it.
struct EvidenceBoard
{
    EvidenceBoard()
        : id(bench.declare(u"Malicious release"_qs))
        , pane(bench.console())
    {
        pane.resize(1190, 742);
        pane.show();
        pane.activateWindow();
    }
    bool ready()
    {
        return QTest::qWaitFor([this] { return pane.incident() != nullptr; }, 20000);
    }
    template<class Payload>
    QString say(const Payload &payload, base::Duration ago = {})
    {
        journal::Authorship by = journal::statedBy(u"bo"_qs, bench.store().clock().now());
        by.occurred.at -= ago;
        return bench.mustCommit(journal::deed(*bench.incident(id), payload, by, u"said"_qs)).entries.first()->id;
    }
    QString evidenceWords() const
    {
        QStringList out;
        for (const panes::SummaryCell *cell : pane.findChildren<panes::SummaryCell *>()) {
            for (const look::RichLabel *label : cell->findChildren<look::RichLabel *>())
                out.append(look::plainText(label->spans()));
        }
        return out.join(u'\n');
    }
    DeskBench bench;
    QString id;
    panes::BoardPane pane;
};

EvidenceCollected collected(const char *title)
{
    EvidenceCollected out{.label = u"E-1"_qs, .title = QLatin1String(title)};
    out.sha256 = QByteArray(32, 'x');
    return out;
}

} // namespace

class TstBoardEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void ctrl_g_captures_for_the_incident_in_front()
    {
        EvidenceBoard board;
        QVERIFY(board.ready());
        const QSignalSpy wanted(&board.bench.console(), &console::Console::captureWanted);
        board.pane.chooseEvidence();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), board.id);
        board.pane.carry(u"+e"_qs); // and so does the line without a path
        QTRY_COMPARE(wanted.size(), 2);
    }

    void files_are_dropped_on_the_board()
    {
        EvidenceBoard board;
        QVERIFY(board.ready());
        const QSignalSpy wanted(&board.bench.console(), &console::Console::captureWanted);
        QMimeData content;
        content.setUrls({QUrl::fromLocalFile(u"/tmp/a.log"_qs), QUrl(u"https://x.example/b"_qs)});
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&board.pane, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&board.pane, &drop);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(1).toStringList(), QStringList{u"/tmp/a.log"_qs});
        QMimeData words;
        words.setText(u"not a file"_qs);
        QDragEnterEvent other({9, 9}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&board.pane, &other);
        QVERIFY(!other.isAccepted());
    }

    void the_past_takes_no_files()
    {
        EvidenceBoard board;
        QVERIFY(board.ready());
        const QSignalSpy wanted(&board.bench.console(), &console::Console::captureWanted);
        board.pane.toggleKnown();
        board.pane.chooseEvidence();
        QCOMPARE(wanted.size(), 0);
    }

    void its_panel_counts_and_opens_the_register()
    {
        EvidenceBoard board;
        const QString log = board.say(collected("log"));
        board.say(EvidencePlanned{.label = u"E-2"_qs, .title = u"disk"_qs});
        board.say(CustodyTransferred{{.item = log, .to = u"cy"_qs, .reason = u"lab"_qs}});
        QVERIFY(board.ready());
        QTRY_VERIFY2(board.evidenceWords().contains(u"1 sealed"_qs) && board.evidenceWords().contains(u"1 planned"_qs)
                         && board.evidenceWords().contains(u"1 not accepted"_qs),
                     qPrintable(board.evidenceWords()));
        const QSignalSpy wanted(&board.bench.console(), &console::Console::evidenceWanted);
        for (const panes::SummaryCell *cell : board.pane.findChildren<panes::SummaryCell *>()) {
            if (auto *button = cell->findChild<look::IconButton *>())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), board.id);
    }

    void what_vanishes_is_due_and_captured_with_enter()
    {
        EvidenceBoard board;
        board.say(MilestoneReached{Milestone::Compromised, {}}, std::chrono::hours(5 * 24));
        QVERIFY(board.ready());
        const auto *due = board.pane.findChild<panes::DueCell *>();
        int row = -1;
        QTRY_VERIFY([&] {
            for (int i = 0; i < due->model()->rowCount(); ++i) {
                if (due->model()->at(i).clock.kind == ClockKind::EvidenceExpiry)
                    row = i;
            }
            return row >= 0;
        }());
        QVERIFY(due->model()->index(row, 0).data().toString().startsWith(u"Git events vanish"_qs));
        const QSignalSpy wanted(&board.bench.console(), &console::Console::captureWanted);
        due->list()->setCurrentIndex(due->model()->index(row, 0));
        due->list()->setFocus();
        QTest::keyClick(due->list(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        for (int i = 0; i < due->model()->rowCount(); ++i) // what vanishes in months is not due next
            QVERIFY(due->model()->at(i).clock.key != u"evidence:github_audit"_qs);
    }

    void what_was_gone_before_it_was_known_is_said()
    {
        EvidenceBoard board;
        board.say(MilestoneReached{Milestone::Compromised, {}}, std::chrono::hours(9 * 24));
        QVERIFY(board.ready());
        QTRY_VERIFY2(board.evidenceWords().contains(u"Git events: gone at GitHub"_qs),
                     qPrintable(board.evidenceWords()));
    }

    void an_open_transfer_stands_in_the_way_of_closing()
    {
        EvidenceBoard board;
        const QString log = board.say(collected("log"));
        board.say(CustodyTransferred{{.item = log, .to = u"cy"_qs, .reason = u"lab"_qs}});
        const panes::CloseDialog dialog(board.bench.console(), board.bench.incident(board.id), nullptr);
        const auto *rows = dialog.findChild<look::RowList *>();
        QVERIFY(rows);
        QStringList all;
        for (int row = 0; row < rows->model()->rowCount(); ++row)
            all.append(rows->model()->index(row, 0).data().toString());
        QVERIFY2(all.contains(u"E-001 waits for cy to accept it"_qs)
                     || all.contains(u"E-1 waits for cy to accept it"_qs),
                 qPrintable(all.join(u'\n')));
    }
};

PARAPET_TEST(TstBoardEvidence)
#include "tst_boardevidence.moc"
