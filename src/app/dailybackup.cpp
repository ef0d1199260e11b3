#include "app/dailybackup.h"

#include "base/log.h"
#include "base/whendone.h"
#include "panes/console/console.h"
#include "store/backup/backup.h"

namespace app {

namespace {

constexpr std::chrono::seconds afterOpening(20);
constexpr std::chrono::hours betweenLooks(1);

base::Result<QString> backUp(const store::Folder &folder, base::Instant now)
{
    base::Result<store::Database> journal = store::Database::open(folder.journal(), store::Database::Mode::ReadOnly);
    if (!journal)
        return journal.error();
    return store::makeDailyBackup(*journal, folder, now);
}

} // namespace

DailyBackup::DailyBackup(console::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_worker(QStringLiteral("backup"))
{
    if (console.store().isReadOnly())
        return;
    m_timer.setInterval(afterOpening);
    connect(&m_timer, &QTimer::timeout, this, &DailyBackup::make);
    m_timer.start();
}

void DailyBackup::make()
{
    m_timer.setInterval(betweenLooks);
    const store::Folder folder = m_console.store().folder();
    base::whenDone(
        m_worker.run([folder, now = m_console.now()] { return backUp(folder, now); }), this,
        [this](const base::Result<QString> &path) {
            if (!path) {
                m_console.report({path.error().kind, tr("Today's backup could not be made"), path.error().text()});
                return;
            }
            Q_EMIT made(*path);
        });
}

} // namespace app
