#include "panes/shell/quiethours.h"

namespace shell {

bool QuietHours::contains(QTime at) const
{
    if (!on || !at.isValid())
        return false;
    if (from < to)
        return at >= from && at < to;
    return at >= from || at < to;
}

} // namespace shell
