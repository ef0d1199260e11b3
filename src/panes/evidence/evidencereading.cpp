#include "panes/evidence/evidencereading.h"

#include "domain/incidents/label.h"
#include "store/evidence/evidencetext.h"
#include "store/incidents/incidentlist.h"

namespace panes {

using base::Result;
using store::EvidenceFilter;

namespace {

constexpr int mostVanishing = 50;

/// The labels of all, so that each is as short as it may be.
Result<QList<EvidenceIncident>> incidentsOf(store::Database &journal)
{
    const auto rows = store::incidentList(journal);
    if (!rows)
        return rows.error();
    QStringList ids;
    for (const store::IncidentRow &row : *rows)
        ids.append(row.id);
    QList<EvidenceIncident> out;
    for (const store::IncidentRow &row : *rows)
        out.append({row.id, incidents::labelOf(row.id, ids), row.title, row.open});
    return out;
}

Result<QList<store::DueRow>> vanishingOf(store::Database &journal)
{
    auto due = store::dueQueue(journal, 5000);
    if (!due)
        return due.error();
    due->removeIf([](const store::DueRow &row) { return row.kind != QLatin1String("evidence_expiry"); });
    return due->mid(0, mostVanishing);
}

Result<EvidenceSurvey> surveyOf(store::Database &journal, const EvidenceFilter &filter,
                                const std::optional<store::EvidenceKey> &after, int limit)
{
    const auto incidents = incidentsOf(journal);
    const auto page = store::evidencePage(journal, filter, after, limit + 1);
    const auto counts = store::evidenceCounts(journal);
    const auto vanishing = vanishingOf(journal);
    if (!incidents || !page)
        return incidents ? page.error() : incidents.error();
    if (!counts || !vanishing)
        return counts ? vanishing.error() : counts.error();
    QHash<QString, QString> labels;
    for (const EvidenceIncident &incident : *incidents)
        labels.insert(incident.id, incident.label);
    EvidenceSurvey out{
        .more = page->size() > limit, .counts = *counts, .incidents = *incidents, .vanishing = *vanishing};
    for (const store::EvidenceRow &row : page->mid(0, limit))
        out.rows.append({row.item.entryId, row, labels.value(row.incidentId)});
    return out;
}

QFuture<Result<EvidenceSurvey>> read(store::Store &store, const EvidenceFilter &filter,
                                     const std::optional<store::EvidenceKey> &after, int limit)
{
    const Result<timeline::Filter> words = timeline::parseFilter(filter.words);
    if (!words)
        return QtFuture::makeReadyFuture(Result<EvidenceSurvey>(words.error()));
    store::Store *const owner = &store;
    return store
        .readMirror([terms = words->terms](store::Database &mirror) { return store::evidenceHolding(mirror, terms); })
        .then([=](const Result<QStringList> &found) {
            if (!found)
                return QtFuture::makeReadyFuture(Result<EvidenceSurvey>(found.error()));
            EvidenceFilter whole = filter;
            whole.found = *found;
            return owner->readJournal([=](store::Database &journal) { return surveyOf(journal, whole, after, limit); });
        })
        .unwrap();
}

} // namespace

QFuture<Result<EvidenceSurvey>> readEvidence(store::Store &store, const EvidenceFilter &filter, int rows)
{
    return read(store, filter, {}, std::max(rows, evidencePageSize));
}

QFuture<Result<EvidenceSurvey>> readMoreEvidence(store::Store &store, const EvidenceFilter &filter,
                                                 const store::EvidenceRow &last)
{
    return read(store, filter, store::keyOf(filter, last), evidencePageSize);
}

} // namespace panes
