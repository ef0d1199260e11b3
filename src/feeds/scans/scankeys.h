#pragma once

#include "domain/intelligence/finding.h"

#include <QHash>

namespace feeds {

/// Gives the findings of one report their keys. Of several that cannot be told apart the second is marked as the
/// second, in the order of the report; those of one vulnerability in one place share a key, for they are one.
class ScanKeys
{
public:
    void give(intelligence::Finding &finding, const QString &mark = {});

private:
    QHash<QString, int> m_given;
};

/// A text that must not be kept, as a mark: the beginning of its SHA-256.
QString markOf(const QString &text);

} // namespace feeds
