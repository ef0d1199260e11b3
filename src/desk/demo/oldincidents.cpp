#include "desk/demo/oldincidents.h"

#include "base/ulid.h"
#include "desk/incidents/backfill.h"

namespace desk {

using incidents::Severity;
using namespace incidents;
using namespace std::chrono_literals;

namespace {

using M = Milestone;

struct Ticket
{
    const char *number;
    const char *title;
    Severity severity;
    const char *detector;
    const char *account;
    base::Duration before; ///< how long before it was taken over it was detected
    QList<std::pair<M, base::Duration>> milestones; ///< since the detection
    journal::Precision precision = journal::Precision::Minute;
};

QList<Ticket> tickets()
{
    return {{"SEC-0871",
             "Compromised dependency in the nightly build image",
             Severity::P1,
             "Harden-Runner",
             "A build dependency was taken over upstream; the nightly image was rebuilt without it the same day.",
             24h * 61,
             {{M::Compromised, -50h},
              {M::Started, -5h},
              {M::Responded, 25min},
              {M::Isolated, 50min},
              {M::Contained, 3h},
              {M::Recovered, 9h},
              {M::Closed, 30h}}},
            {"SEC-0902",
             "Deploy key shared between two repositories",
             Severity::P3,
             "",
             "Found in a review; the key was replaced by two.",
             24h * 40,
             {{M::Responded, 24h}, {M::Recovered, 48h}, {M::Closed, 72h}},
             journal::Precision::Day},
            {"SEC-0917",
             "Public bucket with build caches",
             Severity::P2,
             "External report",
             "The bucket held caches of four workflows and no secrets; closed to the public within the hour.",
             24h * 22,
             {{M::Acknowledged, 12min}, {M::Responded, 31min}, {M::Contained, 48min}, {M::Closed, 26h}}}};
}

OldIncident oldOf(const Ticket &ticket, base::Instant at)
{
    const base::Instant detected = std::chrono::floor<std::chrono::minutes>(at - ticket.before);
    OldIncident out;
    out.title = QString::fromLatin1(ticket.title);
    out.declared.severity = ticket.severity;
    out.declared.category = QStringLiteral("supply_chain");
    out.declared.detector = QString::fromLatin1(ticket.detector);
    out.declared.ticket = QString::fromLatin1(ticket.number);
    out.account = QString::fromLatin1(ticket.account);
    out.milestones.insert(M::Detected, {.at = detected, .precision = ticket.precision});
    for (const auto &[milestone, after] : ticket.milestones)
        out.milestones.insert(milestone, {.at = detected + after, .precision = ticket.precision});
    return out;
}

} // namespace

QList<Told> oldIncidents(base::Entropy &entropy, base::Instant at)
{
    QList<Told> told;
    for (const Ticket &ticket : tickets()) {
        at += 4min;
        const auto deed =
            backfill(base::ulid(at, entropy), oldOf(ticket, at), journal::statedBy(QStringLiteral("di"), at));
        if (!deed) // a history that cannot be told is missing, and a test of the demo says so
            continue;
        for (journal::Draft draft : deed->drafts) {
            draft.id = base::ulid(at, entropy);
            told.append({at, draft});
        }
    }
    return told;
}

} // namespace desk
