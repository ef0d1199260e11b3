#pragma once

#include "feeds/yaml/yamlnode.h"

namespace feeds {

/// Everything wrong with one file, so that its author mends it in one go instead of line by line.
class YamlProblems
{
public:
    explicit YamlProblems(const QString &name)
        : m_name(name)
    {
    }

    void add(int line, int column, const QString &what);
    void add(const YamlNode &node, const QString &what) { add(node.line(), node.column(), what); }
    bool isEmpty() const { return m_found.isEmpty(); }

    /// Invalid: the first one by line as what happened, up to twenty more as its detail. There must be one.
    base::Error error() const;

private:
    struct Problem
    {
        int line;
        int column;
        QString what;
    };
    QString m_name;
    QList<Problem> m_found;
};

} // namespace feeds
