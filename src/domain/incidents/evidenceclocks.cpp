#include "domain/incidents/evidenceclocks.h"

#include "domain/evidence/expiry.h"
#include "domain/incidents/incident.h"

#include <algorithm>

namespace incidents {

using base::Instant;

namespace {

Instant recorded(const Incident &incident, const Reached &reached)
{
    const journal::Line *line = incident.line(reached.entryId);
    return line ? line->entry->recorded : reached.at.at;
}

/// What was collected of a kind, in the order of collecting.
QList<EvidenceItem> collected(const Incident &incident, evidence::Kind kind)
{
    QList<EvidenceItem> out;
    for (const EvidenceItem &item : incident.evidence) {
        if (!item.isPlanned() && item.holds(kind) && item.contentFrom)
            out.append(item);
    }
    std::stable_sort(out.begin(), out.end(), [](const EvidenceItem &a, const EvidenceItem &b) { return a.at < b.at; });
    return out;
}

Vanishing vanishingOf(const Incident &incident, const CompromiseWindow &window, const evidence::Keeping &keeping)
{
    Vanishing out{.kind = keeping.kind, .from = window.from};
    QList<evidence::Span> spans;
    for (const EvidenceItem &item : collected(incident, keeping.kind)) {
        spans.append({*item.contentFrom, item.contentTo.value_or(item.at)});
        const std::optional<Instant> first = evidence::firstUncovered(window.from, window.to, spans);
        out.from = first.value_or(window.from);
        if (!first) {
            out.captured = item.at;
            break;
        }
    }
    out.due = out.from + keeping.keeps;
    out.lost = out.due <= window.known;
    return out;
}

QString words(evidence::Kind kind)
{
    switch (kind) {
    case evidence::Kind::GitEvents:
        return QStringLiteral("Git events vanish");
    case evidence::Kind::WorkflowLog:
        return QStringLiteral("Actions logs vanish");
    case evidence::Kind::Artifact:
        return QStringLiteral("Actions artifacts vanish");
    default:
        return QStringLiteral("Audit log vanishes");
    }
}

QString investigator(const Incident &incident)
{
    const RoleSpan *holder = incident.holder(Role::Investigator);
    return holder ? holder->login : QString();
}

void addPlanned(const EvidenceItem &item, Wording wording, QList<Clock> &clocks)
{
    if (!item.planned || !item.expires || *item.expires <= *item.planned)
        return;
    Clock clock{.key = QStringLiteral("evidence:") + item.entryId, .kind = ClockKind::EvidenceExpiry};
    if (wording == Wording::Full) {
        clock.what = QStringLiteral("%1 %2 vanishes").arg(item.label, item.title);
        clock.who = item.holder;
    }
    clock.start = *item.planned;
    clock.due = *item.expires;
    if (!item.isPlanned())
        clock.stopped = item.at;
    clocks.append(clock);
}

} // namespace

std::optional<CompromiseWindow> compromiseWindow(const Incident &incident)
{
    const auto compromised = incident.milestones.constFind(Milestone::Compromised);
    const auto started = incident.milestones.constFind(Milestone::Started);
    const auto from = compromised != incident.milestones.cend() ? compromised : started;
    if (from == incident.milestones.cend())
        return {};
    CompromiseWindow out{.from = from->at.at, .to = incident.reached(Milestone::Contained)};
    out.known = std::max(incident.reached(Milestone::Declared).value_or(Instant::min()), recorded(incident, *from));
    return out;
}

QList<Vanishing> vanishing(const Incident &incident)
{
    QList<Vanishing> out;
    if (const std::optional<CompromiseWindow> window = compromiseWindow(incident)) {
        for (const evidence::Keeping &keeping : evidence::keepings())
            out.append(vanishingOf(incident, *window, keeping));
    }
    return out;
}

void addEvidenceClocks(const Incident &incident, Wording wording, QList<Clock> &clocks)
{
    const std::optional<CompromiseWindow> window = compromiseWindow(incident);
    for (const Vanishing &one : vanishing(incident)) {
        if (one.lost)
            continue;
        clocks.append({.key = QStringLiteral("evidence:") + evidence::name(one.kind),
                       .kind = ClockKind::EvidenceExpiry,
                       .what = words(one.kind),
                       .who = investigator(incident),
                       .start = window->known,
                       .due = one.due,
                       .stopped = one.captured});
    }
    for (const EvidenceItem &item : incident.evidence)
        addPlanned(item, wording, clocks);
}

} // namespace incidents
