#include "domain/incidents/evidencefields.h"

#include <QJsonArray>

namespace incidents {

QList<evidence::Kind> readKinds(journal::Fields &fields, const char *name)
{
    QList<evidence::Kind> out;
    for (const QString &text : fields.texts(name, evidence::kindCount)) {
        const std::optional<evidence::Kind> kind = evidence::kindFrom(text);
        if (!kind)
            fields.fail(name, QStringLiteral("has “%1”, which is not known here").arg(text.left(60)));
        else if (!out.contains(*kind))
            out.append(*kind);
    }
    return out;
}

void putKinds(QJsonObject &payload, const char *name, const QList<evidence::Kind> &kinds)
{
    QJsonArray names;
    for (const evidence::Kind kind : kinds)
        names.append(evidence::name(kind));
    if (!names.isEmpty())
        payload.insert(QLatin1String(name), names);
}

evidence::Sensitivity readSensitivity(journal::Fields &fields)
{
    const QString text = fields.optionalText("sensitivity", 40);
    const std::optional<evidence::Sensitivity> known = evidence::sensitivityFrom(text);
    if (!known && !text.isEmpty())
        fields.fail("sensitivity", QStringLiteral("is “%1”, which is not known here").arg(text));
    return known.value_or(evidence::Sensitivity::Internal);
}

void readContent(journal::Fields &fields, std::optional<base::Instant> &from, std::optional<base::Instant> &to)
{
    from = fields.optionalInstant("content_from");
    to = fields.optionalInstant("content_to");
    if (from && to && *to < *from)
        fields.fail("content_to", QStringLiteral("is before content_from"));
}

void putInstant(QJsonObject &payload, const char *name, const std::optional<base::Instant> &at)
{
    if (at)
        payload.insert(QLatin1String(name), base::micros(*at));
}

} // namespace incidents
