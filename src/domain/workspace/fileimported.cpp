#include "domain/workspace/fileimported.h"

#include "domain/journal/fields.h"

namespace workspace {

base::Result<FileImported> FileImported::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    FileImported out;
    constexpr qint64 most = qint64(1) << 50;
    out.format = fields.text("format", 40);
    out.fileName = fields.text("file_name", 400);
    out.sha256 = fields.digest("sha256");
    out.size = fields.number("size", 0, most);
    out.rows = fields.number("read", 0, most);
    out.added = fields.number("new", 0, most);
    out.known = fields.number("known", 0, most);
    out.refused = fields.number("refused", 0, most);
    out.zone = fields.optionalText("zone", 60);
    out.mapping = fields.optionalText("mapping", 4000);
    out.lane = fields.optionalText("lane", 20);
    out.repository = fields.optionalText("repository", 300);
    out.artifact = fields.optionalText("artifact", 300);
    return fields.finish(out);
}

QJsonObject FileImported::write() const
{
    QJsonObject payload{{QStringLiteral("format"), format},
                        {QStringLiteral("file_name"), fileName},
                        {QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())},
                        {QStringLiteral("size"), size},
                        {QStringLiteral("read"), rows},
                        {QStringLiteral("new"), added},
                        {QStringLiteral("known"), known},
                        {QStringLiteral("refused"), refused}};
    journal::putText(payload, "zone", zone);
    journal::putText(payload, "mapping", mapping);
    journal::putText(payload, "lane", lane);
    journal::putText(payload, "repository", repository);
    journal::putText(payload, "artifact", artifact);
    return payload;
}

base::Done FileImported::validate(const Workspace &workspace, const journal::Stated &) const
{
    Q_UNUSED(workspace)
    return base::done();
}

void FileImported::apply(Workspace &workspace, const journal::Stated &stated) const
{
    workspace.imports.append({stated.entry->id, format, fileName, QString::fromLatin1(sha256.toHex()), size, rows,
                              added, known, refused, zone, mapping, lane, repository, artifact, stated.by.occurred.at,
                              stated.by.actor});
}

QString FileImported::line(const Workspace &, const journal::Stated &) const
{
    const auto number = [](qint64 count) { return QString::number(count); };
    const QString counts = QStringLiteral("Imported %1 (%2): %3 read, %4 new, %5 known, %6 refused")
                               .arg(fileName, format, number(rows), number(added), number(known), number(refused));
    return zone.isEmpty() ? counts : counts + QStringLiteral(", times without a zone in %1").arg(zone);
}

} // namespace workspace
