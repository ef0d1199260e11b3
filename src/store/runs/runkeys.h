#pragma once

#include "base/instant.h"
#include "domain/runs/words.h"
#include "store/sqlite/statement.h"

#include <QDate>
#include <QHash>

#include <array>

namespace store {

/// A run's row: the ordinal of its repository above GitHub's number.
inline constexpr int runBits = 44;
inline constexpr qint64 runMask = (qint64(1) << runBits) - 1;
inline qint64 runKey(qint64 ordinal, qint64 run)
{
    return ordinal << runBits | run;
}

inline qint64 wholeSeconds(base::Instant at)
{
    return std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count();
}
inline base::Instant instantOfSecond(qint64 second)
{
    return base::Instant(std::chrono::seconds(second));
}
inline std::optional<qint64> wholeSeconds(const std::optional<base::Instant> &at)
{
    return at ? std::optional(wholeSeconds(*at)) : std::nullopt;
}
inline constexpr qint64 secondsADay = 86400;
inline qint64 runDay(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}
inline QDate dateOfRunDay(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day);
}

/// The numbers of repositories and of texts that runs share, made when they are first met. Remembers what it has seen:
/// clear it after a transaction that failed. Belongs to the writer of the mirror.
class RunKeys
{
public:
    explicit RunKeys(Database &mirror)
        : m_mirror(mirror)
    {
    }

    /// From 1 on. Refused when the mirror has half a million repositories.
    base::Result<qint64> ordinal(qint64 repository);
    /// None for an empty text.
    base::Result<std::optional<qint64>> text(const QString &text);
    template<class E>
    base::Result<std::optional<qint64>> word(const runs::Word<E> &word)
    {
        if (word.known() == E::Unknown)
            return text(word.text());
        std::optional<qint64> &known = wordsOf(E{}).at(size_t(word.known()));
        if (!known) {
            const base::Result<std::optional<qint64>> made = text(word.text());
            if (!made)
                return made;
            known = *made;
        }
        return known;
    }
    void clear();

private:
    using Words = std::array<std::optional<qint64>, 64>;
    Words &wordsOf(runs::Status) { return m_statuses; }
    Words &wordsOf(runs::Conclusion) { return m_conclusions; }
    Words &wordsOf(runs::Trigger) { return m_triggers; }

    base::Result<qint64> made(const QString &text);

    Database &m_mirror;
    std::optional<Statement> m_find; ///< a text's number
    std::optional<Statement> m_make;
    QHash<qint64, qint64> m_ordinals;
    QHash<QString, qint64> m_texts;
    Words m_statuses{};
    Words m_conclusions{};
    Words m_triggers{};
};

/// The number of a text that is there; nothing otherwise. Reader or writer.
base::Result<std::optional<qint64>> runText(Database &mirror, const QString &text);
/// The ordinal of a repository that has runs or jobs here; nothing otherwise.
base::Result<std::optional<qint64>> runOrdinal(Database &mirror, qint64 repository);

} // namespace store
