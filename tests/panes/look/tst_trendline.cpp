#include "panes/look/theme.h"
#include "panes/look/trendline.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>

using look::TrendLine;
using look::TrendPoint;

namespace {

/// Pixels that are of the trend's own colour.
int inked(TrendLine &line)
{
    const QImage image = line.grab().toImage();
    const QRgb ink = look::Theme::color(look::Token::S1).rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == ink ? 1 : 0;
    }
    return count;
}

/// The rows of pixels that are of the target's colour.
QList<int> dashedRows(TrendLine &line)
{
    const QImage image = line.grab().toImage();
    const QRgb ink = look::Theme::color(look::Token::Muted).rgb();
    QList<int> rows;
    for (int y = 0; y < image.height(); ++y) {
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == ink ? 1 : 0;
        if (count > image.width() / 4)
            rows.append(y);
    }
    return rows;
}

} // namespace

/// A small trend, painted and told.
class TstTrendLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        look::Theme::current().choose(look::Theme::Choice::Light);
        look::Theme::current().dress();
    }

    void it_is_told_point_by_point()
    {
        TrendLine line;
        line.setSubject(u"Mean time to detect"_qs);
        line.setPoints({{47.0, u"Dec: 00:47"_qs}, {std::nullopt, u"Jan: insufficient data"_qs}}, 300.0);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&line);
        QCOMPARE(heard->role(), QAccessible::Chart);
        QCOMPARE(heard->text(QAccessible::Name), u"Mean time to detect, trend by month"_qs);
        QCOMPARE(heard->text(QAccessible::Description), u"Dec: 00:47; Jan: insufficient data"_qs);
    }

    void values_are_joined_and_gaps_are_not()
    {
        TrendLine line;
        line.resize(160, 36);
        line.setPoints({{1.0, {}}, {2.0, {}}, {1.0, {}}}, {});
        const int joined = inked(line);
        line.setPoints({{1.0, {}}, {std::nullopt, {}}, {1.0, {}}}, {});
        QVERIFY(inked(line) > 0);
        QVERIFY(inked(line) < joined);
        line.setPoints({{std::nullopt, {}}, {std::nullopt, {}}}, {});
        QCOMPARE(inked(line), 0);
    }

    void a_target_within_reach_is_dashed_at_its_height()
    {
        TrendLine line;
        line.resize(160, 40);
        line.setPoints({{1.0, {}}, {1.0, {}}}, 2.0);
        const QList<int> high = dashedRows(line);
        QCOMPARE(high.size(), 1);
        line.setPoints({{4.0, {}}, {4.0, {}}}, 2.0);
        const QList<int> middle = dashedRows(line);
        QCOMPARE(middle.size(), 1);
        QVERIFY(high.first() < middle.first());
        line.setPoints({{1.0, {}}, {1.0, {}}}, 100.0); // would flatten what there is to see
        QVERIFY(dashedRows(line).isEmpty());
    }

    void nothing_to_show_paints_nothing()
    {
        TrendLine line;
        line.resize(160, 36);
        QCOMPARE(inked(line), 0);
        line.setPoints({{0.0, {}}}, {});
        QVERIFY(inked(line) > 0); // a value of nothing is a value
    }

    void pointing_at_a_place_says_it_without_reading_markup()
    {
        TrendLine line;
        line.resize(160, 36);
        line.setPoints({{1.0, u"first"_qs}, {1.0, u"<b>second</b>"_qs}}, {});
        line.show();
        QHelpEvent event(QEvent::ToolTip, QPoint(150, 10), line.mapToGlobal(QPoint(150, 10)));
        QCoreApplication::sendEvent(&line, &event);
        QTRY_VERIFY(!QToolTip::text().isEmpty());
        QVERIFY(QToolTip::text().contains(u"&lt;b&gt;second"_qs));
        QToolTip::hideText();
    }
};

PARAPET_TEST(TstTrendLine)
#include "tst_trendline.moc"
