#pragma once

#include "base/instant.h"
#include "feeds/yaml/yamlproblems.h"

#include <QStringList>

#include <optional>

namespace feeds {

/// "15m", "2h", "24h", "1w", "<1m" (within a minute), "t+30m", "0": whole units of s, m, h, d, w.
base::Result<base::Duration> readYamlDuration(const QString &text);

/// Takes typed fields out of one mapping. What is missing or wrong goes to the problems and a harmless
/// value comes back, so that reading goes on; the reader of the file asks the problems at its end.
/// Short-lived: it keeps references to both.
class YamlFields
{
public:
    /// `what` names the mapping in errors: "step". Anything else than a mapping is a problem.
    YamlFields(const YamlNode &node, const QString &what, YamlProblems &problems);

    QString text(const QString &key); ///< must be there and not blank
    QString optionalText(const QString &key, const QString &fallback = {});
    QString oneOf(const QString &key, const QStringList &known);
    QString optionalOneOf(const QString &key, const QStringList &known, const QString &fallback);
    QString identifier(const QString &key); ///< snake_case: a letter, then letters, digits and _
    int integer(const QString &key, int lowest, int highest);
    bool optionalBoolean(const QString &key, bool fallback);
    base::Duration duration(const QString &key);
    std::optional<base::Duration> optionalDuration(const QString &key);
    /// A list of one or more texts, each of them once.
    QStringList texts(const QString &key);
    QStringList textsOf(const QString &key, const QStringList &known);
    /// The elements of a list that must have one; an absent key gives an empty list with `optional`.
    QList<YamlNode> list(const QString &key, bool optional = false);
    /// A nested mapping, or nullptr; absence is a problem.
    const YamlNode *mapping(const QString &key);

    /// Where `key`'s value stands, for problems found later; the mapping itself when it is absent.
    const YamlNode &place(const QString &key) const;
    /// Call last: every field that was never asked for is a problem that names those that were.
    void refuseOthers();

private:
    const YamlNode *value(const QString &key);
    const YamlNode *needed(const QString &key);
    std::optional<QString> scalar(const YamlNode &node, const QString &key);
    QString known(const YamlNode &node, const QString &key, const QString &text, const QStringList &known);
    void problem(const YamlNode &node, const QString &key, const QString &what);

    const YamlNode &m_node;
    const QString m_what;
    YamlProblems &m_problems;
    QStringList m_asked;
};

} // namespace feeds
