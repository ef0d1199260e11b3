#pragma once

#include <QStringList>

namespace feeds {

/// Whether a person may be offered to open it: https or http with a host, no user, nothing but plain characters.
bool isLink(const QString &text);
/// The links of a list that are ones, each once, the first `most`.
QStringList linksOf(const QStringList &texts, qsizetype most = 10);

} // namespace feeds
