#include "panes/console/pane.h"

namespace console {

Pane::Pane(Console &console, const QString &name, const QString &title, const QString &icon)
    : m_console(console)
    , m_name(name)
    , m_title(title)
    , m_icon(icon)
{
    setObjectName(name);
    setAccessibleName(title);
}

void Pane::setBadge(int number, bool hot)
{
    if (number == m_badge && hot == m_badgeHot)
        return;
    m_badge = number;
    m_badgeHot = hot;
    Q_EMIT badgeChanged();
}

} // namespace console
