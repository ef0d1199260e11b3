#pragma once

#include "base/instant.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace timeline {

enum class Field {
    Kind,
    Author,
    Repository,
    Lane,
    Incident,
};

/// "kind", "author", "repo", "lane", "incident", as typed before the colon; found without regard to case.
QString fieldName(Field field);
std::optional<Field> fieldNamed(const QString &name);

/// `kind:decision`, `repo:acme/*`, `-author:dependabot`. Compared without regard to case.
struct FieldTerm
{
    Field field = Field::Kind;
    QString value; ///< without the star
    bool prefix = false; ///< written with a star at its end
    bool excluded = false;

    bool operator==(const FieldTerm &) const = default;
};

enum class Match {
    Word, ///< egress
    Prefix, ///< egre*
    Phrase, ///< "runner egress"
    Anywhere, ///< *gres*: inside words too; at least three characters
};

struct TextTerm
{
    QString text;
    Match match = Match::Word;
    bool excluded = false;

    bool operator==(const TextTerm &) const = default;
};

/// A time as written: fixed, or counted back from whenever the filter is used.
using Bound = std::variant<base::Instant, base::Duration>;
base::Instant resolved(const Bound &bound, base::Instant now);

/// What a person asks of a timeline, a log or a search. The one grammar of every filter line:
///
///     kind:X author:X repo:X lane:X incident:X   X may end in a star; repeated ones are alternatives
///     after:T before:T    2025-01-15, 2025-01-15T03:41Z, RFC 3339, or -90s -30m -2h -3d -1w ago
///     word  pref*  *part*  "a phrase"   all of them must occur
///     -term               must not hold; not for after: and before:
///
/// An event matches when it is at or after `after`, before `before`, matches one of the values of each
/// field that is asked for, none of the excluded ones, and the text as above. Words are compared
/// without regard to case and accents.
struct Filter
{
    QList<FieldTerm> fields;
    QList<TextTerm> terms;
    std::optional<Bound> after;
    std::optional<Bound> before;

    bool isEmpty() const { return fields.isEmpty() && terms.isEmpty() && !after && !before; }
    /// The values asked for (or excluded) of one field, in the order written.
    QList<FieldTerm> of(Field field, bool excluded = false) const;
    bool operator==(const Filter &) const = default;
};

/// Invalid says at which column (from 1) what is wrong and what is known there. No text is no filter.
base::Result<Filter> parseFilter(const QString &text);

/// The text that parses to the same filter: fields, then times, then words.
QString filterText(const Filter &filter);

/// What may stand after `lane:`, in the order the lanes are drawn.
const QStringList &laneNames();

} // namespace timeline
