#include "feeds/yaml/yamlfields.h"

#include <QRegularExpression>

namespace feeds {

using base::Error;
using base::ErrorKind;
using base::Result;

Result<base::Duration> readYamlDuration(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(?:<|t\\+)?(\\d{1,6})([smhdw])$"));
    if (text == QLatin1String("0"))
        return base::Duration::zero();
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return Error{ErrorKind::Invalid, QStringLiteral("“%1” is not a duration").arg(text.left(40)),
                     QStringLiteral("write 90s, 15m, 2h, 3d, 1w or <1m")};
    const int count = match.captured(1).toInt();
    switch (match.captured(2).at(0).unicode()) {
    case u's':
        return base::Duration(std::chrono::seconds(count));
    case u'm':
        return base::Duration(std::chrono::minutes(count));
    case u'h':
        return base::Duration(std::chrono::hours(count));
    case u'd':
        return base::Duration(std::chrono::days(count));
    default:
        return base::Duration(std::chrono::weeks(count));
    }
}

YamlFields::YamlFields(const YamlNode &node, const QString &what, YamlProblems &problems)
    : m_node(node)
    , m_what(what)
    , m_problems(problems)
{
    if (node.kind() != YamlNode::Kind::Mapping)
        m_problems.add(node, QStringLiteral("%1: must be fields (name: value)").arg(what));
}

void YamlFields::problem(const YamlNode &node, const QString &key, const QString &what)
{
    m_problems.add(node, QStringLiteral("%1: field “%2” %3").arg(m_what, key, what));
}

const YamlNode *YamlFields::value(const QString &key)
{
    m_asked.append(key);
    return m_node.find(key);
}

const YamlNode *YamlFields::needed(const QString &key)
{
    const YamlNode *node = value(key);
    if (!node && m_node.kind() == YamlNode::Kind::Mapping)
        problem(m_node, key, QStringLiteral("is missing"));
    return node;
}

std::optional<QString> YamlFields::scalar(const YamlNode &node, const QString &key)
{
    if (node.kind() != YamlNode::Kind::Scalar) {
        problem(node, key, QStringLiteral("must be a single value"));
        return std::nullopt;
    }
    return node.text();
}

QString YamlFields::text(const QString &key)
{
    const YamlNode *node = needed(key);
    if (!node)
        return {};
    const QString text = scalar(*node, key).value_or(QStringLiteral("-")).trimmed();
    if (text.isEmpty() || node->isNull())
        problem(*node, key, QStringLiteral("is empty"));
    return text;
}

QString YamlFields::optionalText(const QString &key, const QString &fallback)
{
    const YamlNode *node = value(key);
    if (!node || node->isNull())
        return fallback;
    return scalar(*node, key).value_or(fallback).trimmed();
}

QString YamlFields::known(const YamlNode &node, const QString &key, const QString &text, const QStringList &known)
{
    if (!known.contains(text))
        problem(node, key, QStringLiteral("is “%1”; known: %2").arg(text.left(60), known.join(QStringLiteral(", "))));
    return text;
}

QString YamlFields::oneOf(const QString &key, const QStringList &choices)
{
    const YamlNode *node = needed(key);
    if (!node)
        return {};
    const std::optional<QString> text = scalar(*node, key);
    return text ? known(*node, key, *text, choices) : QString();
}

QString YamlFields::optionalOneOf(const QString &key, const QStringList &choices, const QString &fallback)
{
    const YamlNode *node = value(key);
    if (!node)
        return fallback;
    const std::optional<QString> text = scalar(*node, key);
    return text ? known(*node, key, *text, choices) : fallback;
}

QString YamlFields::identifier(const QString &key)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z][a-z0-9_]{0,63}$"));
    const YamlNode *node = needed(key);
    if (!node)
        return {};
    const std::optional<QString> text = scalar(*node, key);
    if (text && !shape.match(*text).hasMatch())
        problem(*node, key, QStringLiteral("is “%1”; it must be like_this, at most 64 characters").arg(text->left(64)));
    return text.value_or(QString());
}

int YamlFields::integer(const QString &key, int lowest, int highest)
{
    const YamlNode *node = needed(key);
    if (!node)
        return lowest;
    bool number = false;
    const int read = scalar(*node, key).value_or(QString()).toInt(&number);
    if (number && read >= lowest && read <= highest)
        return read;
    problem(*node, key, QStringLiteral("must be a number from %1 to %2").arg(lowest).arg(highest));
    return lowest;
}

bool YamlFields::optionalBoolean(const QString &key, bool fallback)
{
    const YamlNode *node = value(key);
    if (!node)
        return fallback;
    if (!node->isQuoted() && node->text() == QLatin1String("true"))
        return true;
    if (node->isQuoted() || node->text() != QLatin1String("false"))
        problem(*node, key, QStringLiteral("must be true or false"));
    return false;
}

base::Duration YamlFields::duration(const QString &key)
{
    if (!m_node.find(key))
        return needed(key), base::Duration::zero();
    return optionalDuration(key).value_or(base::Duration::zero());
}

std::optional<base::Duration> YamlFields::optionalDuration(const QString &key)
{
    const YamlNode *node = value(key);
    const std::optional<QString> text = node ? scalar(*node, key) : std::nullopt;
    if (!text)
        return std::nullopt;
    const Result<base::Duration> read = readYamlDuration(*text);
    if (read)
        return *read;
    problem(*node, key, read.error().text());
    return std::nullopt;
}

QList<YamlNode> YamlFields::list(const QString &key, bool optional)
{
    const YamlNode *node = optional ? value(key) : needed(key);
    if (!node)
        return {};
    if (node->kind() != YamlNode::Kind::Sequence || node->items().isEmpty())
        problem(*node, key, QStringLiteral("must be a list with at least one element"));
    return node->items();
}

QStringList YamlFields::texts(const QString &key)
{
    QStringList texts;
    for (const YamlNode &item : list(key)) {
        const QString text = scalar(item, key).value_or(QString()).trimmed();
        if (item.kind() == YamlNode::Kind::Scalar && text.isEmpty())
            problem(item, key, QStringLiteral("has an empty element"));
        if (texts.contains(text))
            problem(item, key, QStringLiteral("has “%1” twice").arg(text.left(60)));
        texts.append(text);
    }
    return texts;
}

QStringList YamlFields::textsOf(const QString &key, const QStringList &choices)
{
    const QStringList all = texts(key);
    const QList<YamlNode> &items = place(key).items();
    for (qsizetype i = 0; i < all.size(); ++i)
        known(items.at(i), key, all.at(i), choices);
    return all;
}

const YamlNode *YamlFields::mapping(const QString &key)
{
    return needed(key);
}

const YamlNode &YamlFields::place(const QString &key) const
{
    const YamlNode *node = m_node.find(key);
    return node ? *node : m_node;
}

void YamlFields::refuseOthers()
{
    for (const YamlNode::Member &member : m_node.members()) {
        if (!m_asked.contains(member.key))
            m_problems.add(member.line, member.column,
                           QStringLiteral("%1: there is no field “%2”; known: %3")
                               .arg(m_what, member.key.left(60), m_asked.join(QStringLiteral(", "))));
    }
}

} // namespace feeds
