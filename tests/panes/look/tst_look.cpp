#include "panes/look/look.h"
#include "support/testmain.h"

#include <QPainter>

using namespace look;

namespace {

template<class Draw>
QImage drawn(Draw draw, double scale = 1)
{
    QImage image(QSize(120, 60) * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    draw(painter);
    painter.end();
    return image;
}

int covered(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128;
    }
    return count;
}

int difference(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += qAbs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) > 128;
    }
    return count;
}

} // namespace

class TstLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Theme::current().choose(Theme::Choice::System); }

    void severities_differ_by_shape_alone_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {16, 22, 30, 48})
            QTest::addRow("%d px", side) << side;
    }
    void severities_differ_by_shape_alone()
    {
        QFETCH(int, side);
        QList<QImage> shapes;
        for (int p = 1; p <= 4; ++p)
            shapes.append(
                drawn([=](QPainter &painter) { Look::drawSeverity(painter, QRectF(4, 4, side, side), Severity(p)); }));
        const int part = side * side / 40; // of the square, at the least
        for (int a = 0; a < 4; ++a) {
            QVERIFY(covered(shapes.at(a)) > side * side / 3);
            for (int b = a + 1; b < 4; ++b)
                QVERIFY2(difference(shapes.at(a), shapes.at(b)) >= part,
                         qPrintable(QStringLiteral("P%1 and P%2").arg(a + 1).arg(b + 1)));
        }
    }

    void no_severity_paints_nothing()
    {
        const QImage image =
            drawn([](QPainter &painter) { Look::drawSeverity(painter, QRectF(4, 4, 30, 30), Severity::None); });
        QCOMPARE(covered(image), 0);
    }

    void check_boxes_differ_without_colour()
    {
        QList<QImage> states;
        for (const Check state : {Check::Empty, Check::Done, Check::Blocked, Check::NotApplicable})
            states.append(drawn([=](QPainter &painter) { Look::drawCheck(painter, QRectF(4, 4, 13, 13), state); }, 2));
        for (int a = 0; a < 4; ++a) {
            for (int b = a + 1; b < 4; ++b)
                QVERIFY(difference(states.at(a), states.at(b)) >= 8);
        }
    }

    void signs_stay_inside_the_size_they_ask_for_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 1.25, 1.5, 2.0})
            QTest::addRow("%d %%", int(scale * 100)) << scale;
    }
    void signs_stay_inside_the_size_they_ask_for()
    {
        QFETCH(double, scale);
        const QImage chipImage = drawn(
            [](QPainter &painter) {
                Look::drawChip(painter, {0, 0}, u"Wgj likely"_qs, Chip::Line);
            },
            scale);
        const QImage keyImage = drawn([](QPainter &painter) { Look::drawKey(painter, {0, 0}, u"Ctrl+G"_qs); }, scale);
        const std::pair<QImage, QSizeF> all[] = {{chipImage, Look::chipSize(u"Wgj likely"_qs)},
                                                 {keyImage, Look::keySize(u"Ctrl+G"_qs)}};
        for (const auto &[image, size] : all) {
            const QRect room(QPoint(0, 0), (size * scale).toSize() + QSize(1, 1));
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    QVERIFY(qAlpha(image.pixel(x, y)) == 0 || room.contains(x, y));
            }
        }
    }

    void high_contrast_gives_every_chip_an_edge()
    {
        Theme::current().choose(Theme::Choice::HighContrast);
        for (const Chip variant : {Chip::Plain, Chip::Ok, Chip::Warn, Chip::Bad, Chip::Accent, Chip::Line}) {
            const QImage image = drawn([=](QPainter &painter) {
                Look::drawChip(painter, {0, 0}, u"state"_qs, variant);
            });
            const int middle = int(Look::chipSize(u"state"_qs).width()) / 2;
            QVERIFY(contrast(image.pixelColor(middle, 0), Theme::color(Token::Surface)) >= 4.5);
        }
    }

    void a_bar_shows_its_share()
    {
        const auto filled = [](double share) {
            const QImage image =
                drawn([=](QPainter &painter) { Look::drawBar(painter, QRectF(0, 0, 100, 4), share, Token::Ok); });
            int count = 0;
            for (int x = 0; x < 100; ++x)
                count += image.pixelColor(x, 2) == Theme::color(Token::Ok);
            return count;
        };
        QCOMPARE(filled(0), 0);
        QVERIFY(qAbs(filled(0.5) - 50) <= 2);
        QVERIFY(filled(7) >= 98);
        QCOMPARE(filled(-1), 0);
    }

    void text_too_long_is_elided_inside_its_rectangle()
    {
        const QImage image = drawn([](QPainter &painter) {
            Look::drawText(painter, QRectF(0, 0, 60, 20), u"a name much too long for its room"_qs, Font::Body,
                           Qt::black);
        });
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 62; x < image.width(); ++x)
                QCOMPARE(qAlpha(image.pixel(x, y)), 0);
        }
    }

    void a_tool_tip_is_never_markup()
    {
        QCOMPARE(plainToolTip(u"3 < 4 & so on"_qs), u"3 < 4 & so on"_qs);
        QVERIFY(!plainToolTip(u"<img src=x>"_qs).contains(u'<'));
    }
};

PARAPET_TEST(TstLook)
#include "tst_look.moc"
