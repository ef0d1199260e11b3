#pragma once

#include "feeds/yaml/yamlnode.h"

#include <yaml.h>

#include <optional>

namespace feeds {

/// Builds the tree from libyaml's events; made for one document and thrown away.
/// libyaml's marks count characters from 0.
class YamlTree
{
public:
    YamlTree(const QByteArray &source, const QString &name);
    ~YamlTree();
    YamlTree(const YamlTree &) = delete;
    YamlTree &operator=(const YamlTree &) = delete;

    base::Result<YamlNode> read();

private:
    using Event = yaml_event_t;

    base::Error at(const yaml_mark_t &mark, const QString &what) const;
    base::Error parserError() const;
    base::Done next();
    base::Done expect(yaml_event_type_t type, const QString &what);
    base::Result<YamlNode> node(int depth);
    base::Done items(YamlNode &node, int depth);
    base::Done members(YamlNode &node, int depth);
    std::optional<base::Error> refused(bool anchored, bool tagged) const;

    yaml_parser_t m_parser{};
    Event m_event{};
    bool m_hasEvent = false;
    const QByteArray m_source; // the parser points into it
    const QString m_name;
};

} // namespace feeds
