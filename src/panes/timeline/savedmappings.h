#pragma once

#include "feeds/events/eventoptions.h"

#include <QString>

class QSettings;

namespace panes {

/// How files with the same columns were read last time. Of the program, not of one workspace; the two
/// hundred used last are kept.
class SavedMappings
{
public:
    explicit SavedMappings(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// Nothing for columns that were never read.
    std::optional<feeds::EventOptions> of(const QString &format, const QStringList &columns) const;
    void keep(const QString &format, const QStringList &columns, const feeds::EventOptions &options, qint64 nowMs);

private:
    QSettings &m_settings;
};

} // namespace panes
