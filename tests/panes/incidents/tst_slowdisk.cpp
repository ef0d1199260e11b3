#include "models/incidents/playbookmodel.h"
#include "models/incidents/timelinelinesmodel.h"
#include "panes/incidents/boardpane.h"
#include "panes/incidents/playbookcell.h"
#include "panes/incidents/scribefield.h"
#include "panes/incidents/scribeline.h"
#include "panes/incidents/timelinecell.h"
#include "panes/incidents/timelinelist.h"
#include "panes/look/rowlist.h"
#include "support/deskbench.h"
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
        pane = std::make_unique<panes::BoardPane>(bench->console());
        pane->resize(1190, 742);
        pane->show();
        pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        QTRY_VERIFY(pane->incident());
        pane->focusHome();
        QTRY_VERIFY(field()->hasFocus());
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
    QStringList notes() const
    {
        QStringList out;
        for (const journal::Line &line : state()->lines) {
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
