#include "domain/incidents/evidenceverified.h"

#include "base/ulid.h"
#include "domain/evidence/rules.h"
#include "domain/incidents/evidencestanding.h"
#include "domain/journal/fields.h"

#include <QJsonArray>

namespace incidents {

namespace {

evidence::State stateAfter(const EvidenceItem &item, evidence::Finding finding)
{
    if (item.state == evidence::State::Released)
        return item.state;
    switch (finding) {
    case evidence::Finding::Missing:
        return evidence::State::Missing;
    case evidence::Finding::Mismatch:
        return evidence::State::Mismatch;
    case evidence::Finding::Intact:
        break;
    }
    return evidence::State::Sealed;
}

} // namespace

QStringList EvidenceVerified::fixed()
{
    return {QStringLiteral("items"), QStringLiteral("finding"), QStringLiteral("sha256"), QStringLiteral("scheduled")};
}

base::Result<EvidenceVerified> EvidenceVerified::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    EvidenceVerified out;
    out.items = fields.texts("items", mostItems);
    out.finding = fields.named("finding", evidence::findingFrom);
    out.scheduled = fields.flag("scheduled");
    if (payload.contains(QLatin1String("sha256")))
        out.seen = QString::fromLatin1(fields.digest("sha256").toHex());
    if (out.items.isEmpty() || !std::all_of(out.items.cbegin(), out.items.cend(), base::isUlid))
        fields.fail("items", QStringLiteral("does not name evidence"));
    return fields.finish(out);
}

QJsonObject EvidenceVerified::write() const
{
    QJsonObject payload{{QStringLiteral("items"), QJsonArray::fromStringList(items)},
                        {QStringLiteral("finding"), evidence::name(finding)}};
    journal::putText(payload, "sha256", seen);
    if (scheduled)
        payload.insert(QStringLiteral("scheduled"), true);
    return payload;
}

base::Done EvidenceVerified::validate(const Incident &incident, const journal::Stated &) const
{
    for (const QString &item : items) {
        if (const base::Done fine = ofEvidence(incident, item, evidence::mayVerify); !fine)
            return fine;
    }
    return base::done();
}

void EvidenceVerified::apply(Incident &incident, const journal::Stated &stated) const
{
    for (const QString &id : items) {
        changeEvidence(incident, id, [&](EvidenceItem &item) {
            item.custody.append({.entryId = stated.entry->id,
                                 .step = evidence::Step::Verify,
                                 .by = stated.by.actor,
                                 .when = stated.by.occurred,
                                 .reason = scheduled ? QStringLiteral("daily check") : QString(),
                                 .seen = finding == evidence::Finding::Intact ? item.sha256 : seen,
                                 .finding = finding});
            item.state = stateAfter(item, finding);
            item.check = evidence::Check{finding, stated.by.actor, stated.by.occurred.at};
        });
    }
}

QString EvidenceVerified::line(const Incident &before, const journal::Stated &) const
{
    const QString found = evidence::word(finding).toLower();
    if (items.size() == 1)
        return QStringLiteral("%1 verified: %2").arg(evidenceLabel(before, items.first()), found);
    QStringList labels;
    for (const QString &item : items.mid(0, 6))
        labels.append(evidenceLabel(before, item));
    const QString more = items.size() > 6 ? QStringLiteral(" and %1 more").arg(items.size() - 6) : QString();
    return QStringLiteral("Verified %1: %2%3: %4")
        .arg(QStringLiteral("%1 items").arg(items.size()), labels.join(QStringLiteral(", ")), more, found);
}

} // namespace incidents
