#pragma once

#include "models/timeline/timelineitem.h"
#include "store/mirror/mirrorintake.h"
#include "support/temporarystore.h"

/// A store with made-up machine events and notes, always the same for one seed.
class Generated : public TemporaryStore
{
public:
    using TemporaryStore::TemporaryStore;

    static timeline::MachineEvent event(int number, base::Instant at, const QString &text = {});
    /// Puts events into the mirror and says so.
    void add(const QList<timeline::MachineEvent> &events);
    /// `count` events in random order over ten minutes, many at the same time.
    void addEvents(int count, quint32 seed, int firstNumber = 0);
    /// A note that happened at that time.
    void noteAt(const QString &incident, const QString &text, base::Instant at,
                const QString &actor = QStringLiteral("ana"));

    /// Everything there is, read plainly and sorted.
    QList<models::TimelineItem> everything(const timeline::Filter &filter = {});
};

/// When the made-up events begin.
base::Instant generatedStart();
