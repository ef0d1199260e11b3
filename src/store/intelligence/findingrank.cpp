#include "store/intelligence/findingrank.h"

namespace store {

base::Done rankFindings(Database &mirror)
{
    return mirror.run("UPDATE finding SET rank = r.rank FROM finding_ranked r"
                      " WHERE r.id = finding.id AND r.rank <> finding.rank");
}

} // namespace store
