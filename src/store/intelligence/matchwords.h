#pragma once

#include <QStringList>

#include <algorithm>

namespace store {

/// Words as an expression for a full-text table: all of them, the last as a beginning. What has neither letter
/// nor digit is no word; without any word nothing matches.
inline QString matchingWords(const QString &words)
{
    QStringList terms;
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            terms.append(u'"' + QString(word).replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    return terms.isEmpty() ? QStringLiteral("\"\"") : terms.join(u' ') + u'*';
}

} // namespace store
