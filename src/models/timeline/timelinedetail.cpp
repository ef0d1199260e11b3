#include "models/timeline/timelinedetail.h"

#include "domain/journal/authorship.h"
#include "models/incidents/zoneat.h"
#include "models/look/hashtext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace models {

using look::Spans;

namespace {

constexpr qsizetype longestRaw = 64 * 1024; ///< characters shown; the whole row stays in the file

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(models::TimelineDetail)
};

/// One time in every zone, each on a line of its own.
Spans times(base::Instant at, const DetailZones &zones)
{
    Spans spans;
    QStringList said;
    for (const QTimeZone &zone : zones) {
        const QString text = look::clocktext::dayAndTime(at, zoneAt(zone, at));
        if (said.contains(text))
            continue;
        if (!said.isEmpty())
            spans.append(look::lineBreak());
        spans.append(look::mono(text, said.isEmpty() ? look::Token::Text : look::Token::Muted));
        said.append(text);
    }
    return spans;
}

QString confidenceWord(journal::Confidence confidence)
{
    switch (confidence) {
    case journal::Confidence::Likely:
        return Words::tr("likely");
    case journal::Confidence::Unverified:
        return Words::tr("unverified");
    case journal::Confidence::Confirmed:
        break;
    }
    return {};
}

QString standingWord(const QString &standing)
{
    if (standing == QLatin1String("struck"))
        return Words::tr("struck; it no longer counts");
    if (standing == QLatin1String("refused"))
        return Words::tr("refused by a rule; it changed nothing");
    if (standing == QLatin1String("disputed"))
        return Words::tr("disputed; it does not count");
    if (standing == QLatin1String("redacted"))
        return Words::tr("redacted; its words are gone, its place in the chain is not");
    return {};
}

class Form
{
public:
    void add(const QString &name, const Spans &value)
    {
        if (!value.isEmpty())
            m_fields.append({name, value});
    }
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            add(name, Spans{look::plain(value)});
    }
    void addMono(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            add(name, Spans{look::mono(value)});
    }
    QList<TimelineDetail::Field> fields() const { return m_fields; }

private:
    QList<TimelineDetail::Field> m_fields;
};

void addAuthorship(Form &form, const journal::Entry &entry)
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    const base::Result<journal::Authorship> by = journal::authorshipFromJson(payload);
    if (!by)
        return;
    form.add(Words::tr("For"), by->onBehalfOf);
    form.add(Words::tr("Typed as"), by->occurred.raw);
    form.add(Words::tr("Certainty"), confidenceWord(by->confidence));
}

void addChain(Form &form, const journal::Entry &entry)
{
    form.addMono(Words::tr("Entry"), entry.id);
    form.addMono(Words::tr("Type"), QStringLiteral("%1 v%2").arg(entry.type).arg(entry.version));
    form.add(Words::tr("Console"),
             Spans{look::mono(entry.deviceId.right(6)),
                   look::plain(Words::tr(", its entry %1").arg(entry.deviceSeq), look::Token::Muted)});
    form.add(Words::tr("Hash"),
             Spans{look::hashtext::hash(QString::fromLatin1(entry.hash.toHex()), look::Token::Text)});
    form.add(Words::tr("Chained"),
             entry.prevHash.isEmpty() ? Spans{look::plain(Words::tr("first of its console"))}
                                      : Spans{look::plain(Words::tr("to ")),
                                              look::hashtext::hash(QString::fromLatin1(entry.prevHash.toHex()))});
}

QString setOut(const QByteArray &raw)
{
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    QString text = QString::fromUtf8(document.isNull() ? raw : document.toJson(QJsonDocument::Indented)).trimmed();
    if (text.size() > longestRaw)
        text = text.left(longestRaw) + u'\n' + Words::tr("… cut here; the whole row is in the imported file");
    return text;
}

} // namespace

TimelineDetail detailOf(const store::JournalLine &line, const journal::EntryPtr &entry, const TimelineWording &wording,
                        const DetailZones &zones)
{
    TimelineDetail detail;
    detail.title = kindWord(TimelineItem(line));
    detail.text = line.standing == QLatin1String("redacted") ? Words::tr("Redacted") : line.text;
    Form form;
    form.add(Words::tr("Happened"), times(line.happened, zones));
    if (base::seconds(line.recorded.time_since_epoch()) != base::seconds(line.happened.time_since_epoch()))
        form.add(Words::tr("Recorded"), times(line.recorded, zones));
    form.add(Words::tr("By"), line.author);
    if (entry)
        addAuthorship(form, *entry);
    if (const QString label = wording.label(line.subjectId); !label.isEmpty())
        form.add(Words::tr("Incident"), Spans{look::chip(label, look::Chip::Line)});
    form.add(Words::tr("Standing"), standingWord(line.standing));
    if (line.pinned)
        form.add(Words::tr("Story"), Words::tr("pinned"));
    if (entry)
        addChain(form, *entry);
    detail.fields = form.fields();
    return detail;
}

TimelineDetail detailOf(const store::MirrorEvent &event, const DetailZones &zones)
{
    const timeline::MachineEvent &it = event.event;
    TimelineDetail detail;
    detail.title = kindWord(TimelineItem(event));
    detail.text = it.text;
    Form form;
    form.add(Words::tr("Happened"), times(it.at, zones));
    form.addMono(Words::tr("Action"), it.action);
    form.add(Words::tr("By"), it.actor);
    form.addMono(Words::tr("Repository"), it.repository);
    form.addMono(Words::tr("Source"), it.source);
    form.addMono(Words::tr("Document"), it.id);
    detail.fields = form.fields();
    detail.raw = setOut(it.raw);
    return detail;
}

} // namespace models
