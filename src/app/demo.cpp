#include "app/demo.h"

#include "base/paths.h"

namespace app {

DemoMaker demoMaker()
{
    return {};
}

store::Folder demoFolder()
{
    return {base::paths::data() + QStringLiteral("/demo")};
}

} // namespace app
