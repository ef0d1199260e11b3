#pragma once

#include "models/incidents/reviewpagesmodel.h"

#include <QDialog>

namespace console {
class Console;
}

namespace look {
class Button;
class Label;
} // namespace look

namespace panes {

/// Signs a review off: over how many entries, with which root, and what is still missing of the
/// deliverables. The log gets a checkpoint with it. Deletes itself when it is closed.
class SignDialog : public QDialog
{
    Q_OBJECT
public:
    SignDialog(console::Console &console, const incidents::IncidentPtr &incident, const models::ReviewActions &actions,
               QWidget *parent);

private:
    look::Label *paragraph(const QString &text, bool strong = false);
    QLayout *buildFoot();
    QString missingText(const models::ReviewActions &actions) const;
    void sign();
    void sealLog();

    console::Console &m_console;
    incidents::IncidentPtr m_incident;
    look::Label *m_error;
    look::Button *m_sign;
};

} // namespace panes
