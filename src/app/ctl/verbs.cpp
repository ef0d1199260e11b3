#include "app/ctl/verbs.h"

namespace ctl {

QCommandLineOption option(const char *name, const char *what, const char *value)
{
    return QCommandLineOption(QString::fromLatin1(name), QString::fromUtf8(what), QString::fromLatin1(value));
}

const QList<Verb> &verbs()
{
    static const QList<Verb> all = workspaceVerbs() + incidentVerbs() + backfillVerbs() + teamVerbs() + scopeVerbs()
        + updateVerbs() + courseVerbs() + reviewVerbs() + actionVerbs() + alertListVerbs() + alertVerbs()
        + remedyVerbs() + logVerbs() + timelineVerbs() + figureVerbs() + importVerbs() + evidenceVerbs()
        + registerVerbs() + custodyVerbs() + contactVerbs() + recordVerbs();
    return all;
}

} // namespace ctl
