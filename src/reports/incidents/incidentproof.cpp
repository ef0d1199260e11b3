#include "reports/incidents/incidentproof.h"

#include "reports/incidents/stamps.h"

namespace reports {

using namespace incidents;

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

void addSignOff(QList<QStringList> &rows, const Incident &incident)
{
    const std::optional<SignOff> &signOff = incident.review.signOff;
    if (!signOff) {
        rows.append(
            {QStringLiteral("Signature"), QStringLiteral("Nobody has signed this review. It may still change.")});
        return;
    }
    rows.append({QStringLiteral("Signed by"), QStringLiteral("%1, %2").arg(signOff->by, exactStamp(signOff->at))});
    rows.append({QStringLiteral("Over"), QStringLiteral("the first %1 entries of the log").arg(signOff->entries)});
    rows.append({QStringLiteral("Root (RFC 6962, SHA-256)"), hex(signOff->root)});
    rows.append({QStringLiteral("Holds"),
                 signedStill(incident)
                     ? QStringLiteral("Yes: these entries still give this root.")
                     : QStringLiteral("NO. The log up to the signature is not what was signed: entries of another "
                                      "console have arrived since. Read it again and sign it again.")});
}

/// The consoles on which the incident was written, and how far each log is covered.
void addCheckpoints(QList<QStringList> &rows, const Incident &incident, const ReportContext &context)
{
    QMap<QString, qint64> written;
    for (const journal::EntryPtr &entry : incident.entries)
        written[entry->deviceId] = std::max(written.value(entry->deviceId), entry->deviceSeq);
    for (auto device = written.cbegin(); device != written.cend(); ++device) {
        const auto found = std::find_if(context.checkpoints.cbegin(), context.checkpoints.cend(),
                                        [&](const store::CheckpointRow &one) { return one.deviceId == device.key(); });
        const QString name = QStringLiteral("Console %1").arg(device.key());
        if (found == context.checkpoints.cend()) {
            rows.append({name, QStringLiteral("no checkpoint yet")});
            continue;
        }
        const bool covers = found->entries >= device.value();
        rows.append({name,
                     QStringLiteral("checkpoint over %1 entries, %2, %3; root %4")
                         .arg(found->entries)
                         .arg(exactStamp(found->made),
                              covers ? QStringLiteral("covers all of this incident")
                                     : QStringLiteral("does not cover its last entries"),
                              hex(found->root))});
    }
}

} // namespace

void addProof(Document &report, const Incident &incident, const ReportContext &context)
{
    QList<QStringList> rows;
    addSignOff(rows, incident);
    rows.append({QStringLiteral("Log"), QStringLiteral("%1 entries").arg(incident.entries.size())});
    if (!incident.entries.isEmpty())
        rows.append({QStringLiteral("Hash of the last entry"), hex(incident.entries.last()->hash)});
    rows.append({QStringLiteral("Root over all of them"), hex(timelineRoot(incident, incident.entries.size()))});
    addCheckpoints(rows, incident, context);
    for (const ReportIssue &issue : incident.review.reports)
        rows.append({QStringLiteral("Issued before"),
                     QStringLiteral("%1 by %2 over %3 entries, as %4, SHA-256 %5")
                         .arg(exactStamp(issue.at), issue.by)
                         .arg(issue.entries)
                         .arg(issue.format, issue.sha256)});
    report.heading(QStringLiteral("Record and proof"));
    report.table({QStringLiteral("What"), QStringLiteral("Value")}, rows);
    report.paragraph(
        QStringLiteral("To check it: “parapetctl verify” in the workspace or in an evidence bundle of this "
                       "incident recomputes every hash and root; the numbers must be these."));
}

void addRelated(Document &report, const QList<RelatedIncident> &related)
{
    if (related.isEmpty())
        return;
    QList<QStringList> rows;
    for (const RelatedIncident &one : related) {
        const bool hidden = one.restricted && !one.named;
        rows.append({one.relation, hidden ? QStringLiteral("a restricted incident") : one.label,
                     hidden ? QString() : one.title});
    }
    report.heading(QStringLiteral("Related incidents"));
    report.table({QStringLiteral("Relation"), QStringLiteral("Incident"), QStringLiteral("Title")}, rows);
}

} // namespace reports
