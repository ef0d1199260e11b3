#include "domain/contacts/retired.h"

#include "domain/journal/fields.h"

namespace contacts {

base::Result<Retired> Retired::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    Retired out;
    out.why = fields.text("why", 1000);
    return fields.finish(out);
}

QJsonObject Retired::write() const
{
    return {{QStringLiteral("why"), why}};
}

base::Done Retired::validate(const Contact &contact, const journal::Stated &) const
{
    if (!contact.registered)
        return journal::refused(QStringLiteral("There is no such contact"));
    return contact.retired
        ? journal::refused(QStringLiteral("%1 is retired already").arg(contact.card.name), contact.why)
        : base::done();
}

void Retired::apply(Contact &contact, const journal::Stated &) const
{
    contact.retired = true;
    contact.why = why;
}

QString Retired::line(const Contact &before, const journal::Stated &) const
{
    return QStringLiteral("Contact retired: %1 (%2)").arg(before.card.name, why);
}

} // namespace contacts
