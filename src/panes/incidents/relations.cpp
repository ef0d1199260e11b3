#include "panes/incidents/relations.h"

#include "desk/incidents/reopen.h"
#include "desk/incidents/unmerge.h"
#include "panes/console/askdialog.h"
#include "panes/console/console.h"
#include "panes/incidents/linksdialog.h"
#include "panes/incidents/mergedialog.h"

namespace panes {

using namespace incidents;

Relations::Relations(console::Console &console, QWidget *pane)
    : QObject(pane)
    , m_console(console)
    , m_pane(pane)
{
}

void Relations::reopen(const IncidentPtr &incident, const QString &label)
{
    const console::Asked why{.caption = tr("&Why it goes on"),
                             .hint = tr("A new span begins; what was reached before stays"),
                             .paragraph = true};
    auto *dialog = new console::AskDialog(m_console, {tr("Reopen %1").arg(label), incident->title, {why}, tr("Reopen")},
                                          m_pane->window());
    connect(dialog, &console::AskDialog::answered, this, [this, dialog, incident](const QStringList &answers) {
        dialog->carryOut(desk::reopen(*incident, answers.first(), m_console.by()));
    });
    dialog->open();
}

void Relations::merge(const IncidentPtr &incident, const QString &label)
{
    (new MergeDialog(m_console, incident, label, m_pane->window()))->open();
}

void Relations::unmerge(const IncidentPtr &incident, const QString &label)
{
    const console::Asked why{.caption = tr("&Why it is one of its own"), .paragraph = true, .needed = false};
    auto *dialog = new console::AskDialog(
        m_console, {tr("Take the merge of %1 back").arg(label), incident->title, {why}, tr("Take it back")},
        m_pane->window());
    connect(dialog, &console::AskDialog::answered, this, [this, dialog, incident](const QStringList &answers) {
        dialog->carryOut(desk::unmerge(*incident, answers.first(), m_console.by()));
    });
    dialog->open();
}

void Relations::links(const IncidentPtr &incident, const QString &label)
{
    (new LinksDialog(m_console, incident, label, m_pane->window()))->open();
}

} // namespace panes
