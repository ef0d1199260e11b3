#include "domain/intelligence/mentions.h"

#include <QStringList>

namespace intelligence {

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

QChar charAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text.at(at) : QChar(u' ');
}

/// A dot that goes on with a word is part of the name; one that ends a sentence is not.
bool goesOn(const QString &text, qsizetype at, int step)
{
    const QChar c = charAt(text, at);
    return isWord(c) || (c == u'.' && isWord(charAt(text, at + step)));
}

bool urlGoesOn(QChar c)
{
    return !c.isSpace() && !QStringView(u"\"'<>)]},;").contains(c);
}

struct Ipv4Range
{
    quint32 first = 0;
    int bits = 32;

    bool holds(quint32 address) const { return bits == 0 || (address ^ first) >> (32 - bits) == 0; }
};

std::optional<quint32> ipv4(QStringView text)
{
    quint32 address = 0;
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return {};
    for (const QStringView part : parts) {
        bool number = false;
        const uint value = part.toUInt(&number);
        if (!number || value > 255 || part.size() > 3)
            return {};
        address = address << 8 | value;
    }
    return address;
}

std::optional<Ipv4Range> rangeOf(const QString &value)
{
    const qsizetype slash = value.indexOf(u'/');
    const std::optional<quint32> first = ipv4(QStringView(value).first(slash < 0 ? value.size() : slash));
    if (!first)
        return {};
    return Ipv4Range{*first, slash < 0 ? 32 : value.mid(slash + 1).toInt()};
}

bool mentionsRange(const QString &text, const Ipv4Range &range)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text.at(at).isDigit() || goesOn(text, at - 1, -1))
            continue;
        qsizetype end = at;
        while (end < text.size()
               && (text.at(end).isDigit() || (text.at(end) == u'.' && charAt(text, end + 1).isDigit())))
            ++end;
        const std::optional<quint32> address = ipv4(QStringView(text).sliced(at, end - at));
        if (address && range.holds(*address) && !goesOn(text, end, 1))
            return true;
        at = end;
    }
    return false;
}

} // namespace

bool mentions(const QString &text, const ThreatValue &value)
{
    if (value.kind == ThreatKind::Ipv4) {
        const std::optional<Ipv4Range> range = rangeOf(value.value);
        return range && mentionsRange(text, *range);
    }
    // Of a URL the path has a case, and its host was written in lower case.
    const Qt::CaseSensitivity sensitivity = value.kind == ThreatKind::Url ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = text.indexOf(value.value, 0, sensitivity); at >= 0;
         at = text.indexOf(value.value, at + 1, sensitivity)) {
        const qsizetype end = at + value.value.size();
        const bool ends = value.kind == ThreatKind::Url ? end == text.size() || !urlGoesOn(text.at(end))
            : value.kind == ThreatKind::Ipv6            ? !isWord(charAt(text, end)) && charAt(text, end) != u':'
                                                        : !goesOn(text, end, 1);
        const bool begins = value.kind == ThreatKind::Ipv6
            ? !isWord(charAt(text, at - 1)) && charAt(text, at - 1) != u':'
            : !goesOn(text, at - 1, -1);
        if (begins && ends)
            return true;
    }
    return false;
}

QString searchedText(const ThreatValue &value)
{
    const qsizetype slash = value.value.indexOf(u'/');
    if (value.kind == ThreatKind::Ipv6)
        return slash < 0 ? value.value : QString();
    if (value.kind != ThreatKind::Ipv4 || slash < 0)
        return value.value;
    const int octets = value.value.mid(slash + 1).toInt() / 8;
    return value.value.first(slash).split(u'.').mid(0, octets).join(u'.');
}

} // namespace intelligence
