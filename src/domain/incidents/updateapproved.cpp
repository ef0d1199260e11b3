#include "domain/incidents/updateapproved.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<UpdateApproved> UpdateApproved::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    UpdateApproved out;
    out.update = fields.reference("update");
    out.sha256 = QString::fromLatin1(fields.digest("sha256").toHex());
    return fields.finish(out);
}

QJsonObject UpdateApproved::write() const
{
    return {{QStringLiteral("update"), update}, {QStringLiteral("sha256"), sha256}};
}

base::Done UpdateApproved::validate(const Incident &incident, const journal::Stated &stated) const
{
    if (const base::Done fine = kept(incident); !fine)
        return fine;
    if (!mayApprove(incident, stated.by.actor, stated.by.occurred.at))
        return journal::refused(QStringLiteral("%1 is neither IC nor deputy").arg(stated.by.actor),
                                QStringLiteral("only they approve what leaves the organisation"));
    const journal::Line *written = incident.line(update);
    if (!written)
        return journal::refused(QStringLiteral("There is no such update in this incident"));
    if (written->struck || written->redacted)
        return base::done(); // what was agreed to stays agreed to when its words go
    const StatusUpdate *text = findUpdate(incident, update);
    if (!text)
        return journal::refused(QStringLiteral("That entry is not an update"));
    const StatusUpdate *current = currentUpdate(incident, text->audience);
    if (current->entryId != update)
        return journal::refused(QStringLiteral("The text has changed since: %1 took its place").arg(current->label),
                                QStringLiteral("read %1 and approve that").arg(current->label));
    if (digestOf(text->words) != sha256)
        return journal::refused(QStringLiteral("The text has changed since"), QStringLiteral("read it again"));
    return base::done();
}

void UpdateApproved::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.updateApprovals.append({stated.entry->id, update, sha256, stated.by.actor, stated.by.occurred.at});
}

QString UpdateApproved::line(const Incident &before, const journal::Stated &) const
{
    const StatusUpdate *text = findUpdate(before, update);
    return text ? QStringLiteral("Approved %1 for %2").arg(text->label, word(text->audience).toLower())
                : QStringLiteral("Approved an update");
}

} // namespace incidents
