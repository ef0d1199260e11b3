#include "app/demo.h"

#include "base/paths.h"
#include "desk/demo/demo.h"

namespace app {

DemoMaker demoMaker()
{
    return [](const store::Folder &folder, console::Progress &progress) {
        return desk::makeDemo(folder, [&progress](const QString &, int done, int total) {
            progress.total = total;
            progress.done = done;
            return !progress.cancelled;
        });
    };
}

store::Folder demoFolder()
{
    return {base::paths::data() + QStringLiteral("/demo")};
}

} // namespace app
