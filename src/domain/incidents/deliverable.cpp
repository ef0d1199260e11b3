#include "domain/incidents/deliverable.h"

#include "base/names.h"
#include "domain/incidents/incident.h"

#include <algorithm>

namespace incidents {

namespace {

constexpr base::Names<Deliverable, 5> names{
    {"root_cause_analysis", "timeline_document", "lessons_learned", "control_improvements", "stakeholder_report"}};

bool written(const Incident &incident, ReviewSection section)
{
    return !incident.review.sections.value(section).text.trimmed().isEmpty();
}

bool hasStory(const Incident &incident)
{
    return std::any_of(incident.lines.cbegin(), incident.lines.cend(),
                       [](const journal::Line &line) { return line.pinned && line.counts() && !line.system; });
}

/// Each deliverable and what it consists of.
QList<Part> partsOf(Deliverable deliverable)
{
    switch (deliverable) {
    case Deliverable::RootCauseAnalysis:
        return {Part::Account, Part::Factor};
    case Deliverable::TimelineDocument:
        return {Part::Story};
    case Deliverable::LessonsLearned:
        return {Part::HotWash, Part::WentWell, Part::WentPoorly};
    case Deliverable::ControlImprovements:
        return {Part::Improvements};
    case Deliverable::StakeholderReport:
        return {Part::Executive, Part::Report};
    }
    return {};
}

bool isThere(const Incident &incident, const PlannedActions &planned, Part part)
{
    const Review &review = incident.review;
    switch (part) {
    case Part::Account:
        return written(incident, ReviewSection::WhatHappened);
    case Part::Factor:
        return !review.factors.isEmpty();
    case Part::Story:
        return hasStory(incident);
    case Part::WentWell:
        return written(incident, ReviewSection::WentWell);
    case Part::WentPoorly:
        return written(incident, ReviewSection::WentPoorly);
    case Part::HotWash:
        return review.hotWash.has_value();
    case Part::Improvements: // a decision not to change anything is written too
        return planned.all > 0 ? planned.owned == planned.all : written(incident, ReviewSection::ControlImprovements);
    case Part::Executive:
        return written(incident, ReviewSection::Overview);
    case Part::Report:
        return !review.reports.isEmpty();
    }
    return false;
}

} // namespace

QLatin1String name(Deliverable deliverable)
{
    return names.of(deliverable);
}

QString word(Deliverable deliverable)
{
    return base::spoken(name(deliverable));
}

std::optional<Deliverable> deliverableFrom(const QString &name)
{
    return names.find(name);
}

QString word(Part part)
{
    static const QStringList words{
        QStringLiteral("what happened"),
        QStringLiteral("a contributing factor"),
        QStringLiteral("entries pinned to the story"),
        QStringLiteral("what went well"),
        QStringLiteral("what went poorly"),
        QStringLiteral("a hot wash"),
        QStringLiteral("action items, each with an owner and a day, or that nothing changes"),
        QStringLiteral("the overview"),
        QStringLiteral("a report that was issued")};
    return words.value(int(part));
}

QList<DeliverableStanding> deliverablesOf(const Incident &incident, const PlannedActions &planned)
{
    QList<DeliverableStanding> out;
    for (const Deliverable deliverable : deliverables) {
        DeliverableStanding standing{deliverable, {}, incident.task(name(deliverable))};
        if (standing.step && !standing.step->step)
            standing.step = nullptr; // a task of that name is somebody's own
        for (const Part part : partsOf(deliverable)) {
            if (!isThere(incident, planned, part))
                standing.missing.append(part);
        }
        out.append(standing);
    }
    return out;
}

} // namespace incidents
