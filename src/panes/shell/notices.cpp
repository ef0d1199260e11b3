#include "panes/shell/notices.h"

#include "panes/look/banner.h"
#include "panes/shell/errorwords.h"

#include <QVBoxLayout>

namespace shell {

namespace {

constexpr int most = 3;

look::Banner::Kind kindOf(base::ErrorKind kind)
{
    switch (kind) {
    case base::ErrorKind::Storage:
    case base::ErrorKind::Corrupt:
        return look::Banner::Kind::Bad;
    default:
        return look::Banner::Kind::Warn;
    }
}

} // namespace

Notices::Notices(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    hide();
}

void Notices::add(const base::Error &error)
{
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.error == error) {
            shown.banner->setSpans(errorSpans(error));
            return;
        }
    }
    if (m_shown.size() == most)
        remove(m_shown.first().banner);
    auto *banner = new look::Banner(kindOf(error.kind), this);
    banner->setSpans(errorSpans(error));
    banner->setDismissible(true);
    connect(banner, &look::Banner::dismissed, this, [this, banner] { remove(banner); });
    m_shown.append({error, banner});
    m_column->addWidget(banner);
    banner->setVisible(true);
    setVisible(true);
}

void Notices::remove(look::Banner *banner)
{
    m_shown.removeIf([banner](const Shown &shown) { return shown.banner == banner; });
    m_column->removeWidget(banner);
    banner->hide();
    banner->deleteLater();
    setVisible(!m_shown.isEmpty());
}

void Notices::clear()
{
    while (!m_shown.isEmpty())
        remove(m_shown.first().banner);
}

} // namespace shell
