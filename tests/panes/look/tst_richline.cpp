#include "panes/look/look.h"
#include "panes/look/richline.h"
#include "panes/look/theme.h"
#include "support/testmain.h"

#include <QImage>
#include <QPainter>

using namespace look;

namespace {

const Spans sentence{
    strong(u"Proceed:"_qs),         plain(u" disable 14 workflows before scoping. Objection: release train. "_qs),
    mono(u"x.example:443"_qs),      plain(u" answered until 03:44:41Z "_qs),
    chip(u"likely"_qs, Chip::Warn), dim(u" recorded later"_qs)};

QImage drawn(RichLine &line, const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    line.draw(painter, {0, 0});
    return image;
}

/// The right-most column with ink, −1 without any.
int inkEnd(const QImage &image)
{
    for (int x = image.width() - 1; x >= 0; --x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qAlpha(image.pixel(x, y)) > 40)
                return x;
        }
    }
    return -1;
}

} // namespace

class TstRichLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Theme::current().choose(Theme::Choice::System); }

    void a_line_that_fits_is_whole()
    {
        RichLine line(sentence);
        const qreal natural = line.naturalWidth();
        line.layout(natural + 1);
        QVERIFY(!line.isElided());
        QCOMPARE(line.lineCount(), 1);
    }

    void a_line_that_does_not_fit_ends_inside_its_width_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {12, 40, 90, 160, 301, 420})
            QTest::addRow("%d", width) << width;
    }
    void a_line_that_does_not_fit_ends_inside_its_width()
    {
        QFETCH(int, width);
        RichLine line(sentence);
        const QSizeF size = line.layout(width);
        QVERIFY(line.isElided());
        QCOMPARE(line.lineCount(), 1);
        QVERIFY2(size.width() <= width + 0.5, qPrintable(QString::number(size.width())));
        const int end = inkEnd(drawn(line, QSize(900, 30)));
        QVERIFY2(end <= width, qPrintable(QString::number(end)));
        QVERIFY2(end >= std::min(width, 60) - 40 && end > 0, "next to nothing is left");
    }

    void it_wraps_to_as_many_lines_as_allowed_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<bool>("elided");
        QTest::newRow("1") << 1 << true;
        QTest::newRow("2") << 2 << true;
        QTest::newRow("3") << 3 << true;
        QTest::newRow("9") << 9 << false;
    }
    void it_wraps_to_as_many_lines_as_allowed()
    {
        QFETCH(int, lines);
        QFETCH(bool, elided);
        RichLine line(sentence);
        const QSizeF size = line.layout(150, lines);
        QCOMPARE(line.isElided(), elided);
        QVERIFY(line.lineCount() <= lines);
        QVERIFY(size.width() <= 150.5);
        QCOMPARE(int(size.height()) % line.lineCount(), 0);
    }

    void a_line_break_starts_a_line_and_typed_ones_do_not()
    {
        RichLine broken({plain(u"title"_qs), lineBreak(), dim(u"below"_qs)});
        broken.layout(500, 3);
        QCOMPARE(broken.lineCount(), 2);
        RichLine typed({plain(u"title\nbelow\r\nand\u2029more"_qs)});
        typed.layout(500, 3);
        QCOMPARE(typed.lineCount(), 1);
    }

    void characters_that_turn_the_text_around_become_visible()
    {
        RichLine line({plain(u"gpj.\u202Eexe"_qs)});
        QVERIFY(!line.spans().first().text.contains(QChar(0x202E)));
        QVERIFY(line.spans().first().text.contains(QChar::ReplacementCharacter));
    }

    void an_empty_line_still_has_the_height_of_one()
    {
        RichLine line({});
        QCOMPARE(line.layout(100).height(), 18.0);
        QCOMPARE(line.layout(100).width(), 0.0);
        QVERIFY(!line.isElided());
    }

    void the_quick_estimate_is_never_too_small_data()
    {
        QTest::addColumn<Spans>("spans");
        QTest::newRow("sentence") << sentence;
        QTest::newRow("wide letters") << Spans{strong(u"WWWWWWWMMMMMM@@@@ÄÖÜ漢字"_qs)};
        QTest::newRow("kerned") << Spans{plain(u"AVAVAVToToTo.,.,"_qs)};
        QTest::newRow("chips") << Spans{chip(u"one"_qs), plain(u" "_qs), chip(u"another one"_qs, Chip::Bad)};
        QTest::newRow("nothing") << Spans{};
    }
    void the_quick_estimate_is_never_too_small()
    {
        QFETCH(Spans, spans);
        RichLine line(spans);
        QVERIFY(RichLine::widthAtMost(spans) >= line.naturalWidth());
        QVERIFY(RichLine::widthAtMost(spans) <= line.naturalWidth() * 1.6 + 24);
    }

    void a_chip_takes_its_own_width()
    {
        RichLine without({plain(u"until "_qs)});
        RichLine with({plain(u"until "_qs), chip(u"likely"_qs)});
        QVERIFY(qAbs(with.naturalWidth() - without.naturalWidth() - Look::chipSize(u"likely"_qs).width()) < 4);
    }

    void a_change_of_theme_changes_its_colours()
    {
        RichLine line({strong(u"■■■■"_qs)});
        Theme::current().choose(Theme::Choice::Light);
        line.layout(200);
        const QImage light = drawn(line, QSize(100, 20));
        Theme::current().choose(Theme::Choice::Dark);
        const QImage dark = drawn(line, QSize(100, 20));
        QVERIFY(light != dark);
        Theme::current().choose(Theme::Choice::Light);
        QCOMPARE(drawn(line, QSize(100, 20)), light);
    }
};

PARAPET_TEST(TstRichLine)
#include "tst_richline.moc"
