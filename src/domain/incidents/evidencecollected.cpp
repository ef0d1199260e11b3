#include "domain/incidents/evidencecollected.h"

#include "domain/incidents/evidencefields.h"
#include "domain/incidents/evidencelabel.h"
#include "domain/incidents/evidencestanding.h"
#include "domain/incidents/standing.h"

namespace incidents {

namespace {

/// What a hash says; nothing for what nobody hashed.
QString hex(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex());
}

evidence::Method readMethod(journal::Fields &fields)
{
    return {.tool = fields.optionalText("tool", 200),
            .version = fields.optionalText("tool_version", 100),
            .request = fields.optionalText("request", 2000),
            .headers = fields.optionalText("headers", 8000)};
}

void putMethod(QJsonObject &payload, const evidence::Method &method)
{
    journal::putText(payload, "tool", method.tool);
    journal::putText(payload, "tool_version", method.version);
    journal::putText(payload, "request", method.request);
    journal::putText(payload, "headers", method.headers);
}

/// Takes over what is said now; what was only planned stands where nothing is.
void fill(EvidenceItem &item, const EvidenceCollected &said)
{
    item.title = said.title;
    item.kind = said.kindOfEvidence;
    item.also = said.also;
    item.fileName = said.fileName;
    item.sha256 = hex(said.sha256);
    item.size = said.size;
    item.mediaType = said.mediaType;
    item.sensitivity = std::max(item.sensitivity, said.sensitivity);
    item.step = said.step.isEmpty() ? item.step : said.step;
    item.source = said.source.isEmpty() ? item.source : said.source;
    item.place = said.place;
    item.method = said.method;
    item.contentFrom = said.contentFrom ? said.contentFrom : item.contentFrom;
    item.contentTo = said.contentTo ? said.contentTo : item.contentTo;
    item.retention = said.retention ? said.retention : item.retention;
}

/// The first steps of its chain: collected, and sealed at once unless it is kept elsewhere.
void begin(EvidenceItem &item, const journal::Stated &stated)
{
    evidence::Custody step{.entryId = stated.entry->id,
                           .step = evidence::Step::Collect,
                           .by = stated.by.actor,
                           .to = stated.by.actor,
                           .when = stated.by.occurred,
                           .place = item.place,
                           .seen = item.sha256};
    step.from = item.source;
    item.custody = {step};
    item.by = item.holder = stated.by.actor;
    item.at = stated.by.occurred.at;
    item.state = item.place.isEmpty() ? evidence::State::Sealed : evidence::State::Collected;
    if (item.state == evidence::State::Collected)
        return;
    step.step = evidence::Step::Seal;
    step.from.clear();
    item.custody.append(step);
    item.device = stated.entry->deviceId;
}

} // namespace

QStringList EvidenceCollected::fixed()
{
    return {QStringLiteral("label"), QStringLiteral("plan"), QStringLiteral("sha256"), QStringLiteral("size"),
            QStringLiteral("place")};
}

base::Result<EvidenceCollected> EvidenceCollected::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    EvidenceCollected out;
    out.label = fields.text("label", 20);
    if (payload.contains(QLatin1String("plan")))
        out.plan = fields.reference("plan");
    out.title = fields.text("title", 300);
    out.kindOfEvidence = fields.named("kind", evidence::kindFrom);
    out.also = readKinds(fields, "also");
    out.fileName = fields.optionalText("file_name", 1000);
    out.place = fields.optionalText("place", 500);
    const bool elsewhere = !out.place.isEmpty();
    if (!elsewhere || payload.contains(QLatin1String("sha256")))
        out.sha256 = fields.digest("sha256");
    constexpr qint64 most = (qint64(1) << 53) - 1;
    out.size = elsewhere ? fields.optionalNumber("size", 0, most).value_or(0) : fields.number("size", 0, most);
    out.mediaType = fields.optionalText("media_type", 200);
    out.sensitivity = readSensitivity(fields);
    out.step = fields.optionalText("step", 200);
    out.source = fields.optionalText("source", 2000);
    out.method = readMethod(fields);
    readContent(fields, out.contentFrom, out.contentTo);
    out.retention = fields.optionalInstant("retain_until");
    return fields.finish(out);
}

QJsonObject EvidenceCollected::write() const
{
    QJsonObject payload{{QStringLiteral("label"), label},
                        {QStringLiteral("title"), title},
                        {QStringLiteral("kind"), evidence::name(kindOfEvidence)},
                        {QStringLiteral("size"), size}};
    journal::putText(payload, "plan", plan);
    putKinds(payload, "also", also);
    journal::putText(payload, "sha256", hex(sha256));
    journal::putText(payload, "file_name", fileName);
    journal::putText(payload, "media_type", mediaType);
    if (sensitivity != evidence::Sensitivity::Internal)
        payload.insert(QStringLiteral("sensitivity"), evidence::name(sensitivity));
    journal::putText(payload, "step", step);
    journal::putText(payload, "source", source);
    journal::putText(payload, "place", place);
    putMethod(payload, method);
    putInstant(payload, "content_from", contentFrom);
    putInstant(payload, "content_to", contentTo);
    putInstant(payload, "retain_until", retention);
    return payload;
}

base::Done EvidenceCollected::validate(const Incident &incident, const journal::Stated &) const
{
    if (const base::Done fine = declared(incident); !fine || plan.isEmpty())
        return fine;
    return ofEvidence(incident, plan, [](const EvidenceItem &item) {
        return item.isPlanned()
            ? base::done()
            : journal::refused(QStringLiteral("%1 is %2 already").arg(item.label, evidence::word(item.state).toLower()),
                               QStringLiteral("add it as evidence of its own"));
    });
}

void EvidenceCollected::apply(Incident &incident, const journal::Stated &stated) const
{
    if (plan.isEmpty()) {
        EvidenceItem item{.entryId = stated.entry->id, .label = freeEvidenceLabel(incident, label)};
        item.sensitivity = sensitivity;
        incident.evidence.append(item);
    }
    changeEvidence(incident, plan.isEmpty() ? stated.entry->id : plan, [&](EvidenceItem &item) {
        fill(item, *this);
        begin(item, stated);
    });
    incident.watchAgain();
}

QString EvidenceCollected::line(const Incident &before, const journal::Stated &) const
{
    const QString named = plan.isEmpty() ? freeEvidenceLabel(before, label) : evidenceLabel(before, plan);
    if (!place.isEmpty())
        return QStringLiteral("%1 %2, kept at %3").arg(named, title, place);
    return QStringLiteral("%1 %2 (SHA-256 %3…)").arg(named, title, hex(sha256).left(8));
}

} // namespace incidents
