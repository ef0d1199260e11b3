#include "app/shots.h"

#include "base/log.h"

#include <QDir>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace app {

namespace {

constexpr int settlingMs = 400; // reads of the store arrive and layouts settle

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
    QTimer::singleShot(settlingMs, this, &Shots::next);
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
    QTimer::singleShot(settlingMs, this, [this, shot, widget = QPointer<QWidget>(widget)] {
        draw(shot, widget);
        next();
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
