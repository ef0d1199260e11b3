#include "desk/demo/people.h"

#include "base/ulid.h"
#include "domain/contacts/registered.h"

namespace desk {

using namespace contacts;

namespace {

struct Person
{
    const char *name;
    const char *roles;
    const char *organisation;
    const char *ways; ///< separated by semicolons
    const char *zone;
    const char *hours;
    Side side = Side::Internal;
};

constexpr Person people[]{
    {"Jo Lindqvist", "CISO", "Acme", "phone +46 8 5550 0141;chat @jo", "Europe/Stockholm", "08–17; on call this week"},
    {"Fay Okafor", "VP Engineering", "Acme", "phone +44 20 5550 0172;email fay@acme.example", "Europe/London", "09–18"},
    {"Kim Sato", "Legal", "Acme", "phone +81 3 5550 0119;email legal@acme.example", "Asia/Tokyo",
     "09–18; calls at night only for P1"},
    {"Ivo Marek", "Security Team, Security Lead", "Acme", "chat #security-oncall;page security-primary",
     "Europe/Prague", "around the clock, by rota"},
    {"Platform on call", "Platform Team", "Acme", "page platform-primary;chat #platform", "UTC",
     "around the clock, by rota"},
    {"Noor Haddad", "PR Team", "Acme", "phone +49 30 5550 0188;email press@acme.example", "Europe/Berlin",
     "09–17 on weekdays"},
    {"Release captains", "Affected Teams", "Acme", "chat #release-captains;email releases@acme.example", "UTC", ""},
    {"Lee Brandt", "Director", "Acme", "phone +1 415 555 0133;email lee@acme.example", "America/Los_Angeles", "08–17"},
    {"SOC desk", "SOC Analyst", "Acme", "phone +46 8 5550 0100;chat #soc", "UTC", "around the clock"},
    {"Registry trust desk", "Package registry", "npm", "email security@registry.example", "UTC", "answers in 4 h",
     Side::External},
    {"Tess Moreau", "Customer success", "Northwind", "email tess@northwind.example;phone +33 1 5550 0107",
     "Europe/Paris", "09–18", Side::Customer},
    {"National CERT", "Authority", "CERT", "phone +46 8 5550 0199;email cert@cert.example", "Europe/Stockholm",
     "around the clock", Side::Authority},
};

Card cardOf(const Person &person)
{
    Card card;
    card.name = QString::fromUtf8(person.name);
    card.roles = QString::fromUtf8(person.roles).split(QStringLiteral(", "));
    card.organisation = QString::fromUtf8(person.organisation);
    for (const QString &written : QString::fromUtf8(person.ways).split(u';')) {
        if (const base::Result<Way> way = wayFrom(written))
            card.ways.append(*way);
    }
    card.zone = QString::fromUtf8(person.zone);
    card.hours = QString::fromUtf8(person.hours);
    card.side = person.side;
    return card;
}

} // namespace

QList<Told> registeredPeople(base::Entropy &entropy, base::Instant at)
{
    QList<Told> told;
    for (const Person &person : people) {
        at += std::chrono::minutes(2);
        journal::Draft draft = journal::draft<Contact>(base::ulid(at, entropy), Registered{cardOf(person)},
                                                       journal::statedBy(QStringLiteral("cy"), at));
        draft.id = base::ulid(at, entropy);
        told.append({at, draft});
    }
    return told;
}

} // namespace desk
