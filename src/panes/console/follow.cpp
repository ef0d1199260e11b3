#include "panes/console/follow.h"

#include "base/whendone.h"
#include "panes/console/console.h"

namespace console {

void follow(Console &console, const QString &subject, QObject *context,
            const std::function<void(const journal::SubjectPtr &state)> &take)
{
    store::Store *store = &console.store();
    QObject::connect(store, &store::Store::committed, context,
                     [subject, take](const QList<journal::SubjectPtr> &changed) {
                         for (const journal::SubjectPtr &state : changed) {
                             if (state->id == subject)
                                 take(state);
                         }
                     });
    QObject::connect(store, &store::Store::changedElsewhere, context, [store, subject, context, take] {
        base::whenDone(store->subject(subject), context, [take](const base::Result<journal::SubjectPtr> &read) {
            if (read)
                take(*read);
        });
    });
}

} // namespace console
