#include "models/look/hashtext.h"

#include <QStringList>

namespace look::hashtext {

QString shortened(const QString &hex)
{
    return hex.size() <= 10 ? hex : hex.left(4) + QChar(0x2026) + hex.right(2);
}

Span hash(const QString &hex, Token token)
{
    return mono(shortened(hex), token);
}

QString grouped(const QString &hex)
{
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 8)
        groups.append(hex.mid(at, 8));
    return groups.join(u' ');
}

} // namespace look::hashtext
