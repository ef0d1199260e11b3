#include "domain/timeline/lane.h"

#include "domain/timeline/machineevent.h"

#include <algorithm>

namespace timeline {

namespace {

bool names(const FieldTerm &term, const QString &lane)
{
    return term.prefix ? lane.startsWith(term.value, Qt::CaseInsensitive)
                       : lane.compare(term.value, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isMachine(Lane lane)
{
    return lane >= Lane::Audit;
}

QString laneName(Lane lane)
{
    return laneNames().at(isMachine(lane) ? int(lane) - int(Lane::Audit) + 1 : 0);
}

Lane laneOf(const QString &source)
{
    return Lane(int(Lane::Audit) + int(laneNames().indexOf(laneOfSource(source))) - 1);
}

bool admits(const Filter &filter, Lane lane)
{
    const QString name = laneName(lane);
    const auto named = [&](const FieldTerm &term) { return names(term, name); };
    const QList<FieldTerm> asked = filter.of(Field::Lane);
    const QList<FieldTerm> excluded = filter.of(Field::Lane, true);
    return (asked.isEmpty() || std::any_of(asked.begin(), asked.end(), named))
        && std::none_of(excluded.begin(), excluded.end(), named);
}

Filter within(const Filter &filter, Lane lane)
{
    Filter out = filter;
    out.fields.removeIf([](const FieldTerm &term) { return term.field == Field::Lane; });
    out.fields.append({Field::Lane, laneName(lane), false, false});
    return out;
}

bool asksOnlyWhen(const Filter &filter)
{
    return filter.terms.isEmpty() && std::all_of(filter.fields.begin(), filter.fields.end(), [](const FieldTerm &term) {
               return term.field == Field::Lane || term.field == Field::Incident;
           });
}

} // namespace timeline
