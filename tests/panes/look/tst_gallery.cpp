#include "panes/look/label.h"
#include "panes/look/richlabel.h"
#include "panes/look/theme.h"
#include "plates.h"
#include "support/testmain.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPushButton>
#include <QSet>

using namespace look;

namespace {

using Plate = std::unique_ptr<QWidget> (*)();

QImage picture(QWidget &widget, qreal scale)
{
    QImage image(widget.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::magenta);
    widget.render(&image);
    return image;
}

int coloursOf(const QImage &image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            seen.insert(image.pixel(x, y));
    }
    return int(seen.size());
}

QString clippedChild(const QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *rich = qobject_cast<const RichLabel *>(widget);
        const auto *button = qobject_cast<const QPushButton *>(widget);
        const QSize least = (label && !label->wordWrap()) || button ? widget->sizeHint() : widget->minimumSizeHint();
        const bool clipped = rich
            ? rich->isElided()
            : (label || button) && (widget->width() < least.width() || widget->height() < least.height());
        if (clipped)
            return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName()
                + (label ? label->text() : QString());
    }
    return {};
}

} // namespace

class TstGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().dress(); }
    void cleanupTestCase() { Theme::current().choose(Theme::Choice::System); }

    void every_block_is_painted_in_every_theme_and_scale_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Theme::Choice>("theme");
        QTest::addColumn<double>("scale");
        for (const char *name : {"signs", "board", "table", "controls"}) {
            for (const auto &[shade, theme] : {std::pair("light", Theme::Choice::Light),
                                               {"dark", Theme::Choice::Dark},
                                               {"contrast", Theme::Choice::HighContrast}}) {
                for (const double scale : {1.0, 1.25, 1.5, 2.0, 3.0})
                    QTest::addRow("%s-%s-%d", name, shade, int(scale * 100))
                        << QString::fromLatin1(name) << theme << scale;
            }
        }
    }

    void every_block_is_painted_in_every_theme_and_scale()
    {
        QFETCH(QString, name);
        QFETCH(Theme::Choice, theme);
        QFETCH(double, scale);
        Theme::current().choose(theme);
        const QHash<QString, Plate> plates{{u"signs"_qs, plates::signs},
                                           {u"board"_qs, plates::board},
                                           {u"table"_qs, plates::table},
                                           {u"controls"_qs, plates::controls}};
        const std::unique_ptr<QWidget> plate = plates.value(name)();
        plate->setAttribute(Qt::WA_DontShowOnScreen);
        plate->show();
        QCoreApplication::sendPostedEvents(); // scroll bars that are not needed hide on a posted event
        const QImage image = picture(*plate, scale);
        const QString folder = qEnvironmentVariable("PARAPET_SHOTS");
        if (!folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(image.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_qs));
        }
        QVERIFY2(coloursOf(image) > 40, "the picture is nearly blank");
        for (const QPoint &corner : {QPoint(0, 0), QPoint(image.width() - 1, image.height() - 1)})
            QVERIFY2(image.pixelColor(corner) != QColor(Qt::magenta), "the plate leaves its ground bare");
        QCOMPARE(clippedChild(*plate), QString());
    }
};

PARAPET_TEST(TstGallery)
#include "tst_gallery.moc"
