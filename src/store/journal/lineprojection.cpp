#include "store/journal/lineprojection.h"

#include "store/sqlite/statement.h"

namespace store {

namespace {

QLatin1String standing(const journal::Line &line)
{
    if (line.redacted)
        return QLatin1String("redacted");
    if (line.disputed)
        return QLatin1String("disputed");
    if (!line.refused.isEmpty())
        return QLatin1String("refused");
    return line.struck ? QLatin1String("struck") : QLatin1String("counts");
}

/// Whether the row of a line would look the same.
bool same(const journal::Line &a, const journal::Line &b)
{
    return a.text == b.text && a.pinned == b.pinned && a.tags == b.tags && standing(a) == standing(b)
        && a.authorship.actor == b.authorship.actor && a.authorship.occurred.at == b.authorship.occurred.at;
}

class Writer
{
public:
    explicit Writer(Database &database)
        : m_database(database)
    {
    }

    base::Done replace(const journal::Subject &subject, const journal::Line &line)
    {
        if (const base::Done ready = prepare(); !ready)
            return ready;
        const journal::Entry &entry = *line.entry;
        if (const base::Done gone = m_remove->with(entry.id).run(); !gone)
            return gone;
        // A redacted entry has lost its happened time with its payload.
        const base::Instant happened = line.redacted ? entry.recorded : line.authorship.occurred.at;
        return m_insert
            ->with(entry.id, subject.id, subject.kind(), base::micros(happened), base::micros(entry.recorded),
                   journal::name(line.kind), line.authorship.actor, line.text, line.tags.join(u' '), standing(line),
                   int(line.system), int(line.pinned))
            .run();
    }

private:
    base::Done prepare()
    {
        if (m_insert)
            return base::done();
        auto remove = Statement::prepare(m_database, "DELETE FROM line WHERE entry_id = ?1");
        auto insert = Statement::prepare(
            m_database,
            "INSERT INTO line (position, entry_id, subject_id, subject_kind, happened_us, recorded_us, kind, author, "
            "text, tags, standing, system, pinned) SELECT position, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12 "
            "FROM entry WHERE id = ?1");
        if (!remove || !insert)
            return remove ? insert.error() : remove.error();
        m_remove.emplace(std::move(*remove));
        m_insert.emplace(std::move(*insert));
        return base::done();
    }

    Database &m_database;
    std::optional<Statement> m_remove;
    std::optional<Statement> m_insert;
};

} // namespace

base::Done LineProjection::write(Database &database, const journal::Subject *before, const journal::Subject &after)
{
    Writer writer(database);
    for (qsizetype i = 0; i < after.lines.size(); ++i) {
        const journal::Line &line = after.lines.at(i);
        const journal::Line *old = nullptr;
        if (before)
            old = i < before->lines.size() && before->lines.at(i).entry == line.entry ? &before->lines.at(i)
                                                                                      : before->line(line.entry->id);
        if (old && same(*old, line))
            continue;
        if (const base::Done written = writer.replace(after, line); !written)
            return written;
    }
    return base::done();
}

} // namespace store
