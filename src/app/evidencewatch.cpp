#include "app/evidencewatch.h"

#include "base/whendone.h"
#include "desk/evidence/findableevidence.h"
#include "domain/incidents/incident.h"

#include <QSettings>

namespace app {

namespace {

constexpr std::chrono::seconds afterStart(90);
constexpr std::chrono::hours betweenChecks(1);
constexpr std::chrono::seconds afterWriting(2);

} // namespace

EvidenceWatch::EvidenceWatch(console::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_check(console)
{
    if (console.store().isReadOnly())
        return;
    m_daily.setInterval(afterStart);
    m_soon.setInterval(afterWriting);
    m_soon.setSingleShot(true);
    connect(&m_daily, &QTimer::timeout, this, &EvidenceWatch::check);
    connect(&m_soon, &QTimer::timeout, this, &EvidenceWatch::makeFindable);
    connect(&m_check, &console::EvidenceCheck::finished, this, [this] {
        m_console.settings().setValue(checkedKey(), base::dayText(m_console.now()));
        Q_EMIT checked();
    });
    connect(&console.store(), &store::Store::committed, this, [this](const QList<journal::SubjectPtr> &subjects) {
        for (const journal::SubjectPtr &subject : subjects) {
            if (subject->kind() == QLatin1String(incidents::Incident::kindName))
                m_soon.start();
        }
    });
    m_daily.start();
    m_soon.start();
}

EvidenceWatch::~EvidenceWatch()
{
    if (m_reading)
        m_reading->cancelled = true;
}

/// Of this workspace on this machine: a check says something of the disk it was made on.
QString EvidenceWatch::checkedKey() const
{
    return QStringLiteral("evidence/checked-") + m_console.store().bearings().workspaceId;
}

void EvidenceWatch::check()
{
    m_daily.setInterval(betweenChecks);
    if (m_console.settings().value(checkedKey()).toString() != base::dayText(m_console.now()))
        m_check.run(console::EvidenceCheck::Asked::Daily);
}

void EvidenceWatch::makeFindable()
{
    if (m_reading) { // what came meanwhile is read afterwards
        m_again = true;
        return;
    }
    m_reading = std::make_shared<base::Progress>();
    base::whenDone(desk::makeEvidenceFindable(m_console.store(), m_reading), this,
                   [this](const base::Result<int> &files) {
                       m_reading.reset();
                       if (!files)
                           m_console.report(files.error());
                       else
                           Q_EMIT findable(*files);
                       if (std::exchange(m_again, false))
                           m_soon.start();
                   });
}

} // namespace app
