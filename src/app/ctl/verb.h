#pragma once

#include "base/result.h"

#include <QCommandLineOption>
#include <QList>

namespace ctl {

class Call;

/// One verb of the command line: `parapetctl <name> <arguments>`.
struct Verb
{
    QString name; ///< "incident declare"
    QString arguments; ///< "ID TEXT…", for the usage line
    QString summary; ///< one line
    int least = 0; ///< arguments that must be there
    int most = 0; ///< -1 for any number
    QList<QCommandLineOption> options;
    /// Prints its result; an error becomes the exit status.
    base::Done (*run)(Call &call) = nullptr;
};

/// Every verb, in the order of the help.
const QList<Verb> &verbs();

} // namespace ctl
