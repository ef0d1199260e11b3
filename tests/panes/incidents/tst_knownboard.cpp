#include "panes/incidents/boardpane.h"
#include "panes/incidents/boardpicture.h"
#include "panes/incidents/fittedlist.h"
#include "panes/incidents/incidentdetail.h"
#include "panes/incidents/incidentspane.h"
#include "panes/incidents/knownbar.h"
#include "panes/incidents/scribefield.h"
#include "panes/incidents/scribeline.h"
#include "panes/incidents/timelinecell.h"
#include "panes/incidents/timelinelist.h"
#include "panes/look/theme.h"
#include "panes/picture/pictureview.h"

#include "models/incidents/figuresmodel.h"
#include "models/incidents/timelinelinesmodel.h"
#include "support/deskbench.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>
#include <QSlider>

using namespace incidents;
using panes::BoardPane;

/// The board as it was, its picture, and the way from a figure to its entries.
class TstKnownBoard : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskBench> m_bench;
    std::unique_ptr<BoardPane> m_board;
    QString m_id;

    panes::KnownBar *bar() { return m_board->timeline().known(); }
    panes::PictureView *picture() { return m_board->timeline().picture()->view(); }
    void trigger(const char *id) { m_board->findChild<QAction *>(QString::fromLatin1(id))->trigger(); }
    static void keep(QWidget &widget, const QString &name)
    {
        QTest::qWait(60); // until it is laid out
        const QString folder = qEnvironmentVariable("PARAPET_SHOTS");
        if (!folder.isEmpty() && !widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)))
            qFatal("the picture cannot be kept");
    }

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }
    void cleanupTestCase() { look::Theme::current().choose(look::Theme::Choice::System); }

    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        m_id = m_bench->declare(u"Malicious release"_qs, Severity::P2);
        for (const QString &line : {u"!m ack"_qs, u"the first note"_qs, u"!sev p1"_qs, u"!m responded"_qs})
            m_bench->say(m_id, line);
        m_board = std::make_unique<BoardPane>(m_bench->console());
        m_board->resize(1190, 742);
        m_board->show();
        QVERIFY(support::takesKeys(m_board.get()));
        QTRY_VERIFY(m_board->incident());
    }

    void cleanup()
    {
        m_board.reset();
        m_bench.reset();
    }

    void stepping_back_shows_what_was_known_and_the_end_is_now()
    {
        trigger("board.known-at");
        QVERIFY(m_board->showsPast() && bar()->isVisible() && bar()->slider()->hasFocus());
        QCOMPARE(m_board->incident()->severity(), Severity::P1);
        const qsizetype all = m_board->incident()->lines.size();
        QTest::keyClick(bar()->slider(), Qt::Key_Left); // before the response
        QTest::keyClick(bar()->slider(), Qt::Key_Left); // before the severity was raised
        QCOMPARE(m_board->incident()->severity(), Severity::P2);
        QVERIFY(m_board->incident()->lines.size() < all);
        keep(*m_board, u"known"_qs);
        QTest::keyClick(bar()->slider(), Qt::Key_Home);
        QVERIFY(!m_board->incident()->reached(Milestone::Acknowledged));
        QTest::keyClick(bar()->slider(), Qt::Key_End);
        QCOMPARE(m_board->incident()->lines.size(), all);
    }

    void nothing_is_written_meanwhile_and_escape_returns()
    {
        trigger("board.known-at");
        QVERIFY(!m_board->timeline().line()->isEnabled());
        const qsizetype before = m_bench->incident(m_id)->lines.size();
        m_board->carry(u"a note"_qs);
        m_board->begin(u"!sev p3 "_qs);
        QVERIFY(!m_board->findChild<QAction *>(u"severity.lower"_qs)->isEnabled());
        QCOMPARE(m_bench->incident(m_id)->lines.size(), before);
        QTest::keyClick(bar()->slider(), Qt::Key_Escape);
        QVERIFY(!m_board->showsPast() && !bar()->isVisible());
        QVERIFY(m_board->timeline().line()->isEnabled());
        QVERIFY(m_board->timeline().line()->field()->hasFocus());
        m_board->carry(u"a note"_qs);
        QTRY_COMPARE(m_bench->incident(m_id)->lines.size(), before + 1);
    }

    void by_happened_time_another_state_is_shown()
    {
        m_bench->say(m_id, u"-50m this was before everything"_qs);
        QTRY_COMPARE(m_board->incident()->lines.size(), m_bench->incident(m_id)->lines.size());
        trigger("board.known-at");
        QTest::keyClick(bar()->slider(), Qt::Key_Home);
        const qsizetype recorded = m_board->incident()->lines.size();
        bar()->setBy(KnownBy::Happened);
        QTest::keyClick(bar()->slider(), Qt::Key_Home);
        QVERIFY(m_board->incident()->lines.size() > recorded);
    }

    void what_arrives_meanwhile_moves_nothing()
    {
        trigger("board.known-at");
        QTest::keyClick(bar()->slider(), Qt::Key_Home);
        const base::Instant at = bar()->at();
        const qsizetype lines = m_board->incident()->lines.size();
        m_bench->say(m_id, u"news"_qs);
        QTest::qWait(50);
        QCOMPARE(bar()->at(), at);
        QCOMPARE(m_board->incident()->lines.size(), lines);
    }

    void the_picture_has_the_log_and_selects_its_rows()
    {
        QVERIFY(picture()->isVisible());
        QVERIFY(picture()->lanes().contains(timeline::Lane::Milestones));
        QVERIFY(picture()->lanes().contains(timeline::Lane::Clocks));
        const models::TimePicture &shown = picture()->picture();
        QCOMPARE(shown.size(timeline::Lane::Milestones), qsizetype(m_board->incident()->milestones.size()));
        Q_EMIT picture()->chosen(shown.item(timeline::Lane::People, 0));
        const journal::Line *selected = m_board->timeline().selected();
        QVERIFY(selected);
        QCOMPARE(m_board->incident()->lines.at(shown.item(timeline::Lane::People, 0).position).entry->id,
                 selected->entry->id);
        trigger("board.picture-toggle");
        QVERIFY(!picture()->isVisible());
    }

    void a_figure_opens_to_its_entries()
    {
        panes::IncidentsPane list(m_bench->console());
        list.resize(1190, 742);
        list.show();
        auto *detail = list.findChild<panes::IncidentDetail *>();
        QTRY_VERIFY(detail->figures()->isVisible());
        auto *model = qobject_cast<models::FiguresModel *>(detail->figures()->model());
        const int row = model->rowOf(u"acknowledge"_qs);
        QTRY_VERIFY(!model->at(row).entries.isEmpty());
        keep(list, u"figures"_qs);
        detail->figures()->setCurrentIndex(model->index(row, 0));
        QTest::keyClick(detail->figures(), Qt::Key_Return);
        QTRY_VERIFY(m_board->timeline().selected());
        QCOMPARE(m_board->timeline().selected()->entry->id,
                 m_board->incident()->milestones.value(Milestone::Acknowledged).entryId);
        QVERIFY(picture()->measured());
        QCOMPARE(picture()->measured()->last - picture()->measured()->first,
                 (*m_board->incident()->reached(Milestone::Acknowledged)
                  - *m_board->incident()->reached(Milestone::Detected))
                     .count());
    }

    void the_model_of_figures_says_what_is_missing()
    {
        models::FiguresModel model;
        const QAbstractItemModelTester tester(&model);
        model.setIncident(m_board->incident());
        QCOMPARE(model.rowCount(), qsizetype(figuresOf(*m_board->incident()).size()));
        const models::FigureRow &contain = model.at(model.rowOf(u"contain"_qs));
        QVERIFY(contain.value.isEmpty() && contain.entries.isEmpty());
        QVERIFY2(contain.why.contains(u"contained"_qs), qPrintable(contain.why));
        model.setIncident(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

PARAPET_TEST(TstKnownBoard)
#include "tst_knownboard.moc"
