#pragma once

#include "base/result.h"
#include "domain/intelligence/alertfacts.h"

#include <QList>

namespace desk {

/// What the demo's scanners and catalogues say, as the mirror will have it once their files are imported: the
/// facts that somebody who takes a finding up copies.
class SeenFindings
{
public:
    /// Reads the reports of `tellTrivyReports` and `tellCodeScanning` and the catalogues of that time.
    static base::Result<SeenFindings> at(base::Instant now);

    /// The finding of that rule in that repository, as known at `noted`; the first one when no repository is said.
    /// Nothing when no report has it.
    std::optional<intelligence::AlertFacts> facts(const char *rule, const char *repository, base::Instant noted) const;

private:
    base::Done readScans(base::Instant now);
    base::Done readCatalogues(base::Instant now);

    QList<intelligence::AlertFacts> m_all;
};

/// What Dependabot said of a package days ago: no file of it is imported here.
intelligence::AlertFacts dependabotFacts(const char *rule, const char *package, const char *installed,
                                         const char *fixed, const char *repository, const char *title,
                                         std::optional<int> cvss, std::optional<int> score, base::Instant seen);

} // namespace desk
