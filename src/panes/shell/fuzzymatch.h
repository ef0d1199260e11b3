#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace shell {

/// How well a typed text finds a phrase, and which of its letters were meant.
struct FuzzyMatch
{
    int score = 0; ///< larger is better
    QList<int> at; ///< ascending places in the phrase
};

/// Every word of `query` must be found in `text`, in any order: at the beginning of a word best, in one
/// piece well, as letters in order still. Case and accents do not matter. Nothing when a word is not
/// there or its letters lie too far apart to be meant. An empty query finds everything alike.
std::optional<FuzzyMatch> fuzzyMatch(const QString &query, const QString &text);

} // namespace shell
