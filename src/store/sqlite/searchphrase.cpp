#include "store/sqlite/searchphrase.h"

namespace store {

QString searchPhrase(QString text)
{
    text.replace(QChar(u'\0'), QChar(u' ')).replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

QString searchPhrase(const timeline::TextTerm &term)
{
    return term.match == timeline::Match::Prefix ? searchPhrase(term.text) + u'*' : searchPhrase(term.text);
}

} // namespace store
