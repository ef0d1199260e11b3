#pragma once

#include "base/result.h"

#include <QComboBox>
#include <QTimeZone>

#include <optional>

namespace panes {

/// In which zone the clock of a file ran, for times that do not say it: chosen from the likely ones or
/// typed as Z, an offset or a place. Empty means that such times stay refused.
class ZoneField : public QComboBox
{
    Q_OBJECT
public:
    explicit ZoneField(QWidget *parent = nullptr);

    /// Offers these before UTC.
    void offer(const QList<QByteArray> &ids);
    void setZone(const std::optional<QTimeZone> &zone);
    /// Invalid for what is no zone, naming the choices of an abbreviation with several meanings.
    base::Result<std::optional<QTimeZone>> zone() const;

Q_SIGNALS:
    void changed();
};

} // namespace panes
