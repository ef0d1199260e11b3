#pragma once

#include "base/instant.h"

#include <QObject>
#include <QTimeZone>

namespace console {

/// In which zone times are shown and typed; one for the window, switched with one key.
class Zones : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Utc, Local, Incident };
    Q_ENUM(Mode)

    explicit Zones(QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    void choose(Mode mode);
    /// UTC, local, incident's (when it has one that differs), and round again.
    void cycle();
    /// The zone of the incident in front; none when it has none.
    void setIncidentZone(const QByteArray &ianaId);
    const QByteArray &incidentZone() const { return m_incidentZone; }

    /// The zone that times without one are read in.
    QTimeZone zone() const;
    /// Offset from UTC in seconds at `at`.
    int offset(base::Instant at) const;
    /// "Z", "CET", "+05:30": always printed beside a time.
    QString suffix(base::Instant at) const;
    /// "03:41:02Z"; the suffix set apart by a blank unless it is Z.
    QString clock(base::Instant at) const;
    /// "2025-01-15 03:41:02Z".
    QString stamp(base::Instant at) const;

Q_SIGNALS:
    void changed();

private:
    Mode m_mode = Mode::Utc;
    QByteArray m_incidentZone;
};

} // namespace console
