#include "domain/intelligence/findingline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace intelligence {

namespace {

QString spokenPlace(const Finding &finding)
{
    QString place = finding.path.isEmpty() ? finding.target : finding.path;
    if (finding.line > 0)
        place += u':' + QString::number(finding.line);
    return place;
}

/// What the scanner said, in short; its report is kept whole as evidence.
QByteArray rawFinding(const Finding &finding)
{
    QJsonObject row{{QStringLiteral("finding"), finding.key},
                    {QStringLiteral("kind"), QString(findingKindName(finding.kind))},
                    {QStringLiteral("tool"), finding.scan.tool},
                    {QStringLiteral("rule"), finding.rule},
                    {QStringLiteral("severity"), finding.severitySaid},
                    {QStringLiteral("title"), finding.title}};
    const std::pair<const char *, QString> more[] = {
        {"tool_version", finding.toolVersion},   {"artifact", finding.scan.artifact},
        {"repository", finding.scan.repository}, {"package", finding.package},
        {"installed", finding.installed},        {"fixed", finding.fixed},
        {"place", spokenPlace(finding)},         {"url", finding.url}};
    for (const auto &[name, value] : more) {
        if (!value.isEmpty())
            row.insert(QLatin1String(name), value);
    }
    if (!finding.aliases.isEmpty())
        row.insert(QStringLiteral("aliases"), QJsonArray::fromStringList(finding.aliases));
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

} // namespace

QString findingLine(const Finding &finding)
{
    QString line =
        QStringLiteral("%1: %2 (%3)").arg(finding.scan.tool, finding.rule, QString(severityName(finding.severity)));
    if (!finding.package.isEmpty())
        line += QStringLiteral(" in ") + QStringLiteral("%1 %2").arg(finding.package, finding.installed).trimmed();
    else if (const QString place = spokenPlace(finding); !place.isEmpty())
        line += QStringLiteral(" at %1").arg(place);
    const QString &whole = finding.scan.artifact.isEmpty() ? finding.scan.repository : finding.scan.artifact;
    return whole.isEmpty() ? line : line + QStringLiteral(", ") + whole;
}

timeline::MachineEvent findingEvent(const Finding &finding, base::Instant at)
{
    timeline::MachineEvent event;
    event.at = at;
    event.source = finding.scan.source;
    event.id = finding.key;
    event.action = findingKindName(finding.kind) + QStringLiteral(".found");
    event.actor = finding.scan.tool;
    event.repository = finding.scan.repository;
    event.text = findingLine(finding);
    event.words = (QStringList{finding.title, finding.target, finding.path, finding.scan.artifact} + finding.aliases)
                      .join(u' ')
                      .left(2000);
    event.raw = rawFinding(finding);
    return event;
}

} // namespace intelligence
