#pragma once

#include <QStringList>

namespace feeds {

/// What to read of a text that may be a link: one more than a link may have, for a link that was cut leads elsewhere.
constexpr qsizetype longestLinkRead = 501;

/// Whether a person may be offered to open it: https or http with a host, no user, nothing but plain characters, at
/// most 500 of them.
bool isLink(const QString &text);
/// The links of a list that are ones, each once, the first `most`.
QStringList linksOf(const QStringList &texts, qsizetype most = 10);

} // namespace feeds
