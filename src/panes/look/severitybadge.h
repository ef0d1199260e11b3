#pragma once

#include "models/look/roles.h"

#include <QWidget>

namespace look {

/// Severity as shape, letter and colour; 30 px beside a title, 22 in a row.
class SeverityBadge : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityBadge(Severity severity = Severity::None, int side = 30, QWidget *parent = nullptr);
    void setSeverity(Severity severity);
    Severity severity() const { return m_severity; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
};

} // namespace look
