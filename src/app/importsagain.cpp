#include "app/importsagain.h"

#include "base/whendone.h"
#include "panes/console/console.h"

#include <QLocale>

namespace app {

namespace {

constexpr std::chrono::seconds rereadAfterOpening(3);
constexpr std::chrono::milliseconds worthShowing(500);

} // namespace

ImportsAgain::ImportsAgain(console::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_progress(std::make_shared<desk::ImportProgress>())
{
    if (console.store().isReadOnly())
        return;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ImportsAgain::start);
    m_timer.start(rereadAfterOpening);
}

ImportsAgain::~ImportsAgain()
{
    m_progress->cancelled = true;
}

void ImportsAgain::start()
{
    m_timer.stop();
    if (std::exchange(m_running, true))
        return;
    base::whenDone(desk::rereadImports(m_console.store(), m_progress), this,
                   [this](const base::Result<desk::Reread> &reread) { finish(reread); });
    QTimer::singleShot(worthShowing, this, [this] {
        if (m_running)
            show();
    });
}

void ImportsAgain::show()
{
    if (m_activity == 0)
        m_activity =
            m_console.activities().begin(tr("Reading imported files again"), QStringLiteral("files"), m_progress);
}

void ImportsAgain::finish(const base::Result<desk::Reread> &reread)
{
    m_running = false;
    const bool failed = !reread || !reread->missing.isEmpty();
    if (failed || reread->again > 0)
        show();
    if (m_activity != 0) {
        const QLocale locale;
        const QString outcome = !reread ? reread.error().text()
            : failed
            ? tr("Could not be read again: %1").arg(reread->missing.join(QLatin1String("; ")))
            : tr("%1 files read again, %2 rows").arg(locale.toString(reread->again), locale.toString(reread->rows));
        m_console.activities().finish(m_activity, outcome, failed);
    }
    if (reread && reread->again > 0)
        m_console.store().announceMirror();
    Q_EMIT finished();
}

} // namespace app
