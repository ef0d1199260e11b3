#include "domain/intelligence/threatindicator.h"

#include "base/names.h"

#include <algorithm>
#include <array>

namespace intelligence {

namespace {

constexpr base::Names<ThreatKind, threatKindCount> threatKinds{
    {"domain", "ipv4", "ipv6", "url", "md5", "sha1", "sha256", "sha512"}};
constexpr qsizetype longestValue = 2000;
constexpr qsizetype longestHost = 253;

bool isHexOf(const QString &text, qsizetype digits)
{
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// Splits "address/length"; the length of a range may be left out.
bool hasLength(const QString &text, QString &address, int most)
{
    const qsizetype slash = text.indexOf(u'/');
    address = text.first(slash < 0 ? text.size() : slash);
    if (slash < 0)
        return true;
    const QString length = text.sliced(slash + 1);
    bool number = false;
    const int bits = length.toInt(&number);
    return number && bits >= 0 && bits <= most && length == QString::number(bits);
}

bool isIpv4(const QString &text)
{
    QString address;
    if (!hasLength(text, address, 32))
        return false;
    const QStringList parts = address.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               bool number = false;
               const int value = part.toInt(&number);
               return number && value >= 0 && value <= 255 && part == QString::number(value);
           });
}

bool isIpv6(const QString &text)
{
    QString address;
    if (!hasLength(text, address, 128) || !address.contains(u':') || address.contains(QLatin1String(":::")))
        return false;
    const qsizetype gap = address.indexOf(QLatin1String("::"));
    if (gap >= 0 && address.indexOf(QLatin1String("::"), gap + 1) >= 0)
        return false;
    const QStringList groups = address.split(u':', Qt::SkipEmptyParts);
    const bool sound = std::all_of(groups.begin(), groups.end(), [](const QString &group) {
        return group.size() <= 4 && isHexOf(group, group.size());
    });
    return sound && (gap >= 0 ? groups.size() < 8 : groups.size() == 8 && address.count(u':') == 7);
}

bool isDomain(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestHost && text.contains(u'.') && !text.startsWith(u'.')
        && !text.contains(QLatin1String("..")) && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.isSpace() || c.category() == QChar::Other_Control || c == u'/' || c == u':' || c == u'@';
           });
}

/// Scheme and host have no case; what follows has.
QString urlForm(const QString &text)
{
    const qsizetype scheme = text.indexOf(QLatin1String("://"));
    if (scheme < 1)
        return {};
    qsizetype end = scheme + 3;
    while (end < text.size() && text.at(end) != u'/' && text.at(end) != u'?' && text.at(end) != u'#')
        ++end;
    if (end == scheme + 3)
        return {};
    return text.first(end).toLower() + text.sliced(end);
}

} // namespace

QLatin1String threatKindName(ThreatKind kind)
{
    return threatKinds.of(kind);
}

std::optional<ThreatKind> threatKindNamed(const QString &name)
{
    return threatKinds.find(name);
}

std::optional<ThreatValue> threatValue(ThreatKind kind, const QString &written)
{
    static constexpr std::array<qsizetype, threatKindCount> digits{0, 0, 0, 0, 32, 40, 64, 128};
    const QString text = written.trimmed();
    QString value = text.toLower();
    bool sound = false;
    switch (kind) {
    case ThreatKind::Domain:
        if (value.endsWith(u'.'))
            value.chop(1);
        sound = isDomain(value);
        break;
    case ThreatKind::Ipv4:
        value = value.endsWith(QLatin1String("/32")) ? value.chopped(3) : value; // one address
        sound = isIpv4(value);
        break;
    case ThreatKind::Ipv6:
        value = value.endsWith(QLatin1String("/128")) ? value.chopped(4) : value;
        sound = isIpv6(value);
        break;
    case ThreatKind::Url:
        value = urlForm(text);
        sound = !value.isEmpty() && value.size() <= longestValue;
        break;
    case ThreatKind::Md5:
    case ThreatKind::Sha1:
    case ThreatKind::Sha256:
    case ThreatKind::Sha512:
        sound = isHexOf(value, digits.at(size_t(kind)));
        break;
    }
    return sound ? std::optional(ThreatValue{kind, value}) : std::nullopt;
}

bool ThreatIndicator::holdsAt(base::Instant at) const
{
    return !revoked && at >= validFrom && (!validUntil || at < *validUntil);
}

} // namespace intelligence
