#include "domain/figures/exclusion.h"

#include "base/names.h"

#include <algorithm>

namespace figures {

using namespace incidents;

namespace {

constexpr base::Names<Exclusion, exclusionCount> names{{"exercise", "duplicate", "declined", "false_positive"}};

bool isDuplicate(const Incident &incident)
{
    return incident.status == Status::Merged
        || std::any_of(incident.links.cbegin(), incident.links.cend(),
                       [](const Link &link) { return link.kind == LinkKind::DuplicateOf && link.confirmed; });
}

} // namespace

QLatin1String name(Exclusion exclusion)
{
    return names.of(exclusion);
}

QString word(Exclusion exclusion)
{
    return base::spoken(name(exclusion)).toLower();
}

std::optional<Exclusion> exclusionFrom(const QString &name)
{
    return names.find(name);
}

std::optional<Exclusion> exclusionOf(const Incident &incident)
{
    if (incident.status == Status::Declined)
        return Exclusion::Declined;
    if (isDuplicate(incident))
        return Exclusion::Duplicate;
    if (!incident.closing)
        return {};
    switch (incident.closing->outcome) {
    case Outcome::Exercise:
        return Exclusion::Exercise;
    case Outcome::Duplicate:
        return Exclusion::Duplicate;
    case Outcome::FalsePositive:
        return Exclusion::FalsePositive;
    case Outcome::Confirmed:
    case Outcome::Benign:
        break;
    }
    return {};
}

} // namespace figures
