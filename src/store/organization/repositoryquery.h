#pragma once

#include "domain/organization/repository.h"
#include "store/sqlite/statement.h"

#include <limits>

namespace store {

/// Whether something is there, when it was looked for.
enum class Presence {
    Unknown, ///< nobody has looked
    No,
    Yes,
};

/// Which repositories are asked for; everything given must hold.
struct RepositoryFilter
{
    QString text = {}; ///< part of the name, without regard to case; with a slash of "owner/name"
    std::optional<organization::Visibility> visibility = {};
    std::optional<bool> archived = {};
    QString language = {}; ///< whole, without regard to case
    QString property = {}; ///< the name of a custom property, exactly; empty for none
    QString value = {}; ///< that it has, exactly; one of several is enough
    std::optional<Presence> codeowners = {};
    std::optional<Presence> workflows = {};

    bool operator==(const RepositoryFilter &) const = default;
};

enum class RepositoryOrder {
    Name, ///< without regard to case
    Pushed, ///< the latest first, at the end those that were never pushed to
};

/// A place in one of the orders; the default is before the first row of either.
struct RepositoryPlace
{
    QString name = {};
    qint64 pushOrder = std::numeric_limits<qint64>::max();
    qint64 id = 0;

    bool operator==(const RepositoryPlace &) const = default;
};

/// A filter as SQL over the mirror's repositories. An index leads in the order asked for, so that reading stops after a
/// page, and the rest is checked on what the index itself holds. Only a property's value that few have leads by itself
/// and is sorted.
class RepositoryQuery
{
public:
    /// A value of fewer repositories than this leads.
    static constexpr qint64 usuallyCommon = 500;

    /// Reads how common the value is, so it is for one moment.
    static base::Result<RepositoryQuery> of(Database &mirror, const RepositoryFilter &filter, RepositoryOrder order,
                                            qint64 common = usuallyCommon);

    /// "SELECT id …" of those that come behind a place, at most as many as the limit.
    QByteArray sql() const;
    /// How many there are, at most the limit.
    QByteArray countSql() const;
    void bind(Statement &statement, const RepositoryPlace &behind, qint64 limit) const;

private:
    RepositoryQuery(const RepositoryFilter &filter, RepositoryOrder order);
    void check(const QByteArray &condition, const QString &text);
    void check(const char *column, Presence presence);
    QByteArray from() const;
    QByteArray found(const QByteArray &columns) const;

    RepositoryOrder m_order;
    bool m_byLanguage = false;
    bool m_byProperty = false;
    QByteArrayList m_checks;
    QStringList m_texts; // of them, from ?4 on
};

} // namespace store
