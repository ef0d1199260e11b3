#include "github/http/link.h"

namespace github {

namespace {

/// The value of `name` among the parameters behind a target, without its quotes.
QByteArray parameter(const QByteArray &parameters, const QByteArray &name)
{
    for (const QByteArray &one : parameters.split(';')) {
        const qsizetype equals = one.indexOf('=');
        if (equals < 0 || one.first(equals).trimmed().toLower() != name)
            continue;
        QByteArray value = one.sliced(equals + 1).trimmed();
        if (value.size() > 1 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

} // namespace

QHash<QByteArray, QUrl> linksIn(const QByteArray &header)
{
    QHash<QByteArray, QUrl> out;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = header.indexOf('<', at);
        const qsizetype close = open < 0 ? -1 : header.indexOf('>', open);
        if (close < 0)
            return out;
        // A comma inside a target belongs to it: the next target begins with the next bracket.
        const qsizetype next = header.indexOf('<', close);
        QByteArray parameters = header.sliced(close + 1, (next < 0 ? header.size() : next) - close - 1).trimmed();
        if (parameters.endsWith(','))
            parameters.chop(1);
        const QUrl target = QUrl::fromEncoded(header.sliced(open + 1, close - open - 1), QUrl::StrictMode);
        if (target.isValid()) {
            for (const QByteArray &relation : parameter(parameters, "rel").toLower().split(' ')) {
                if (!relation.isEmpty())
                    out.insert(relation, target);
            }
        }
        at = close + 1;
    }
}

} // namespace github
