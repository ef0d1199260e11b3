#include "store/actions/actionprojection.h"

#include "domain/actions/action.h"
#include "store/sqlite/statement.h"

namespace store {

QList<QByteArray> ActionProjection::tables() const
{
    return {"action_item"};
}

base::Done ActionProjection::write(Database &database, const journal::Subject *before, const journal::Subject &after)
{
    Q_UNUSED(before)
    if (after.kind() != QLatin1String(actions::Action::kindName))
        return base::done();
    const auto &action = static_cast<const actions::Action &>(after);
    if (action.title.isEmpty()) // nothing that counts has opened it
        return execute(database, "DELETE FROM action_item WHERE id = ?", action.id);
    const auto text = [](const QString &words) { return words.isNull() ? QStringLiteral("") : words; };
    const auto time = [](const std::optional<base::Instant> &at) {
        return at ? std::optional(base::micros(*at)) : std::nullopt;
    };
    return execute(database, "INSERT OR REPLACE INTO action_item VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", action.id,
                   action.title, actions::name(action.type), actions::name(action.area), text(action.owner),
                   actions::name(action.state), text(action.reason), text(action.doneBy), text(action.verifiedBy),
                   text(action.source), text(action.issue), base::micros(action.opened), time(action.due),
                   time(action.done), time(action.verified));
}

} // namespace store
