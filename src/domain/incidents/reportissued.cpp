#include "domain/incidents/reportissued.h"

#include "domain/incidents/standing.h"
#include "domain/journal/fields.h"

namespace incidents {

base::Result<ReportIssued> ReportIssued::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    ReportIssued out;
    out.format = fields.text("format", 20);
    out.sha256 = fields.digest("sha256");
    out.size = fields.number("size", 1, qint64(1) << 40);
    out.entries = fields.number("entries", 1, qint64(1) << 40);
    return fields.finish(out);
}

QJsonObject ReportIssued::write() const
{
    return {{QStringLiteral("format"), format},
            {QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())},
            {QStringLiteral("size"), size},
            {QStringLiteral("entries"), entries}};
}

base::Done ReportIssued::validate(const Incident &incident, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    if (format != QLatin1String("pdf") && format != QLatin1String("html") && format != QLatin1String("markdown"))
        return base::Error{base::ErrorKind::Invalid, QStringLiteral("“%1” is no format of a report").arg(format),
                           QStringLiteral("pdf, html or markdown")};
    return declared(incident);
}

void ReportIssued::apply(Incident &incident, const journal::Stated &stated) const
{
    incident.review.reports.append({stated.entry->id, format, QString::fromLatin1(sha256.toHex()), size, entries,
                                    stated.by.actor, stated.by.occurred.at});
}

QString ReportIssued::line(const Incident &before, const journal::Stated &stated) const
{
    Q_UNUSED(before)
    Q_UNUSED(stated)
    return QStringLiteral("Report issued as %1 over %2 entries, SHA-256 %3")
        .arg(format)
        .arg(entries)
        .arg(QString::fromLatin1(sha256.toHex().left(12)));
}

} // namespace incidents
