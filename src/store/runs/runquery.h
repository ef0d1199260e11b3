#pragma once

#include "domain/runs/words.h"
#include "store/runs/runkeys.h"

#include <limits>

namespace store {

/// Which runs are asked for; everything given must hold.
struct RunFilter
{
    std::optional<qint64> repository = {}; ///< GitHub's number
    std::optional<qint64> workflow = {}; ///< GitHub's number
    std::optional<runs::Word<runs::Conclusion>> conclusion = {}; ///< an empty one: those that have none
    std::optional<runs::Word<runs::Trigger>> event = {};
    QString branch = {};
    QString by = {}; ///< login of who set the last attempt off
    std::optional<base::Instant> from = {}; ///< created then or later
    std::optional<base::Instant> to = {}; ///< created before then

    bool operator==(const RunFilter &) const = default;
};

/// A place in the order of creation: the newest first, and of one second the greatest key.
struct RunPlace
{
    qint64 created = std::numeric_limits<qint64>::max(); ///< seconds since 1970
    qint64 key = std::numeric_limits<qint64>::max();

    auto operator<=>(const RunPlace &) const = default;
};

/// A filter as SQL over the runs. The index of one of its fields leads, in the order of creation, so that reading stops
/// after a page; the others are checked on what it gives. Of several the one with the fewest runs leads.
class RunQuery
{
public:
    /// Counting which field has the fewest runs ends here.
    static constexpr int mostCounted = 2000;

    /// Reads names and counts, so it is for one moment.
    static base::Result<RunQuery> of(Database &mirror, const RunFilter &filter);

    /// Nothing can match: a repository or a text that is not there.
    bool isNothing() const { return m_nothing; }
    /// "SELECT created, id …" of those that come behind a place, at most `limit`.
    QByteArray sql() const;
    void bind(Statement &statement, const RunPlace &behind, qint64 limit) const;

private:
    struct Field
    {
        QByteArray column;
        std::optional<qint64> value; ///< none: NULL
    };
    base::Done takeFields(Database &mirror, const RunFilter &filter);
    base::Done takeText(Database &mirror, const QByteArray &column, const QString &text);
    base::Done chooseLead(Database &mirror);

    bool m_nothing = false;
    qint64 m_from = 0;
    std::optional<qint64> m_to;
    QList<Field> m_fields; ///< the first one leads
};

} // namespace store
