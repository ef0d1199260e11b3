#include "panes/shell/preferences.h"

#include <QSettings>

namespace shell {

namespace {

constexpr qsizetype mostRecent = 8;
const QString themeKey = QStringLiteral("look/theme");
const QString notifyKey = QStringLiteral("notify/on");
const QString quietKey = QStringLiteral("notify/quiet");
const QString quietFromKey = QStringLiteral("notify/quiet-from");
const QString quietToKey = QStringLiteral("notify/quiet-to");
const QString lockKey = QStringLiteral("lock/minutes");
const QString recentKey = QStringLiteral("workspaces/recent");
const QString timeForm = QStringLiteral("HH:mm");

QString nameOf(look::Theme::Choice theme)
{
    switch (theme) {
    case look::Theme::Choice::Light:
        return QStringLiteral("light");
    case look::Theme::Choice::Dark:
        return QStringLiteral("dark");
    case look::Theme::Choice::HighContrast:
        return QStringLiteral("high-contrast");
    case look::Theme::Choice::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void Preferences::set(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    Q_EMIT changed();
}

look::Theme::Choice Preferences::themeNamed(const QString &name)
{
    for (const look::Theme::Choice theme :
         {look::Theme::Choice::Light, look::Theme::Choice::Dark, look::Theme::Choice::HighContrast}) {
        if (name == nameOf(theme))
            return theme;
    }
    return look::Theme::Choice::System;
}

look::Theme::Choice Preferences::theme() const
{
    return themeNamed(m_settings.value(themeKey).toString());
}

void Preferences::setTheme(look::Theme::Choice theme)
{
    look::Theme::current().choose(theme);
    set(themeKey, nameOf(theme));
}

void Preferences::setLogin(const QString &login)
{
    set(QStringLiteral("profile/login"), login);
}

bool Preferences::notifies() const
{
    return m_settings.value(notifyKey, true).toBool();
}

void Preferences::setNotifies(bool on)
{
    set(notifyKey, on);
}

QuietHours Preferences::quietHours() const
{
    QuietHours out;
    out.on = m_settings.value(quietKey, false).toBool();
    const auto time = [this](const QString &key, QTime fallback) {
        const QTime read = QTime::fromString(m_settings.value(key).toString(), timeForm);
        return read.isValid() ? read : fallback;
    };
    out.from = time(quietFromKey, out.from);
    out.to = time(quietToKey, out.to);
    return out;
}

void Preferences::setQuietHours(const QuietHours &hours)
{
    set(quietFromKey, hours.from.toString(timeForm));
    set(quietToKey, hours.to.toString(timeForm));
    set(quietKey, hours.on);
}

int Preferences::lockMinutes() const
{
    return std::clamp(m_settings.value(lockKey, 0).toInt(), 0, 24 * 60);
}

void Preferences::setLockMinutes(int minutes)
{
    set(lockKey, minutes);
}

QStringList Preferences::recentWorkspaces() const
{
    return m_settings.value(recentKey).toStringList();
}

void Preferences::rememberWorkspace(const QString &folder)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(folder);
    recent.prepend(folder);
    set(recentKey, QStringList(recent.mid(0, mostRecent)));
}

void Preferences::forgetWorkspace(const QString &folder)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(folder);
    set(recentKey, recent);
}

} // namespace shell
