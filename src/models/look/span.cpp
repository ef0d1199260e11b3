#include "models/look/span.h"

#include <QHash>

namespace look {

Span plain(const QString &text, Token token)
{
    return {text, token};
}

Span strong(const QString &text, Token token)
{
    return {text, token, Weight::Bold};
}

Span dim(const QString &text)
{
    return {text, Token::Muted};
}

Span mono(const QString &text, Token token)
{
    return {text, token, Weight::Normal, true};
}

Span struck(const QString &text)
{
    return {text, Token::Muted, Weight::Normal, false, true};
}

Span chip(const QString &text, Chip variant)
{
    return {text, Token::Text, Weight::Medium, false, false, variant};
}

Span lineBreak()
{
    return {QString(QChar::LineSeparator)};
}

QString plainText(const Spans &spans)
{
    QString text;
    for (const Span &span : spans) {
        if (span.chip)
            text += u'[' + span.text + u']';
        else
            text += span.text;
    }
    return text.replace(QChar::LineSeparator, u' ');
}

size_t qHash(const Span &span, size_t seed)
{
    return qHashMulti(seed, span.text, int(span.token), int(span.weight), span.mono, span.struck,
                      span.chip ? int(*span.chip) : -1);
}

} // namespace look
