#pragma once

#include "domain/intelligence/alert.h"
#include "store/sqlite/statement.h"

#include <limits>

namespace store {

/// Which alerts are asked for; everything given must hold.
struct AlertFilter
{
    enum class Which {
        Open, ///< in the order of urgency
        Overdue, ///< open ones that are late, the latest first
        Settled, ///< resolved and dismissed ones, the last settled first
    };

    Which which = Which::Open;
    base::Instant now{}; ///< the time at which they are looked at
    std::optional<intelligence::Band> band; ///< of open ones
    std::optional<intelligence::AlertState> state;
    QString repository; ///< "owner/name", without regard to case
    QString owner; ///< without regard to case
    bool unowned = false; ///< nobody has it
    QString words; ///< anywhere in what was said about it; all of them, the last as a beginning

    bool operator==(const AlertFilter &) const = default;
};

/// A place in a list: what it is sorted by, and the id. The first place of all when nothing is said.
struct AlertPlace
{
    qint64 first = std::numeric_limits<qint64>::min(); ///< band, due or settled time
    qint64 second = 0; ///< rank
    qint64 third = 0; ///< due time
    QString id;
    bool operator==(const AlertPlace &) const = default;
};

/// A filter as SQL over the journal's alerts. One index leads, in the order of the list, so that reading
/// stops after a page; everything else is checked on what it gives. Only words, which give few, sort.
class AlertQuery
{
public:
    explicit AlertQuery(const AlertFilter &filter);

    /// "SELECT alert_id, band, rank, due_us …" of those behind a place, at most `limit`.
    QByteArray sql() const;
    void bind(Statement &statement, const AlertPlace &behind, qint64 limit) const;

private:
    QByteArray settled() const;
    QByteArray open() const;
    /// Gives a value and says which parameter it is.
    QByteArray value(const QString &text);

    AlertFilter m_filter;
    QByteArray m_lead; // condition on the leading column, or nothing
    QByteArray m_index;
    QByteArray m_checks; // " AND …"
    QStringList m_texts;
};

} // namespace store
