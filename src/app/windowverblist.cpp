#include "app/windowverblist.h"

#include "panes/record/proofdialog.h"
#include "panes/shell/mainwindow.h"

#include <QCoreApplication>

namespace app {

namespace {

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

QList<shell::WindowVerb> windowVerbList()
{
    return {{QStringLiteral("record.verify"), translated(QT_TRANSLATE_NOOP("app::WindowVerbs", "Verify the record")),
             translated(QT_TRANSLATE_NOOP("app::WindowVerbs", "Workspace")),
             QKeySequence(QStringLiteral("Ctrl+Shift+V")), &verifyRecord}};
}

} // namespace app
