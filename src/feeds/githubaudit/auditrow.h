#pragma once

#include "domain/timeline/machineevent.h"

#include <QByteArrayView>

#include <memory>

namespace feeds {

/// The source name of events from GitHub's audit log.
QString githubAuditSource();

/// Reads one row of GitHub's audit log into an event. The whole row is checked, also what is not read:
/// a row that only looks sound where we look is refused. Keeps its parser from row to row;
/// thread-confined.
class AuditRow
{
public:
    AuditRow();
    ~AuditRow();

    /// Invalid says why the row is refused. The time is `@timestamp`, else `created_at`: milliseconds or
    /// seconds since 1970, or RFC 3339; a time without a zone is refused.
    base::Result<timeline::MachineEvent> read(QByteArrayView row);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace feeds
