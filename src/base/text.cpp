#include "base/text.h"

namespace base {

namespace {

bool turnsDirection(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0x061c || unit == 0x200e || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e)
        || (unit >= 0x2066 && unit <= 0x2069);
}

} // namespace

QString beginning(const QString &text, qsizetype most)
{
    const bool cutsPair = most > 0 && most < text.size() && text.at(most - 1).isHighSurrogate();
    return text.left(cutsPair ? most - 1 : most);
}

QString onOneLine(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (QChar &c : text) {
        const bool breaks = c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (breaks || (c >= u'\t' && c <= u'\r') || c == QChar(0x85))
            c = u' ';
        else if (c.category() == QChar::Other_Control || turnsDirection(c))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace base
