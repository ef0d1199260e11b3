#include "panes/incidents/linequeue.h"

#include "base/whendone.h"
#include "domain/incidents/scribeline.h"
#include "panes/console/evidencecapture.h"
#include "panes/incidents/openincidents.h"

namespace panes {

LineQueue::LineQueue(console::Console &console, OpenIncidents &incidents, console::EvidenceCapture &capture,
                     Context context, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_incidents(incidents)
    , m_capture(capture)
    , m_context(std::move(context))
{
}

void LineQueue::give(const GivenLine &line)
{
    m_steps.append({line, [this, line] { read(line); }});
    goOn();
}

void LineQueue::goOn()
{
    while (!m_writing && !m_steps.isEmpty())
        m_steps.takeFirst().go();
}

void LineQueue::read(const GivenLine &line)
{
    const incidents::IncidentPtr incident = m_incidents.state(line.incident);
    if (!incident) {
        fail(line, {base::ErrorKind::Refused, tr("The incident of this line is not on the board any more")});
        return;
    }
    incidents::ScribeContext context = m_context(*incident);
    context.selected = line.about;
    const base::Result<incidents::Scribed> said = incidents::readScribeLine(line.text, context);
    if (said)
        gather(line, *said);
    else
        fail(line, said.error());
}

/// Reads what a line needs beside the incident, then goes on.
void LineQueue::gather(const GivenLine &line, const incidents::Scribed &said)
{
    if (const auto *wanted = std::get_if<incidents::EvidenceWanted>(&said.said)) {
        capture(line, said, *wanted);
        return;
    }
    const QString other = desk::otherIncident(said.said);
    if (!other.isEmpty() && !m_incidents.state(other)) {
        readOther(line, said, other);
        return;
    }
    desk::ScribeSources gathered = sources(line);
    if (const incidents::IncidentPtr known = m_incidents.state(other))
        gathered.others.append(known);
    commit(line, said, gathered);
}

desk::ScribeSources LineQueue::sources(const GivenLine &line) const
{
    desk::ScribeSources sources{.playbooks = m_playbooks, .others = m_incidents.open()};
    if (line.pin)
        sources.pinAs = line.entry;
    return sources;
}

void LineQueue::capture(const GivenLine &line, const incidents::Scribed &said, const incidents::EvidenceWanted &wanted)
{
    if (wanted.path.isEmpty()) {
        Q_EMIT fileWanted(line);
        return;
    }
    m_capture.capture({.path = wanted.path}, wanted.title, [this, line, said](const auto &file) {
        if (!file) {
            fail(line, file.error());
            return;
        }
        desk::ScribeSources gathered = sources(line);
        gathered.captured = *file;
        commitNext(line, said, gathered);
    });
}

void LineQueue::readOther(const GivenLine &line, const incidents::Scribed &said, const QString &other)
{
    base::whenDone(m_console.store().subject(other), this,
                   [this, line, said](const base::Result<journal::SubjectPtr> &read) {
                       if (!read) {
                           fail(line, read.error());
                           return;
                       }
                       desk::ScribeSources gathered = sources(line);
                       gathered.others.append(std::dynamic_pointer_cast<const incidents::Incident>(*read));
                       commitNext(line, said, gathered);
                   });
}

/// As soon as what is being written is.
void LineQueue::commitNext(const GivenLine &line, const incidents::Scribed &said, const desk::ScribeSources &sources)
{
    m_steps.prepend({line, [this, line, said, sources] { commit(line, said, sources); }});
    goOn();
}

void LineQueue::commit(const GivenLine &line, const incidents::Scribed &said, const desk::ScribeSources &sources)
{
    const incidents::IncidentPtr incident = m_incidents.state(line.incident);
    base::Result<journal::Deed> deed = desk::write(*incident, said, sources);
    if (!deed) {
        fail(line, deed.error());
        return;
    }
    if (!deed->drafts.isEmpty() && deed->drafts.first().id.isEmpty())
        deed->drafts.first().id = line.entry;
    m_writing = true;
    Q_EMIT writing(line);
    const QPointer<LineQueue> queue(this);
    m_console.carryOut(
        *deed,
        [queue, line](const store::Committed &committed) {
            if (!queue)
                return;
            queue->m_writing = false;
            Q_EMIT queue->written(line, committed);
            queue->goOn();
        },
        [queue, line](const base::Error &error) {
            if (!queue)
                return;
            queue->m_writing = false;
            queue->failWithFollowers(line, error);
            queue->goOn();
        });
}

void LineQueue::fail(const GivenLine &line, const base::Error &error)
{
    Q_EMIT failed({line}, error);
}

/// The disk would not have it: what was typed behind it would overtake it.
void LineQueue::failWithFollowers(const GivenLine &line, const base::Error &error)
{
    const auto follows = [&line](const Step &step) { return !line.draft.isEmpty() && step.line.draft == line.draft; };
    QList<GivenLine> lines{line};
    for (const Step &step : std::as_const(m_steps)) {
        if (follows(step))
            lines.append(step.line);
    }
    m_steps.removeIf(follows);
    Q_EMIT failed(lines, error);
}

} // namespace panes
