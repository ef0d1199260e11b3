#include "models/incidents/phasefigures.h"

#include <algorithm>

namespace models {

using namespace incidents;

namespace {

PhaseFigure figureOf(const Incident &incident, const PlaybookPhase &phase)
{
    PhaseFigure figure{phase.id, phase.title, phase.offset};
    figure.due = incident.t0() + phase.offset;
    bool anyRequired = false;
    bool requiredOpen = false;
    bool anyOpen = false;
    for (const PlaybookStep &step : phase.steps) {
        const Task *task = incident.task(step.id);
        const bool open = !task || task->open();
        ++figure.total;
        figure.done += open ? 0 : 1;
        anyRequired = anyRequired || step.required;
        anyOpen = anyOpen || open;
        requiredOpen = requiredOpen || (open && step.required);
        figure.due = std::max(figure.due, incident.t0() + dueOf(phase, step));
    }
    if (!(anyRequired ? requiredOpen : anyOpen))
        figure.state = PhaseFigure::State::Done;
    return figure;
}

} // namespace

QList<PhaseFigure> phaseFigures(const Incident &incident)
{
    QList<PhaseFigure> figures;
    if (!incident.playbook)
        return figures;
    for (const PlaybookPhase &phase : incident.playbook->phases)
        figures.append(figureOf(incident, phase));
    const auto now = std::find_if(figures.begin(), figures.end(),
                                  [](const PhaseFigure &figure) { return figure.state != PhaseFigure::State::Done; });
    if (now != figures.end())
        now->state = PhaseFigure::State::Now;
    return figures;
}

QString currentPhase(const Incident &incident)
{
    for (const PhaseFigure &figure : phaseFigures(incident)) {
        if (figure.state == PhaseFigure::State::Now)
            return figure.id;
    }
    return {};
}

QString offsetText(base::Duration offset)
{
    const qint64 minutes = base::seconds(offset) / 60;
    if (minutes > 0 && minutes % (7 * 24 * 60) == 0)
        return QStringLiteral("t+%1w").arg(minutes / (7 * 24 * 60));
    if (minutes > 0 && minutes % (24 * 60) == 0 && minutes > 24 * 60)
        return QStringLiteral("t+%1d").arg(minutes / (24 * 60));
    if (minutes > 0 && minutes % 60 == 0)
        return QStringLiteral("t+%1h").arg(minutes / 60);
    return QStringLiteral("t+%1").arg(minutes);
}

} // namespace models
