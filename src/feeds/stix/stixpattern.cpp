#include "feeds/stix/stixpattern.h"

#include "feeds/stix/stixtokens.h"

#include <algorithm>

namespace feeds {

using namespace intelligence;

namespace {

constexpr int deepestPattern = 16;
constexpr qsizetype mostValues = 1000;

struct Compared
{
    const char *path;
    ThreatKind kind;
};
constexpr Compared compared[] = {
    {"domain-name:value", ThreatKind::Domain},  {"ipv4-addr:value", ThreatKind::Ipv4},
    {"ipv6-addr:value", ThreatKind::Ipv6},      {"url:value", ThreatKind::Url},
    {"file:hashes.MD5", ThreatKind::Md5},       {"file:hashes.SHA-1", ThreatKind::Sha1},
    {"file:hashes.SHA1", ThreatKind::Sha1},     {"file:hashes.SHA-256", ThreatKind::Sha256},
    {"file:hashes.SHA256", ThreatKind::Sha256}, {"file:hashes.SHA-512", ThreatKind::Sha512},
    {"file:hashes.SHA512", ThreatKind::Sha512},
};

/// What an expression says: its alternatives, and whether each of them is a hash of one and the same file.
struct Said
{
    QList<ThreatValue> values;
    bool hashes = false;
};

/// Goes down the grammar; whatever it does not know ends in notUnderstood and gives no values.
class PatternReading
{
public:
    explicit PatternReading(const QString &pattern)
        : m_tokens(stixTokens(pattern))
    {
    }

    StixPattern run()
    {
        const QList<ThreatValue> values = observations(0);
        if (m_sound && now().kind != StixToken::Kind::End)
            stop(QStringLiteral("“%1” is not understood").arg(now().text));
        // A pattern that cannot be read to its end may say anything.
        return {m_sound ? values.mid(0, mostValues) : QList<ThreatValue>(), m_why};
    }

private:
    const StixToken &now() const { return m_tokens.at(m_at); }
    bool takes(const char *mark)
    {
        const bool is = now().is(mark);
        m_at += is ? 1 : 0;
        return is;
    }
    bool takesWord(const char *word)
    {
        const bool is = now().isWord(word);
        m_at += is ? 1 : 0;
        return is;
    }

    void note(const QString &what)
    {
        if (m_why.isEmpty())
            m_why = QStringLiteral("column %1: %2").arg(now().column).arg(what);
    }
    /// Nothing behind this can be told.
    void stop(const QString &what)
    {
        note(what);
        m_sound = false;
    }
    void expect(const char *mark)
    {
        if (m_sound && !takes(mark))
            stop(QStringLiteral("“%1” is expected here").arg(QLatin1String(mark)));
    }

    static void join(QList<ThreatValue> &all, const QList<ThreatValue> &more)
    {
        for (const ThreatValue &value : more) {
            if (all.size() < mostValues && !all.contains(value))
                all.append(value);
        }
    }

    QList<ThreatValue> observations(int depth)
    {
        QList<ThreatValue> values = observation(depth);
        while (m_sound && now().kind != StixToken::Kind::End && !now().is(")")) {
            if (!takesWord("OR"))
                stop(QStringLiteral("“%1” joins observations, which is not looked for here").arg(now().text));
            else
                join(values, observation(depth));
        }
        return values;
    }

    QList<ThreatValue> observation(int depth)
    {
        if (depth > deepestPattern) {
            stop(QStringLiteral("it is deeper than %1 levels").arg(deepestPattern));
            return {};
        }
        if (takes("(")) {
            const QList<ThreatValue> values = observations(depth + 1);
            expect(")");
            return values;
        }
        expect("[");
        const Said said = m_sound ? alternatives(depth + 1) : Said{};
        expect("]");
        return said.values;
    }

    Said alternatives(int depth)
    {
        Said said = together(depth);
        while (m_sound && takesWord("OR")) {
            const Said more = together(depth);
            join(said.values, more.values);
            said.hashes = false;
        }
        return said;
    }

    /// Conditions that must hold at once are no alternatives, but for the hashes of one file.
    Said together(int depth)
    {
        Said said = comparison(depth);
        while (m_sound && now().isWord("AND")) {
            const qsizetype at = m_at++;
            const Said more = comparison(depth);
            if (said.hashes && more.hashes) {
                join(said.values, more.values);
                continue;
            }
            const qsizetype behind = std::exchange(m_at, at);
            note(QStringLiteral("conditions that must hold together are not looked for here"));
            m_at = behind;
            said = {};
        }
        return said;
    }

    Said comparison(int depth)
    {
        if (depth > deepestPattern) {
            stop(QStringLiteral("it is deeper than %1 levels").arg(deepestPattern));
            return {};
        }
        if (takes("(")) {
            const Said said = alternatives(depth + 1);
            expect(")");
            return said;
        }
        const qsizetype from = m_at;
        const bool negated = takesWord("NOT") || takesWord("EXISTS");
        const QString path = objectPath();
        if (!m_sound)
            return {};
        const bool negatedInside = takesWord("NOT");
        const StixToken operation = now();
        if (m_at < m_tokens.size() - 1)
            ++m_at;
        const QStringList texts = constants();
        if (!m_sound)
            return {};
        const bool known = operation.is("=") || operation.is("==") || operation.isWord("IN");
        if (negated || negatedInside || !known)
            return left(from,
                        QStringLiteral("%1 is not looked for with %2 here")
                            .arg(path, negated || negatedInside ? QStringLiteral("NOT") : operation.text));
        return valuesOf(from, path, texts);
    }

    /// A comparison that is sound and not compared here.
    Said left(qsizetype from, const QString &why)
    {
        const qsizetype behind = std::exchange(m_at, from);
        note(why);
        m_at = behind;
        return {};
    }

    Said valuesOf(qsizetype from, const QString &path, const QStringList &texts)
    {
        const auto found = std::find_if(std::begin(compared), std::end(compared), [&](const Compared &one) {
            return path.compare(QLatin1String(one.path), Qt::CaseInsensitive) == 0;
        });
        if (found == std::end(compared))
            return left(from, QStringLiteral("%1 is not looked for here").arg(path));
        Said said{{}, path.startsWith(QLatin1String("file:hashes."), Qt::CaseInsensitive) && texts.size() == 1};
        for (const QString &text : texts) {
            const std::optional<ThreatValue> value = threatValue(found->kind, text);
            if (!value)
                return left(from, QStringLiteral("“%1” is not a value of %2").arg(text.left(60), path));
            join(said.values, {*value});
        }
        return said;
    }

    /// "file:hashes.'SHA-256'" with its quotes taken away; lists are no single value and stay as written.
    QString objectPath()
    {
        QString path;
        while (now().kind == StixToken::Kind::Name || now().kind == StixToken::Kind::Text || now().is(":")
               || now().is(".") || now().is("[") || now().is("]") || now().is("*")
               || (now().kind == StixToken::Kind::Number && path.endsWith(u'['))) {
            const bool joins = now().kind == StixToken::Kind::Name && !path.isEmpty() && !path.endsWith(u':')
                && !path.endsWith(u'.') && !path.endsWith(u'[');
            if (joins)
                break; // the operator
            path += now().text;
            ++m_at;
        }
        if (path.isEmpty() || !path.contains(u':'))
            stop(QStringLiteral("an object's property is expected here"));
        return path;
    }

    /// One constant, or those of a set.
    QStringList constants()
    {
        QStringList texts;
        const bool set = takes("(");
        do {
            if (set && takes(")")) // an empty set, or a comma before its end
                return texts;
            if (now().isWord("t") || now().isWord("h") || now().isWord("b")) // a time, hexadecimal, binary
                ++m_at;
            if (now().kind == StixToken::Kind::End || now().kind == StixToken::Kind::Mark) {
                stop(QStringLiteral("a value is expected here"));
                return {};
            }
            texts.append(now().text);
            ++m_at;
        } while (set && takes(","));
        if (set)
            expect(")");
        return texts;
    }

    const QList<StixToken> m_tokens;
    qsizetype m_at = 0;
    bool m_sound = true;
    QString m_why;
};

} // namespace

StixPattern readStixPattern(const QString &pattern)
{
    return PatternReading(pattern).run();
}

} // namespace feeds
