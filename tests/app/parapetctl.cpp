#include "parapetctl.h"

#include <QProcess>

Answer parapetctl(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(PARAPET_COMMAND), arguments);
    program.closeWriteChannel();
    const bool ended = program.waitForFinished() && program.exitStatus() == QProcess::NormalExit;
    return {ended ? program.exitCode() : -1, program.readAllStandardOutput(), program.readAllStandardError()};
}
