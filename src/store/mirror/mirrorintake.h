#pragma once

#include "domain/timeline/machineevent.h"
#include "store/mirror/mirrornames.h"

namespace store {

/// What became of the events given.
struct Intake
{
    qint64 read = 0;
    qint64 added = 0; ///< new here
    qint64 known = 0; ///< already here by source and id; left as they were

    bool operator==(const Intake &) const = default;
};

/// Writes machine events into the mirror. Uses the writer's connection and belongs to its thread.
class MirrorIntake
{
public:
    explicit MirrorIntake(Database &mirror)
        : m_mirror(mirror)
        , m_names(mirror)
    {
    }

    /// Takes the events in, ten thousand a transaction. On an error the transactions before it stay;
    /// giving the same events again adds only the rest.
    base::Result<Intake> add(const QList<timeline::MachineEvent> &events);

private:
    base::Result<Intake> addOneTransaction(QList<const timeline::MachineEvent *> events);
    base::Result<bool> addOne(const timeline::MachineEvent &event);
    base::Result<qint64> freeRow(qint64 ms);
    base::Done index(qint64 added);
    base::Done prepare();

    Database &m_mirror;
    MirrorNames m_names;
    std::optional<Statement> m_last;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_fresh;
};

} // namespace store
