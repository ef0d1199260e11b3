#include "store/journal/projecting.h"

#include "domain/journal/fold.h"
#include "store/journal/entryrows.h"
#include "store/journal/kinds.h"
#include "store/journal/meta.h"
#include "store/sqlite/rows.h"

namespace store {

namespace {

constexpr const char *projectedBy = "projected_by";

struct SubjectKey
{
    QString id;
    QString kind;
};

base::Result<QList<SubjectKey>> subjects(Database &journal)
{
    return rows<SubjectKey>(journal, "SELECT DISTINCT subject_id, subject_kind FROM entry ORDER BY subject_id",
                            [](const Statement &row) {
                                return SubjectKey{row.text(0), row.text(1)};
                            });
}

base::Done writeAll(const std::vector<std::unique_ptr<Projection>> &projections, Database &target,
                    const journal::Subject &state)
{
    for (const std::unique_ptr<Projection> &projection : projections) {
        if (const base::Done written = projection->write(target, nullptr, state); !written)
            return written;
    }
    return base::done();
}

} // namespace

base::Done projectAll(Database &journal, Database &target, const ProjectingProgress &progress)
{
    const base::Result<QList<SubjectKey>> all = subjects(journal);
    if (!all)
        return all.error();
    const std::vector<std::unique_ptr<Projection>> every = projections();
    qint64 done = 0;
    for (const SubjectKey &key : *all) {
        const std::shared_ptr<journal::Subject> blank = blankSubject(key.kind, key.id);
        if (!blank)
            continue;
        const base::Result<QList<journal::EntryPtr>> entries = entriesOf(journal, key.id);
        if (!entries)
            return entries.error();
        if (const base::Done written = writeAll(every, target, *journal::fold(*blank, *entries)); !written)
            return written;
        if (progress && !progress(++done, all->size()))
            return base::Error{base::ErrorKind::Refused, QStringLiteral("Stopped")};
    }
    return base::done();
}

base::Done projectAgain(Database &journal)
{
    for (const std::unique_ptr<Projection> &projection : projections()) {
        if (const base::Done cleared = projection->clear(journal); !cleared)
            return cleared;
    }
    if (const base::Done filled = projectAll(journal, journal); !filled)
        return filled;
    return setMeta(journal, projectedBy, QStringLiteral(PARAPET_VERSION));
}

base::Result<bool> isProjectedByThis(Database &journal)
{
    const base::Result<QString> by = meta(journal, projectedBy);
    return by ? base::Result<bool>(*by == QLatin1String(PARAPET_VERSION)) : base::Result<bool>(by.error());
}

} // namespace store
