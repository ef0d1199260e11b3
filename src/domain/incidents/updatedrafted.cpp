#include "domain/incidents/updatedrafted.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

namespace {

constexpr qsizetype longestPart = 3000;
constexpr qsizetype longestText = 8000;

} // namespace

base::Result<UpdateDrafted> UpdateDrafted::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    UpdateDrafted out;
    out.audience = fields.named("audience", audienceFrom);
    if (out.audience == Audience::Responders) {
        out.words.conditions = fields.text("conditions", longestPart);
        out.words.actions = fields.text("actions", longestPart);
        out.words.needs = fields.text("needs", longestPart);
    } else {
        out.words.text = fields.text("text", longestText);
    }
    if (QString::fromLatin1(fields.digest("sha256").toHex()) != digestOf(out.words))
        fields.fail("sha256", QStringLiteral("is of other words: an update is changed by writing it again"));
    return fields.finish(out);
}

QJsonObject UpdateDrafted::write() const
{
    QJsonObject payload{{QStringLiteral("audience"), name(audience)}, {QStringLiteral("sha256"), digestOf(words)}};
    journal::putText(payload, "conditions", words.conditions);
    journal::putText(payload, "actions", words.actions);
    journal::putText(payload, "needs", words.needs);
    journal::putText(payload, "text", words.text);
    return payload;
}

base::Done UpdateDrafted::validate(const Incident &incident, const journal::Stated &) const
{
    return kept(incident);
}

void UpdateDrafted::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.updates.append({.entryId = stated.entry->id,
                             .label = QStringLiteral("U-%1").arg(incident.countOf(type) + 1),
                             .audience = audience,
                             .words = words,
                             .by = stated.by.actor,
                             .at = stated.by.occurred.at});
}

QString UpdateDrafted::line(const Incident &before, const journal::Stated &) const
{
    QString said = audience == Audience::Responders ? words.conditions : words.text;
    said = said.simplified();
    constexpr qsizetype shown = 160;
    if (said.size() > shown)
        said = said.left(shown - 1) + QChar(0x2026);
    return QStringLiteral("U-%1 for %2: %3").arg(before.countOf(type) + 1).arg(word(audience).toLower(), said);
}

} // namespace incidents
