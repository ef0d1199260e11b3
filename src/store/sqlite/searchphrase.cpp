#include "store/sqlite/searchphrase.h"

namespace store {

QString searchPhrase(QString text, bool prefix)
{
    text.replace(QChar(u'\0'), QChar(u' ')).replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + (prefix ? QStringLiteral("\"*") : QStringLiteral("\""));
}

} // namespace store
