#include "app/shots.h"

#include "base/log.h"

#include <QDir>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace app {

namespace {

constexpr int settlingMs = 100; // timers that gather changes fire and layouts settle
constexpr int settlingRounds = 3; // what is read leads to more that is read

} // namespace

Shots::Shots(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
}

void Shots::add(const QString &name, Scene scene, std::function<void()> after)
{
    m_shots.append({name, std::move(scene), std::move(after)});
}

void Shots::start()
{
    if (!QDir().mkpath(m_folder)) {
        qCWarning(logWindow, "The folder %s cannot be made", qUtf8Printable(m_folder));
        Q_EMIT finished(int(m_shots.size()));
        return;
    }
    wait([this] { next(); }, settlingRounds);
}

void Shots::next()
{
    if (m_shots.isEmpty()) {
        Q_EMIT finished(m_failures);
        return;
    }
    const Shot shot = m_shots.takeFirst();
    QWidget *widget = shot.scene();
    if (!widget) {
        next();
        return;
    }
    wait(
        [this, shot, widget = QPointer<QWidget>(widget)] {
            draw(shot, widget);
            next();
        },
        settlingRounds);
}

void Shots::wait(const std::function<void()> &then, int rounds)
{
    QTimer::singleShot(settlingMs, this, [this, then, rounds] {
        if (rounds == 0)
            then();
        else if (m_settled)
            m_settled([this, then, rounds] { wait(then, rounds - 1); });
        else
            wait(then, rounds - 1);
    });
}

void Shots::draw(const Shot &shot, QWidget *widget)
{
    const QString path = QStringLiteral("%1/%2.png").arg(m_folder, shot.name);
    if (!widget || !widget->grab().save(path)) {
        qCWarning(logWindow, "%s could not be drawn", qUtf8Printable(path));
        ++m_failures;
    }
    if (shot.after)
        shot.after();
}

} // namespace app
