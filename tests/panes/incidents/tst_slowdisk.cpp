#include "models/incidents/playbookmodel.h"
#include "models/incidents/timelinelinesmodel.h"
#include "panes/incidents/boardpane.h"
#include "panes/incidents/hintstrip.h"
#include "panes/incidents/linedraft.h"
#include "panes/incidents/openincidents.h"
#include "panes/incidents/playbookcell.h"
#include "panes/incidents/scribefield.h"
#include "panes/incidents/scribeline.h"
#include "panes/incidents/timelinecell.h"
#include "panes/incidents/timelinelist.h"
#include "panes/look/rowlist.h"
#include "support/deskbench.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QSemaphore>

using namespace incidents;

/// Somebody types faster than the disk writes: nothing is lost, nothing is written twice, and what was
/// begun meanwhile stays as it is.
class TstSlowDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<DeskBench>();
        id = bench->declare(u"Malicious release"_qs);
        bench->say(id, u"the first note"_qs);
        reopen();
    }
    void cleanup()
    {
        disk.release(10);
        pane.reset();
        bench.reset();
        disk.tryAcquire(disk.available());
    }

    void the_next_line_waits_for_the_one_before()
    {
        hold();
        type(u"one"_qs);
        type(u"two"_qs);
        letGo();
        QTRY_COMPARE(notes(), (QStringList{u"the first note"_qs, u"one"_qs, u"two"_qs}));
        QTRY_COMPARE(field()->text(), QString());
    }

    void what_is_typed_behind_it_stays()
    {
        hold();
        type(u"one"_qs);
        QTest::keyClicks(field(), u"half a sen"_qs);
        letGo();
        QTRY_COMPARE(notes(), (QStringList{u"the first note"_qs, u"one"_qs}));
        QTRY_COMPARE(field()->text(), u"half a sen"_qs);
    }

    void each_line_becomes_a_note_of_its_own()
    {
        hold();
        for (const QString &line : {u"one"_qs, u"two"_qs, u"two"_qs, u"four"_qs}) {
            type(line);
            QCOMPARE(field()->text(), QString()); // free for the next at once
        }
        letGo();
        QTRY_COMPARE(notes(), (QStringList{u"the first note"_qs, u"one"_qs, u"two"_qs, u"two"_qs, u"four"_qs}));
        QTest::qWait(50);
        QCOMPARE(notes().size(), 5);
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(field()->text(), u"four"_qs);
    }

    void a_line_is_written_where_it_was_typed()
    {
        const QString other = bench->declare(u"Stolen token"_qs);
        QTRY_COMPARE(pane->incidents().open().size(), 2);
        hold();
        type(u"one"_qs);
        type(u"two"_qs);
        pane->showIncident(other);
        QCOMPARE(pane->incident()->id, other);
        QCOMPARE(field()->text(), QString());
        QTest::keyClicks(field(), u"half a sen"_qs);
        letGo();
        QTRY_COMPARE(notes(), (QStringList{u"the first note"_qs, u"one"_qs, u"two"_qs}));
        QCOMPARE(notes(other), QStringList());
        QCOMPARE(field()->text(), u"half a sen"_qs);
        pane->showIncident(id);
        QCOMPARE(field()->text(), QString()); // not there to be sent a second time
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(field()->text(), u"two"_qs);
        pane->showIncident(other);
        QCOMPARE(field()->text(), u"half a sen"_qs);
    }

    void a_key_is_carried_out_where_it_was_pressed()
    {
        const QString other = bench->declare(u"Stolen token"_qs);
        QTRY_COMPARE(pane->incidents().open().size(), 2);
        hold();
        type(u"one"_qs);
        pane->carry(u"!m contained"_qs);
        pane->showIncident(other);
        letGo();
        QTRY_VERIFY(state()->reached(Milestone::Contained));
        QVERIFY(!bench->incident(other)->reached(Milestone::Contained));
    }

    void what_finds_no_room_comes_back_in_its_order()
    {
        noRoom();
        hold();
        type(u"one "_qs + QString(6000, u'x'));
        type(u"two"_qs);
        letGo();
        QTRY_VERIFY(field()->text().startsWith(u"one"_qs));
        QVERIFY2(hint().contains(u"disk is full"_qs), qPrintable(hint()));
        QCOMPARE(notes(), QStringList{u"the first note"_qs});
        room();
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(notes().size(), 2);
        QTRY_COMPARE(field()->text(), u"two"_qs);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(notes().size(), 3);
        QCOMPARE(notes().last(), u"two"_qs);
        QCOMPARE(field()->text(), QString());
    }

    void what_finds_no_room_waits_for_what_was_begun_meanwhile()
    {
        noRoom();
        hold();
        type(u"one "_qs + QString(6000, u'x'));
        QTest::keyClicks(field(), u"half"_qs);
        letGo();
        QTRY_VERIFY(hint().contains(u"disk is full"_qs));
        QCOMPARE(field()->text(), u"half"_qs);
        room();
        QTest::keyClicks(field(), u" a sentence"_qs);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(notes().last(), u"half a sentence"_qs);
        QTRY_VERIFY(field()->text().startsWith(u"one"_qs));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(notes().size(), 3);
    }

    void a_comment_that_finds_no_room_comes_back_for_the_same_entry()
    {
        bench->say(id, u"the second note"_qs);
        QTRY_COMPARE(pane->timeline().model()->rowCount(), pane->incident()->lines.size());
        select(u"the first note"_qs);
        noRoom();
        QTest::keyClicks(list(), u"c"_qs);
        QTest::keyClicks(field(), u"seen by Bo "_qs);
        field()->setText(field()->text() + QString(3900, u'x'));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY2(hint().contains(u"disk is full"_qs), qPrintable(hint()));
        QVERIFY(field()->text().contains(u"seen by Bo"_qs));
        select(u"the second note"_qs);
        room();
        reopen(); // and also over the end of the program
        QVERIFY(field()->text().contains(u"seen by Bo"_qs));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(state()->line(noteId(u"the first note"_qs))->comments.size(), 1);
        QCOMPARE(state()->line(noteId(u"the second note"_qs))->comments.size(), 0);
    }

    void what_was_on_its_way_when_the_program_was_killed_is_there_once()
    {
        hold();
        type(u"one"_qs);
        type(u"two"_qs);
        QTest::keyClicks(field(), u"half a sen"_qs);
        field()->keepNow();
        const QByteArray killed = contents(draftPath()); // what a kill would have left, whatever the disk has
        letGo();
        QTRY_COMPARE(notes().size(), 3);
        pane.reset();
        write(draftPath(), killed);
        reopen();
        QCOMPARE(field()->text(), u"half a sen"_qs); // the others had been written
        pane.reset();
        QByteArray unwritten = killed;
        for (const QString &line : {u"one"_qs, u"two"_qs})
            unwritten.replace(noteId(line).toUtf8(), noteId(line).toUtf8().replace('0', '1'));
        QVERIFY(unwritten != killed);
        write(draftPath(), unwritten);
        reopen();
        for (const QString &line : {u"one"_qs, u"two"_qs, u"half a sen"_qs}) {
            QTRY_COMPARE(field()->text(), line);
            QTest::keyClick(field(), Qt::Key_Return);
        }
        QTRY_COMPARE(notes().mid(3), (QStringList{u"one"_qs, u"two"_qs, u"half a sen"_qs}));
        QCOMPARE(field()->text(), QString());
    }

    void the_board_in_front_stays_until_the_next_is_read()
    {
        const QString other = bench->declare(u"Stolen token"_qs);
        QTRY_COMPARE(pane->incidents().open().size(), 2);
        hold(); // the writer also reads
        pane->showIncident(QString(26, u'0'));
        QVERIFY(pane->incident());
        QCOMPARE(pane->incident()->id, id);
        type(u"one"_qs);
        letGo();
        QTRY_COMPARE(notes(), (QStringList{u"the first note"_qs, u"one"_qs}));
    }

    void a_line_about_an_entry_that_was_begun_meanwhile_stays()
    {
        select(u"the first note"_qs);
        pane->focusHome();
        hold();
        type(u"one"_qs);
        select(u"the first note"_qs);
        QTest::keyClicks(list(), u"c"_qs);
        const QString begun = field()->text();
        QTest::keyClicks(field(), u"seen by Bo"_qs);
        letGo();
        QTRY_COMPARE(notes(), (QStringList{u"the first note"_qs, u"one"_qs}));
        QCOMPARE(field()->text(), begun + u"seen by Bo"_qs);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(state()->line(noteId(u"the first note"_qs))->comments.size(), 1);
        QTRY_COMPARE(field()->text(), QString()); // what was put aside is written and does not come back
    }

    void a_step_that_is_ticked_off_meanwhile_is_done()
    {
        hold();
        type(u"one"_qs);
        look::RowList *steps = pane->playbook().list();
        steps->setFocus();
        QTest::keyClicks(steps, u"g"_qs);
        for (int row = 0; row < pane->playbook().model()->rowCount() && !pane->playbook().selected(); ++row)
            QTest::keyClicks(steps, u"j"_qs);
        QVERIFY(pane->playbook().selected());
        const QString step = pane->playbook().selected()->key;
        QTest::keyClick(steps, Qt::Key_Space);
        letGo();
        QTRY_COMPARE(state()->task(step)->state, TaskState::Done);
    }

private:
    void reopen()
    {
        pane = std::make_unique<panes::BoardPane>(bench->console());
        pane->resize(1190, 742);
        pane->show();
        pane->activateWindow();
        QVERIFY(support::takesKeys(pane.get()));
        QTRY_VERIFY(pane->incident());
        pane->focusHome();
        QTRY_VERIFY(field()->hasFocus());
    }
    void runOnJournal(const QByteArray &sql)
    {
        QVERIFY(bench->store()
                    .tendJournal([sql](store::Journal &, store::Database &database) { return database.run(sql).ok(); })
                    .result());
    }
    void noRoom()
    {
        const auto pages = [](store::Database &database) { return database.number("PRAGMA page_count"); };
        runOnJournal("PRAGMA max_page_count=" + QByteArray::number(*bench->store().readJournal(pages).result()));
    }
    void room() { runOnJournal("PRAGMA max_page_count=1073741823"); }
    QString hint() const { return pane->timeline().hints()->text(); }
    QString draftPath() const { return panes::LineDraft::pathOf(bench->store().bearings().workspaceId + u'-' + id); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// The journal's writer does nothing until letGo().
    void hold()
    {
        bench->store().tendJournal([this](store::Journal &, store::Database &) {
            disk.acquire();
            return true;
        });
    }
    void letGo()
    {
        QTest::qWait(50); // long enough for a line that does not wait to be refused or lost
        disk.release();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(field(), text);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    void select(const QString &text)
    {
        list()->setFocus();
        QTest::keyClicks(list(), u"G"_qs);
        for (int row = pane->timeline().model()->rowCount(); row > 0; --row) {
            if (pane->timeline().selected() && pane->timeline().selected()->text == text)
                return;
            QTest::keyClicks(list(), u"k"_qs);
        }
        QFAIL("not in the timeline");
    }
    IncidentPtr state() const { return bench->temporary().incident(id); }
    QStringList notes() const { return notes(id); }
    QStringList notes(const QString &incident) const
    {
        QStringList out;
        for (const journal::Line &line : bench->incident(incident)->lines) {
            if (line.kind == journal::LineKind::Note)
                out.append(line.text);
        }
        return out;
    }
    QString noteId(const QString &text) const
    {
        for (const journal::Line &line : state()->lines) {
            if (line.text == text)
                return line.entry->id;
        }
        return {};
    }
    panes::ScribeField *field() const { return pane->timeline().line()->field(); }
    panes::TimelineList *list() const { return pane->timeline().list(); }

    std::unique_ptr<DeskBench> bench;
    std::unique_ptr<panes::BoardPane> pane;
    QString id;
    QSemaphore disk;
};

PARAPET_TEST(TstSlowDisk)
#include "tst_slowdisk.moc"
