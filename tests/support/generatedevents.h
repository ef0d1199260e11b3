#pragma once

#include "models/timeline/timelineitem.h"
#include "store/mirror/mirrorintake.h"
#include "support/temporarystore.h"

#include <QRandomGenerator>

/// When the made-up events begin.
inline base::Instant generatedStart()
{
    return base::fromRfc3339(QStringLiteral("2025-01-15T03:00:00Z")).value();
}

/// A store with made-up machine events and notes, always the same for one seed.
class GeneratedEvents : public TemporaryStore
{
public:
    using TemporaryStore::TemporaryStore;

    static timeline::MachineEvent event(int number, base::Instant at, const QString &text = {})
    {
        const QString actor = QStringLiteral("user%1").arg(number % 5);
        const QString repository = QStringLiteral("acme/repo%1").arg(number % 7);
        timeline::MachineEvent event{.at = at,
                                     .source = QStringLiteral("github-audit"),
                                     .id = QStringLiteral("doc%1").arg(number),
                                     .action = number % 2 ? QStringLiteral("repo.create") : QStringLiteral("git.push"),
                                     .actor = actor,
                                     .repository = repository};
        event.text =
            text.isEmpty() ? QStringLiteral("%1 touched %2 number %3").arg(actor, repository).arg(number) : text;
        event.raw = "{\"_document_id\":\"doc" + QByteArray::number(number) + "\"}";
        return event;
    }

    /// Puts events into the mirror and says so.
    void add(const QList<timeline::MachineEvent> &events)
    {
        const auto intake = [events](store::Database &mirror) { return store::MirrorIntake(mirror).add(events); };
        const auto added = (*this)->writeMirror(intake).result();
        if (!added)
            qFatal("%s", qPrintable(added.error().text()));
        (*this)->announceMirror();
    }

    /// `count` events in random order over ten minutes, many at the same time.
    void addEvents(int count, quint32 seed, int firstNumber = 0)
    {
        QRandomGenerator random(seed);
        QList<timeline::MachineEvent> events;
        for (int i = 0; i < count; ++i)
            events.append(
                event(firstNumber + i, generatedStart() + std::chrono::milliseconds(random.bounded(600'000))));
        add(events);
    }

    struct Note
    {
        QString text;
        base::Instant at{};
        QString actor = QStringLiteral("ana");
    };

    /// Notes that happened at those times, written in one go.
    void addNotes(const QString &incident, const QList<Note> &notes)
    {
        journal::Deed deed;
        for (const Note &note : notes) {
            journal::Authorship authorship = by(note.actor);
            authorship.occurred = journal::exactly(note.at);
            deed.drafts.append(journal::draft<incidents::Incident>(incident, incidents::Noted{note.text}, authorship));
        }
        mustCommit(deed);
    }

    /// Everything there is, read plainly and sorted.
    QList<models::TimelineItem> everything(const timeline::Filter &filter = {})
    {
        constexpr int all = 1'000'000;
        const base::Instant now = (*this)->clock().now();
        const auto allEvents = [=](store::Database &mirror) {
            return store::MirrorEvents(mirror).newest(filter, now, {.limit = all});
        };
        const auto allLines = [=](store::Database &journal) {
            return store::JournalLines(journal).newest(filter, now, {.limit = all});
        };
        const auto events = (*this)->readMirror(allEvents).result();
        const auto lines = (*this)->readJournal(allLines).result();
        if (!events || !lines)
            qFatal("the store cannot be read");
        QList<models::TimelineItem> items(events->begin(), events->end());
        for (const store::JournalLine &line : *lines)
            items.append(line);
        std::sort(items.begin(), items.end(), [](const models::TimelineItem &a, const models::TimelineItem &b) {
            return models::TimelineKey::of(a) < models::TimelineKey::of(b);
        });
        return items;
    }
};
