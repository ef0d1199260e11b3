#pragma once

#include <QWidget>

namespace console {
class Console;
}

namespace look {
class RowTable;
class SectionHead;
} // namespace look

namespace models {
class VulnerabilitiesModel;
}

namespace panes {

/// The alerts that were joined to an incident, with their priority and what is done about them; hidden while there
/// is none. Enter brings the pane of vulnerabilities.
class JoinedAlerts : public QWidget
{
    Q_OBJECT
public:
    JoinedAlerts(console::Console &console, const QString &incidentId, QWidget *parent);

    look::RowTable *table() const { return m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRows();
    void open();

    console::Console &m_console;
    models::VulnerabilitiesModel *m_model;
    look::SectionHead *m_head;
    look::RowTable *m_table;
};

} // namespace panes
