#pragma once

#include "models/look/roles.h"
#include "models/timeline/highlight.h"
#include "models/timeline/timelineitem.h"

#include <QHash>
#include <QTimeZone>

namespace models {

/// What a row of the timeline says, to the eye, to the ear and on the clipboard.
class TimelineWording
{
public:
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    const QTimeZone &zone() const { return m_zone; }
    void setHighlight(const Highlight &highlight) { m_highlight = highlight; }
    /// Labels of incidents by id: "INC-7F3A2".
    void setLabels(const QHash<QString, QString> &labels) { m_labels = labels; }
    QString label(const QString &subjectId) const { return m_labels.value(subjectId); }

    QString edge(const TimelineItem &item) const; ///< "03:41:02Z"
    QString day(const TimelineItem &item) const; ///< "15 Jan"
    QString fullDay(base::Instant at) const; ///< "2025-01-15", in the zone
    QString letter(const TimelineItem &item) const;
    look::Kind kind(const TimelineItem &item) const;
    look::Spans spans(const TimelineItem &item) const;
    QString who(const TimelineItem &item) const;
    bool isDim(const TimelineItem &item) const;
    QString spoken(const TimelineItem &item) const;
    QString markdown(const TimelineItem &item) const;
    QString table(const TimelineItem &item) const; ///< tab-separated: time, kind, who, incident or repository, text

private:
    look::Spans said(const store::JournalLine &line) const;

    QTimeZone m_zone = QTimeZone::utc();
    Highlight m_highlight;
    QHash<QString, QString> m_labels;
};

/// The kind in words: "Finding", "Follow-up"; of a machine event its lane.
QString kindWord(const TimelineItem &item);

} // namespace models
