#pragma once

#include "app/ctl/call.h"
#include "domain/intelligence/alert.h"
#include "store/intelligence/alertlist.h"

#include <functional>

namespace ctl {

/// What a person named: an alert, or a finding that becomes one with what is done about it.
struct NamedAlert
{
    intelligence::AlertPtr alert;
    std::optional<intelligence::AlertFacts> untaken; ///< the facts of a finding that nobody has taken up
};

/// The alert of that label, id or finding's key, folded; else the finding of the mirror whose key begins so.
base::Result<NamedAlert> alertNamed(Call &call, const QString &text);

using AlertWork =
    std::function<base::Result<journal::Deed>(const intelligence::Alert &alert, const journal::Authorship &by)>;

/// Carries out the deed that `work` makes of the alert named by the first word; a finding is taken up first, in
/// the same deed.
base::Done withAlert(Call &call, const AlertWork &work);

/// Labels of alerts, as lists show them.
base::Result<QHash<QString, QString>> labelsOf(Call &call, const QList<store::AlertRow> &rows);

QJsonObject toJson(const store::AlertRow &row, const QString &label, base::Instant now);

} // namespace ctl
