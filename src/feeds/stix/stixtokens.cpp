#include "feeds/stix/stixtokens.h"

namespace feeds {

namespace {

constexpr qsizetype mostTokens = 20'000;

/// Cuts one pattern.
class PatternCutting
{
public:
    explicit PatternCutting(const QString &pattern)
        : m_pattern(pattern)
    {
    }

    QList<StixToken> run()
    {
        for (;;) {
            skipBlanks();
            if (m_at >= m_pattern.size() || m_tokens.size() >= mostTokens)
                break;
            if (!next())
                break;
        }
        m_tokens.append({StixToken::Kind::End, {}, m_at + 1});
        return m_tokens;
    }

private:
    QChar at(qsizetype index) const { return index < m_pattern.size() ? m_pattern.at(index) : QChar(0); }

    void skipBlanks()
    {
        for (;;) {
            while (m_at < m_pattern.size() && m_pattern.at(m_at).isSpace())
                ++m_at;
            if (at(m_at) != u'/' || (at(m_at + 1) != u'/' && at(m_at + 1) != u'*'))
                return;
            const bool line = at(m_at + 1) == u'/';
            const qsizetype end = m_pattern.indexOf(line ? QStringLiteral("\n") : QStringLiteral("*/"), m_at + 2);
            m_at = end < 0 ? m_pattern.size() : end + (line ? 1 : 2);
        }
    }

    static bool isNamePart(QChar c)
    {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-';
    }

    bool next()
    {
        const qsizetype from = m_at;
        const QChar c = at(m_at);
        if (c == u'\'')
            return text();
        const bool digit = c >= u'0' && c <= u'9';
        const bool sign = (c == u'-' || c == u'+') && at(m_at + 1) >= u'0' && at(m_at + 1) <= u'9';
        if (digit || sign) {
            ++m_at;
            while (isNamePart(at(m_at)) || at(m_at) == u'.')
                ++m_at;
            return add(StixToken::Kind::Number, from);
        }
        if (isNamePart(c)) {
            while (isNamePart(at(m_at)))
                ++m_at;
            return add(StixToken::Kind::Name, from);
        }
        const QString two = m_pattern.mid(m_at, 2);
        const bool pair = two == QLatin1String("!=") || two == QLatin1String("<>") || two == QLatin1String("<=")
            || two == QLatin1String(">=") || two == QLatin1String("==");
        m_at += pair ? 2 : 1;
        return add(StixToken::Kind::Mark, from);
    }

    bool add(StixToken::Kind kind, qsizetype from)
    {
        m_tokens.append({kind, m_pattern.mid(from, m_at - from), from + 1});
        return true;
    }

    bool text()
    {
        const qsizetype from = m_at++;
        QString inside;
        while (m_at < m_pattern.size() && m_pattern.at(m_at) != u'\'') {
            if (m_pattern.at(m_at) == u'\\' && m_at + 1 < m_pattern.size())
                ++m_at;
            inside += m_pattern.at(m_at++);
        }
        const bool ended = m_at < m_pattern.size();
        ++m_at;
        m_tokens.append({ended ? StixToken::Kind::Text : StixToken::Kind::Mark,
                         ended ? inside : QStringLiteral("a text without an end"), from + 1});
        return ended;
    }

    const QString m_pattern;
    QList<StixToken> m_tokens;
    qsizetype m_at = 0;
};

} // namespace

QList<StixToken> stixTokens(const QString &pattern)
{
    return PatternCutting(pattern).run();
}

} // namespace feeds
