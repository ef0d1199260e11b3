#pragma once

#include "domain/intelligence/alert.h"
#include "store/intelligence/alertquery.h"

namespace store {

/// An alert as lists show it, at the time the list was asked for.
struct AlertRow
{
    AlertPlace place; ///< where it stands in the order of the list
    QString id;
    QString finding; ///< its key in the mirror
    QString source;
    QString tool;
    intelligence::FindingKind kind = intelligence::FindingKind::Vulnerability;
    QString rule;
    QString title;
    QString what; ///< package and version, file, image
    QString fixed;
    QString repository;
    intelligence::Severity severity = intelligence::Severity::Unknown;
    std::optional<int> cvss; ///< tenths
    std::optional<int> score; ///< EPSS in millionths
    intelligence::Listing listing = intelligence::Listing::Unknown;
    bool malware = false;
    base::Instant firstSeen{};
    base::Instant taken{};
    base::Instant updated{};
    intelligence::AlertState state = intelligence::AlertState::ToTriage;
    QString owner;
    std::optional<intelligence::RemedyKind> action; ///< what is being done
    intelligence::RemedyState actionState = intelligence::RemedyState::Planned;
    QString actionText;
    QString outcome; ///< stable name of how it ended; empty while open
    std::optional<base::Instant> settled;
    std::optional<base::Instant> breachSeen;
    // Of the priority; of one that is settled nothing.
    intelligence::Band band = intelligence::Band::Immediate;
    int rank = 0;
    std::optional<base::Instant> due;

    bool assumed() const { return rank >= intelligence::rankCount / 2; }
    bool overdue(base::Instant now) const { return !settled && due && *due < now; }
    bool operator==(const AlertRow &) const = default;
};

/// A page of alerts behind a place. Reader of the journal, like everything here.
base::Result<QList<AlertRow>> alertList(Database &journal, const AlertFilter &filter, const AlertPlace &behind = {},
                                        int limit = 200);
/// Those of the ids that are there, as at `now`, in no order.
base::Result<QList<AlertRow>> alertsOf(Database &journal, const QStringList &ids, base::Instant now);
/// Which of the ids somebody has taken up.
base::Result<QSet<QString>> takenUp(Database &journal, const QStringList &ids);
/// Those that belong to an incident, the most urgent first, settled ones last.
base::Result<QList<AlertRow>> alertsOfIncident(Database &journal, const QString &incidentId, base::Instant now);

/// How many there are, for the heads of lists: counted up to `most`.
struct AlertCounts
{
    std::array<qint64, intelligence::bandCount> open{}; ///< by band
    qint64 overdue = 0;
    qint64 settled = 0;
    qint64 all() const { return open[0] + open[1] + open[2] + open[3]; }
};
base::Result<AlertCounts> alertCounts(Database &journal, base::Instant now);

/// What people call each of the ids: as much of it as no other alert begins with.
base::Result<QHash<QString, QString>> alertLabels(Database &journal, const QStringList &ids);
/// The alert that a label, part of one, an id or the key of its finding names; Invalid when none or several are.
base::Result<QString> alertNamed(Database &journal, const QString &text);

/// The repositories of open alerts, sorted, for completion.
base::Result<QStringList> alertRepositories(Database &journal, int most = 200);

} // namespace store
