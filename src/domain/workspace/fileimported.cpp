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
    return fields.finish(out);
}

QJsonObject FileImported::write() const
{
    return {{QStringLiteral("format"), format},
            {QStringLiteral("file_name"), fileName},
            {QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())},
            {QStringLiteral("size"), size},
            {QStringLiteral("read"), rows},
            {QStringLiteral("new"), added},
            {QStringLiteral("known"), known},
            {QStringLiteral("refused"), refused}};
}

base::Done FileImported::validate(const Workspace &workspace, const journal::Stated &) const
{
    Q_UNUSED(workspace)
    return base::done();
}

void FileImported::apply(Workspace &workspace, const journal::Stated &stated) const
{
    workspace.imports.append({stated.entry->id, format, fileName, QString::fromLatin1(sha256.toHex()), size, rows,
                              added, known, refused, stated.by.occurred.at, stated.by.actor});
}

QString FileImported::line(const Workspace &, const journal::Stated &) const
{
    return QStringLiteral("Imported %1 (%2): %3 read, %4 new, %5 known, %6 refused")
        .arg(fileName, format)
        .arg(rows)
        .arg(added)
        .arg(known)
        .arg(refused);
}

} // namespace workspace
