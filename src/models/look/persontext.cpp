#include "models/look/persontext.h"

#include <QCoreApplication>
#include <QStringList>

namespace look::persontext {

Spans person(const QString &name, const QString &login)
{
    Spans spans{plain(name)};
    if (!login.isEmpty() && login != name)
        spans.append(dim(QStringLiteral(" (%1)").arg(login)));
    return spans;
}

Spans inRole(const QString &role, const QString &name, const QString &since)
{
    if (name.isEmpty())
        return {plain(QCoreApplication::translate("look::persontext", "%1 open", "a role nobody has").arg(role),
                      Token::Warn)};
    Spans spans{dim(role + u' '), strong(name)};
    if (!since.isEmpty())
        spans.append(dim(u' ' + since));
    return spans;
}

QString initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (words.size() == 1)
        return words.first().left(2).toUpper();
    return (words.first().left(1) + words.last().left(1)).toUpper();
}

} // namespace look::persontext
