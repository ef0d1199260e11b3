#pragma once

#include "domain/timeline/filter.h"
#include "store/mirror/mirrornames.h"
#include "store/sqlite/statement.h"

#include <QStringList>

#include <variant>

namespace store {

/// A filter as SQL over the mirror's events: one of the indexes leads, in the order of rows, so that
/// reading stops after a page; everything else is checked on what it gives. No step sorts.
///   a name of few events                           → that name's index
///   words, phrases, prefixes, several common names → event_words
///   parts of words                                 → event_grams
///   one field with few names                       → the names' index, merged
///   nothing but times, or names of nearly all      → the rows themselves
class MirrorQuery
{
public:
    using Value = std::variant<qint64, QByteArray>; ///< an integer, or text as UTF-8

    enum class Order {
        NewestFirst,
        OldestFirst,
    };

    /// A name of fewer events than this leads, and they are looked at one by one.
    static constexpr qint64 usuallyCommon = 2000;

    /// Reads names, so it is for one moment. `now` resolves relative times.
    static base::Result<MirrorQuery> of(Database &mirror, const timeline::Filter &filter, base::Instant now,
                                        qint64 common = usuallyCommon);

    /// Nothing can match: a name that is not there, an incident, a lane people write.
    bool isNothing() const { return m_nothing; }
    /// "SELECT id …" for the rows strictly between `after` and `before`, at most `limit`.
    QByteArray sql(Order order) const;
    QList<Value> values(qint64 after, qint64 before, qint64 limit) const;
    /// Gives a statement of that SQL its values.
    void bind(Statement &statement, qint64 after, qint64 before, qint64 limit) const;

private:
    struct Condition
    {
        QByteArray sql;
        QList<Value> values;
    };
    /// The names of one field that are asked for, as numbers and as words of their column.
    struct Names
    {
        QByteArray column;
        QList<qint64> ids;
        QByteArray match;
        qint64 events = 0; // counted up to m_common
        bool nearlyAll = false; // more than half of the names there are
    };
    enum class Lead {
        Rows,
        Names,
        Words,
        Grams,
    };

    base::Done takeFields(Database &mirror, const timeline::Filter &filter);
    base::Done takeField(Database &mirror, const timeline::Filter &filter, timeline::Field field, NameKind kind,
                         const QByteArray &column);
    void takeTerms(const timeline::Filter &filter);
    void takeTimes(const timeline::Filter &filter, base::Instant now);
    base::Done countEvents(Database &mirror, Names &names) const;
    base::Done chooseLead(Database &mirror);
    base::Done leadByWords(Database &mirror);
    void leadByPart();
    void leadByNames(qsizetype which);
    void checkTheRest();
    QByteArray branch() const;

    qint64 m_common = usuallyCommon;
    bool m_nothing = false;
    qint64 m_first = 0; // rows from here
    qint64 m_end = 0; // and below this
    QByteArray m_match; // expression for event_words
    QByteArray m_matchNot; // alternatives that must not occur
    QStringList m_parts; // of words
    QList<Names> m_names;
    QList<Condition> m_conditions; // on what the lead gives
    Lead m_lead = Lead::Rows;
    Value m_leadValue; // for Words and Grams
    Names m_leadNames;
};

} // namespace store
