#include "app/ctl/call.h"
#include "app/ctl/verbs.h"
#include "app/ctl/withincident.h"
#include "desk/contacts/changecontact.h"
#include "desk/contacts/registercontact.h"
#include "desk/contacts/retirecontact.h"
#include "store/contacts/contactlist.h"

#include <QJsonArray>

namespace ctl {

using namespace contacts;

namespace {

base::Result<QList<store::ContactRow>> everybody(Call &call)
{
    const base::Result<store::Store *> opened = call.store();
    return opened ? (*opened)->readJournal(&store::contactList).result()
                  : base::Result<QList<store::ContactRow>>(opened.error());
}

base::Done list(Call &call)
{
    const auto all = everybody(call);
    if (!all)
        return all.error();
    QList<QStringList> rows;
    QJsonArray objects;
    for (const store::ContactRow &row : *all) {
        if (row.retired && !call.has("retired"))
            continue;
        const QString way = row.card.ways.isEmpty() ? QString() : text(row.card.ways.first());
        rows.append({row.card.name, row.card.roles.join(QStringLiteral(", ")), way, name(row.card.side)});
        QJsonObject object = toJson(row.card);
        object.insert(QStringLiteral("id"), row.id);
        object.insert(QStringLiteral("retired"), row.retired);
        objects.append(object);
    }
    call.table(
        {QStringLiteral("NAME"), QStringLiteral("STANDS FOR"), QStringLiteral("FIRST WAY"), QStringLiteral("SIDE")},
        rows, QStringLiteral("contacts"), objects);
    return base::done();
}

/// What the command line says of a contact, over what is known.
base::Result<Card> cardOf(Call &call, Card card)
{
    const auto texts = [](const QString &given) {
        QStringList out;
        for (const QString &one : given.split(u',', Qt::SkipEmptyParts))
            out.append(one.trimmed());
        return out;
    };
    if (call.has("roles"))
        card.roles = texts(call.option("roles"));
    if (call.has("ways")) {
        card.ways.clear();
        for (const QString &written : texts(call.option("ways"))) {
            const base::Result<Way> way = wayFrom(written);
            if (!way)
                return way.error();
            card.ways.append(*way);
        }
    }
    const std::pair<const char *, QString *> fields[]{
        {"organization", &card.organisation}, {"zone", &card.zone}, {"hours", &card.hours}};
    for (const auto &[option, field] : fields) {
        if (call.has(option))
            *field = call.option(option);
    }
    if (call.has("side")) {
        const std::optional<Side> side = sideFrom(call.option("side"));
        if (!side)
            return unknown(QStringLiteral("side"), call.option("side"),
                           QStringLiteral("internal, external, customer, authority"));
        card.side = *side;
    }
    return cardFromJson(toJson(card));
}

base::Done add(Call &call)
{
    const base::Result<store::Store *> opened = call.store();
    const base::Result<journal::Authorship> by = call.by();
    if (!opened || !by)
        return opened ? by.error() : opened.error();
    const base::Result<Card> card = cardOf(call, {.name = call.textFrom(0)});
    return card ? call.carryOut(desk::registerContact((*opened)->newId(), *card, *by)) : base::Done(card.error());
}

/// The contact whose id or whole name the first word is.
base::Result<ContactPtr> contactOf(Call &call)
{
    const auto all = everybody(call);
    if (!all)
        return all.error();
    QStringList ids;
    for (const store::ContactRow &row : *all) {
        if (row.id == call.word(0) || row.card.name.compare(call.word(0), Qt::CaseInsensitive) == 0)
            ids.append(row.id);
    }
    if (ids.size() != 1)
        return base::Error{base::ErrorKind::Invalid,
                           ids.isEmpty()
                               ? QStringLiteral("There is no contact “%1”").arg(call.word(0))
                               : QStringLiteral("%1 contacts are called “%2”").arg(ids.size()).arg(call.word(0)),
                           QStringLiteral("parapetctl contacts list --json names their ids")};
    const base::Result<journal::SubjectPtr> read = (*call.store())->subject(ids.first()).result();
    return read ? base::Result<ContactPtr>(std::static_pointer_cast<const Contact>(*read))
                : base::Result<ContactPtr>(read.error());
}

base::Done change(Call &call)
{
    const base::Result<ContactPtr> contact = contactOf(call);
    const base::Result<journal::Authorship> by = call.by();
    if (!contact || !by)
        return contact ? by.error() : contact.error();
    const base::Result<Card> card = cardOf(call, (*contact)->card);
    return card ? call.carryOut(desk::changeContact(**contact, *card, *by)) : base::Done(card.error());
}

base::Done retire(Call &call)
{
    const base::Result<ContactPtr> contact = contactOf(call);
    const base::Result<journal::Authorship> by = call.by();
    if (!contact || !by)
        return contact ? by.error() : contact.error();
    return call.carryOut(desk::retireContact(**contact, call.textFrom(1), *by));
}

} // namespace

QList<Verb> contactVerbs()
{
    const QCommandLineOption at = option("at", "when it happened", "TIME");
    const QList<QCommandLineOption> fields{option("roles", "the stakeholders they stand for, with commas", "ROLES"),
                                           option("organization", "where they are", "NAME"),
                                           option("ways", "channel and address, in order, with commas", "WAYS"),
                                           option("zone", "their time zone", "ZONE"),
                                           option("hours", "when they are there", "TEXT"),
                                           option("side", "internal, external, customer, authority", "SIDE"),
                                           at};
    return {{QStringLiteral("contacts list"),
             {},
             QStringLiteral("who can be told, and how"),
             0,
             0,
             {option("retired", "retired ones too")},
             list},
            {QStringLiteral("contacts add"), QStringLiteral("NAME…"), QStringLiteral("registers somebody"), 1, -1,
             fields, add},
            {QStringLiteral("contacts change"), QStringLiteral("CONTACT"),
             QStringLiteral("changes what is known of somebody; brings back who was retired"), 1, 1, fields, change},
            {QStringLiteral("contacts retire"),
             QStringLiteral("CONTACT REASON…"),
             QStringLiteral("somebody is not to be called any more"),
             2,
             -1,
             {at},
             retire}};
}

} // namespace ctl
