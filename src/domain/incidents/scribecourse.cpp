#include "domain/incidents/scriberules.h"

#include "domain/incidents/label.h"
#include "domain/incidents/scribenames.h"

namespace incidents::scribe {

using namespace base;

namespace {

constexpr int outcomeCount = 5;
constexpr int visibilityCount = 3;
constexpr int linkKindCount = 6;

Result<QString> readIncident(ScribeReader &reader)
{
    const QString word = reader.word();
    const Result<QString> id = labelled(word, reader.context().incidents);
    if (!id)
        return reader.wrong(word.isEmpty() ? QStringLiteral("an incident is missing") : id.error().what,
                            id.error().detail);
    return id;
}

Result<LinkKind> readLinkKind(ScribeReader &reader)
{
    const QString word = reader.word();
    if (const std::optional<LinkKind> kind = valueNamed<LinkKind>(word, linkKindCount))
        return *kind;
    return reader.wrong(word.isEmpty() ? QStringLiteral("how they are related is missing")
                                       : QStringLiteral("“%1” is not a relation").arg(word),
                        QStringLiteral("write %1").arg(valuesText<LinkKind>(linkKindCount)));
}

/// An outcome of one word, or of two ("false positive").
std::optional<Outcome> takeOutcome(ScribeReader &reader)
{
    if (reader.takeExactly(QStringLiteral("false positive")) || reader.takeExactly(QStringLiteral("fp")))
        return Outcome::FalsePositive;
    return valueNamed<Outcome>(reader.word(), outcomeCount);
}

template<class Payload>
Result<Said> because(ScribeReader &reader, const QString &what)
{
    const Result<QString> reason = reader.text(what);
    if (!reason)
        return reason.error();
    Payload payload;
    payload.reason = *reason;
    return Said(payload);
}

} // namespace

Result<Said> milestone(ScribeReader &reader)
{
    const QString word = reader.word();
    const std::optional<Milestone> milestone = milestoneFrom(word);
    if (!milestone) {
        QStringList all;
        for (int i = 0; i < milestoneCount; ++i)
            all.append(name(Milestone(i)));
        return reader.wrong(word.isEmpty() ? QStringLiteral("the milestone is missing")
                                           : QStringLiteral("“%1” is not one milestone").arg(word),
                            QStringLiteral("write %1").arg(all.join(QStringLiteral(", "))));
    }
    const Done circumstances = reader.readCircumstances();
    if (!circumstances)
        return circumstances.error();
    return Said(MilestoneReached{.milestone = *milestone, .detail = reader.rest()});
}

Result<Said> severity(ScribeReader &reader)
{
    const QString word = reader.word();
    const std::optional<Severity> to = severityFrom(word);
    if (!to)
        return reader.wrong(word.isEmpty() ? QStringLiteral("the severity is missing")
                                           : QStringLiteral("“%1” is not a severity").arg(word),
                            QStringLiteral("write p1, p2, p3 or p4"));
    return Said(SeverityWanted{.to = *to, .reason = reader.rest()});
}

Result<Said> title(ScribeReader &reader)
{
    const Result<QString> title = reader.text(QStringLiteral("the title"));
    if (!title)
        return title.error();
    return Said(Titled{.title = *title});
}

Result<Said> visibility(ScribeReader &reader)
{
    const QString word = reader.word();
    const std::optional<Visibility> to = valueNamed<Visibility>(word, visibilityCount);
    if (!to)
        return reader.wrong(word.isEmpty() ? QStringLiteral("who may see it is missing")
                                           : QStringLiteral("“%1” is not a visibility").arg(word),
                            QStringLiteral("write %1").arg(valuesText<Visibility>(visibilityCount)));
    return Said(VisibilitySet{.visibility = *to, .codename = reader.rest()});
}

Result<Said> playbook(ScribeReader &reader)
{
    const QStringList &known = reader.context().playbooks;
    const QString word = reader.word();
    const QList<qsizetype> found = standsFor(word, known);
    if (found.size() != 1)
        return reader.wrong(word.isEmpty() ? QStringLiteral("the playbook is missing")
                                           : QStringLiteral("“%1” is not one playbook").arg(word),
                            QStringLiteral("write %1").arg(known.join(QStringLiteral(", "))));
    return Said(PlaybookWanted{.id = known.at(found.first())});
}

Result<Said> close(ScribeReader &reader)
{
    const std::optional<Outcome> outcome = takeOutcome(reader);
    if (!outcome)
        return reader.wrong(QStringLiteral("how it ended is missing"),
                            QStringLiteral("write %1").arg(valuesText<Outcome>(outcomeCount)));
    return Said(Closed{.outcome = *outcome, .overrideReason = reader.rest()});
}

Result<Said> decline(ScribeReader &reader)
{
    return because<Declined>(reader, QStringLiteral("why it is no incident"));
}

Result<Said> reopen(ScribeReader &reader)
{
    return because<Reopened>(reader, QStringLiteral("why it goes on"));
}

Result<Said> unmerge(ScribeReader &reader)
{
    return because<Unmerged>(reader, QStringLiteral("why it is taken back"));
}

Result<Said> link(ScribeReader &reader)
{
    const Result<LinkKind> kind = readLinkKind(reader);
    if (!kind)
        return kind.error();
    const Result<QString> to = readIncident(reader);
    if (!to)
        return to.error();
    const QString certainty = reader.word().toLower();
    if (!certainty.isEmpty() && certainty != QLatin1String("suspected"))
        return reader.wrong(QStringLiteral("nothing more belongs here"),
                            QStringLiteral("only suspected may stand behind the incident"));
    return Said(Linked{.kindOfLink = *kind, .to = *to, .confirmed = certainty.isEmpty()});
}

Result<Said> unlink(ScribeReader &reader)
{
    const Result<LinkKind> kind = readLinkKind(reader);
    if (!kind)
        return kind.error();
    const Result<QString> to = readIncident(reader);
    if (!to)
        return to.error();
    return Said(Unlinked{.kindOfLink = *kind, .to = *to});
}

Result<Said> merge(ScribeReader &reader)
{
    const Result<QString> into = readIncident(reader);
    if (!into)
        return into.error();
    return Said(Merged{.into = *into, .reason = reader.rest()});
}

} // namespace incidents::scribe
