// 5: a timeline of millions of rows: first paint, a jump to anywhere until it is painted, memory.
#include "figures.h"
#include "models/timeline/timelinemodel.h"
#include "panes/look/theme.h"
#include "panes/timeline/axisdelegate.h"
#include "panes/timeline/axislist.h"
#include "support/temporarystore.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTimer>

namespace {

constexpr int jumps = 200;

/// Events without their search, which a list does not need.
void fill(TemporaryStore &store, qint64 rows)
{
    const QByteArray sql =
        "INSERT INTO name (id, kind, text) VALUES (1, 1, 'github-audit'), (2, 2, 'git.push'), (3, 3, 'ana-k'),"
        " (4, 4, 'acme/web');"
        "INSERT INTO event (id, micros, source, source_id, action, actor, repository, text, words, raw)"
        " WITH RECURSIVE n (i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < "
        + QByteArray::number(rows)
        + ") SELECT (1736900000000 + i * 500) << 20, 0, 1, 'doc' || i, 2, 3, 4,"
          " 'ana-k pushed to acme/web over ssh, number ' || i, '203.0.113.7', zeroblob(300) FROM n";
    const auto made = store->writeMirror(
        [sql](store::Database &mirror) { return mirror.transaction([&]() -> base::Done { return mirror.run(sql); }); });
    if (!made.result())
        giveUp(made.result().error().text());
    (void)store->writeMirror([](store::Database &mirror) { return mirror.checkpoint(); }).result();
}

/// What all rows would take, from what a part of them does.
double megabytesOfAll(TemporaryStore &store, qint64 rows)
{
    const int part = int(std::min<qint64>(rows, 100'000));
    const double before = residentMegabytes();
    const auto read = [part](store::Database &mirror) {
        return store::MirrorEvents(mirror).newest({}, {}, {.limit = part});
    };
    const auto events = store->readMirror(read).result();
    if (!events)
        giveUp(events.error().text());
    return (residentMegabytes() - before) * double(rows) / part;
}

/// Goes from row to row at random, each time waiting until what is in sight is there and painted.
class Jumper : public QObject
{
public:
    Jumper(models::TimelineModel &model, panes::AxisList &list)
        : m_model(model)
        , m_list(list)
    {
        connect(&model, &QAbstractItemModel::dataChanged, this, &Jumper::look);
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { QTimer::singleShot(0, this, &Jumper::begin); });
    }

    QList<double> ms;
    QList<double> own; ///< of this thread
    double firstPaint = 0;
    double numbered = 0;
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();

private:
    double since() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    }

    void begin()
    {
        if (firstPaint == 0 && m_model.rowCount() > 0) {
            m_list.viewport()->repaint();
            firstPaint = since();
        }
        if (m_model.isWhole() && numbered == 0) {
            numbered = since();
            jump();
        }
    }

    void jump()
    {
        if (ms.size() == jumps) {
            QCoreApplication::quit();
            return;
        }
        start = std::chrono::steady_clock::now();
        m_own = ownMilliseconds();
        m_jumping = true;
        m_list.verticalScrollBar()->setValue(m_random.bounded(m_list.verticalScrollBar()->maximum()));
        m_model.want(m_list.firstVisibleRow(), m_list.lastVisibleRow());
        look();
    }

    void look()
    {
        if (!m_jumping)
            return;
        for (int row = m_list.firstVisibleRow(); row <= m_list.lastVisibleRow(); ++row) {
            if (!m_model.item(row))
                return;
        }
        m_list.viewport()->repaint();
        ms.append(since());
        own.append(ownMilliseconds() - m_own);
        m_jumping = false;
        QTimer::singleShot(0, this, &Jumper::jump);
    }

    models::TimelineModel &m_model;
    panes::AxisList &m_list;
    QRandomGenerator m_random{5};
    bool m_jumping = false;
    double m_own = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    look::Theme::current().dress();
    Figures figures(argc, argv, 5'000'000);
    TemporaryStore store;
    fill(store, figures.rows());
    const double before = residentMegabytes();
    panes::AxisList list;
    list.setItemDelegate(new panes::AxisDelegate(QStringLiteral("00:00:00Z"), &list));
    list.resize(1190, 700);
    list.setAttribute(Qt::WA_DontShowOnScreen);
    models::TimelineModel model(*store);
    Jumper jumper(model, list);
    list.show(&model);
    list.QWidget::show();
    application.exec();
    const QString ms = QStringLiteral("ms");
    figures.note(5, QStringLiteral("rows"), double(figures.rows()), {});
    figures.note(5, QStringLiteral("first paint"), jumper.firstPaint, ms);
    figures.note(5, QStringLiteral("every row numbered"), jumper.numbered, ms);
    figures.note(5, QStringLiteral("a jump until it is painted, p50"), percentile(jumper.ms, 0.5), ms);
    figures.atMost(5, QStringLiteral("the same, p95"), percentile(jumper.ms, 0.95), 16, ms);
    figures.note(5, QStringLiteral("the window's own work in a jump, p95"), percentile(jumper.own, 0.95), ms);
    const double grown = residentMegabytes() - before;
    figures.note(5, QStringLiteral("memory grown"), grown, QStringLiteral("MB"));
    figures.atMost(5, QStringLiteral("memory / loading all"), grown / megabytesOfAll(store, figures.rows()), 0.1,
                   QStringLiteral("x"));
    return figures.print();
}
