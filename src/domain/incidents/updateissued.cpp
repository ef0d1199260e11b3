#include "domain/incidents/updateissued.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<UpdateIssued> UpdateIssued::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    UpdateIssued out;
    out.update = fields.reference("update");
    out.audience = fields.named("audience", audienceFrom);
    out.sha256 = QString::fromLatin1(fields.digest("sha256").toHex());
    out.channel = fields.text("channel", 60);
    out.recipients = fields.optionalText("recipients", 400);
    out.result = fields.named("result", issueFrom);
    return fields.finish(out);
}

QJsonObject UpdateIssued::write() const
{
    QJsonObject payload{{QStringLiteral("update"), update},
                        {QStringLiteral("audience"), name(audience)},
                        {QStringLiteral("sha256"), sha256},
                        {QStringLiteral("channel"), channel},
                        {QStringLiteral("result"), name(result)}};
    journal::putText(payload, "recipients", recipients);
    return payload;
}

base::Done UpdateIssued::validate(const Incident &incident, const journal::Stated &) const
{
    if (const base::Done fine = kept(incident); !fine)
        return fine;
    if (needsApproval(audience) && !approvalOf(incident, update, sha256))
        return journal::refused(QStringLiteral("The IC has not approved this text"),
                                QStringLiteral("what leaves the organisation needs the IC's or the deputy's approval"));
    return base::done();
}

void UpdateIssued::apply(Incident &incident, const journal::Stated &stated) const
{
    const StatusUpdate *text = findUpdate(incident, update);
    incident.updateIssues.append({.entryId = stated.entry->id,
                                  .update = update,
                                  .label = text ? text->label : QString(),
                                  .audience = audience,
                                  .sha256 = sha256,
                                  .channel = channel,
                                  .recipients = recipients,
                                  .result = result,
                                  .by = stated.by.actor,
                                  .at = stated.by.occurred.at});
    incident.watchAgain();
}

QString UpdateIssued::line(const Incident &before, const journal::Stated &) const
{
    const StatusUpdate *text = findUpdate(before, update);
    const QString what =
        QStringLiteral("%1 for %2").arg(text ? text->label : QStringLiteral("Update"), word(audience).toLower());
    const QString to = recipients.isEmpty() ? QString() : QStringLiteral(" to %1").arg(recipients);
    return QStringLiteral("%1 by %2%3: %4").arg(what, channel, to, word(result).toLower());
}

} // namespace incidents
