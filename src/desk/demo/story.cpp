#include "desk/demo/story.h"

#include "base/hash.h"
#include "base/ulid.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/playbookadopted.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/titled.h"
#include "domain/incidents/updatedrafted.h"
#include "domain/incidents/updateissued.h"
#include "domain/journal/pinned.h"

namespace desk {

using incidents::Severity;
using namespace incidents;
using namespace std::chrono_literals;

Story::Story(base::Entropy &entropy, base::Instant detected)
    : m_entropy(&entropy)
    , m_detected(detected)
    , m_incident(base::ulid(detected, entropy))
{
}

QString Story::keep(base::Duration when, journal::Draft draft)
{
    draft.id = base::ulid(at(when), *m_entropy);
    m_told.append({at(when), draft});
    return draft.id;
}

void Story::pin(base::Duration when, const QString &actor, const QString &entry)
{
    const journal::Pinned pinned{.entry = entry};
    keep(when, journal::draft<Incident>(m_incident, pinned, journal::statedBy(actor, at(when))));
}

void Story::declare(base::Duration when, const QString &commander, Severity severity, const QString &title,
                    const QString &category, const QString &detector, const QString &codename, const Playbook &playbook)
{
    Declared declared;
    declared.severity = severity;
    declared.category = category;
    declared.detector = detector;
    declared.codename = codename;
    say(when, commander, declared);
    say(when, commander, Titled{title});
    const QString detected = say(
        when, commander,
        MilestoneReached{Milestone::Detected, detector.isEmpty() ? QString() : QStringLiteral("by %1").arg(detector)},
        when);
    RoleAssumed command;
    command.role = Role::Commander;
    command.login = commander;
    say(when, commander, command);
    say(when, commander, PlaybookAdopted{playbook});
    pin(when, commander, detected);
}

void Story::reach(base::Duration when, const QString &actor, Milestone milestone, const QString &detail)
{
    pin(when, actor, say(when, actor, MilestoneReached{milestone, detail}));
}

QString Story::seal(base::Duration when, const QString &actor, const ToldFile &file, EvidenceCollected words)
{
    words.fileName = file.name;
    words.sha256 = base::sha256(file.bytes);
    words.size = file.bytes.size();
    words.mediaType =
        file.name.endsWith(QLatin1String(".png")) ? QStringLiteral("image/png") : QStringLiteral("text/plain");
    m_files.append(file);
    return say(when, actor, words);
}

QString Story::issue(base::Duration when, const QString &actor, Audience audience, const UpdateWords &words,
                     const QString &recipients)
{
    const QString text = say(when, actor, UpdateDrafted{audience, words});
    say(when + 30s, actor,
        UpdateIssued{.update = text,
                     .audience = audience,
                     .sha256 = digestOf(words),
                     .channel = QStringLiteral("mail"),
                     .recipients = recipients});
    return text;
}

} // namespace desk
