#pragma once

#include "domain/incidents/scribed.h"
#include "domain/incidents/scribeline.h"
#include "domain/incidents/scribereader.h"

namespace incidents {

/// What kind of word an argument of a verb is, for the completion.
enum class Slot {
    Text,
    Milestone,
    Severity,
    Role,
    Person,
    Task,
    Stakeholder,
    Channel,
    Result,
    Repository,
    AssetKind,
    Asset,
    AssetState,
    IndicatorKind,
    LinkKind,
    Incident,
    Outcome,
    Visibility,
    Playbook,
    Question,
    Decision,
    Standing
};

/// One thing that can be typed behind `!`, `+` or another sign: how it is read and what is said of it.
struct ScribeRule
{
    QStringList words; ///< with their sign: "!m", "!milestone"; the first is the one offered
    QString arguments; ///< as shown: "NAME [TIME] [detail]"
    QString does;
    QList<Slot> takes; ///< of the arguments in order; the last repeats
    QStringList examples;
    QLatin1String says; ///< `name` of what it gives
    base::Result<Said> (*read)(ScribeReader &reader);
};

/// Every rule with a word in front: one home for reading, completion, key overlay and manual.
const QList<ScribeRule> &scribeRules();
/// The rule of that word, or nullptr.
const ScribeRule *ruleOf(const QString &word);

namespace scribe {

// Each reads the arguments behind its word. Invalid names the column and what could stand there.
base::Result<Said> note(ScribeReader &reader);
base::Result<Said> finding(ScribeReader &reader);
base::Result<Said> decision(ScribeReader &reader);
base::Result<Said> decisionReview(ScribeReader &reader);
base::Result<Said> action(ScribeReader &reader);
base::Result<Said> question(ScribeReader &reader);
base::Result<Said> answer(ScribeReader &reader);
base::Result<Said> followUp(ScribeReader &reader);

base::Result<Said> milestone(ScribeReader &reader);
base::Result<Said> severity(ScribeReader &reader);
base::Result<Said> title(ScribeReader &reader);
base::Result<Said> visibility(ScribeReader &reader);
base::Result<Said> playbook(ScribeReader &reader);
base::Result<Said> close(ScribeReader &reader);
base::Result<Said> decline(ScribeReader &reader);
base::Result<Said> reopen(ScribeReader &reader);
base::Result<Said> link(ScribeReader &reader);
base::Result<Said> unlink(ScribeReader &reader);
base::Result<Said> merge(ScribeReader &reader);
base::Result<Said> unmerge(ScribeReader &reader);

base::Result<Said> role(ScribeReader &reader);
base::Result<Said> give(ScribeReader &reader); ///< behind `>`: person, time-box, title
base::Result<Said> assign(ScribeReader &reader);
base::Result<Said> tell(ScribeReader &reader);
base::Result<Said> answered(ScribeReader &reader);
base::Result<Said> waive(ScribeReader &reader);
/// Moves a task; states that need a reason ask for one.
template<TaskState To>
base::Result<Said> move(ScribeReader &reader);

base::Result<Said> indicator(ScribeReader &reader);
base::Result<Said> repository(ScribeReader &reader);
base::Result<Said> asset(ScribeReader &reader);
base::Result<Said> judge(ScribeReader &reader);
base::Result<Said> evidence(ScribeReader &reader);

base::Result<Said> pin(ScribeReader &reader);
base::Result<Said> unpin(ScribeReader &reader);
base::Result<Said> tag(ScribeReader &reader);
base::Result<Said> comment(ScribeReader &reader);
base::Result<Said> amend(ScribeReader &reader);
base::Result<Said> strike(ScribeReader &reader);
base::Result<Said> restore(ScribeReader &reader);
base::Result<Said> redact(ScribeReader &reader);

} // namespace scribe

} // namespace incidents
