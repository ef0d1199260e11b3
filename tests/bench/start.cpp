// 8: from starting the program to the first pane painted with data, with a large mirror beside it.
#include "app/panelist.h"
#include "figures.h"
#include "panes/look/theme.h"
#include "panes/shell/logbook.h"
#include "panes/shell/mainwindow.h"
#include "panes/shell/panearea.h"
#include "panes/shell/preferences.h"
#include "panes/shell/settingsfile.h"
#include "panes/timeline/axislist.h"
#include "support/generatedevents.h"

#include <QApplication>
#include <QPaintEvent>
#include <QProcess>
#include <QTextStream>
#include <QTimer>

namespace {

constexpr int rounds = 9;
constexpr int batch = 100'000;
// sqlitebrowser on a file of the same size was painted after 253 ms with 109 MB; 0.7 of that is the bar.
constexpr double mostMilliseconds = 177;
constexpr double mostMegabytes = 76;

/// Ends the program when the timeline is painted with a row in it.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(panes::AxisList &list)
        : m_list(list)
    {
        list.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_list.model() && m_list.model()->rowCount() > 0)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit); // after this paint
        return false;
    }

private:
    panes::AxisList &m_list;
};

/// What the program does when it is started on a folder, until the first paint; prints MB.
int start(int argc, char **argv, const QString &folder)
{
    QApplication application(argc, argv);
    look::Theme::current().dress();
    const auto settings = shell::openSettings(folder + QStringLiteral("/settings.ini"));
    shell::Preferences preferences(*settings);
    shell::LogBook log;
    auto store = store::Store::open({folder});
    if (!store)
        giveUp(store.error().text());
    shell::MainWindow window(std::move(*store), shell::Fittings{preferences, log, app::paneList()});
    window.resize(1366, 768);
    window.area().bring(QStringLiteral("timeline"));
    const FirstPaint painted(*window.findChild<panes::AxisList *>());
    window.show();
    application.exec();
    QTextStream(stdout) << residentMegabytes() << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--start") == 0)
        return start(argc, argv, QString::fromLocal8Bit(argv[2]));
    QCoreApplication application(argc, argv);
    Figures figures(argc, argv, 2'000'000);
    GeneratedEvents store;
    store.declare();
    for (int done = 0; done < figures.rows(); done += batch) {
        QList<timeline::MachineEvent> events;
        for (int i = done; i < std::min<qint64>(done + batch, figures.rows()); ++i)
            events.append(GeneratedEvents::event(i, generatedStart() + std::chrono::milliseconds(i * 300LL)));
        store.add(events);
    }
    store.close();
    const QString folder = store.folder().path;
    QList<double> ms, megabytes;
    for (int round = 0; round < rounds; ++round) {
        QProcess program;
        ms.append(millisecondsOf([&] {
            program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--start"), folder});
            if (!program.waitForFinished(60'000) || program.exitCode() != 0)
                giveUp(QStringLiteral("the window was not painted"));
        }));
        megabytes.append(program.readAllStandardOutput().trimmed().toDouble());
    }
    figures.note(8, QStringLiteral("mirror"), double(QFileInfo(store.folder().mirror()).size()) / 1e6,
                 QStringLiteral("MB"));
    figures.atMost(8, QStringLiteral("start until the timeline is painted with data, p50"), percentile(ms, 0.5),
                   mostMilliseconds, QStringLiteral("ms"));
    figures.atMost(8, QStringLiteral("memory then"), percentile(megabytes, 0.5), mostMegabytes, QStringLiteral("MB"));
    return figures.print();
}
