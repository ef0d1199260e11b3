#include "panes/incidents/knownbar.h"

#include "panes/console/zones.h"
#include "panes/look/button.h"
#include "panes/look/chipbar.h"
#include "panes/look/richlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace panes {

using base::Instant;
using incidents::KnownBy;

namespace {

constexpr int barHeight = 36;
constexpr int page = 10; ///< entries

} // namespace

KnownBar::KnownBar(console::Zones &zones, QWidget *parent)
    : Cell(Qt::TopEdge, look::Token::WarnBg, parent)
    , m_zones(zones)
    , m_basis(new look::ChipBar(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_words(new look::RichLabel(this))
{
    setFixedHeight(barHeight);
    m_basis->addChip(incidents::name(KnownBy::Recorded), tr("Recorded"));
    m_basis->addChip(incidents::name(KnownBy::Happened), tr("Happened"));
    m_basis->setAccessibleName(tr("As known by"));
    m_slider->setAccessibleName(tr("As known at"));
    m_slider->installEventFilter(this);
    m_words->setSmall(true);
    auto *leave = new look::Button(tr("Back to now"), QStringLiteral("Esc"), this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(10);
    row->addWidget(m_basis);
    row->addWidget(m_slider, 1);
    row->addWidget(m_words);
    row->addWidget(leave);
    column()->addLayout(row);
    connect(m_basis, &look::ChipBar::chosen, this,
            [this](const QString &id) { setBy(incidents::knownByFrom(id).value_or(KnownBy::Recorded)); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int seconds) {
        goTo(m_instants.isEmpty() ? m_at : m_instants.first() + std::chrono::seconds(seconds));
    });
    connect(leave, &QAbstractButton::clicked, this, &KnownBar::leaving);
    connect(&zones, &console::Zones::changed, this, &KnownBar::tell);
}

void KnownBar::begin(const incidents::IncidentPtr &incident)
{
    setIncident(incident);
    m_at = m_instants.isEmpty() ? Instant{} : m_instants.last();
    tell();
}

void KnownBar::setIncident(const incidents::IncidentPtr &incident)
{
    m_incident = incident;
    m_instants = incidents::knownInstants(*incident, m_by);
    tell();
}

void KnownBar::setBy(KnownBy by)
{
    if (by == m_by)
        return;
    m_by = by;
    m_basis->setCurrent(incidents::name(by));
    setIncident(m_incident);
    goTo(m_at);
    Q_EMIT changed();
}

void KnownBar::goTo(Instant at)
{
    if (m_instants.isEmpty())
        return;
    const Instant before = m_at;
    m_at = std::clamp(at, m_instants.first(), std::max(m_instants.first(), m_instants.last()));
    tell();
    if (m_at != before)
        Q_EMIT changed();
}

void KnownBar::step(int entries)
{
    const auto behind = std::upper_bound(m_instants.cbegin(), m_instants.cend(), m_at) - m_instants.cbegin();
    const bool between = behind == 0 || m_instants.at(behind - 1) != m_at;
    const qsizetype here = behind - 1 + (between && entries < 0 ? 1 : 0);
    const qsizetype to = std::clamp<qsizetype>(here + entries, 0, m_instants.size() - 1);
    if (!m_instants.isEmpty())
        goTo(m_instants.at(to));
}

QString KnownBar::title() const
{
    const QString at = m_zones.stamp(m_at);
    return m_by == KnownBy::Recorded ? tr("As known at %1 · recorded").arg(at)
                                     : tr("As it stood at %1 · happened").arg(at);
}

/// The slider is in seconds, which is as fine as a hand can be; keys are exact.
void KnownBar::tell()
{
    const QSignalBlocker quiet(m_slider);
    const Instant first = m_instants.isEmpty() ? m_at : m_instants.first();
    const Instant last = m_instants.isEmpty() ? m_at : m_instants.last();
    m_slider->setRange(0, int(std::max<qint64>(1, base::seconds(last - first) + 1)));
    m_slider->setValue(int(base::seconds(m_at - first)));
    const auto known = std::upper_bound(m_instants.cbegin(), m_instants.cend(), m_at) - m_instants.cbegin();
    m_words->setSpans(
        {look::mono(m_zones.clock(m_at), look::Token::Text),
         look::plain(QStringLiteral("  ") + tr("%1 of %2").arg(known).arg(m_instants.size()), look::Token::Muted)});
    m_slider->setToolTip(title());
}

bool KnownBar::handle(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Down:
    case Qt::Key_K:
        step(-1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_J:
        step(1);
        return true;
    case Qt::Key_PageDown:
        step(-page);
        return true;
    case Qt::Key_PageUp:
        step(page);
        return true;
    case Qt::Key_Home:
        step(-int(m_instants.size()));
        return true;
    case Qt::Key_End:
        step(int(m_instants.size()));
        return true;
    case Qt::Key_Escape:
        Q_EMIT leaving();
        return true;
    default:
        return false;
    }
}

bool KnownBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return handle(static_cast<QKeyEvent *>(event)->key());
    return Cell::eventFilter(watched, event);
}

} // namespace panes
