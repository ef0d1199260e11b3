#include "panes/console/console.h"

#include "base/whendone.h"
#include <QSettings>
#include <QTimer>

#include <pwd.h>
#include <unistd.h>

namespace console {

QString localProfile()
{
    const passwd *account = getpwuid(geteuid());
    const QString name = account ? QString::fromLocal8Bit(account->pw_name) : QString();
    return name.isEmpty() ? QStringLiteral("local") : name;
}

Console::Console(store::Store &store, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_second(new QTimer(this))
{
    m_second->setTimerType(Qt::PreciseTimer);
    m_second->setSingleShot(true);
    connect(m_second, &QTimer::timeout, this, &Console::beat);
    beat();
}

Console::~Console() = default;

void Console::beat()
{
    const base::Instant at = now();
    const qint64 intoSecond = (base::micros(at) % 1000000 + 1000000) % 1000000;
    m_second->start(int((1000000 - intoSecond) / 1000) + 1);
    m_activities.refresh();
    Q_EMIT tick(at);
}

QString Console::actor() const
{
    const QString set = m_settings.value(QStringLiteral("profile/login")).toString();
    return set.isEmpty() ? localProfile() : set;
}

void Console::setActor(const QString &login)
{
    m_settings.setValue(QStringLiteral("profile/login"), login.trimmed());
    Q_EMIT actorChanged();
}

void Console::carryOut(const base::Result<journal::Deed> &deed, std::function<void(const store::Committed &)> done,
                       std::function<void(const base::Error &)> failed)
{
    const auto fail = [this, failed](const base::Error &error) {
        Q_EMIT reported(error);
        if (failed)
            failed(error);
    };
    if (!deed) {
        fail(deed.error());
        return;
    }
    base::whenDone(m_store.commit(*deed), this, [this, done, fail](const base::Result<store::Committed> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        if (done)
            done(*result);
        Q_EMIT committed(*result);
    });
}

} // namespace console
