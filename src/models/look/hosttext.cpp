#include "models/look/hosttext.h"

#include <QUrl>

#include <algorithm>

namespace look::hosttext {

QString safeHost(const QString &name)
{
    const bool ascii = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 128; });
    if (ascii)
        return name;
    const QByteArray encoded = QUrl::toAce(name);
    return encoded.isEmpty() ? name : QString::fromLatin1(encoded);
}

Spans host(const QString &hostAndPort)
{
    const qsizetype colon = hostAndPort.lastIndexOf(u':');
    const bool port = colon > 0 && hostAndPort.indexOf(u':') == colon && colon + 1 < hostAndPort.size();
    if (!port)
        return {mono(safeHost(hostAndPort))};
    return {mono(safeHost(hostAndPort.left(colon))), mono(hostAndPort.mid(colon), Token::Muted)};
}

} // namespace look::hosttext
