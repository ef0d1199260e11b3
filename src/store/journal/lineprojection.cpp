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

/// Writes rows and their search entries; statements are prepared when the first row comes.
class Writer
{
public:
    explicit Writer(Database &database)
        : m_database(database)
    {
    }

    base::Done replace(const journal::Subject &subject, const journal::Line &line, bool isNew)
    {
        if (const base::Done ready = prepare(); !ready)
            return ready;
        const journal::Entry &entry = *line.entry;
        base::Done done = isNew ? base::done() : removeOld(entry.id);
        // A redacted entry has lost its happened time with its payload.
        const base::Instant happened = line.redacted ? entry.recorded : line.authorship.occurred.at;
        if (done)
            done = m_insert
                       ->with(entry.id, subject.id, subject.kind(), base::micros(happened),
                              base::micros(entry.recorded), journal::name(line.kind), line.authorship.actor, line.text,
                              line.tags.join(u' '), standing(line), int(line.system), int(line.pinned))
                       .run();
        for (Statement *search : {&*m_addWords, &*m_addGrams}) {
            if (done)
                done = search->with(entry.id).run();
        }
        return done;
    }

private:
    base::Done removeOld(const QString &entryId)
    {
        base::Done done = base::done();
        for (Statement *step : {&*m_dropWords, &*m_dropGrams, &*m_remove}) {
            if (done)
                done = step->with(entryId).run();
        }
        return done;
    }

    base::Done prepare()
    {
        const std::pair<std::optional<Statement> *, const char *> statements[]{
            {&m_dropWords,
             "INSERT INTO line_words (line_words, rowid, text, author, tags) "
             "SELECT 'delete', position, text, author, tags FROM line WHERE entry_id = ?1"},
            {&m_dropGrams,
             "INSERT INTO line_grams (line_grams, rowid, text) "
             "SELECT 'delete', position, text FROM line WHERE entry_id = ?1"},
            {&m_remove, "DELETE FROM line WHERE entry_id = ?1"},
            {&m_insert,
             "INSERT INTO line (position, entry_id, subject_id, subject_kind, happened_us, recorded_us, "
             "kind, author, text, tags, standing, system, pinned) "
             "SELECT position, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12 FROM entry WHERE id = ?1"},
            {&m_addWords,
             "INSERT INTO line_words (rowid, text, author, tags) "
             "SELECT position, text, author, tags FROM line WHERE entry_id = ?1"},
            {&m_addGrams, "INSERT INTO line_grams (rowid, text) SELECT position, text FROM line WHERE entry_id = ?1"}};
        for (const auto &[statement, sql] : statements) {
            if (*statement)
                continue;
            base::Result<Statement> prepared = Statement::prepare(m_database, sql);
            if (!prepared)
                return prepared.error();
            statement->emplace(std::move(*prepared));
        }
        return base::done();
    }

    Database &m_database;
    std::optional<Statement> m_dropWords, m_dropGrams, m_remove, m_insert, m_addWords, m_addGrams;
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
        if (const base::Done written = writer.replace(after, line, !old); !written)
            return written;
    }
    return base::done();
}

} // namespace store
