#pragma once

#include <QList>
#include <QString>

namespace feeds {

/// One word of a STIX pattern.
struct StixToken
{
    enum class Kind {
        Name, ///< an object type, a property, a keyword
        Text, ///< 'in quotes'
        Number,
        Mark, ///< [ ] ( ) , : . = and the other operators
        End,
    };
    Kind kind = Kind::End;
    QString text; ///< of a text what is inside its quotes
    qsizetype column = 1; ///< where it begins, from 1

    bool is(const char *mark) const { return kind == Kind::Mark && text == QLatin1String(mark); }
    /// Keywords have no case here.
    bool isWord(const char *word) const
    {
        return kind == Kind::Name && text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
};

/// The words of a pattern, the last one its end. One that cannot be cut ends where it goes wrong, with a mark that
/// is no operator.
QList<StixToken> stixTokens(const QString &pattern);

} // namespace feeds
