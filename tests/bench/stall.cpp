// 11: how long the window's thread is away while a log is imported, searched and scrolled.
#include "desk/imports/importfile.h"
#include "figures.h"
#include "models/timeline/timelinemodel.h"
#include "panes/look/theme.h"
#include "panes/timeline/axisdelegate.h"
#include "panes/timeline/axislist.h"
#include "support/auditlog.h"
#include "support/temporarystore.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>

namespace {

/// Beats as often as the loop lets it and notes how late each beat is.
class Pulse : public QObject
{
public:
    Pulse() { startTimer(1, Qt::PreciseTimer); }
    QList<double> late;
    QList<double> own; ///< what this thread did between two beats

protected:
    void timerEvent(QTimerEvent *) override
    {
        const auto now = std::chrono::steady_clock::now();
        late.append(std::max(0.0, std::chrono::duration<double, std::milli>(now - m_last).count() - 1));
        m_last = now;
        own.append(ownMilliseconds() - m_own);
        m_own = ownMilliseconds();
    }

private:
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
    double m_own = ownMilliseconds();
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    look::Theme::current().dress();
    Figures figures(argc, argv, 200'000);
    QTemporaryDir folder;
    TemporaryStore store;
    const QString incident = store.declare();
    const QString log = folder.filePath(QStringLiteral("audit.jsonl"));
    if (!AuditLog(figures.rows(), store->clock().now() - std::chrono::days(30), std::chrono::days(30)).write(log))
        giveUp(QStringLiteral("the log cannot be written"));
    panes::AxisList list;
    list.setItemDelegate(new panes::AxisDelegate(QStringLiteral("00:00:00Z"), &list));
    list.resize(1190, 700);
    list.setAttribute(Qt::WA_DontShowOnScreen);
    models::TimelineModel model(*store);
    list.show(&model);
    list.QWidget::show();

    QTimer user; // scrolls, searches and writes a note
    int turn = 0;
    QObject::connect(&user, &QTimer::timeout, &application, [&] {
        ++turn;
        const QString text = turn % 10 < 5 ? QString() : turn % 2 ? QStringLiteral("deleted") : QStringLiteral("clon*");
        if (turn % 5 == 0)
            model.setFilter(timeline::parseFilter(text).value());
        if (turn % 7 == 0)
            (void)store->commit({{journal::draft<incidents::Incident>(
                                     incident, incidents::Noted{QStringLiteral("note %1").arg(turn)}, store.by())},
                                 {}});
        list.verticalScrollBar()->setValue(turn * 7919 % std::max(1, list.verticalScrollBar()->maximum()));
        list.viewport()->repaint();
    });
    user.start(40);
    Pulse pulse;
    desk::importFile(*store, {.path = log, .format = QStringLiteral("github-audit"), .by = store.by()},
                     std::make_shared<desk::ImportProgress>())
        .then(&application, [&](const base::Result<desk::Imported> &done) {
            if (!done)
                giveUp(done.error().text());
            QTimer::singleShot(1500, &application, &QCoreApplication::quit); // and while all is numbered again
        });
    application.exec();
    const QString ms = QStringLiteral("ms");
    figures.note(11, QStringLiteral("beats of the window's thread"), double(pulse.late.size()), {});
    figures.atMost(11, QStringLiteral("beat late during import, search, scroll and notes, p99"),
                   percentile(pulse.late, 0.99), 16, ms);
    figures.note(11, QStringLiteral("the latest"), percentile(pulse.late, 1), ms);
    figures.note(11, QStringLiteral("the window's own work between two beats, p99"), percentile(pulse.own, 0.99), ms);
    figures.note(11, QStringLiteral("the most"), percentile(pulse.own, 1), ms);
    return figures.print();
}
