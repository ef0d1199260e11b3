#include "domain/incidents/knownat.h"

#include "base/names.h"
#include "domain/incidents/declared.h"
#include "domain/journal/fold.h"
#include "domain/journal/marks.h"

#include <algorithm>

namespace incidents {

using base::Instant;

namespace {

constexpr base::Names<KnownBy, 2> bases{{"recorded", "happened"}};

/// When an entry happened as it is told today; of one whose words are gone, when it was recorded.
Instant happenedAt(const journal::Line &line)
{
    const Instant at = line.authorship.occurred.at;
    return line.redacted || at == Instant{} ? line.entry->recorded : at;
}

/// A mark is of the moment of what it is about.
Instant knownFrom(const Incident &incident, const journal::Line &line, KnownBy by)
{
    if (by == KnownBy::Recorded)
        return line.entry->received == Instant{} ? line.entry->recorded : line.entry->received;
    if (journal::isMark(line.entry->type)) {
        const journal::Line *about = incident.line(line.about);
        return about ? happenedAt(*about) : line.entry->recorded;
    }
    return happenedAt(line);
}

std::optional<Instant> declaredAt(const Incident &incident, KnownBy by)
{
    for (const journal::Line &line : incident.lines) {
        if (line.entry->type == QLatin1String(Declared::type))
            return knownFrom(incident, line, by);
    }
    return {};
}

} // namespace

QLatin1String name(KnownBy by)
{
    return bases.of(by);
}

std::optional<KnownBy> knownByFrom(const QString &text)
{
    return bases.find(text);
}

base::Result<IncidentPtr> knownAt(const Incident &incident, Instant at, KnownBy by)
{
    const std::optional<Instant> declared = declaredAt(incident, by);
    if (!declared || at < *declared)
        return base::Error{base::ErrorKind::Invalid,
                           QStringLiteral("The incident was not declared yet at %1").arg(base::rfc3339(at)),
                           declared ? QStringLiteral("it was at %1").arg(base::rfc3339(*declared)) : QString()};
    QList<journal::EntryPtr> entries;
    for (const journal::Line &line : incident.lines) {
        if (knownFrom(incident, line, by) <= at)
            entries.append(line.entry);
    }
    const auto then =
        std::make_shared<Incident>(static_cast<const Incident &>(*journal::fold(Incident(incident.id), entries)));
    then->breachSeen.removeIf([at](const QHash<QString, Instant>::iterator seen) { return seen.value() >= at; });
    return IncidentPtr(then);
}

QList<Instant> knownInstants(const Incident &incident, KnownBy by)
{
    const Instant declared = declaredAt(incident, by).value_or(Instant::max());
    QList<Instant> out;
    for (const journal::Line &line : incident.lines)
        out.append(std::max(declared, knownFrom(incident, line, by)));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace incidents
