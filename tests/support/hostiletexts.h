#pragma once

#include <QList>
#include <QString>

namespace support {

/// Something a person, a file or an attacker may write where text is expected.
struct HostileText
{
    const char *name;
    QString text;
};

/// Each is in the way of something: markup, a query, a format, a file name, a terminal, an eye.
inline QList<HostileText> hostileTexts()
{
    const auto units = [](std::initializer_list<char16_t> all) {
        return QString(reinterpret_cast<const QChar *>(all.begin()), qsizetype(all.size()));
    };
    return {
        {"script", QStringLiteral("<script>alert(1)</script>")},
        {"markup that opens a file", QStringLiteral("<b>bold</b> <img src=\"file:///etc/passwd\"> <a href='x'>y</a>")},
        {"machine part of a comment", QStringLiteral("<!-- parapet:1 [{\"id\":\"01\"}] -->")},
        {"Markdown", QStringLiteral("# head ![x](http://x) [y](javascript:1) `code` **bold** | a | b | \\")},
        {"ampersands", QStringLiteral("a & b &amp; c &lt;d&gt; &&e &f")},
        {"formula of a spreadsheet", QStringLiteral("=cmd|'/C calc'!A0")},
        {"path out of the folder", QStringLiteral("../../../../etc/passwd")},
        {"SQL", QStringLiteral("Robert'); DROP TABLE entry; --")},
        {"operators of the full-text search", QStringLiteral("a* NEAR(b c) OR \"unclosed AND NOT ^text: -")},
        {"columns of the full-text search", QStringLiteral("text:x {author text}: \"y\" + \"z\" ^")},
        {"filter of the timeline", QStringLiteral("kind:note -author:* after:-1h \"*\" *a*")},
        {"places of a format", QStringLiteral("%1 %2 %3 %9 %n %s %L1 %%")},
        {"JSON", QStringLiteral("{\"a\":[1,{\"b\":null}]}\\u0000\\\"")},
        {"right-to-left override", QStringLiteral("invoice\u202Egpj.exe \u2066x\u2069")},
        {"NUL", units({u'a', 0, u'b', 0})},
        {"control characters", units({u'a', 1, 7, 8, 0x1b, u'[', u'3', u'1', u'm', 0x7f, 0x85, u'b'})},
        {"line ends and tabs", QStringLiteral("one\r\ntwo\tthree\n\nfour\vfive\fsix")},
        {"separators of Unicode", QStringLiteral("one\u2028two\u2029three")},
        {"blanks of all kinds", QStringLiteral(" \u00a0\u3000\u200b\u00ad ")},
        {"nothing but blanks", QStringLiteral(" \t\u00a0 ")},
        {"combining characters", u'Z' + QString(40, QChar(0x0301))},
        {"emoji", QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F3F4 \U0001F1E9\U0001F1EA")},
        {"byte order marks and noncharacters", units({0xfeff, u'a', 0xfffe, 0xffff, 0xfdd0})},
        {"lone first surrogate", units({u'a', 0xd800, u'b'})},
        {"lone second surrogate", units({0xdc00})},
        {"one endless word", QString(6000, u'w')},
        {"a megabyte", QString(1 << 20, u'x')},
        {"a megabyte behind a sign", u'!' + QString(1 << 20, u'x')},
    };
}

} // namespace support
