#pragma once

#include "domain/intelligence/finding.h"
#include "store/sqlite/statement.h"

#include <QList>

#include <limits>
#include <variant>

namespace store {

/// What is known of a vulnerability's being exploited, by facts alone.
enum class ExploitFilter {
    Any,
    Possible, ///< pressing, or nothing is known: what is not known counts as met
    Unlikely, ///< scored below 0.10, not in KEV, no malware
};

/// Which findings are asked for; everything given must hold.
struct FindingFilter
{
    std::optional<intelligence::Standing> standing = intelligence::Standing::Open; ///< none: all
    intelligence::Severity atLeast = intelligence::Severity::Unknown;
    QList<intelligence::FindingKind> kinds; ///< any of these; empty for all
    bool pressing = false; ///< in KEV, EPSS from 0.10, or malware
    ExploitFilter exploit = ExploitFilter::Any;
    std::optional<intelligence::Cve> cve;
    QString rule; ///< whole, without regard to case
    QString package; ///< whole, without regard to case
    QString repository; ///< "owner/name" or "name", without regard to case
    QString words; ///< all of them, the last as a beginning; without regard to case and accents

    bool operator==(const FindingFilter &) const = default;
};

/// A place in the order of urgency: the greatest rank first, and of equal ones the newest row.
struct FindingPlace
{
    qint64 rank = std::numeric_limits<qint64>::max();
    qint64 row = std::numeric_limits<qint64>::max();

    auto operator<=>(const FindingPlace &) const = default;
};

/// A filter as SQL over the mirror's findings. One index leads, in the order of urgency, so that reading stops
/// after a page; the rest is checked on what the index itself holds. Only words and a CVE, which give few, sort.
class FindingQuery
{
public:
    /// Findings of more scans than this are looked for by rank instead of scan by scan.
    static constexpr qsizetype mostScans = 100;

    /// Reads which scans are of the repository, so it is for one moment.
    static base::Result<FindingQuery> of(Database &mirror, const FindingFilter &filter);

    bool isNothing() const { return m_nothing; }
    /// "SELECT rank, id …" of those that come behind a place, at most `limit`.
    QByteArray sql() const;
    void bind(Statement &statement, const FindingPlace &behind, qint64 limit) const;

private:
    using Value = std::variant<qint64, QString>;
    enum class Lead {
        Rank,
        Scan,
        Package,
        Rule,
        Cve,
        Words,
    };

    void checkTheRest(const FindingFilter &filter, const QString &words);
    QByteArray branch(const QByteArray &from, const QByteArray &lead) const;
    QByteArrayList branches() const;

    bool m_nothing = false;
    QList<intelligence::Standing> m_standings;
    QList<qint64> m_scans; // of the repository asked for
    Lead m_lead = Lead::Rank;
    Value m_value; // what the leading index is asked, ?4
    QByteArray m_checks; // " AND …"
    QStringList m_texts; // their texts, from ?5 on
};

} // namespace store
