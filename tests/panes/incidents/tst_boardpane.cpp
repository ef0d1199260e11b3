#include "domain/incidents/closed.h"
#include "domain/incidents/noted.h"
#include "models/incidents/playbookmodel.h"
#include "models/incidents/timelinelinesmodel.h"
#include "panes/incidents/boardpane.h"
#include "panes/incidents/completionlist.h"
#include "panes/incidents/hintstrip.h"
#include "panes/incidents/incidenttabs.h"
#include "panes/incidents/linedraft.h"
#include "panes/incidents/playbookcell.h"
#include "panes/incidents/scribefield.h"
#include "panes/incidents/scribeline.h"
#include "panes/incidents/timelinecell.h"
#include "panes/incidents/timelinelist.h"
#include "panes/look/rowlist.h"
#include "panes/look/searchfield.h"
#include "panes/look/theme.h"
#include "support/deskbench.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace incidents;

namespace {

/// A board in a window, in front, on a bench of its own.
class Board
{
public:
    explicit Board(DeskBench &bench)
        : pane(std::make_unique<panes::BoardPane>(bench.console()))
    {
        pane->resize(1190, 742);
        pane->show();
        pane->activateWindow();
        active = support::takesKeys(pane.get());
    }
    /// Waits until an incident is in front and the keyboard is in the line.
    bool ready()
    {
        if (!active || !QTest::qWaitFor([this] { return pane->incident() != nullptr; }, 20000)) {
            qWarning("active %d, read %d, ids %lld", active, pane->incidents().isRead(),
                     qlonglong(pane->incidents().ids().size()));
            return false;
        }
        return focusLine();
    }
    bool focusLine()
    {
        pane->focusHome();
        return QTest::qWaitFor([this] { return field()->hasFocus(); });
    }
    panes::ScribeField *field() const { return pane->timeline().line()->field(); }
    panes::TimelineList *list() const { return pane->timeline().list(); }
    models::TimelineLinesModel *lines() const { return pane->timeline().model(); }
    QString hint() const { return pane->timeline().hints()->text(); }

    void type(const QString &text, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return, modifiers);
    }
    /// Waits until the incident has a line that says this; the first of several.
    const journal::Line *said(const QString &text) const
    {
        const journal::Line *found = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                for (const journal::Line &line : pane->incident()->lines) {
                    if (!found && line.text.contains(text))
                        found = &line;
                }
                return found != nullptr;
            },
            20000);
        return there ? found : nullptr;
    }
    void select(const QString &entryId)
    {
        list()->setFocus();
        list()->setCurrentIndex(lines()->index(lines()->rowOf(entryId), 0));
    }

    std::unique_ptr<panes::BoardPane> pane;
    bool active = false;
};

} // namespace

class TstBoardPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void without_an_incident_it_offers_to_declare_one()
    {
        DeskBench bench;
        panes::BoardPane pane(bench.console());
        pane.resize(1190, 742);
        pane.show();
        QTRY_VERIFY(pane.incidents().isRead());
        QVERIFY(!pane.incident());
        bool offered = false;
        for (const QPushButton *button : pane.findChildren<QPushButton *>())
            offered = offered || (button->isVisible() && button->text() == u"Declare an incident"_qs);
        QVERIFY(offered);
    }

    void the_keyboard_goes_to_the_line_of_the_first_incident()
    {
        DeskBench bench;
        panes::BoardPane pane(bench.console());
        pane.resize(1190, 742);
        pane.show();
        pane.activateWindow();
        QVERIFY(support::takesKeys(&pane));
        QTRY_VERIFY(pane.incidents().isRead());
        pane.focusHome();
        bench.declare(u"Malicious release"_qs);
        QTRY_VERIFY(pane.incident());
        QTRY_VERIFY(pane.timeline().line()->field()->hasFocus());
    }

    void what_is_typed_becomes_an_entry_of_its_kind_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        using journal::LineKind;
        QTest::newRow("note") << u"bridge is open"_qs << u"bridge is open"_qs << int(LineKind::Note);
        QTest::newRow("finding") << u"!f egress to x.example ~likely"_qs << u"egress to x.example"_qs
                                 << int(LineKind::Finding);
        QTest::newRow("decision") << u"!d disable workflows"_qs << u"disable workflows"_qs << int(LineKind::Decision);
        QTest::newRow("action") << u"!a tokens revoked"_qs << u"tokens revoked"_qs << int(LineKind::Action);
        QTest::newRow("question") << u"? who owns it"_qs << u"who owns it"_qs << int(LineKind::Question);
        QTest::newRow("follow-up") << u"todo pin actions"_qs << u"pin actions"_qs << int(LineKind::FollowUp);
        QTest::newRow("task") << u">ana 15m check logs"_qs << u"check logs"_qs << int(LineKind::Task);
        QTest::newRow("milestone") << u"!m isolated"_qs << u"Isolated"_qs << int(LineKind::Milestone);
        QTest::newRow("asset") << u"+repo acme/widgets"_qs << u"acme/widgets"_qs << int(LineKind::Asset);
    }

    void what_is_typed_becomes_an_entry_of_its_kind()
    {
        QFETCH(QString, line);
        QFETCH(QString, text);
        QFETCH(int, kind);
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        Board board(bench);
        QVERIFY(board.ready());
        board.type(line);
        const journal::Line *written = board.said(text);
        QVERIFY2(written, qPrintable(board.hint()));
        QCOMPARE(int(written->kind), kind);
        QCOMPARE(written->authorship.actor, u"di"_qs);
        QTRY_COMPARE(board.field()->text(), QString());
        QVERIFY(board.lines()->rowOf(written->entry->id) >= 0);
    }

    void a_back_dated_line_keeps_both_times()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        Board board(bench);
        QVERIFY(board.ready());
        board.type(u"-10m token seen in the log"_qs);
        const journal::Line *written = board.said(u"token seen"_qs);
        QVERIFY(written);
        const base::Duration ago = written->entry->recorded - written->authorship.occurred.at;
        QVERIFY(ago > std::chrono::minutes(9) && ago < std::chrono::minutes(11));
        QCOMPARE(board.lines()->rowOf(written->entry->id), 0);
    }

    void ctrl_enter_pins_it_to_the_story()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        Board board(bench);
        QVERIFY(board.ready());
        board.type(u"legal is on the bridge"_qs, Qt::ControlModifier);
        const journal::Line *written = board.said(u"legal is"_qs);
        QVERIFY(written);
        const QString id = written->entry->id;
        QTRY_VERIFY(board.pane->incident()->line(id)->pinned);
    }

    void a_wrong_line_says_why_and_nothing_moves()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        Board board(bench);
        QVERIFY(board.ready());
        const QRect before = board.pane->timeline().line()->geometry();
        const qsizetype entries = board.pane->incident()->entries.size();
        board.type(u"!m nonsense"_qs);
        QVERIFY(!board.hint().isEmpty());
        QCOMPARE(board.field()->text(), u"!m nonsense"_qs);
        QCOMPARE(board.pane->timeline().line()->geometry(), before);
        QCOMPARE(board.pane->incident()->entries.size(), entries);
        QTest::keyClick(board.field(), Qt::Key_Backspace);
        QCOMPARE(board.hint(), QString());
    }

    void nothing_ever_lies_over_the_scribe_line()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        Board board(bench);
        QVERIFY(board.ready());
        QTest::keyClicks(board.field(), u"!m "_qs);
        const auto *list = board.pane->findChild<panes::CompletionList *>();
        QTRY_VERIFY(list->isVisible());
        panes::ScribeLine *line = board.pane->timeline().line();
        const QRect lineHere(line->mapTo(board.pane.get(), QPoint()), line->size());
        QVERIFY(!list->geometry().intersects(lineHere));
        QVERIFY(list->geometry().bottom() < lineHere.top());
        QTest::keyClick(board.field(), Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        for (int x = 2; x < line->width(); x += 16) {
            const QWidget *here = board.pane->childAt(lineHere.topLeft() + QPoint(x, line->height() / 2));
            QVERIFY2(here == line || line->isAncestorOf(here), "something else lies on the line");
        }
    }

    void a_completion_is_taken_with_tab()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        Board board(bench);
        QVERIFY(board.ready());
        QTest::keyClicks(board.field(), u"!m isol"_qs);
        const auto *list = board.pane->findChild<panes::CompletionList *>();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(board.field(), Qt::Key_Tab);
        QCOMPARE(board.field()->text().trimmed(), u"!m isolated"_qs);
        QVERIFY(board.field()->hasFocus());
    }

    void selection_and_place_stay_while_rows_arrive()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        for (int i = 0; i < 60; ++i)
            bench.say(id, u"note number %1"_qs.arg(i));
        Board board(bench);
        QVERIFY(board.ready());
        QTRY_VERIFY(board.list()->verticalScrollBar()->maximum() > 0);
        board.list()->goTo(30);
        board.list()->verticalScrollBar()->setValue(board.list()->verticalScrollBar()->maximum() / 2);
        QTest::qWait(20);
        const QPersistentModelIndex top = board.list()->indexAt(QPoint(1, 1));
        const QPersistentModelIndex selected = board.list()->currentIndex();
        const QString selectedText = selected.data().toString();
        const int topAt = board.list()->visualRect(top).top();

        bench.say(id, u"@2020-01-01 10:00Z long before"_qs);
        bench.say(id, u"a new one below"_qs);
        QVERIFY(board.said(u"a new one below"_qs));
        QTRY_COMPARE(board.list()->newBelow(), 1);

        QCOMPARE(board.list()->visualRect(top).top(), topAt);
        QCOMPARE(board.list()->currentIndex().data().toString(), selectedText);
        QTest::keyClicks(board.list(), u"G"_qs);
        QTRY_COMPARE(board.list()->newBelow(), 0);
        QVERIFY(board.list()->isAtEnd());
    }

    void a_half_typed_line_survives_the_end_of_the_program()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        {
            Board board(bench);
            QVERIFY(board.ready());
            QTest::keyClicks(board.field(), u"half a thou"_qs);
            const QString path = panes::LineDraft::pathOf(bench.store().bearings().workspaceId + u'-' + id);
            const auto kept = [&path] {
                QFile file(path);
                return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            };
            QTRY_VERIFY(kept().contains("half a thou"));
        }
        Board again(bench);
        QVERIFY(again.ready());
        QCOMPARE(again.field()->text(), u"half a thou"_qs);
        QTest::keyClicks(again.field(), u"ght"_qs);
        QCOMPARE(again.field()->text(), u"half a thought"_qs);
    }

    void up_brings_back_what_was_written()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        Board board(bench);
        QVERIFY(board.ready());
        board.type(u"first"_qs);
        QTRY_COMPARE(board.field()->text(), QString());
        board.type(u"second"_qs);
        QTRY_COMPARE(board.field()->text(), QString());
        QTest::keyClicks(board.field(), u"third"_qs);
        QTest::keyClick(board.field(), Qt::Key_Up);
        QCOMPARE(board.field()->text(), u"second"_qs);
        QTest::keyClick(board.field(), Qt::Key_Up);
        QCOMPARE(board.field()->text(), u"first"_qs);
        QTest::keyClick(board.field(), Qt::Key_Down);
        QTest::keyClick(board.field(), Qt::Key_Down);
        QCOMPARE(board.field()->text(), u"third"_qs);
    }

    void severity_rises_at_once_and_falls_with_a_reason()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs, Severity::P3);
        Board board(bench);
        QVERIFY(board.ready());
        QTest::keyClicks(board.field(), u"half typed"_qs);
        QTest::keyClick(board.field(), Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(board.pane->incident()->severity(), Severity::P2);
        QCOMPARE(board.field()->text(), u"half typed"_qs);
        QTest::keyClick(board.field(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(board.field()->text(), u"!sev p3 "_qs);
        board.type(u"only a fork"_qs);
        QTRY_COMPARE(board.pane->incident()->severity(), Severity::P3);
        QTRY_COMPARE(board.field()->text(), u"half typed"_qs);
    }

    void a_milestone_takes_two_keys()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        Board board(bench);
        QVERIFY(board.ready());
        board.list()->setFocus();
        QTest::keyClicks(board.list(), u"m"_qs);
        QVERIFY(board.hint().contains(u"i isolated"_qs));
        QTest::keyClicks(board.list(), u"i"_qs);
        QTRY_VERIFY(board.pane->incident()->reached(Milestone::Isolated));
        QTest::keyClicks(board.list(), u"m"_qs);
        QTest::keyClick(board.list(), Qt::Key_Escape);
        QCOMPARE(board.hint(), QString());
    }

    void letters_in_the_line_are_text()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        Board board(bench);
        QVERIFY(board.ready());
        QTest::keyClicks(board.field(), u"mijkpgGnN"_qs);
        QCOMPARE(board.field()->text(), u"mijkpgGnN"_qs);
        QVERIFY(!board.pane->incident()->reached(Milestone::Isolated));
    }

    void the_selected_entry_is_struck_with_a_reason_and_restored()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        const QString note = bench.say(id, u"wrong incident"_qs).entries.first()->id;
        Board board(bench);
        QVERIFY(board.ready());
        board.select(note);
        QTest::keyClicks(board.list(), u"s"_qs);
        QCOMPARE(board.field()->text(), u"!strike "_qs);
        QVERIFY(board.field()->hasFocus());
        bench.say(id, u"something arrives meanwhile"_qs);
        board.type(u"belongs elsewhere"_qs);
        QTRY_VERIFY(board.pane->incident()->line(note)->struck);
        QCOMPARE(board.pane->incident()->line(note)->struck->text, u"belongs elsewhere"_qs);
        QTRY_COMPARE(board.lines()->rowOf(note), -1);
        board.list()->setFocus();
        QTest::keyClicks(board.list(), u"h"_qs);
        board.select(note);
        QTest::keyClicks(board.list(), u"s"_qs);
        QTRY_VERIFY(!board.pane->incident()->line(note)->struck);
    }

    void pin_tag_comment_and_amend_work_by_key()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        const QString note = bench.say(id, u"egress"_qs).entries.first()->id;
        Board board(bench);
        QVERIFY(board.ready());
        const auto line = [&] { return board.pane->incident()->line(note); };
        board.select(note);
        QTest::keyClicks(board.list(), u"p"_qs);
        QTRY_VERIFY(line()->pinned);
        board.select(note);
        QTest::keyClicks(board.list(), u"t"_qs);
        board.type(u"runner"_qs);
        QTRY_COMPARE(line()->tags, QStringList{u"runner"_qs});
        board.select(note);
        QTest::keyClicks(board.list(), u"c"_qs);
        board.type(u"seen too"_qs);
        QTRY_COMPARE(line()->comments.size(), 1);
        board.select(note);
        QTest::keyClicks(board.list(), u"x"_qs);
        QCOMPARE(board.field()->text(), u"!amend egress"_qs);
        board.type(u" to x.example"_qs);
        QTRY_COMPARE(line()->text, u"egress to x.example"_qs);
        QCOMPARE(line()->amendments.first().text, u"egress"_qs);
    }

    void a_step_is_done_with_space()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        Board board(bench);
        QVERIFY(board.ready());
        panes::PlaybookCell &cell = board.pane->playbook();
        cell.list()->setFocus();
        QTRY_VERIFY(cell.selected());
        const QString step = cell.selected()->key;
        QTest::keyClick(cell.list(), Qt::Key_Space);
        QTRY_COMPARE(board.pane->incident()->task(step)->state, TaskState::Done);
    }

    void the_filter_is_one_key_away_and_esc_leads_back()
    {
        DeskBench bench;
        const QString id = bench.declare(u"Malicious release"_qs);
        bench.say(id, u"alpha"_qs);
        bench.say(id, u"beta"_qs);
        Board board(bench);
        QVERIFY(board.ready());
        board.list()->setFocus();
        QTest::keyClicks(board.list(), u"/"_qs);
        look::SearchField *filter = board.pane->timeline().filterField();
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"alpha"_qs);
        QTRY_COMPARE(board.lines()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(board.lines()->rowCount() > 1);
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_VERIFY(board.field()->hasFocus());
    }

    void several_open_incidents_are_switched_by_key_and_keep_their_lines()
    {
        DeskBench bench;
        const QString grave = bench.declare(u"Grave"_qs, Severity::P1);
        const QString minor = bench.declare(u"Minor"_qs, Severity::P4);
        Board board(bench);
        QVERIFY(board.ready());
        QTRY_COMPARE(board.pane->findChild<panes::IncidentTabs *>()->faces().size(), 2);
        QCOMPARE(board.pane->incident()->id, grave);
        QTest::keyClicks(board.field(), u"for the grave one"_qs);
        QTest::keyClick(board.field(), Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(board.pane->incident()->id, minor);
        QCOMPARE(board.field()->text(), QString());
        QTest::keyClicks(board.field(), u"for the minor one"_qs);
        QTest::keyClick(board.field(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(board.pane->incident()->id, grave);
        QCOMPARE(board.field()->text(), u"for the grave one"_qs);
        QVERIFY(board.pane->findChild<panes::IncidentTabs *>()->isVisible());
    }

    void every_control_has_a_name()
    {
        DeskBench bench;
        bench.declare(u"Malicious release"_qs);
        Board board(bench);
        QVERIFY(board.ready());
        for (const QWidget *widget : board.pane->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }
};

PARAPET_TEST(TstBoardPane)
#include "tst_boardpane.moc"
