#include "domain/workspace/workspace.h"

#include "domain/journal/entrytype.h"
#include "domain/workspace/created.h"
#include "domain/workspace/devicejoined.h"
#include "domain/workspace/fileimported.h"

namespace workspace {

QLatin1String name(Kind kind)
{
    switch (kind) {
    case Kind::Demo:
        return QLatin1String("demo");
    case Kind::Exercise:
        return QLatin1String("exercise");
    case Kind::Live:
        break;
    }
    return QLatin1String("live");
}

const journal::EntryTypes &Workspace::types() const
{
    using journal::entryType;
    static const journal::EntryTypes types{entryType<Workspace, Created>(), entryType<Workspace, DeviceJoined>(),
                                           entryType<Workspace, FileImported>()};
    return types;
}

} // namespace workspace
