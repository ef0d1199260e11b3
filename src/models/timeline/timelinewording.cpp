#include "models/timeline/timelinewording.h"

#include "domain/journal/line.h"
#include "models/incidents/linespans.h"
#include "models/incidents/zoneat.h"
#include "models/look/copytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace models {

using journal::LineKind;
using look::Spans;
using look::Token;
using store::JournalLine;
using store::MirrorEvent;

namespace {

constexpr qsizetype longestLead = 28; ///< characters before a colon that stand out

struct AxisWords
{
    Q_DECLARE_TR_FUNCTIONS(models::TimelineWording)
};

/// Never read: from here the lanes get into the translations.
[[maybe_unused]] constexpr const char *lanes[] = {
    QT_TRANSLATE_NOOP("models::TimelineWording", "Audit"),    QT_TRANSLATE_NOOP("models::TimelineWording", "Workflow"),
    QT_TRANSLATE_NOOP("models::TimelineWording", "Scanner"),  QT_TRANSLATE_NOOP("models::TimelineWording", "Telemetry"),
    QT_TRANSLATE_NOOP("models::TimelineWording", "Imported"),
};

LineKind kindOf(const JournalLine &line)
{
    return journal::lineKind(line.kind).value_or(LineKind::Unknown);
}

const JournalLine *lineOf(const TimelineItem &item)
{
    return std::get_if<JournalLine>(&item);
}

const timeline::MachineEvent &eventOf(const TimelineItem &item)
{
    return std::get<MirrorEvent>(item).event;
}

/// "Detected" or "Proceed:" bold, the rest plain.
Spans worded(const JournalLine &line)
{
    const qsizetype colon = line.text.indexOf(QLatin1String(": "));
    const bool hasLead = colon > 0 && colon <= longestLead;
    switch (kindOf(line)) {
    case LineKind::Milestone:
    case LineKind::Severity:
    case LineKind::State:
        return hasLead ? Spans{look::strong(line.text.left(colon)), look::plain(line.text.mid(colon))}
                       : Spans{look::strong(line.text)};
    case LineKind::Decision:
    case LineKind::Task:
    case LineKind::FollowUp:
        if (hasLead)
            return {look::strong(line.text.left(colon + 1)), look::plain(line.text.mid(colon + 1))};
        break;
    default:
        break;
    }
    return {look::plain(line.text)};
}

} // namespace

QString kindWord(const TimelineItem &item)
{
    if (const JournalLine *const line = lineOf(item))
        return kindWord(kindOf(*line));
    QString lane = timeline::laneOfSource(eventOf(item).source);
    lane[0] = lane.at(0).toUpper();
    return QCoreApplication::translate("models::TimelineWording", lane.toUtf8().constData());
}

QString TimelineWording::edge(const TimelineItem &item) const
{
    return look::clocktext::time(happened(item), zoneAt(m_zone, happened(item)));
}

QString TimelineWording::fullDay(base::Instant at) const
{
    return base::dayText(at, zoneAt(m_zone, at).offset);
}

QString TimelineWording::day(const TimelineItem &item) const
{
    const QDate date = QDate::fromString(fullDay(happened(item)), Qt::ISODate);
    return QLocale().toString(date, AxisWords::tr("d MMM", "a day, as QDate::toString has it"));
}

QString TimelineWording::letter(const TimelineItem &item) const
{
    const JournalLine *const line = lineOf(item);
    return line ? QString(journal::letter(kindOf(*line))) : QStringLiteral("g");
}

look::Kind TimelineWording::kind(const TimelineItem &item) const
{
    const JournalLine *const line = lineOf(item);
    if (!line || kindOf(*line) == LineKind::Event)
        return look::Kind::Dashed;
    switch (kindOf(*line)) {
    case LineKind::Decision:
        return look::Kind::Accent;
    case LineKind::Milestone:
        return look::Kind::Ok;
    default:
        return look::Kind::Plain;
    }
}

Spans TimelineWording::spans(const TimelineItem &item) const
{
    if (const JournalLine *const line = lineOf(item))
        return said(*line);
    return m_highlight.applied({look::plain(eventOf(item).text)});
}

Spans TimelineWording::said(const JournalLine &line) const
{
    Spans spans;
    if (const QString name = label(line.subjectId); !name.isEmpty()) {
        look::Span incident = look::chip(name, look::Chip::Line);
        incident.mono = true; // all of one width, so that the words begin at one place
        spans = {incident, look::plain(QStringLiteral("  "))};
    }
    if (line.standing == QLatin1String("struck"))
        return spans + Spans{look::struck(line.text)};
    if (line.standing == QLatin1String("redacted"))
        return spans + Spans{look::dim(AxisWords::tr("Redacted"))};
    spans += m_highlight.applied(worded(line));
    const auto add = [&](const QString &word, look::Chip variant) {
        spans += {look::plain(QStringLiteral(" ")), look::chip(word, variant)};
    };
    if (line.standing == QLatin1String("refused"))
        add(AxisWords::tr("refused"), look::Chip::Bad);
    else if (line.standing == QLatin1String("disputed"))
        add(AxisWords::tr("disputed"), look::Chip::Bad);
    if (line.pinned)
        add(AxisWords::tr("story"), look::Chip::Accent);
    return spans;
}

QString TimelineWording::who(const TimelineItem &item) const
{
    const JournalLine *const line = lineOf(item);
    return line ? line->author : eventOf(item).actor;
}

bool TimelineWording::isDim(const TimelineItem &item) const
{
    const JournalLine *const line = lineOf(item);
    return line && line->standing != QLatin1String("counts");
}

QString TimelineWording::spoken(const TimelineItem &item) const
{
    QStringList parts{day(item) + u' ' + edge(item), kindWord(item), look::plainText(spans(item))};
    if (const QString author = who(item); !author.isEmpty())
        parts.append(AxisWords::tr("by %1").arg(author));
    return parts.join(QLatin1String(", "));
}

QString TimelineWording::markdown(const TimelineItem &item) const
{
    const JournalLine *const line = lineOf(item);
    const QString where = line ? label(line->subjectId) : eventOf(item).repository;
    QString out = QStringLiteral("- %1 %2 **%3**").arg(fullDay(happened(item)), edge(item), kindWord(item));
    if (!where.isEmpty())
        out += QStringLiteral(" %1").arg(look::copytext::markdown(where));
    out += QStringLiteral(": %1").arg(look::copytext::markdown(line ? line->text : eventOf(item).text));
    return who(item).isEmpty() ? out : out + QStringLiteral(" (%1)").arg(look::copytext::markdown(who(item)));
}

QString TimelineWording::table(const TimelineItem &item) const
{
    const JournalLine *const line = lineOf(item);
    const QString where = line ? label(line->subjectId) : eventOf(item).repository;
    return QStringList{fullDay(happened(item)) + u' ' + edge(item), kindWord(item), look::copytext::cell(who(item)),
                       look::copytext::cell(where), look::copytext::cell(line ? line->text : eventOf(item).text)}
        .join(u'\t');
}

} // namespace models
