#include "models/incidents/linespans.h"

#include "domain/incidents/eventpinned.h"
#include "models/incidents/zoneat.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <chrono>

namespace models {

using namespace journal;
using namespace look;

namespace {

/// Below this a line counts as written down when it happened.
constexpr base::Duration promptly = std::chrono::minutes(1);
constexpr qsizetype longestLead = 28; ///< words before a colon that stand out

struct LineWords
{
    Q_DECLARE_TR_FUNCTIONS(models::TimelineLinesModel)
};

/// Never read: from here the kinds of lines get into the translations.
[[maybe_unused]] constexpr const char *kinds[] = {
    QT_TRANSLATE_NOOP("models::LineKind", "Note"),      QT_TRANSLATE_NOOP("models::LineKind", "Finding"),
    QT_TRANSLATE_NOOP("models::LineKind", "Decision"),  QT_TRANSLATE_NOOP("models::LineKind", "Action"),
    QT_TRANSLATE_NOOP("models::LineKind", "Question"),  QT_TRANSLATE_NOOP("models::LineKind", "Follow-up"),
    QT_TRANSLATE_NOOP("models::LineKind", "Milestone"), QT_TRANSLATE_NOOP("models::LineKind", "Severity"),
    QT_TRANSLATE_NOOP("models::LineKind", "State"),     QT_TRANSLATE_NOOP("models::LineKind", "Role"),
    QT_TRANSLATE_NOOP("models::LineKind", "Task"),      QT_TRANSLATE_NOOP("models::LineKind", "Notification"),
    QT_TRANSLATE_NOOP("models::LineKind", "Update"),    QT_TRANSLATE_NOOP("models::LineKind", "Evidence"),
    QT_TRANSLATE_NOOP("models::LineKind", "Custody"),   QT_TRANSLATE_NOOP("models::LineKind", "Indicator"),
    QT_TRANSLATE_NOOP("models::LineKind", "Asset"),     QT_TRANSLATE_NOOP("models::LineKind", "Link"),
    QT_TRANSLATE_NOOP("models::LineKind", "Playbook"),  QT_TRANSLATE_NOOP("models::LineKind", "Event"),
    QT_TRANSLATE_NOOP("models::LineKind", "Inject"),    QT_TRANSLATE_NOOP("models::LineKind", "Import"),
    QT_TRANSLATE_NOOP("models::LineKind", "Sync"),      QT_TRANSLATE_NOOP("models::LineKind", "Redaction"),
    QT_TRANSLATE_NOOP("models::LineKind", "Mark"),      QT_TRANSLATE_NOOP("models::LineKind", "Unknown"),
};

bool leads(LineKind kind)
{
    return kind == LineKind::Milestone || kind == LineKind::Severity || kind == LineKind::State;
}

/// "Detected" or "Proceed:" bold, the rest plain.
Spans worded(const Line &line)
{
    const qsizetype colon = line.text.indexOf(QLatin1String(": "));
    const bool short_ = colon > 0 && colon <= longestLead;
    if (line.kind == LineKind::Evidence
        || (line.kind == LineKind::Custody && line.text.startsWith(QLatin1String("E-")))) {
        const qsizetype blank = line.text.indexOf(u' ');
        return {plain(line.text.left(blank), Token::Accent), plain(blank < 0 ? QString() : line.text.mid(blank))};
    }
    if (leads(line.kind)) {
        const qsizetype end = short_ && line.kind == LineKind::Milestone ? colon : line.text.indexOf(u' ');
        const qsizetype lead = end < 0 ? line.text.size() : end;
        return {strong(line.text.left(lead)), plain(line.text.mid(lead))};
    }
    if (short_ && (line.kind == LineKind::Decision || line.kind == LineKind::Task || line.kind == LineKind::FollowUp))
        return {strong(line.text.left(colon + 1)), plain(line.text.mid(colon + 1))};
    return {plain(line.text)};
}

Spans decided(const incidents::Incident &incident, const Line &line, const QTimeZone &zone)
{
    Spans spans;
    for (const incidents::Decision &decision : incident.decisions) {
        if (decision.entryId != line.entry->id)
            continue;
        if (!decision.objections.isEmpty())
            spans.append(plain(LineWords::tr(" · Objection: %1").arg(decision.objections)));
        if (decision.reviewAt) {
            const clocktext::Zone at = zoneAt(zone, *decision.reviewAt);
            const QString text = base::clockText(*decision.reviewAt, at.offset).left(5)
                + (at.name == QLatin1String("Z") ? at.name : u' ' + at.name);
            spans.append(dim(LineWords::tr(" · review %1").arg(text)));
        }
    }
    return spans;
}

/// "+2 min", "−3 h".
QString delayText(base::Duration delay)
{
    const qint64 minutes = std::abs(base::seconds(delay)) / 60;
    const QString sign = delay < base::Duration::zero() ? QString(QChar(0x2212)) : QStringLiteral("+");
    if (minutes < 60)
        return QStringLiteral("%1%2 min").arg(sign).arg(minutes);
    if (minutes < 24 * 60)
        return minutes % 60 ? QStringLiteral("%1%2 h %3 min").arg(sign).arg(minutes / 60).arg(minutes % 60)
                            : QStringLiteral("%1%2 h").arg(sign).arg(minutes / 60);
    return QStringLiteral("%1%2 d").arg(sign).arg(minutes / (24 * 60));
}

QString recordedText(const Line &line, const QTimeZone &zone)
{
    const base::Instant recorded = line.entry->recorded;
    const base::Duration delay = recorded - happened(line);
    if (line.kind == LineKind::Event || (delay < promptly && -delay < promptly))
        return {};
    const int offset = zoneAt(zone, recorded).offset;
    const QString clock = base::clockText(recorded, offset).left(5);
    const bool sameDay = base::dayText(recorded, offset) == base::dayText(happened(line), offset);
    return LineWords::tr(" (recorded %1, %2)")
        .arg(sameDay ? clock : base::dayText(recorded, offset) + u' ' + clock, delayText(delay));
}

Spans doubts(const Line &line)
{
    Spans spans;
    const auto add = [&](const QString &word, Chip variant) {
        spans += {plain(QStringLiteral(" ")), chip(word, variant)};
    };
    if (line.authorship.confidence == Confidence::Likely)
        add(LineWords::tr("likely"), Chip::Warn);
    else if (line.authorship.confidence == Confidence::Unverified)
        add(LineWords::tr("unverified"), Chip::Warn);
    if (line.disputed)
        add(LineWords::tr("disputed"), Chip::Bad);
    if (!line.refused.isEmpty()) {
        add(LineWords::tr("refused"), Chip::Bad);
        spans.append(dim(u' ' + line.refused));
    }
    return spans;
}

Spans remarks(const Line &line, bool inStory)
{
    Spans spans;
    for (const QString &tag : line.tags)
        spans += {plain(QStringLiteral(" ")), chip(tag, Chip::Line)};
    if (!line.amendments.isEmpty())
        spans.append(dim(LineWords::tr(" (amended)")));
    if (!line.comments.isEmpty())
        spans.append(dim(line.comments.size() == 1
                             ? LineWords::tr(" · 1 comment")
                             : LineWords::tr(" · %n comments", nullptr, int(line.comments.size()))));
    if (line.pinned && !inStory)
        spans += {plain(QStringLiteral(" ")), chip(LineWords::tr("story"), Chip::Line)};
    return spans;
}

Spans taken(const Line &line)
{
    const Remark &remark = line.redacted ? *line.redacted : *line.struck;
    const QString what = line.redacted ? LineWords::tr("Redacted by %1: %2") : LineWords::tr(" · struck by %1: %2");
    const Span why = dim(what.arg(remark.by, remark.text));
    return line.redacted ? Spans{why} : Spans{look::struck(line.text), why};
}

QString eventSource(const Line &line)
{
    const base::Result<incidents::EventPinned> event =
        incidents::EventPinned::read(QJsonDocument::fromJson(line.entry->payload).object());
    return event ? event->source : QString();
}

} // namespace

base::Instant happened(const Line &line)
{
    return line.redacted ? line.entry->recorded : line.authorship.occurred.at;
}

QString edgeTime(const Line &line, const QTimeZone &zone)
{
    const Occurrence at = line.redacted ? exactly(line.entry->recorded) : line.authorship.occurred;
    const clocktext::Zone shown = zoneAt(zone, at.at);
    const QString digits = timeText(at, shown.offset);
    return shown.name == QLatin1String("Z") ? digits + shown.name : digits + u' ' + shown.name;
}

Spans lineSpans(const incidents::Incident &incident, const Line &line, const QTimeZone &zone, bool inStory)
{
    if (line.redacted || line.struck)
        return taken(line);
    Spans spans = worded(line);
    if (line.kind == LineKind::Decision)
        spans += decided(incident, line, zone);
    if (line.kind == LineKind::Event)
        spans.append(dim(LineWords::tr(" pinned from %1").arg(eventSource(line))));
    spans += doubts(line);
    if (const QString recorded = recordedText(line, zone); !recorded.isEmpty())
        spans.append(dim(recorded));
    return spans + remarks(line, inStory);
}

QString kindWord(LineKind kind)
{
    QString word = name(kind);
    word.replace(u'_', u'-');
    word[0] = word.at(0).toUpper();
    return QCoreApplication::translate("models::LineKind", word.toUtf8().constData());
}

QString authorOf(const Line &line)
{
    const Authorship &by = line.authorship;
    return by.onBehalfOf.isEmpty() ? by.actor : QStringLiteral("%1 (%2)").arg(by.onBehalfOf, by.actor);
}

QString spokenLine(const Line &line, const Spans &spans, const QTimeZone &zone)
{
    const QString who = authorOf(line);
    QStringList parts{edgeTime(line, zone), kindWord(line.kind), plainText(spans)};
    if (!who.isEmpty())
        parts.append(LineWords::tr("by %1").arg(who));
    return parts.join(QLatin1String(", "));
}

} // namespace models
