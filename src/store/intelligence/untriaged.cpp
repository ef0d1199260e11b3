#include "store/intelligence/untriaged.h"

#include <QSet>

namespace store {

using namespace intelligence;
using base::Result;

QStringList UntriagedPage::alertIds() const
{
    QStringList out;
    out.reserve(rows.size());
    for (const UntriagedRow &row : rows)
        out.append(row.alertId());
    return out;
}

void UntriagedPage::leaveOut(const QSet<QString> &takenUp)
{
    rows.removeIf([&](const UntriagedRow &row) { return takenUp.contains(row.alertId()); });
}

Result<UntriagedPage> untriaged(Database &mirror, const FindingFilter &filter, const UntriagedPlace &behind,
                                base::Instant now, int limit)
{
    const Result<std::optional<base::Instant>> catalogue = catalogueAsOf(mirror);
    if (!catalogue)
        return catalogue.error();
    UntriagedPage out;
    out.end = behind;
    for (bool last = false; !last && out.rows.size() < limit;) {
        FindingFilter asked = filter;
        asked.standing = Standing::Open;
        asked.exploit = out.end.unlikely ? ExploitFilter::Unlikely : ExploitFilter::Possible;
        const int wanted = limit - int(out.rows.size());
        const Result<QList<FindingRow>> found = findings(mirror, asked, out.end.behind, wanted);
        if (!found)
            return found.error();
        for (const FindingRow &row : *found) {
            const AlertFacts facts = factsOf(row, *catalogue, now);
            out.rows.append({row, facts, priorityOf(facts, Answers(), now)});
        }
        const bool full = found->size() == wanted;
        out.more = full || !out.end.unlikely;
        last = full || out.end.unlikely;
        if (full)
            out.end.behind = found->last().place;
        else if (!out.end.unlikely)
            out.end = {true, {}};
    }
    return out;
}

} // namespace store
