#include "store/contacts/contactprojection.h"

#include "domain/contacts/contact.h"
#include "store/sqlite/statement.h"

namespace store {

QList<QByteArray> ContactProjection::tables() const
{
    return {"contact"};
}

base::Done ContactProjection::write(Database &database, const journal::Subject *before, const journal::Subject &after)
{
    Q_UNUSED(before)
    if (after.kind() != QLatin1String(contacts::Contact::kindName))
        return base::done();
    const auto &contact = static_cast<const contacts::Contact &>(after);
    if (!contact.registered)
        return execute(database, "DELETE FROM contact WHERE id = ?", contact.id);
    QStringList ways;
    for (const contacts::Way &way : contact.card.ways)
        ways.append(contacts::text(way));
    const auto text = [](const QString &words) { return words.isNull() ? QStringLiteral("") : words; };
    return execute(database, "INSERT OR REPLACE INTO contact VALUES (?,?,?,?,?,?,?,?,?,?)", contact.id,
                   contact.card.name, contacts::name(contact.card.side), text(contact.card.organisation),
                   text(contact.card.roles.join(u'\n')), text(ways.join(u'\n')), text(contact.card.zone),
                   text(contact.card.hours), int(contact.retired), text(contact.why));
}

} // namespace store
