#include "domain/timeline/filter.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace timeline {

namespace {

using base::Done;
using base::Error;
using base::ErrorKind;
using base::Result;

constexpr qsizetype longestFilter = 4096;

bool hasSubstance(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// Reads one filter line from left to right; made for one call of parseFilter.
class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
    }

    Result<Filter> parse()
    {
        if (m_text.size() > longestFilter)
            return at(longestFilter, QStringLiteral("a filter is at most %1 characters").arg(longestFilter));
        if (const qsizetype nul = m_text.indexOf(QChar::Null); nul >= 0)
            return at(nul, QStringLiteral("this character cannot be looked for"));
        while (skipSpace()) {
            const Done read = term();
            if (!read)
                return read.error();
        }
        return check();
    }

private:
    static Error at(qsizetype position, const QString &what, const QString &detail = {})
    {
        return {ErrorKind::Invalid, QStringLiteral("filter, column %1: %2").arg(position + 1).arg(what), detail};
    }

    bool skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    bool here(QChar c) const { return m_at < m_text.size() && m_text.at(m_at) == c; }

    QString untilSpace()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace())
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    /// What stands between the quote here and its match; \" and \\ inside.
    Result<QString> quotedText()
    {
        const qsizetype start = m_at++;
        QString inside;
        for (; m_at < m_text.size(); ++m_at) {
            if (here(u'"')) {
                ++m_at;
                return inside;
            }
            if (here(u'\\') && m_at + 1 < m_text.size())
                ++m_at;
            inside += m_text.at(m_at);
        }
        return at(start, QStringLiteral("this quote has no end"), QStringLiteral("close it with a second quote"));
    }

    Done term()
    {
        const qsizetype start = m_at;
        const bool excluded = here(u'-');
        if (excluded)
            ++m_at;
        if (m_at == m_text.size() || m_text.at(m_at).isSpace())
            return at(start, QStringLiteral("nothing follows the minus"));
        if (here(u'"'))
            return phrase(start, excluded);
        static const QRegularExpression named(QStringLiteral("\\G([A-Za-z_]+):(?!//)"));
        const QRegularExpressionMatch match = named.match(m_text, m_at);
        if (!match.hasMatch())
            return word(start, excluded);
        m_at = match.capturedEnd();
        const QString name = match.captured(1).toLower();
        if (name == QLatin1String("after") || name == QLatin1String("before"))
            return bound(start, name, excluded);
        if (const std::optional<Field> field = fieldNamed(name))
            return value(start, *field, excluded);
        return at(start, QStringLiteral("there is no field “%1”").arg(name),
                  QStringLiteral("known: kind, author, repo, lane, incident, after, before; put text with a colon in "
                                 "quotes"));
    }

    Done phrase(qsizetype start, bool excluded)
    {
        const Result<QString> inside = quotedText();
        if (!inside)
            return inside.error();
        return add(start, {inside->simplified(), Match::Phrase, excluded});
    }

    Done word(qsizetype start, bool excluded)
    {
        QString text = untilSpace();
        Match match = Match::Word;
        if (text.startsWith(u'*')) {
            match = Match::Anywhere;
            text.remove(0, 1);
        }
        if (text.endsWith(u'*')) {
            text.chop(1);
            match = match == Match::Anywhere ? match : Match::Prefix;
        }
        if (text.contains(u'*'))
            return at(start, QStringLiteral("a star stands only at the beginning or the end"),
                      QStringLiteral("put text with a star in quotes"));
        if (match == Match::Anywhere && text.toUcs4().size() < 3)
            return at(start, QStringLiteral("a part of a word needs at least three characters"));
        return add(start, {text, match, excluded});
    }

    Done add(qsizetype start, const TextTerm &term)
    {
        if (!hasSubstance(term.text))
            return at(start, QStringLiteral("there is no letter or digit to look for"));
        m_filter.terms.append(term);
        return base::done();
    }

    Done value(qsizetype start, Field field, bool excluded)
    {
        FieldTerm term{field, {}, false, excluded};
        if (here(u'"')) {
            const Result<QString> inside = quotedText();
            if (!inside)
                return inside.error();
            term.value = *inside;
            const QString rest = untilSpace();
            if (!rest.isEmpty() && rest != QLatin1String("*"))
                return at(m_at - rest.size(), QStringLiteral("a space is missing after the quote"));
            term.prefix = !rest.isEmpty();
        } else {
            term.value = untilSpace();
            term.prefix = term.value.endsWith(u'*');
            while (term.value.endsWith(u'*'))
                term.value.chop(1);
        }
        if (!hasSubstance(term.value))
            return at(start, QStringLiteral("nothing follows “%1:”").arg(fieldName(field)));
        if (field == Field::Lane && (term.prefix || !laneNames().contains(term.value, Qt::CaseInsensitive)))
            return at(start, QStringLiteral("there is no lane “%1”").arg(term.value),
                      QStringLiteral("known: %1").arg(laneNames().join(QStringLiteral(", "))));
        m_filter.fields.append(term);
        return base::done();
    }

    Done bound(qsizetype start, const QString &name, bool excluded)
    {
        if (excluded)
            return at(start, QStringLiteral("“%1:” cannot be excluded").arg(name),
                      name == QLatin1String("after") ? QStringLiteral("write before: instead")
                                                     : QStringLiteral("write after: instead"));
        std::optional<Bound> &place = name == QLatin1String("after") ? m_filter.after : m_filter.before;
        if (place)
            return at(start, QStringLiteral("“%1:” is given twice").arg(name));
        const qsizetype valueAt = m_at;
        const Result<Bound> read = time(untilSpace(), valueAt);
        if (!read)
            return read.error();
        place = *read;
        return base::done();
    }

    Result<Bound> time(const QString &text, qsizetype position) const
    {
        static const QRegularExpression ago(QStringLiteral("^-(\\d{1,6})([smhdw])$"));
        static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
        static const QRegularExpression noSeconds(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})(Z|[+-].*)$"));
        if (const QRegularExpressionMatch match = ago.match(text); match.hasMatch())
            return Bound(base::Duration(match.captured(1).toInt() * unitLength(match.captured(2).at(0))));
        QString whole = text;
        if (day.match(text).hasMatch())
            whole += QStringLiteral("T00:00:00Z");
        else if (const QRegularExpressionMatch match = noSeconds.match(text); match.hasMatch())
            whole = match.captured(1) + QStringLiteral(":00") + match.captured(2);
        const Result<base::Instant> read = base::fromRfc3339(whole);
        if (read)
            return Bound(*read);
        return at(position, QStringLiteral("“%1” is not a time").arg(text.left(60)),
                  QStringLiteral("write 2025-01-15, 2025-01-15T03:41Z or -2h"));
    }

    static base::Duration unitLength(QChar letter)
    {
        switch (letter.unicode()) {
        case u'w':
            return std::chrono::weeks(1);
        case u'd':
            return std::chrono::days(1);
        case u'h':
            return std::chrono::hours(1);
        case u'm':
            return std::chrono::minutes(1);
        default:
            return std::chrono::seconds(1);
        }
    }

    Result<Filter> check() const
    {
        if (m_filter.after && m_filter.before && m_filter.after->index() == m_filter.before->index()) {
            const base::Instant zero{};
            if (resolved(*m_filter.after, zero) >= resolved(*m_filter.before, zero))
                return at(0, QStringLiteral("no time is after “after:” and before “before:”"));
        }
        return m_filter;
    }

    const QString m_text;
    qsizetype m_at = 0;
    Filter m_filter;
};

} // namespace

Result<Filter> parseFilter(const QString &text)
{
    return Parser(text).parse();
}

} // namespace timeline
