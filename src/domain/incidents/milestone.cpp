#include "domain/incidents/milestone.h"

#include <array>

namespace incidents {

namespace {
constexpr std::array<const char *, milestoneCount> names{
    "compromised", "started",   "detected",   "declared",  "acknowledged", "triaged", "responded",
    "isolated",    "contained", "eradicated", "recovered", "reported",     "closed",  "reviewed"};
}

QLatin1String name(Milestone milestone)
{
    return QLatin1String(names.at(size_t(milestone)));
}

QString word(Milestone milestone)
{
    QString text = name(milestone);
    text[0] = text.at(0).toUpper();
    return text;
}

std::optional<Milestone> milestoneFrom(const QString &text)
{
    std::optional<Milestone> found;
    if (text.size() < 3)
        return found;
    for (int i = 0; i < milestoneCount; ++i) {
        if (!QString(name(Milestone(i))).startsWith(text, Qt::CaseInsensitive))
            continue;
        if (found)
            return {};
        found = Milestone(i);
    }
    return found;
}

} // namespace incidents
