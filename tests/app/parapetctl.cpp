#include "parapetctl.h"

#include <QProcess>

constexpr int patience = 120'000; // ms; a busy machine is no reason to fail

Answer parapetctl(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(PARAPET_COMMAND), arguments);
    program.closeWriteChannel();
    const bool ended = program.waitForFinished(patience) && program.exitStatus() == QProcess::NormalExit;
    return {ended ? program.exitCode() : -1, program.readAllStandardOutput(), program.readAllStandardError()};
}
