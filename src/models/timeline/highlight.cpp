#include "models/timeline/highlight.h"

namespace models {

using timeline::Match;
using timeline::TextTerm;

namespace {

/// Small letters without their accents, each in its old place.
QString folded(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        if (c.unicode() >= 128) {
            const QString parts = c.decomposition();
            if (!parts.isEmpty() && c.decompositionTag() == QChar::Canonical)
                c = parts.at(0);
        }
        c = c.toLower();
    }
    return out;
}

QString patternOf(const TextTerm &term)
{
    if (term.match == Match::Anywhere)
        return QRegularExpression::escape(folded(term.text));
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = folded(term.text).split(between, Qt::SkipEmptyParts);
    return QStringLiteral("(?<![\\p{L}\\p{N}])") + words.join(QStringLiteral("[^\\p{L}\\p{N}]+"))
        + (term.match == Match::Prefix ? QStringLiteral("[\\p{L}\\p{N}]*") : QStringLiteral("(?![\\p{L}\\p{N}])"));
}

} // namespace

Highlight::Highlight(const QList<TextTerm> &terms)
{
    for (const TextTerm &term : terms) {
        if (!term.excluded)
            m_patterns.append(QRegularExpression(patternOf(term), QRegularExpression::UseUnicodePropertiesOption));
    }
}

look::Spans Highlight::applied(const look::Spans &spans) const
{
    if (m_patterns.isEmpty())
        return spans;
    look::Spans out;
    for (const look::Span &span : spans) {
        if (span.chip)
            out.append(span);
        else
            out += cut(span);
    }
    return out;
}

look::Spans Highlight::cut(const look::Span &span) const
{
    const QString text = folded(span.text);
    QList<bool> found(text.size(), false);
    for (const QRegularExpression &pattern : m_patterns) {
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch hit = match.next();
            std::fill(found.begin() + hit.capturedStart(), found.begin() + hit.capturedEnd(), true);
        }
    }
    look::Spans out;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start + 1;
        while (end < text.size() && found.at(end) == found.at(start))
            ++end;
        look::Span part = span;
        part.text = span.text.mid(start, end - start);
        if (found.at(start)) {
            part.token = look::Token::Accent;
            part.weight = look::Weight::Bold;
        }
        out.append(part);
        start = end;
    }
    return out;
}

} // namespace models
