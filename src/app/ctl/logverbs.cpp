#include "app/ctl/verbs.h"
#include "app/ctl/withincident.h"
#include "desk/incidents/note.h"
#include "desk/incidents/retitle.h"
#include "desk/journal/amend.h"
#include "desk/journal/comment.h"
#include "desk/journal/pin.h"
#include "desk/journal/redact.h"
#include "desk/journal/restore.h"
#include "desk/journal/strike.h"
#include "desk/journal/tag.h"
#include "desk/journal/unpin.h"

namespace ctl {

using namespace incidents;

namespace {

base::Done note(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::note(incident, call.textFrom(1), by);
    });
}

base::Done retitle(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::retitle(incident, call.textFrom(1), by);
    });
}

base::Done amend(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::amend(incident, call.word(1), {{QStringLiteral("text"), call.textFrom(2)}}, by);
    });
}

base::Done strike(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::strike(incident, call.word(1), call.textFrom(2), by);
    });
}

base::Done restore(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::restore(incident, call.word(1), by);
    });
}

base::Done redact(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::redact(incident, call.word(1), call.textFrom(2), by);
    });
}

base::Done pin(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return call.has("remove") ? desk::unpin(incident, call.word(1), by) : desk::pin(incident, call.word(1), by);
    });
}

base::Done comment(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::comment(incident, call.word(1), call.textFrom(2), by);
    });
}

base::Done tag(Call &call)
{
    return withIncident(call, [&](const Incident &incident, const journal::Authorship &by) {
        return desk::tag(incident, call.word(1), call.words().mid(2), by);
    });
}

} // namespace

QList<Verb> logVerbs()
{
    const QCommandLineOption at = option("at", "when it happened", "TIME");
    return {{QStringLiteral("incident note"),
             QStringLiteral("ID TEXT…"),
             QStringLiteral("writes a note"),
             2,
             -1,
             {at},
             note},
            {QStringLiteral("incident title"),
             QStringLiteral("ID TEXT…"),
             QStringLiteral("gives it another title"),
             2,
             -1,
             {},
             retitle},
            {QStringLiteral("incident amend"),
             QStringLiteral("ID ENTRY TEXT…"),
             QStringLiteral("replaces an entry's text; the old one stays readable"),
             3,
             -1,
             {},
             amend},
            {QStringLiteral("incident strike"),
             QStringLiteral("ID ENTRY REASON…"),
             QStringLiteral("takes an entry out of the state; it stays readable"),
             3,
             -1,
             {},
             strike},
            {QStringLiteral("incident restore"),
             QStringLiteral("ID ENTRY"),
             QStringLiteral("takes a strike back"),
             2,
             2,
             {},
             restore},
            {QStringLiteral("incident redact"),
             QStringLiteral("ID ENTRY REASON…"),
             QStringLiteral("removes an entry's text for good; the chain still verifies"),
             3,
             -1,
             {},
             redact},
            {QStringLiteral("incident pin"),
             QStringLiteral("ID ENTRY"),
             QStringLiteral("puts an entry into the story"),
             2,
             2,
             {option("remove", "takes it out")},
             pin},
            {QStringLiteral("incident comment"),
             QStringLiteral("ID ENTRY TEXT…"),
             QStringLiteral("says something about an entry"),
             3,
             -1,
             {},
             comment},
            {QStringLiteral("incident tag"),
             QStringLiteral("ID ENTRY [TAG…]"),
             QStringLiteral("sets the tags of an entry"),
             2,
             -1,
             {},
             tag}};
}

} // namespace ctl
