#include "feeds/scans/scankeys.h"

#include "base/hash.h"

namespace feeds {

void ScanKeys::give(intelligence::Finding &finding, const QString &mark)
{
    finding.key = findingKey(finding, mark);
    if (finding.kind == intelligence::FindingKind::Vulnerability)
        return;
    const int before = m_given[finding.key]++;
    if (before > 0)
        finding.key = findingKey(finding, QStringLiteral("%1#%2").arg(mark).arg(before + 1));
}

QString markOf(const QString &text)
{
    return text.isEmpty() ? QString() : QString::fromLatin1(base::sha256(text.toUtf8()).toHex().first(32));
}

} // namespace feeds
