#include "app/panelist.h"

#include "panes/contacts/contactspane.h"
#include "panes/incidents/boardpane.h"
#include "panes/incidents/incidentspane.h"
#include "panes/timeline/timelinepane.h"

namespace app {

namespace {

template<class Pane>
console::Pane *make(console::Console &console)
{
    return new Pane(console);
}

} // namespace

shell::PaneFactories paneList()
{
    return {{&make<panes::BoardPane>},
            {&make<panes::IncidentsPane>},
            {&make<panes::TimelinePane>},
            {&make<panes::ContactsPane>}};
}

} // namespace app
