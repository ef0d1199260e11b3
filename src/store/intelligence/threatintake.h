#pragma once

#include "domain/intelligence/threatindicator.h"
#include "store/intelligence/feedlog.h"
#include "store/sqlite/statement.h"

namespace store {

/// An object of a STIX bundle that is no indicator; kept by its name, so that an indicator can say what it is
/// a sign of and who says so.
struct StixObject
{
    QString id; ///< "malware--…"
    QString type; ///< "malware"
    QString name; ///< of a relationship its kind: "indicates"
    base::Instant modified{};
    QString source; ///< of a relationship: the id of what it goes out from
    QString target;

    bool operator==(const StixObject &) const = default;
};

/// An indicator as its bundle has it: `producer` is the id of the identity, `indicates` is empty; both are
/// made into names when it is read.
struct ThreatTally
{
    qint64 read = 0; ///< indicators
    qint64 added = 0;
    qint64 known = 0; ///< there before; changed when this one was modified later
    qint64 others = 0; ///< objects of other kinds

    bool operator==(const ThreatTally &) const = default;
};

/// Takes STIX bundles in: one object for one file. Of an object that comes again the one modified last stays,
/// whatever the order of files. Uses the writer's connection.
class ThreatIntake
{
public:
    ThreatIntake(Database &mirror, FeedFile file)
        : m_mirror(mirror)
        , m_file(std::move(file))
    {
    }

    /// In one transaction.
    base::Done add(const QList<intelligence::ThreatIndicator> &indicators, const QList<StixObject> &others);
    base::Done finish(FeedTally tally);
    const ThreatTally &tally() const { return m_tally; }

private:
    base::Done prepare();
    base::Done addOne(const intelligence::ThreatIndicator &indicator);
    base::Done addOther(const StixObject &object);

    Database &m_mirror;
    const FeedFile m_file;
    qint64 m_feed = 0;
    ThreatTally m_tally;
    std::optional<Statement> m_known;
    std::optional<Statement> m_write;
    std::optional<Statement> m_dropValues;
    std::optional<Statement> m_value;
    std::optional<Statement> m_other;
};

} // namespace store
