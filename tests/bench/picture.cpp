// 6: the picture of a timeline: reading it, moving and zooming it, against painting each event.
#include "figures.h"
#include "models/picture/picturefeed.h"
#include "panes/look/theme.h"
#include "panes/picture/pictureview.h"
#include "support/temporarystore.h"

#include <QApplication>
#include <QPainter>
#include <QRandomGenerator>

namespace {

constexpr int frames = 300;
constexpr QSize size(1920, 1080);

/// A year of events in two lanes: steady ones, and bursts.
void fill(TemporaryStore &store, qint64 rows)
{
    const QByteArray count = QByteArray::number(rows);
    const QByteArray step = QByteArray::number(std::max<qint64>(1, 31'536'000'000 / rows));
    const QByteArray sql =
        "INSERT INTO name (id, kind, text) VALUES (1, 1, 'github-audit'), (2, 2, 'git.push'), (3, 1, 'github-runs');"
        "INSERT INTO event (id, micros, source, source_id, action, text, words, raw)"
        " WITH RECURSIVE n (i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < "
        + count + ") SELECT ((1736900000000 + i * " + step + " - CASE i % 2 WHEN 0 THEN 0 ELSE (i % 1000) * " + step
        + " / 2 END) << 20) + i % 1048576, 0, 1 + 2 * (i % 2), 'doc' || i, 2, '', '', zeroblob(4) FROM n";
    const auto made = store->writeMirror(
        [sql](store::Database &mirror) { return mirror.transaction([&]() -> base::Done { return mirror.run(sql); }); });
    if (!made.result())
        giveUp(made.result().error().text());
    (void)store->writeMirror([](store::Database &mirror) { return mirror.checkpoint(); }).result();
}

/// One frame into an image, ms.
double paint(panes::PictureView &view, QImage &image)
{
    return millisecondsOf([&] { view.render(&image, QPoint(), QRegion(), QWidget::DrawWindowBackground); });
}

/// What it would cost to draw a rectangle for each event in sight.
double paintEach(const models::TimePicture &picture, const models::TimeScale &scale, QImage &image)
{
    return millisecondsOf([&] {
        QPainter painter(&image);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::Theme::color(look::Token::S5));
        for (const timeline::Lane lane : picture.lanes()) {
            const models::TickPyramid &ticks = picture.ticks(lane);
            for (qsizetype i = 0; i < ticks.size(); ++i)
                painter.drawRect(QRectF(scale.x(double(ticks.ms(i)) * 1000), int(lane) * 100, 2, 80));
        }
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    look::Theme::current().dress();
    Figures figures(argc, argv, 1'000'000);
    TemporaryStore store;
    fill(store, figures.rows());
    const double before = residentMegabytes();
    models::TimePicture picture;
    models::PictureFeed feed(*store, picture, models::PictureFeed::Reads::Machines);
    QObject::connect(&feed, &models::PictureFeed::settled, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    const double read = millisecondsOf([&] {
        feed.start();
        application.exec();
    });
    panes::PictureView view(picture);
    view.resize(size);
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.show();
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    view.goHome();
    const models::TimeScale all = view.scale();
    const double each = paintEach(picture, all, image);
    QRandomGenerator random(6);
    QList<double> moved;
    QList<double> whole;
    for (int i = 0; i < frames; ++i) {
        if (i % 30 == 0)
            view.goHome();
        else if (i % 3 == 0)
            view.setScale(view.scale().panned(random.bounded(400) - 200));
        else
            view.setScale(view.scale().zoomed(i % 30 < 20 ? 0.6 : 1.5, random.bounded(size.width())));
        moved.append(paint(view, image));
    }
    for (int i = 0; i < 30; ++i) {
        view.setScale(all.panned(i));
        whole.append(paint(view, image));
    }
    const QString ms = QStringLiteral("ms");
    const double limit = figures.rows() > 1'000'000 ? 12 : 8;
    figures.note(6, QStringLiteral("events"), double(figures.rows()), {});
    figures.note(6, QStringLiteral("read into the picture"), read, ms);
    figures.note(6, QStringLiteral("memory grown an event"),
                 (residentMegabytes() - before) * 1e6 / double(figures.rows()), QStringLiteral("byte"));
    figures.note(6, QStringLiteral("a frame while moving and zooming, p50"), percentile(moved, 0.5), ms);
    figures.atMost(6, QStringLiteral("the same, p95"), percentile(moved, 0.95), limit, ms);
    figures.atMost(6, QStringLiteral("everything in sight / painting each event"), percentile(whole, 0.5) / each, 0.15,
                   QStringLiteral("x"));
    return figures.print();
}
