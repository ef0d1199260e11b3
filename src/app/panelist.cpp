#include "app/panelist.h"

#include "panes/actions/actionspane.h"
#include "panes/contacts/contactspane.h"
#include "panes/evidence/evidencepane.h"
#include "panes/incidents/boardpane.h"
#include "panes/incidents/incidentspane.h"
#include "panes/incidents/reviewpane.h"
#include "panes/intelligence/intelligencepane.h"
#include "panes/record/proofdialog.h"
#include "panes/shell/mainwindow.h"
#include "panes/timeline/timelinepane.h"

#include <QCoreApplication>

namespace app {

namespace {

template<class Pane>
console::Pane *make(console::Console &console)
{
    return new Pane(console);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("app::WindowVerbs", text);
}

/// One dialog a window: a second call brings it back and begins again.
void verifyRecord(shell::MainWindow &window)
{
    auto *dialog = window.findChild<record::ProofDialog *>();
    if (dialog)
        dialog->verify();
    else
        dialog = new record::ProofDialog(window.console(), &window);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

shell::PaneFactories paneList()
{
    return {{&make<panes::BoardPane>},    {&make<panes::IncidentsPane>}, {&make<panes::TimelinePane>},
            {&make<panes::ReviewPane>},   {&make<panes::ActionsPane>},   {&make<panes::IntelligencePane>},
            {&make<panes::EvidencePane>}, {&make<panes::ContactsPane>}};
}

QList<shell::WindowVerb> windowVerbList()
{
    return {{QStringLiteral("record.verify"), translated(QT_TRANSLATE_NOOP("app::WindowVerbs", "Verify the record")),
             translated(QT_TRANSLATE_NOOP("app::WindowVerbs", "Workspace")),
             QKeySequence(QStringLiteral("Ctrl+Shift+V")), &verifyRecord}};
}

} // namespace app
