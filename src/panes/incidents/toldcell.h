#pragma once

#include "domain/incidents/incident.h"
#include "panes/look/cell.h"

#include <QTimeZone>

class QListView;

namespace look {
class Label;
class SectionHead;
} // namespace look

namespace models {
class ToldModel;
}

namespace panes {

/// Who was told, in two columns where the names have room. Enter begins the line about the one that is selected.
class ToldCell : public look::Cell
{
    Q_OBJECT
public:
    explicit ToldCell(QWidget *parent = nullptr);

    void setIncident(const incidents::IncidentPtr &incident, base::Instant now);
    void setZone(const QTimeZone &zone);
    void tick(base::Instant now);
    QListView *list() const { return m_list; }
    models::ToldModel *model() const { return m_model; }

Q_SIGNALS:
    void lineBegun(const QString &line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void open();

    models::ToldModel *m_model;
    look::SectionHead *m_head;
    QListView *m_list;
    look::Label *m_none;
};

} // namespace panes
