#include "domain/journal/deed.h"

namespace journal {

Deed &&Deed::add(Deed other) &&
{
    drafts.append(std::move(other.drafts));
    return std::move(*this);
}

} // namespace journal
