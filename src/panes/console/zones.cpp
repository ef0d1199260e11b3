#include "panes/console/zones.h"

#include <QDateTime>

namespace console {

Zones::Zones(QObject *parent)
    : QObject(parent)
{
}

void Zones::choose(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    Q_EMIT changed();
}

void Zones::cycle()
{
    switch (m_mode) {
    case Mode::Utc:
        choose(Mode::Local);
        break;
    case Mode::Local:
        choose(m_incidentZone.isEmpty() ? Mode::Utc : Mode::Incident);
        break;
    case Mode::Incident:
        choose(Mode::Utc);
        break;
    }
}

void Zones::setIncidentZone(const QByteArray &ianaId)
{
    if (ianaId == m_incidentZone)
        return;
    m_incidentZone = ianaId;
    if (m_mode == Mode::Incident)
        Q_EMIT changed();
}

QTimeZone Zones::zone() const
{
    switch (m_mode) {
    case Mode::Local:
        return QTimeZone::systemTimeZone();
    case Mode::Incident:
        if (!m_incidentZone.isEmpty())
            return QTimeZone(m_incidentZone);
        break;
    case Mode::Utc:
        break;
    }
    return QTimeZone::utc();
}

int Zones::offset(base::Instant at) const
{
    return zone().offsetFromUtc(QDateTime::fromSecsSinceEpoch(base::micros(at) / 1000000, Qt::UTC));
}

QString Zones::suffix(base::Instant at) const
{
    if (m_mode == Mode::Utc)
        return QStringLiteral("Z");
    const QString name = zone().abbreviation(QDateTime::fromSecsSinceEpoch(base::micros(at) / 1000000, Qt::UTC));
    return name == QLatin1String("UTC") ? QStringLiteral("Z") : name;
}

QString Zones::clock(base::Instant at) const
{
    const QString zone = suffix(at);
    return base::clockText(at, offset(at)) + (zone == QLatin1String("Z") ? zone : u' ' + zone);
}

QString Zones::stamp(base::Instant at) const
{
    return base::dayText(at, offset(at)) + u' ' + clock(at);
}

} // namespace console
