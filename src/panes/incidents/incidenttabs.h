#pragma once

#include "models/look/roles.h"

#include <QWidget>

class QHBoxLayout;

namespace look {
class FocusGroup;
}

namespace panes {

class IncidentTab;

/// One open incident as the switcher shows it.
struct TabFace
{
    QString id;
    QString label;
    QString title;
    look::Severity severity = look::Severity::None;
    int overdue = 0;
    bool operator==(const TabFace &) const = default;
};

/// The incidents that are open at once, side by side: shape, label, title, how much is overdue. Takes no
/// room while there is only one. Alt and the place choose one from anywhere on the board.
class IncidentTabs : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentTabs(QWidget *parent = nullptr);

    void setFaces(const QList<TabFace> &faces);
    const QList<TabFace> &faces() const { return m_faces; }
    void setCurrent(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IncidentTab *addTab();

    QHBoxLayout *m_row;
    look::FocusGroup *m_focus;
    QList<TabFace> m_faces;
    QList<IncidentTab *> m_tabs;
    QString m_current;
};

} // namespace panes
