#include "panes/look/icons.h"
#include "panes/look/theme.h"
#include "support/testmain.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

using namespace look;

namespace {

QImage drawn(const QString &name, const QColor &color, double scale)
{
    QImage image(QSize(15, 15) * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    Icons::draw(painter, QRectF(0, 0, 15, 15), name, color);
    return image;
}

QStringList names()
{
    Icons::has({}); // brings the resource in
    QStringList all;
    for (const QString &file : QDir(u":/icons"_qs).entryList({u"*.svg"_qs}))
        all.append(file.chopped(4));
    return all;
}

} // namespace

class TstIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Theme::current().choose(Theme::Choice::System); }

    void every_icon_is_drawn_inside_its_square_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : names())
            QTest::newRow(qPrintable(name)) << name;
    }
    void every_icon_is_drawn_inside_its_square()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        QVERIFY(QSvgRenderer(drawing).isValid());
        QVERIFY2(drawing.contains("stroke-width=\"1.5\"") && drawing.contains("viewBox=\"0 0 15 15\""),
                 "all icons share one stroke and one square");
        const QImage image = drawn(name, Qt::red, 2);
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                ink += qAlpha(pixel) > 128;
                QVERIFY2(qAlpha(pixel) < 200 || (qRed(pixel) > 150 && qGreen(pixel) < 30),
                         "not in the colour asked for");
            }
        }
        QVERIFY(ink >= 12);
    }

    void what_panes_ask_for_is_there()
    {
        for (const char *name : {"board",  "incidents", "timeline", "evidence", "search", "pin",    "strike",
                                 "tag",    "comment",   "plus",     "close",    "clock",  "shield", "import",
                                 "export", "settings",  "activity", "log",      "detach", "check",  "warning",
                                 "info",   "copy",      "print",    "user",     "play",   "pause",  "filter"})
            QVERIFY2(Icons::has(QString::fromLatin1(name)), name);
    }

    void an_unknown_icon_is_reported_and_paints_nothing()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no icon is called nonesuch"_qs));
        const QImage image = drawn(u"nonesuch"_qs, Qt::red, 1);
        QImage bare = image;
        bare.fill(Qt::transparent);
        QCOMPARE(image, bare);
    }

    void an_icon_in_a_menu_follows_the_theme()
    {
        const QIcon icon = Icons::icon(u"check"_qs, Token::Text);
        Theme::current().choose(Theme::Choice::Light);
        const QImage light = icon.pixmap(15, 15).toImage();
        Theme::current().choose(Theme::Choice::Dark);
        QVERIFY(icon.pixmap(15, 15).toImage() != light);
    }
};

PARAPET_TEST(TstIcons)
#include "tst_icons.moc"
