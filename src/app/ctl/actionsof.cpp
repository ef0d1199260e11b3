#include "app/ctl/actionsof.h"

#include "domain/actions/label.h"

namespace ctl {

base::Result<QList<store::ActionRow>> everyAction(Call &call)
{
    const base::Result<store::Store *> opened = call.store();
    return opened ? (*opened)->readJournal(&store::actionList).result()
                  : base::Result<QList<store::ActionRow>>(opened.error());
}

QStringList idsOf(const QList<store::ActionRow> &rows)
{
    QStringList out;
    for (const store::ActionRow &row : rows)
        out.append(row.id);
    return out;
}

namespace {

base::Result<actions::ActionPtr> folded(Call &call, const QString &id)
{
    const base::Result<journal::SubjectPtr> read = (*call.store())->subject(id).result();
    if (!read)
        return read.error();
    return std::static_pointer_cast<const actions::Action>(*read);
}

} // namespace

base::Result<QList<actions::ActionPtr>> actionsOf(Call &call, const QString &incidentId)
{
    const base::Result<QList<store::ActionRow>> all = everyAction(call);
    if (!all)
        return all.error();
    QList<actions::ActionPtr> out;
    for (const store::ActionRow &row : *all) {
        if (row.source != incidentId)
            continue;
        const base::Result<actions::ActionPtr> item = folded(call, row.id);
        if (!item)
            return item.error();
        out.append(*item);
    }
    return out;
}

base::Result<actions::ActionPtr> actionNamed(Call &call)
{
    const base::Result<QList<store::ActionRow>> all = everyAction(call);
    if (!all)
        return all.error();
    const base::Result<QString> id = actions::labelled(call.word(0), idsOf(*all));
    return id ? folded(call, *id) : base::Result<actions::ActionPtr>(id.error());
}

} // namespace ctl
