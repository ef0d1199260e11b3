#pragma once

#include "models/look/trendpoint.h"

#include <QList>
#include <QWidget>

namespace look {

/// A small trend: the values in a row, where there is one, the last as a dot, and a dashed line where the
/// target lies. Pointing at a place says what it is; assistive tools hear all of it. What needs reading
/// beyond that is drilled into, not painted here.
class TrendLine : public QWidget
{
    Q_OBJECT

public:
    explicit TrendLine(QWidget *parent = nullptr);

    /// What it is the trend of, for assistive tools.
    void setSubject(const QString &subject);
    /// `target` is left out when it lies far above all values.
    void setPoints(const QList<TrendPoint> &points, std::optional<double> target);
    const QList<TrendPoint> &points() const { return m_points; }
    QSize sizeHint() const override { return {160, 36}; }
    QSize minimumSizeHint() const override { return {60, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// The height of the top edge in the unit of the values.
    double top() const;
    QPointF place(qsizetype at) const;
    qsizetype nearest(const QPoint &position) const;
    void describe();

    QString m_subject;
    QList<TrendPoint> m_points;
    std::optional<double> m_target;
};

} // namespace look
