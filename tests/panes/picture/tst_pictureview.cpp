#include "panes/picture/pictureview.h"

#include "models/picture/timepicture.h"
#include "panes/look/theme.h"
#include "store/mirror/mirrorrow.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QWheelEvent>

using models::PictureItem;
using models::TimePicture;
using panes::PictureView;
using timeline::Lane;

class TstPictureView : public QObject
{
    Q_OBJECT

    static constexpr qint64 startMs = 1'736'900'000'000;
    static qint64 us(qint64 seconds) { return (startMs + seconds * 1000) * 1000; }

    std::unique_ptr<TimePicture> m_picture;
    std::unique_ptr<PictureView> m_view;

    QPoint placeOf(int lane, qint64 at) const
    {
        const QRectF rect = m_view->laneRect(lane);
        return QPointF(rect.x() + m_view->scale().x(double(at)), rect.center().y()).toPoint();
    }
    void wheel(const QPoint &at, int delta)
    {
        QWheelEvent event(at, m_view->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(m_view.get(), &event);
    }
    void press(const QString &keys) { QTest::keyClicks(m_view.get(), keys); }

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    /// Notes at 0 and 60 s, contained at 90 s, audit events at 10, 70 and 130 s.
    void init()
    {
        m_picture = std::make_unique<TimePicture>();
        m_view = std::make_unique<PictureView>(*m_picture);
        m_view->resize(1000, 120);
        m_view->show();
        QVERIFY(support::takesKeys(m_view.get()));
        m_view->setFocus();
        m_picture->setLines(
            {{us(0), 1, u"x"_qs, {}, 0}, {us(60), 2, u"x"_qs, {}, 0}, {us(90), 3, u"x"_qs, u"contained"_qs, us(90)}});
        QList<qint64> rows;
        for (const int second : {10, 70, 130})
            rows.append((startMs + second * 1000) << store::rowBits);
        m_picture->ticks(Lane::Audit).append(rows);
        m_picture->touch();
    }

    void cleanup()
    {
        m_view.reset();
        m_picture.reset();
    }

    void lanes_without_anything_are_folded_away()
    {
        QCOMPARE(m_view->lanes(), (QList<Lane>{Lane::People, Lane::Milestones, Lane::Audit}));
        QVERIFY(m_view->laneRect(2).bottom() <= m_view->height() - PictureView::axisHeight);
    }

    void everything_is_in_sight_until_it_is_moved()
    {
        QVERIFY(m_view->scale().shows(double(us(0))) && m_view->scale().shows(double(us(130))));
        press(u"+"_qs);
        const models::TimeScale zoomed = m_view->scale();
        m_picture->ticks(Lane::Audit).append({(startMs + 9'000'000) << store::rowBits});
        m_picture->touch();
        QCOMPARE(m_view->scale(), zoomed);
        press(u"0"_qs);
        QVERIFY(m_view->scale().shows(double(us(9000))));
    }

    void a_click_chooses_and_a_bar_chooses_its_first()
    {
        QSignalSpy chosen(m_view.get(), &PictureView::chosen);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, placeOf(2, us(70)));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<PictureItem>(), m_picture->item(Lane::Audit, 1));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, placeOf(1, us(20)));
        QCOMPARE(chosen.size(), 1); // nothing there
    }

    void what_is_under_the_pointer_is_asked_for_once()
    {
        QSignalSpy wanted(m_view.get(), &PictureView::wordsWanted);
        QTest::mouseMove(m_view.get(), placeOf(0, us(60)));
        QTRY_COMPARE(wanted.size(), 1);
        m_view->setWords(m_picture->item(Lane::People, 1), u"<b>legal</b> is on the bridge"_qs);
        QTest::mouseMove(m_view.get(), placeOf(0, us(60)) + QPoint(2, 0));
        QTest::qWait(20);
        QCOMPARE(wanted.size(), 1);
    }

    void a_drag_measures_and_escape_ends_it()
    {
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, placeOf(0, us(5)));
        QTest::mouseMove(m_view.get(), placeOf(0, us(65)));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, placeOf(0, us(65)));
        const auto measured = m_view->measured();
        QVERIFY(measured);
        QVERIFY(std::abs((measured->last - measured->first) - 60'000'000) < 2 * m_view->scale().usPerPx());
        QVERIFY2(m_view->spoken().contains(u"2 events"_qs), qPrintable(m_view->spoken()));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->measured());
    }

    void the_wheel_zooms_around_the_pointer()
    {
        const QPoint at = placeOf(0, us(60));
        const double length = m_view->scale().length();
        wheel(at, 120);
        QVERIFY(m_view->scale().length() < length);
        QVERIFY((placeOf(0, us(60)) - at).manhattanLength() <= 1);
        wheel(at, -120);
        QVERIFY(std::abs(m_view->scale().length() - length) < length / 1000);
    }

    void the_cursor_goes_from_thing_to_thing_and_from_lane_to_lane()
    {
        QSignalSpy chosen(m_view.get(), &PictureView::chosen);
        press(u"j"_qs);
        QCOMPARE(m_view->cursor()->fromUs, us(0));
        press(u"j"_qs);
        QCOMPARE(m_view->cursor()->fromUs, us(60));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->cursor()->lane, Lane::Milestones);
        QVERIFY(m_view->spoken().contains(u"Contained"_qs));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->cursor()->fromUs, us(70));
        press(u"k"_qs);
        QCOMPARE(m_view->cursor()->fromUs, us(10));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(chosen.last().first().value<PictureItem>().row, (startMs + 10'000) << store::rowBits);
    }

    void only_what_a_machine_did_is_pinned()
    {
        QSignalSpy pinned(m_view.get(), &PictureView::pinWanted);
        m_view->reveal(us(60), Lane::People);
        press(u"p"_qs);
        QCOMPARE(pinned.size(), 0);
        m_view->reveal(us(70), Lane::Audit);
        press(u"p"_qs);
        QCOMPARE(pinned.size(), 1);
    }

    void keys_measure_from_the_cursor()
    {
        m_view->reveal(us(10), Lane::Audit);
        press(u"mj"_qs);
        QCOMPARE(m_view->measured()->first, us(10));
        QCOMPARE(m_view->measured()->last, us(70));
    }

    void arrows_move_in_time_and_the_ends_are_a_key_away()
    {
        press(u"++"_qs);
        const double from = m_view->scale().from();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(m_view->scale().from() > from);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QVERIFY(m_view->scale().shows(double(us(0))));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(m_view->scale().shows(double(us(130))));
    }

    void assistive_tools_see_a_table_of_what_is_in_sight()
    {
        QAccessibleInterface *const access = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(access && access->tableInterface() && access->valueInterface());
        QAccessibleTableInterface *const table = access->tableInterface();
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->cellAt(2, 0)->text(QAccessible::Name), u"audit log"_qs);
        QCOMPARE(table->cellAt(2, 1)->text(QAccessible::Name), u"3"_qs);
        m_view->reveal(us(70), Lane::Audit);
        QVERIFY(!table->cellAt(2, 2)->text(QAccessible::Name).isEmpty());
        QCOMPARE(access->valueInterface()->currentValue().toString(), m_view->spoken());
        QCOMPARE(access->indexOfChild(table->cellAt(1, 2)), 5);
        QVERIFY(!table->cellAt(3, 0));
    }

    void as_a_picture_it_is_as_it_is_seen_without_the_pointer()
    {
        m_view->reveal(us(70), Lane::Audit);
        const QImage bare = m_view->image();
        QCOMPARE(bare.size(), m_view->size() * m_view->devicePixelRatioF());
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->image(), bare); // the cursor is no part of it
        m_view->zoom(0.5);
        QVERIFY(m_view->image() != bare);
    }
};

PARAPET_TEST(TstPictureView)
#include "tst_pictureview.moc"
