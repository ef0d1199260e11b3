#include "feeds/yaml/yamlnode.h"

namespace feeds {

bool YamlNode::isNull() const
{
    return m_kind == Kind::Scalar && !m_quoted
        && (m_text.isEmpty() || m_text == QLatin1String("~") || m_text == QLatin1String("null"));
}

const YamlNode *YamlNode::find(const QString &key) const
{
    for (const Member &member : m_members) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

} // namespace feeds
