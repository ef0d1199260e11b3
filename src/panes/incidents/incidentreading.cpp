#include "panes/incidents/incidentreading.h"

#include "domain/incidents/label.h"
#include "domain/incidents/words.h"
#include "store/incidents/duequeue.h"
#include "store/incidents/incidentlist.h"
#include "store/incidents/reviewlist.h"
#include "store/timeline/journallines.h"

#include <algorithm>

namespace panes {

using namespace incidents;

namespace {

models::IncidentRow shown(const store::IncidentRow &row, const QStringList &ids)
{
    models::IncidentRow out;
    out.key = row.id;
    out.label = labelOf(row.id, ids);
    out.title = row.title;
    out.severity = Severity(std::clamp(row.severity, 1, 4));
    out.status = statusFrom(row.status).value_or(Status::Triage);
    out.open = row.open;
    out.backfilled = row.backfilled;
    if (const std::optional<Outcome> outcome = outcomeFrom(row.outcome); outcome && !row.open)
        out.outcome = wordWithin(*outcome);
    out.commander = row.commander;
    out.t0 = row.t0;
    if (!row.open)
        out.ended = row.updated;
    if (!row.mergedInto.isEmpty())
        out.mergedInto = labelOf(row.mergedInto, ids);
    out.dueWhat = row.nextDueWhat;
    out.due = row.nextDue;
    return out;
}

void addReview(models::IncidentRow &row, const store::ReviewRow &review)
{
    row.reviewAwaited = true;
    row.review = review.state == ReviewState::None ? QString() : shownWord(review.state);
    row.lead = review.lead;
    row.reviewDue = review.due;
}

} // namespace

base::Result<QList<models::IncidentRow>> readIncidents(store::Database &journal)
{
    const base::Result<QList<store::IncidentRow>> rows = store::incidentList(journal);
    if (!rows)
        return rows.error();
    const base::Result<QList<store::DueRow>> due = store::dueQueue(journal);
    if (!due)
        return due.error();
    const base::Result<QList<store::ReviewRow>> reviews = store::reviewsAwaited(journal);
    if (!reviews)
        return reviews.error();
    QStringList ids;
    for (const store::IncidentRow &row : *rows)
        ids.append(row.id);
    QHash<QString, store::ReviewRow> awaited;
    for (const store::ReviewRow &review : *reviews)
        awaited.insert(review.incidentId, review);
    QHash<QString, QList<store::DueRow>> dues;
    for (const store::DueRow &row : *due)
        dues[row.incidentId].append(row);
    QList<models::IncidentRow> out;
    for (const store::IncidentRow &row : *rows) {
        out.append(shown(row, ids));
        const QList<store::DueRow> own = dues.value(row.id); // soonest first
        for (const store::DueRow &due : own)
            out.last().dues.append(due.due);
        if (awaited.contains(row.id))
            addReview(out.last(), awaited.value(row.id));
        if (!own.isEmpty())
            out.last().dueWhat = shownClock(own.first().key, own.first().what);
    }
    return out;
}

base::Result<QSet<QString>> findInIncidents(store::Database &journal, const timeline::Filter &filter, base::Instant now)
{
    store::JournalWindow window;
    window.limit = 5000;
    const base::Result<QList<store::JournalLine>> lines = store::JournalLines(journal).newest(filter, now, window);
    if (!lines)
        return lines.error();
    QSet<QString> ids;
    for (const store::JournalLine &line : *lines)
        ids.insert(line.subjectId);
    return ids;
}

} // namespace panes
