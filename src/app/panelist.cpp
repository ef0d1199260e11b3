#include "app/panelist.h"

#include "panes/incidents/boardpane.h"

namespace app {

namespace {

template<class Pane>
shell::PaneFactory pane()
{
    return {[](console::Console &console) -> console::Pane * { return new Pane(console); }};
}

} // namespace

shell::PaneFactories paneList()
{
    return {pane<panes::BoardPane>()};
}

} // namespace app
