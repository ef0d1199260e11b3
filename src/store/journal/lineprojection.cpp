#include "store/journal/lineprojection.h"

#include "store/sqlite/statement.h"

#include <algorithm>
#include <limits>

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

    /// A line that was not there before; its search entries follow with indexNew().
    base::Done add(const journal::Subject &subject, const journal::Line &line)
    {
        if (const base::Done ready = prepare(); !ready)
            return ready;
        const base::Result<qint64> position = write(subject, line);
        if (!position)
            return position.error();
        m_firstNew = std::min(m_firstNew, *position);
        m_lastNew = std::max(m_lastNew, *position);
        return base::done();
    }

    /// A line that reads or stands otherwise than before.
    base::Done replace(const journal::Subject &subject, const journal::Line &line)
    {
        if (const base::Done ready = prepare(); !ready)
            return ready;
        for (Statement *step : {&*m_dropWords, &*m_dropGrams, &*m_remove}) {
            if (const base::Done done = step->with(line.entry->id).run(); !done)
                return done;
        }
        const base::Result<qint64> position = write(subject, line);
        return position ? index(subject, *position, *position) : base::Done(position.error());
    }

    /// One statement a search table for all new lines: each statement makes the search write out what
    /// it holds in memory. Entries come in order, so among a subject's lines the new ones are the last.
    base::Done indexNew(const journal::Subject &subject)
    {
        return m_lastNew < m_firstNew ? base::done() : index(subject, m_firstNew, m_lastNew);
    }

private:
    base::Result<qint64> write(const journal::Subject &subject, const journal::Line &line)
    {
        const journal::Entry &entry = *line.entry;
        // A redacted entry has lost its happened time with its payload.
        const base::Instant happened = line.redacted ? entry.recorded : line.authorship.occurred.at;
        m_insert->with(entry.id, subject.id, subject.kind(), base::micros(happened), base::micros(entry.recorded),
                       journal::name(line.kind), line.authorship.actor, line.text, line.tags.join(u' '), standing(line),
                       int(line.system), int(line.pinned));
        const base::Result<bool> row = m_insert->step();
        if (!row)
            return row.error();
        if (!*row)
            return base::Error{base::ErrorKind::Corrupt,
                               QStringLiteral("Entry %1 is not in the journal").arg(entry.id)};
        const qint64 position = m_insert->integer(0);
        m_insert->reset();
        return position;
    }

    base::Done index(const journal::Subject &subject, qint64 first, qint64 last)
    {
        for (Statement *search : {&*m_addWords, &*m_addGrams}) {
            if (const base::Done done = search->with(subject.id, first, last).run(); !done)
                return done;
        }
        return base::done();
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
             "SELECT position, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12 FROM entry WHERE id = ?1 "
             "RETURNING position"},
            {&m_addWords,
             "INSERT INTO line_words (rowid, text, author, tags) "
             "SELECT position, text, author, tags FROM line WHERE position BETWEEN ?2 AND ?3 AND +subject_id = ?1"},
            {&m_addGrams,
             "INSERT INTO line_grams (rowid, text) "
             "SELECT position, text FROM line WHERE position BETWEEN ?2 AND ?3 AND +subject_id = ?1"}};
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
    qint64 m_firstNew = std::numeric_limits<qint64>::max();
    qint64 m_lastNew = std::numeric_limits<qint64>::min();
};

} // namespace

base::Done LineProjection::write(Database &database, const journal::Subject *before, const journal::Subject &after)
{
    Writer writer(database);
    for (qsizetype i = 0; i < after.lines.size(); ++i) {
        if (before)
            i = after.lines.firstUnshared(before->lines, i);
        if (i == after.lines.size())
            break;
        const journal::Line &line = after.lines.at(i);
        const journal::Line *old = nullptr;
        if (before)
            old = i < before->lines.size() && before->lines.at(i).entry == line.entry ? &before->lines.at(i)
                                                                                      : before->line(line.entry->id);
        if (old && same(*old, line))
            continue;
        if (const base::Done written = old ? writer.replace(after, line) : writer.add(after, line); !written)
            return written;
    }
    return writer.indexNew(after);
}

base::Done LineProjection::clear(Database &database)
{
    const base::Done cleared = Projection::clear(database);
    return cleared ? database.run("INSERT INTO line_words (line_words) VALUES ('rebuild'); "
                                  "INSERT INTO line_grams (line_grams) VALUES ('rebuild')")
                   : cleared;
}

} // namespace store
