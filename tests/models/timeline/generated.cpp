#include "generated.h"

#include <QRandomGenerator>

using timeline::MachineEvent;

base::Instant generatedStart()
{
    return base::fromRfc3339(QStringLiteral("2025-01-15T03:00:00Z")).value();
}

MachineEvent Generated::event(int number, base::Instant at, const QString &text)
{
    const QString actor = QStringLiteral("user%1").arg(number % 5);
    const QString repository = QStringLiteral("acme/repo%1").arg(number % 7);
    MachineEvent event{.at = at,
                       .source = QStringLiteral("github-audit"),
                       .id = QStringLiteral("doc%1").arg(number),
                       .action = number % 2 ? QStringLiteral("repo.create") : QStringLiteral("git.push"),
                       .actor = actor,
                       .repository = repository};
    event.text = text.isEmpty() ? QStringLiteral("%1 touched %2 number %3").arg(actor, repository).arg(number) : text;
    event.raw = "{\"_document_id\":\"doc" + QByteArray::number(number) + "\"}";
    return event;
}

void Generated::add(const QList<MachineEvent> &events)
{
    const auto added =
        (*this)
            ->writeMirror([events](store::Database &mirror) { return store::MirrorIntake(mirror).add(events); })
            .result();
    if (!added)
        qFatal("%s", qPrintable(added.error().text()));
    (*this)->announceMirror();
}

void Generated::addEvents(int count, quint32 seed, int firstNumber)
{
    QRandomGenerator random(seed);
    QList<MachineEvent> events;
    for (int i = 0; i < count; ++i)
        events.append(event(firstNumber + i, generatedStart() + std::chrono::milliseconds(random.bounded(600'000))));
    add(events);
}

void Generated::noteAt(const QString &incident, const QString &text, base::Instant at, const QString &actor)
{
    journal::Authorship authorship = by(actor);
    authorship.occurred = journal::exactly(at);
    mustCommit({{journal::draft<incidents::Incident>(incident, incidents::Noted{text}, authorship)}, {}});
}

QList<models::TimelineItem> Generated::everything(const timeline::Filter &filter)
{
    constexpr int all = 1'000'000;
    const base::Instant now = (*this)->clock().now();
    const auto events = (*this)
                            ->readMirror([=](store::Database &mirror) {
                                return store::MirrorEvents(mirror).newest(filter, now, {.limit = all});
                            })
                            .result();
    const auto lines = (*this)
                           ->readJournal([=](store::Database &journal) {
                               return store::JournalLines(journal).newest(filter, now, {.limit = all});
                           })
                           .result();
    if (!events || !lines)
        qFatal("the store cannot be read");
    QList<models::TimelineItem> items;
    for (const store::MirrorEvent &event : *events)
        items.append(event);
    for (const store::JournalLine &line : *lines)
        items.append(line);
    std::sort(items.begin(), items.end(), [](const models::TimelineItem &a, const models::TimelineItem &b) {
        return models::TimelineKey::of(a) < models::TimelineKey::of(b);
    });
    return items;
}
