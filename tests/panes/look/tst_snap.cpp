#include "panes/look/snap.h"
#include "support/testmain.h"

#include <QImage>
#include <QPainter>

#include <cmath>

using namespace look;

/// Draws at a scale and looks at the device's pixels.
class TstSnap : public QObject
{
    Q_OBJECT

    static QImage canvas(double scale)
    {
        QImage image(QSize(40, 40) * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::white);
        return image;
    }
    static void scales()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("thickness");
        QTest::newRow("100 %") << 1.0 << 1;
        QTest::newRow("125 %") << 1.25 << 1;
        QTest::newRow("150 %") << 1.5 << 1;
        QTest::newRow("200 %") << 2.0 << 2;
        QTest::newRow("300 %") << 3.0 << 3;
    }

private Q_SLOTS:
    void a_hairline_is_whole_device_pixels_data() { scales(); }
    void a_hairline_is_whole_device_pixels()
    {
        QFETCH(double, scale);
        QFETCH(int, thickness);
        for (const double offset : {0.0, 3.0, 7.0, 10.3, 20.5, 33.0}) {
            QImage lying = canvas(scale);
            QImage standing = canvas(scale);
            {
                QPainter painter(&lying);
                painter.setRenderHint(QPainter::Antialiasing);
                snap::hLine(painter, 0, offset, 40, Qt::black);
                QVERIFY(painter.testRenderHint(QPainter::Antialiasing));
            }
            {
                QPainter painter(&standing);
                snap::vLine(painter, offset, 0, 40, Qt::black);
            }
            int blackRows = 0;
            int blackColumns = 0;
            for (int i = 0; i < lying.height(); ++i) {
                const QColor row = lying.pixelColor(lying.width() / 2, i);
                const QColor column = standing.pixelColor(i, standing.height() / 2);
                QVERIFY2(row == Qt::black || row == Qt::white, "a hairline smears");
                QVERIFY2(column == Qt::black || column == Qt::white, "a hairline smears");
                blackRows += row == Qt::black;
                blackColumns += column == Qt::black;
            }
            QCOMPARE(blackRows, thickness);
            QCOMPARE(blackColumns, thickness);
        }
    }

    void a_hairline_falls_on_the_nearest_device_pixel_data() { scales(); }
    void a_hairline_falls_on_the_nearest_device_pixel()
    {
        QFETCH(double, scale);
        QImage image = canvas(scale);
        {
            QPainter painter(&image);
            snap::hLine(painter, 0, 13, 40, Qt::black);
        }
        const int expected = int(std::round(13 * scale));
        QCOMPARE(image.pixelColor(5, expected), QColor(Qt::black));
        QCOMPARE(image.pixelColor(5, expected - 1), QColor(Qt::white));
    }

    void a_box_has_crisp_edges_of_one_thickness_data() { scales(); }
    void a_box_has_crisp_edges_of_one_thickness()
    {
        QFETCH(double, scale);
        QFETCH(int, thickness);
        QImage image = canvas(scale);
        QRectF box;
        {
            QPainter painter(&image);
            box = snap::box(painter, QRectF(4.3, 5.6, 22, 17));
            snap::round(painter, QRectF(4.3, 5.6, 22, 17), 3, Qt::red, Qt::black);
        }
        const QRect device(QPoint(qRound(box.x() * scale), qRound(box.y() * scale)),
                           QSize(qRound(box.width() * scale), qRound(box.height() * scale)));
        const QPoint middle = device.center();
        for (int i = 0; i < thickness; ++i) {
            QCOMPARE(image.pixelColor(device.left() + i, middle.y()), QColor(Qt::black));
            QCOMPARE(image.pixelColor(device.right() - i, middle.y()), QColor(Qt::black));
            QCOMPARE(image.pixelColor(middle.x(), device.top() + i), QColor(Qt::black));
            QCOMPARE(image.pixelColor(middle.x(), device.bottom() - i), QColor(Qt::black));
        }
        QCOMPARE(image.pixelColor(device.left() + thickness, middle.y()), QColor(Qt::red));
        QCOMPARE(image.pixelColor(device.left() - 1, middle.y()), QColor(Qt::white));
        QCOMPARE(image.pixelColor(device.right() + 1, middle.y()), QColor(Qt::white));
    }

    void equal_boxes_stay_equal_wherever_they_stand_data() { scales(); }
    void equal_boxes_stay_equal_wherever_they_stand()
    {
        QFETCH(double, scale);
        QImage image = canvas(scale);
        QPainter painter(&image);
        const QSizeF first = snap::box(painter, QRectF(0, 0, 19, 19)).size();
        for (double at = 0; at < 10; at += 0.3) {
            const QSizeF other = snap::box(painter, QRectF(at, at * 2, 19, 19)).size();
            QVERIFY(qAbs(other.width() - first.width()) < 1e-6 && qAbs(other.height() - first.height()) < 1e-6);
        }
    }

    void edges_never_leave_the_rounded_rectangle_data() { scales(); }
    void edges_never_leave_the_rounded_rectangle()
    {
        QFETCH(double, scale);
        QImage image = canvas(scale);
        QPainter painter(&image);
        for (int at = 0; at < 20; ++at) {
            const QRectF r = snap::edges(painter, QRectF(at, at, 13, 13));
            QVERIFY(qAbs(r.right() * scale - std::round((at + 13) * scale)) < 1e-6);
            QVERIFY(qAbs(r.left() * scale - std::round(at * scale)) < 1e-6);
        }
    }
};

PARAPET_TEST(TstSnap)
#include "tst_snap.moc"
