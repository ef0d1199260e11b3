#include "domain/contacts/changed.h"

#include "domain/journal/fields.h"

namespace contacts {

base::Result<Changed> Changed::read(const QJsonObject &payload)
{
    const base::Result<Card> card = cardFromJson(payload);
    return card ? base::Result<Changed>(Changed{*card}) : base::Result<Changed>(card.error());
}

QJsonObject Changed::write() const
{
    return toJson(card);
}

base::Done Changed::validate(const Contact &contact, const journal::Stated &) const
{
    if (!contact.registered)
        return journal::refused(QStringLiteral("There is no such contact"), QStringLiteral("register it first"));
    return contact.card == card && !contact.retired ? journal::refused(QStringLiteral("Nothing was changed"))
                                                    : base::done();
}

void Changed::apply(Contact &contact, const journal::Stated &) const
{
    contact.card = card;
    contact.retired = false;
    contact.why.clear();
}

QString Changed::line(const Contact &, const journal::Stated &) const
{
    return QStringLiteral("Contact changed: %1").arg(card.name);
}

} // namespace contacts
