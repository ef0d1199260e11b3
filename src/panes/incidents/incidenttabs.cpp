#include "panes/incidents/incidenttabs.h"

#include "panes/incidents/incidenttab.h"
#include "panes/look/focusgroup.h"
#include "panes/look/snap.h"
#include "panes/look/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace panes {

IncidentTabs::IncidentTabs(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_focus(new look::FocusGroup(this))
{
    setAccessibleName(tr("Open incidents"));
    m_row->setContentsMargins(0, 0, 0, 1);
    m_row->setSpacing(0);
    m_row->addStretch(1);
    setFixedHeight(33);
    hide();
}

IncidentTab *IncidentTabs::addTab()
{
    auto *tab = new IncidentTab(this);
    m_row->insertWidget(int(m_tabs.size()), tab);
    m_focus->add(tab);
    m_tabs.append(tab);
    connect(tab, &QAbstractButton::clicked, this, [this, tab] { Q_EMIT chosen(tab->id()); });
    return tab;
}

void IncidentTabs::setFaces(const QList<TabFace> &faces)
{
    if (faces == m_faces)
        return;
    m_faces = faces;
    while (m_tabs.size() > faces.size()) {
        IncidentTab *gone = m_tabs.takeLast();
        m_focus->remove(gone);
        delete gone;
    }
    for (qsizetype i = 0; i < faces.size(); ++i) {
        IncidentTab *tab = i < m_tabs.size() ? m_tabs.at(i) : addTab();
        tab->setFace(faces.at(i), int(i) + 1);
    }
    setVisible(faces.size() > 1);
    setCurrent(m_current);
}

void IncidentTabs::setCurrent(const QString &id)
{
    m_current = id;
    for (IncidentTab *tab : std::as_const(m_tabs)) {
        if (tab->id() == id)
            tab->setChecked(true);
    }
}

void IncidentTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::Theme::color(look::Token::Sunken));
    const qreal hair = look::snap::hair(painter);
    look::snap::hLine(painter, 0, height() - hair, width(), look::Theme::color(look::Token::Line));
}

} // namespace panes
