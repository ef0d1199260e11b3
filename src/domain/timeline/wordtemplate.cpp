#include "domain/timeline/wordtemplate.h"

namespace timeline {

namespace {

constexpr qsizetype longestLine = 400;
constexpr qsizetype longestField = 120;

bool isDirectionOverride(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069))
        || c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0x061C);
}

/// One line of at most `longest` characters, whatever `text` holds.
QString tame(const QString &text, qsizetype longest)
{
    QString tamed;
    for (const QChar c : text) {
        if (tamed.size() >= longest) {
            if (tamed.back().isHighSurrogate())
                tamed.chop(1);
            return tamed + QChar(0x2026);
        }
        if (c.category() == QChar::Other_Control || c == QChar(0x2028) || c == QChar(0x2029))
            tamed += u' ';
        else if (!isDirectionOverride(c))
            tamed += c;
    }
    return tamed;
}

QString missing(QLatin1String name)
{
    if (name == QLatin1String("actor") || name == QLatin1String("user"))
        return QStringLiteral("somebody");
    if (name == QLatin1String("repo"))
        return QStringLiteral("a repository");
    if (name == QLatin1String("org"))
        return QStringLiteral("the organisation");
    return QStringLiteral("(not named)");
}

/// Fills {field}; what stands in [ ] is left out when one of its fields is empty.
QString filled(QLatin1String words, const FieldText &field)
{
    QString line, optional;
    bool inside = false, complete = true;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const char c = words.at(i).toLatin1();
        QString &target = inside ? optional : line;
        if (c == '[') {
            inside = true;
            complete = true;
            optional.clear();
        } else if (c == ']') {
            inside = false;
            if (complete)
                line += optional;
        } else if (c == '{') {
            const qsizetype end = words.indexOf(QLatin1Char('}'), i);
            const QLatin1String name = words.sliced(i + 1, end - i - 1);
            const QString value = tame(field(name), longestField).trimmed();
            complete = complete && !value.isEmpty();
            target += value.isEmpty() ? missing(name) : value;
            i = end;
        } else {
            target += words.at(i);
        }
    }
    return line;
}

} // namespace

QString filledLine(const QString &lead, QLatin1String words, const FieldText &field)
{
    return tame(tame(lead, longestField) + filled(words, field), longestLine);
}

} // namespace timeline
