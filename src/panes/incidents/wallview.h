#pragma once

#include "domain/incidents/incident.h"

#include <QWidget>

namespace console {
class Console;
}

namespace panes {

/// The incident for a second screen or a projector: what rules the situation in letters that are read
/// from three metres. Paints itself; a restricted incident is named by its codename only. A window of
/// its own that deletes itself when it is closed.
class WallView : public QWidget
{
    Q_OBJECT
public:
    WallView(console::Console &console, QWidget *parent);

    void setIncident(const incidents::IncidentPtr &incident, const QString &label, base::Instant now);
    void tick(base::Instant now);
    /// Full screen on a screen other than the parent's, when there is one.
    void showOnAnotherScreen();
    /// What is shown, in words.
    QString spoken() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        QString left;
        QString right;
        int token = 0; ///< look::Token of the right part
        bool operator==(const Row &) const = default;
    };
    void rebuild();
    void paintTop(QPainter &painter, qreal unit);
    void paintColumn(QPainter &painter, const QRectF &column, const QString &title, const QList<Row> &rows, qreal unit);
    QString titleShown() const;

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    QString m_label;
    base::Instant m_now{};
    QList<Row> m_due;
    QList<Row> m_told;
    QList<Row> m_scope;
};

} // namespace panes
