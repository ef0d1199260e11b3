#include "app/windowverblist.h"

namespace app {

QList<shell::WindowVerb> windowVerbList()
{
    return {};
}

} // namespace app
