#include "domain/evidence/handling.h"

#include <QStringList>

namespace evidence {

namespace {

constexpr qsizetype longestCopyName = 100;

bool isHarmless(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'
        || c == u'_';
}

/// Without what leads out of a folder, hides a file or looks like an option.
QString harmless(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        const QChar kept = isHarmless(c) ? c : QChar(u'_');
        const bool leads = out.isEmpty() && (kept == u'.' || kept == u'-' || kept == u'_');
        if (!leads && !(kept == u'_' && out.endsWith(u'_')))
            out.append(kept);
    }
    return out;
}

} // namespace

bool isText(const QString &mediaType)
{
    static const QStringList others{QStringLiteral("application/json"),
                                    QStringLiteral("application/xml"),
                                    QStringLiteral("application/yaml"),
                                    QStringLiteral("application/x-yaml"),
                                    QStringLiteral("application/x-shellscript"),
                                    QStringLiteral("application/javascript"),
                                    QStringLiteral("application/x-ndjson"),
                                    QStringLiteral("application/sql"),
                                    QStringLiteral("application/toml"),
                                    QStringLiteral("application/x-perl"),
                                    QStringLiteral("application/x-php"),
                                    QStringLiteral("application/x-ruby"),
                                    QStringLiteral("message/rfc822"),
                                    QStringLiteral("image/svg+xml")};
    const QString type = mediaType.section(u';', 0, 0).trimmed().toLower();
    return type.startsWith(QLatin1String("text/")) || others.contains(type) || type.endsWith(QLatin1String("+json"))
        || type.endsWith(QLatin1String("+xml"));
}

bool isPicture(const QString &mediaType)
{
    return mediaType == QLatin1String("image/png") || mediaType == QLatin1String("image/jpeg");
}

QString copyName(const QString &label, const QString &fileName)
{
    const QString name = harmless(fileName.section(u'/', -1).right(200));
    const QString first = harmless(label).isEmpty() ? QStringLiteral("evidence") : harmless(label).left(30);
    const QString whole = name.isEmpty() ? first : first + u'_' + name;
    // The end says what kind of file it is.
    return whole.size() <= longestCopyName ? whole : whole.left(60) + u'_' + whole.right(longestCopyName - 61);
}

} // namespace evidence
