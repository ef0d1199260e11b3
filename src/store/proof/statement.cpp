#include "store/proof/statement.h"

namespace store {

QStringList statementOf(const ProofReport &report)
{
    QStringList out;
    for (const ProvenLog &log : report.logs)
        out.append(
            QStringLiteral("console %1: %2 entries, root %3")
                .arg(log.deviceId.right(6), QString::number(log.entries), QString::fromLatin1(log.root.toHex())));
    out.append(
        QStringLiteral("%1 entries (%2 redacted, %3 disputed), %4 evidence files; 0 sealed: not connected to GitHub")
            .arg(report.entries)
            .arg(report.redacted)
            .arg(report.disputed)
            .arg(report.evidence));
    for (const ProofFinding &finding : report.findings)
        out.append(
            QStringLiteral("%1 %2 %3: %4")
                .arg(finding.weight == ProofFinding::Weight::Wrong ? QStringLiteral("WRONG") : QStringLiteral("NOTICE"),
                     finding.check, finding.where, finding.what));
    out.append(report.holds() ? QStringLiteral("It verifies.") : QStringLiteral("It does not verify."));
    return out;
}

} // namespace store
