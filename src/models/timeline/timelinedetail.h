#pragma once

#include "domain/journal/entry.h"
#include "models/look/span.h"
#include "models/timeline/timelinewording.h"

namespace models {

/// Everything about one row, as a form: what it is, what it says, and field by field where it comes from.
struct TimelineDetail
{
    struct Field
    {
        QString name;
        look::Spans value;
    };
    QString title; ///< "Finding", "Audit"
    QString text;
    QList<Field> fields;
    QString raw; ///< a machine event's row, set out over lines; empty for an entry
};

/// The zones a time is said in, each once: UTC, this machine's, the incident's.
using DetailZones = QList<QTimeZone>;

/// `entry` is what the line was made of; without it what the line itself knows is told.
TimelineDetail detailOf(const store::JournalLine &line, const journal::EntryPtr &entry, const TimelineWording &wording,
                        const DetailZones &zones);
/// `event` with its raw row.
TimelineDetail detailOf(const store::MirrorEvent &event, const DetailZones &zones);

} // namespace models
