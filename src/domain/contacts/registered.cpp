#include "domain/contacts/registered.h"

#include "domain/journal/fields.h"

namespace contacts {

base::Result<Registered> Registered::read(const QJsonObject &payload)
{
    const base::Result<Card> card = cardFromJson(payload);
    return card ? base::Result<Registered>(Registered{*card}) : base::Result<Registered>(card.error());
}

QJsonObject Registered::write() const
{
    return toJson(card);
}

base::Done Registered::validate(const Contact &contact, const journal::Stated &) const
{
    return contact.registered ? journal::refused(QStringLiteral("%1 is registered already").arg(contact.card.name),
                                                 QStringLiteral("change the contact instead"))
                              : base::done();
}

void Registered::apply(Contact &contact, const journal::Stated &) const
{
    contact.card = card;
    contact.registered = true;
}

QString Registered::line(const Contact &, const journal::Stated &) const
{
    return QStringLiteral("Contact registered: %1").arg(card.name);
}

} // namespace contacts
