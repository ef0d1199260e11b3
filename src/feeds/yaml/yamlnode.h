#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace feeds {

/// A YAML document as a tree that only reads: files people write by hand (playbooks, policy,
/// scenarios), so every node knows where it stands. A value; cheap to copy.
/// Only what such files need is taken: one document, text keys, no aliases, no tags, no duplicate
/// keys, at most 64 levels and 1 MiB.
class YamlNode
{
public:
    enum class Kind {
        Scalar,
        Sequence,
        Mapping,
    };
    struct Member;

    YamlNode() = default;

    Kind kind() const { return m_kind; }
    int line() const { return m_line; } ///< from 1
    int column() const { return m_column; } ///< from 1, in characters

    /// A scalar's text; empty for the other kinds.
    const QString &text() const { return m_text; }
    /// Written without quotes as nothing, ~ or null.
    bool isNull() const;
    /// Written in quotes or as a block, hence text even when it looks like a number.
    bool isQuoted() const { return m_quoted; }

    const QList<YamlNode> &items() const { return m_items; }
    const QList<Member> &members() const { return m_members; }
    /// The value of `key`, or nullptr; owned by this node.
    const YamlNode *find(const QString &key) const;

private:
    friend class YamlTree;
    Kind m_kind = Kind::Scalar;
    int m_line = 1;
    int m_column = 1;
    bool m_quoted = false;
    QString m_text;
    QList<YamlNode> m_items;
    QList<Member> m_members;
};

struct YamlNode::Member
{
    QString key;
    int line = 1; ///< of the key
    int column = 1;
    YamlNode value;
};

/// Reads one document. Invalid says "name:line:column: …"; `name` is what the file is called there.
base::Result<YamlNode> readYaml(const QByteArray &source, const QString &name);

} // namespace feeds
