#include "domain/journal/entrytype.h"

namespace journal {

EntryTypes::EntryTypes(std::initializer_list<EntryType> types)
{
    for (const EntryType &type : types)
        m_types.insert(type.name, type);
}

const EntryType *EntryTypes::find(const QString &name, int version) const
{
    const auto found = m_types.constFind(name);
    return found == m_types.constEnd() || found->version < version ? nullptr : &*found;
}

} // namespace journal
