#include "domain/incidents/indicatorvalue.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace incidents {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr qsizetype longest = 2000;

QRegularExpressionMatch whole(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)),
                              QRegularExpression::CaseInsensitiveOption)
        .match(text);
}

Error notOne(const char *what, const char *example)
{
    return {ErrorKind::Invalid, QStringLiteral("That is no %1").arg(QLatin1String(what)),
            QStringLiteral("write it like %1").arg(QString::fromUtf8(example))};
}

/// As it was before somebody made it safe to click.
QString armed(QString text)
{
    text.replace(QLatin1String("[.]"), QLatin1String(".")).replace(QLatin1String("(.)"), QLatin1String("."));
    text.replace(QLatin1String("[:]"), QLatin1String(":")).replace(QLatin1String("[dot]"), QLatin1String("."));
    if (text.startsWith(QLatin1String("hxxp"), Qt::CaseInsensitive))
        text.replace(1, 2, QStringLiteral("tt"));
    return text;
}

/// "owner/name" and what follows it, of a page of a forge or of a clone address; the text itself of anything else.
QString withoutForge(QString text)
{
    const auto page = whole(text, "https?://[^/\\s]+/([^?#\\s]+)([?#]\\S*)?");
    const auto clone = whole(text, "(?:ssh://)?git@[^/:\\s]+[:/](\\S+)");
    if (page.hasMatch())
        text = page.captured(1);
    else if (clone.hasMatch())
        text = clone.captured(1);
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

Result<QString> repositoryValue(const QString &typed)
{
    QString text = withoutForge(typed);
    if (text.endsWith(QLatin1String(".git"), Qt::CaseInsensitive))
        text.chop(4);
    if (!whole(text, "[a-z0-9](-?[a-z0-9])*/[a-z0-9._-]{1,100}").hasMatch())
        return notOne("repository", "acme/payments");
    return text;
}

Result<QString> workflowValue(const QString &typed)
{
    QString text = withoutForge(typed);
    text.replace(QRegularExpression(QStringLiteral("^([^/]+/[^/]+)/blob/[^/]+/")), QStringLiteral("\\1/"));
    if (text.startsWith(QLatin1String("./")))
        text.remove(0, 2);
    if (!whole(text, "([^\\s@]+/)?[^\\s/@]+\\.ya?ml(@\\S+)?").hasMatch())
        return notOne("workflow file", "acme/payments/.github/workflows/release.yml");
    return text;
}

Result<QString> runValue(const QString &typed)
{
    const auto page = whole(typed, "https?://[^/\\s]+/([^/\\s]+/[^/\\s]+)/actions/runs/(\\d+)(/\\S*)?");
    if (page.hasMatch())
        return QStringLiteral("%1/actions/runs/%2").arg(page.captured(1), page.captured(2));
    if (!whole(typed, "([^/\\s]+/[^/\\s]+/actions/runs/)?\\d{1,19}").hasMatch())
        return notOne("workflow run", "12345678901");
    return typed;
}

Result<QString> actionValue(QString typed)
{
    if (typed.startsWith(QLatin1String("uses:")))
        typed = typed.mid(5).trimmed();
    const auto parts = whole(typed, "([a-z0-9-]+/[a-z0-9._-]+(?:/[^@\\s]+)?)@([^@\\s]+)");
    if (!parts.hasMatch())
        return notOne("action with its commit or tag", "actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3");
    const QString reference = parts.captured(2);
    const bool commit = whole(reference, "[0-9a-f]{40}").hasMatch();
    return parts.captured(1) + u'@' + (commit ? reference.toLower() : reference);
}

/// A token that works is a secret: an entry can never be taken back. GitHub's audit log has the same hash.
Result<QString> tokenValue(const QString &typed)
{
    if (isSecret(typed)) {
        const QByteArray hash = QCryptographicHash::hash(typed.toUtf8(), QCryptographicHash::Sha256).toBase64();
        return QStringLiteral("%1 …%2").arg(QString::fromLatin1(hash), typed.right(4));
    }
    if (!whole(typed, "[^\\s]{1,200}( …\\S{4})?").hasMatch())
        return notOne("token", "its identifier, its SHA-256 in base64, or the token itself, of which the hash is kept");
    return typed;
}

QString hostOf(const QString &text)
{
    QString host = text.toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    const bool plain = std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 128; });
    return plain ? host : QString::fromLatin1(QUrl::toAce(host));
}

bool isHost(const QString &host)
{
    if (host.size() > 253)
        return false;
    if (whole(host, "\\[[0-9a-f:.]+\\]").hasMatch())
        return true;
    if (const auto parts = whole(host, "(\\d+)\\.(\\d+)\\.(\\d+)\\.(\\d+)"); parts.hasMatch()) {
        for (int i = 1; i <= 4; ++i) {
            if (parts.captured(i).size() > 3 || parts.captured(i).toInt() > 255)
                return false;
        }
        return true;
    }
    return whole(host, "(\\*\\.)?[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*")
        .hasMatch();
}

Result<QString> endpointValue(const QString &typed)
{
    const auto parts =
        whole(armed(typed),
              "(?:([a-z][a-z0-9+.-]*)://)?(?:[^/@\\s]*@)?(\\[[^\\]\\s]+\\]|[^/:?#\\s]+)(?::(\\d{1,5}))?([/?#]\\S*)?");
    const QString host = hostOf(parts.captured(2));
    const QString port = parts.captured(3);
    if (!parts.hasMatch() || !isHost(host) || (!port.isEmpty() && (port.toInt() < 1 || port.toInt() > 65535)))
        return notOne("endpoint", "x.example:443 or https://x.example/collect");
    const QString place = port.isEmpty() ? host : host + u':' + QString::number(port.toInt());
    const QString path = parts.captured(4) == QLatin1String("/") ? QString() : parts.captured(4);
    const QString scheme = parts.captured(1).toLower();
    return path.isEmpty() || scheme.isEmpty() ? place + path : scheme + QStringLiteral("://") + place + path;
}

Result<QString> packageValue(const QString &typed)
{
    if (const auto purl = whole(typed, "pkg:([a-z0-9.+-]+)/(\\S+)"); purl.hasMatch())
        return QStringLiteral("pkg:%1/%2").arg(purl.captured(1).toLower(), purl.captured(2));
    if (!whole(typed, "(@[a-z0-9._-]+/)?[^@\\s]+(@[^@\\s]+)?").hasMatch())
        return notOne("package", "left-pad@2.4.1 or pkg:npm/left-pad@2.4.1");
    return typed;
}

struct Digest
{
    const char *name;
    qsizetype digits;
};
constexpr std::array<Digest, 5> digests{{{"md5", 32}, {"sha1", 40}, {"sha256", 64}, {"sha384", 96}, {"sha512", 128}}};

/// The digits of a digest, also of one in base64 as package managers write it ("sha512-…==").
QString digitsOf(const QString &written, const QString &separator)
{
    if (whole(written, "[0-9a-f]+").hasMatch())
        return written.toLower();
    if (separator != QLatin1String("-"))
        return {};
    const auto bytes = QByteArray::fromBase64Encoding(written.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? QString::fromLatin1((*bytes).toHex()) : QString();
}

Result<QString> hashValue(const QString &typed)
{
    const auto parts = whole(typed, "(?:(md5|sha-?1|sha-?256|sha-?384|sha-?512)([:-]))?([0-9a-z+/=]+)");
    const QString named = parts.captured(1).toLower().remove(u'-');
    const QString digits = digitsOf(parts.captured(3), parts.captured(2));
    for (const Digest &digest : digests) {
        if (digits.size() == digest.digits && (named.isEmpty() || named == QLatin1String(digest.name)))
            return QStringLiteral("%1:%2").arg(QLatin1String(digest.name), digits);
    }
    return notOne("digest", "sha256: and its 64 digits, or the digits alone (32, 40, 64, 96 or 128 of them)");
}

} // namespace

Result<QString> indicatorValue(IndicatorKind kind, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.size() > longest)
        return Error{ErrorKind::Invalid,
                     text.isEmpty() ? QStringLiteral("The indicator is missing")
                                    : QStringLiteral("The indicator is longer than %1 characters").arg(longest)};
    switch (kind) {
    case IndicatorKind::Repository:
        return repositoryValue(text);
    case IndicatorKind::Workflow:
        return workflowValue(text);
    case IndicatorKind::Run:
        return runValue(text);
    case IndicatorKind::Action:
        return actionValue(text);
    case IndicatorKind::Token:
        return tokenValue(text);
    case IndicatorKind::Endpoint:
        return endpointValue(text);
    case IndicatorKind::Package:
        return packageValue(text);
    case IndicatorKind::Hash:
        return hashValue(text);
    case IndicatorKind::Other:
        break;
    }
    return text;
}

QString soughtWords(IndicatorKind kind, const QString &value)
{
    switch (kind) {
    case IndicatorKind::Run:
        return value.section(u'/', -1);
    case IndicatorKind::Action: {
        const QString reference = value.section(u'@', -1);
        return whole(reference, "[0-9a-f]{40}").hasMatch() ? reference : value;
    }
    case IndicatorKind::Token:
        return value.section(QStringLiteral(" …"), 0, 0);
    case IndicatorKind::Endpoint: {
        const auto parts = whole(value, "(?:[a-z][a-z0-9+.-]*://)?(?:\\*\\.)?(\\[[^\\]]+\\]|[^/:?#]+).*");
        return parts.hasMatch() ? parts.captured(1) : value;
    }
    case IndicatorKind::Package: {
        const auto purl = whole(value, "pkg:[^/]+/([^?#]+).*");
        return purl.hasMatch() ? QUrl::fromPercentEncoding(purl.captured(1).toUtf8()) : value;
    }
    case IndicatorKind::Hash:
        return value.section(u':', -1);
    case IndicatorKind::Workflow:
        return value.section(u'@', 0, 0);
    case IndicatorKind::Repository:
    case IndicatorKind::Other:
        break;
    }
    return value;
}

bool isSecret(const QString &text)
{
    return whole(text.trimmed(), "(gh[opsur]_|github_pat_)[a-z0-9_]+").hasMatch();
}

Result<QString> assetName(AssetKind kind, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.size() > 500)
        return Error{ErrorKind::Invalid,
                     text.isEmpty() ? QStringLiteral("The name is missing")
                                    : QStringLiteral("The name is longer than 500 characters")};
    switch (kind) {
    case AssetKind::Repository:
        // What a forge or the mirror calls it; a name without an owner is completed by whoever knows the owner.
        return text.contains(u'/') || text.contains(u':') ? repositoryValue(text) : Result<QString>(text);
    case AssetKind::Workflow:
        return text.contains(QLatin1String(".y")) ? workflowValue(text) : Result<QString>(text);
    case AssetKind::Token:
        return isSecret(text) ? tokenValue(text) : Result<QString>(text);
    case AssetKind::Endpoint:
        return endpointValue(text);
    case AssetKind::Package:
        return packageValue(text);
    case AssetKind::Environment:
    case AssetKind::Customer:
    case AssetKind::Other:
        break;
    }
    return text;
}

} // namespace incidents
