#pragma once

#include "base/result.h"
#include "domain/actions/action.h"

#include <QStringList>

#include <functional>

class QObject;

namespace store {
class Store;
}

namespace panes {

/// Folds action items one after the other and gives them all to `take`, on the thread of `context` and never when
/// that is gone; the first that cannot be read ends it.
void readItems(store::Store &store, QObject *context, const QStringList &ids,
               const std::function<void(const base::Result<QList<actions::ActionPtr>> &)> &take);

/// The same for those that came of one incident.
void readItemsOf(store::Store &store, QObject *context, const QString &incident,
                 const std::function<void(const base::Result<QList<actions::ActionPtr>> &)> &take);

} // namespace panes
