#include "panes/incidents/incidentitems.h"

#include "base/whendone.h"
#include "store/actions/actionlist.h"
#include "store/store.h"

namespace panes {

using actions::Action;
using actions::ActionPtr;
using Take = std::function<void(const base::Result<QList<ActionPtr>> &)>;

namespace {

void readOn(store::Store &store, QObject *context, QStringList left, QList<ActionPtr> read, const Take &take)
{
    if (left.isEmpty()) {
        take(read);
        return;
    }
    const QString id = left.takeFirst();
    base::whenDone(store.subject(id), context,
                   [&store, context, left, read, take](const base::Result<journal::SubjectPtr> &subject) {
                       if (!subject) {
                           take(subject.error());
                           return;
                       }
                       QList<ActionPtr> more = read;
                       if (const ActionPtr item = std::dynamic_pointer_cast<const Action>(*subject))
                           more.append(item);
                       readOn(store, context, left, more, take);
                   });
}

} // namespace

void readItems(store::Store &store, QObject *context, const QStringList &ids, const Take &take)
{
    readOn(store, context, ids, {}, take);
}

void readItemsOf(store::Store &store, QObject *context, const QString &incident, const Take &take)
{
    const auto list = [incident](store::Database &journal) { return store::actionsOf(journal, incident); };
    base::whenDone(store.readJournal(list), context,
                   [&store, context, take](const base::Result<QList<store::ActionRow>> &rows) {
                       if (!rows) {
                           take(rows.error());
                           return;
                       }
                       QStringList ids;
                       for (const store::ActionRow &row : *rows)
                           ids.append(row.id);
                       readItems(store, context, ids, take);
                   });
}

} // namespace panes
