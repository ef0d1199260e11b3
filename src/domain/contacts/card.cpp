#include "domain/contacts/card.h"

#include "domain/journal/fields.h"
#include "domain/journal/statedzone.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace contacts {

namespace {

constexpr std::array<const char *, sideCount> sides{"internal", "external", "customer", "authority"};
constexpr qsizetype longestWay = 200;

} // namespace

QLatin1String name(Side side)
{
    return QLatin1String(sides.at(size_t(side)));
}

QString word(Side side)
{
    QString text = name(side);
    text[0] = text.at(0).toUpper();
    return text;
}

std::optional<Side> sideFrom(const QString &name)
{
    const auto found =
        std::find_if(sides.begin(), sides.end(), [&](const char *side) { return name == QLatin1String(side); });
    return found == sides.end() ? std::optional<Side>() : Side(found - sides.begin());
}

base::Result<Way> wayFrom(const QString &text)
{
    const QString words = text.simplified();
    const Way way{words.section(u' ', 0, 0).toLower(), words.section(u' ', 1)};
    if (way.channel.isEmpty() || way.address.isEmpty() || words.size() > longestWay)
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("“%1” is no way to reach somebody").arg(text),
                           QStringLiteral("write the channel and the address: phone +49 30 1234")};
    return way;
}

QString text(const Way &way)
{
    return way.channel + u' ' + way.address;
}

bool Card::standsFor(const QString &stakeholder) const
{
    return roles.contains(stakeholder, Qt::CaseInsensitive);
}

QJsonObject toJson(const Card &card)
{
    QStringList ways;
    for (const Way &way : card.ways)
        ways.append(text(way));
    QJsonObject out{{QStringLiteral("name"), card.name}, {QStringLiteral("side"), name(card.side)}};
    if (!card.roles.isEmpty())
        out.insert(QStringLiteral("roles"), QJsonArray::fromStringList(card.roles));
    if (!ways.isEmpty())
        out.insert(QStringLiteral("ways"), QJsonArray::fromStringList(ways));
    journal::putText(out, "organisation", card.organisation);
    journal::putText(out, "zone", card.zone);
    journal::putText(out, "hours", card.hours);
    return out;
}

base::Result<Card> cardFromJson(const QJsonObject &object)
{
    journal::Fields fields(object);
    Card out;
    out.name = fields.text("name", 100);
    out.side = fields.named("side", sideFrom);
    for (const QString &role : fields.texts("roles", 20)) {
        if (const QString line = role.simplified(); !line.isEmpty())
            out.roles.append(line);
    }
    out.organisation = fields.optionalText("organisation", 100);
    out.zone = fields.optionalText("zone", 60);
    out.hours = fields.optionalText("hours", 400);
    for (const QString &written : fields.texts("ways", 20)) {
        const base::Result<Way> way = wayFrom(written);
        if (way)
            out.ways.append(*way);
        else
            fields.fail("ways", way.error().text());
    }
    if (const auto zone = journal::zoneNamed(out.zone); !out.zone.isEmpty() && !zone)
        fields.fail("zone", zone.error().what);
    return fields.finish(out);
}

} // namespace contacts
