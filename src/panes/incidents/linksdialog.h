#pragma once

#include "domain/incidents/incident.h"
#include "domain/journal/deed.h"
#include "models/incidents/incidentchoicemodel.h"
#include "store/incidents/linklist.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace console {
class Console;
}

namespace look {
class Button;
class Label;
class RowList;
} // namespace look

namespace models {
class LinksModel;
}

namespace panes {

class IncidentChooser;

/// How an incident is related to others: what it states, what others state about it, who is merged into
/// whom; adds, confirms and takes away. Deletes itself when it is closed.
class LinksDialog : public QDialog
{
    Q_OBJECT
public:
    LinksDialog(console::Console &console, const incidents::IncidentPtr &incident, const QString &label,
                QWidget *parent);
    models::LinksModel *model() const { return m_model; }
    look::RowList *list() const { return m_list; }
    IncidentChooser *chooser() const { return m_chooser; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildAdding(QLayout *column);
    QLayout *buildFoot();
    void read();
    void refresh();
    void add();
    void confirm();
    void remove();
    void openOther();
    void carryOut(const base::Result<journal::Deed> &deed);

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    QList<models::IncidentChoice> m_all;
    store::Pointing m_pointing;
    models::LinksModel *m_model;
    look::RowList *m_list;
    look::Label *m_none;
    look::Label *m_keys;
    QComboBox *m_kind;
    QCheckBox *m_suspected;
    IncidentChooser *m_chooser;
    look::Label *m_error;
    look::Button *m_add;
};

} // namespace panes
