#include "domain/incidents/scriberules.h"

#include <algorithm>

namespace incidents {

namespace {

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList out;
    for (const char *text : texts)
        out.append(QString::fromUtf8(text));
    return out;
}

using Read = base::Result<Said> (*)(ScribeReader &);

/// A rule that gives a `Wanted`.
template<class Wanted>
ScribeRule rule(std::initializer_list<const char *> words, const char *arguments, const char *does, QList<Slot> takes,
                std::initializer_list<const char *> examples, Read read)
{
    return {list(words),
            QString::fromUtf8(arguments),
            QString::fromUtf8(does),
            std::move(takes),
            list(examples),
            QLatin1String(Wanted::type),
            read};
}

QList<ScribeRule> logRules()
{
    using namespace scribe;
    return {
        rule<Noted>({"!n", "!note"}, "TEXT", "note", {Slot::Text}, {"!n bridge opened"}, note),
        rule<FindingRecorded>({"!f", "!finding"}, "TEXT", "finding", {Slot::Text},
                              {"!f runner egress to x.example ~likely"}, finding),
        rule<Decided>({"!d", "!decision"}, "TEXT[; options: A | B][; objection: TEXT][; review TIME]",
                      "decision, with what else was possible, who objected and when to look at it again", {Slot::Text},
                      {"!d disable 14 workflows; options: disable | watch; objection: Bo; review in 30m"}, decision),
        rule<DecisionReviewed>({"!review"}, "NUMBER [stands|withdrawn]", "look at a decision again",
                               {Slot::Decision, Slot::Standing}, {"!review D-1 stands"}, decisionReview),
        rule<ActionRecorded>({"!a", "!action"}, "[planned:|started:|done:|failed:] TEXT",
                             "action; done unless it says otherwise", {Slot::Text},
                             {"!a revoked the publish token", "!a planned: rotate the signing key"}, action),
        rule<QuestionAsked>({"!q", "!question"}, "TEXT", "question", {Slot::Text}, {"!q who owns the runner group"},
                            question),
        rule<QuestionAnswered>({"!answer"}, "NUMBER TEXT", "answer to a question", {Slot::Question, Slot::Text},
                               {"!answer 1 the platform team"}, answer),
        rule<FollowUpNoted>({"!todo", "!followup"}, "TEXT", "follow-up for after the response", {Slot::Text},
                            {"!todo pin actions by digest"}, followUp),
    };
}

QList<ScribeRule> courseRules()
{
    using namespace scribe;
    return {
        rule<MilestoneReached>({"!m", "!milestone"}, "NAME [TIME] [DETAIL]", "milestone reached",
                               {Slot::Milestone, Slot::Text}, {"!m ack", "!m contained -5m all tokens revoked"},
                               milestone),
        rule<SeverityWanted>({"!sev", "!severity"}, "P1…P4 [REASON]", "raise the severity, or lower it with a reason",
                             {Slot::Severity, Slot::Text}, {"!sev p1", "!sev p3 only a fork is affected"}, severity),
        rule<Titled>({"!title"}, "TEXT", "rename the incident", {Slot::Text}, {"!title token theft at acme"}, title),
        rule<VisibilitySet>({"!visibility"}, "team|restricted|local_only [CODENAME]", "who may see it",
                            {Slot::Visibility, Slot::Text}, {"!visibility restricted sapphire"}, visibility),
        rule<PlaybookWanted>({"!playbook"}, "NAME", "follow this playbook from now on", {Slot::Playbook},
                             {"!playbook supply"}, playbook),
        rule<Closed>({"!close"}, "OUTCOME [REASON]", "close; the reason overrides what is still open",
                     {Slot::Outcome, Slot::Text}, {"!close confirmed", "!close false positive"}, close),
        rule<Declined>({"!decline"}, "REASON", "it was no incident", {Slot::Text}, {"!decline a planned test"},
                       decline),
        rule<Reopened>({"!reopen"}, "REASON", "it goes on", {Slot::Text}, {"!reopen the token was used again"}, reopen),
        rule<Linked>({"!link"}, "RELATION INCIDENT [suspected]", "relate to another incident",
                     {Slot::LinkKind, Slot::Incident}, {"!link duplicate INC-7F3A2"}, link),
        rule<Unlinked>({"!unlink"}, "RELATION INCIDENT", "take a relation back", {Slot::LinkKind, Slot::Incident},
                       {"!unlink duplicate INC-7F3A2"}, unlink),
        rule<Merged>({"!merge"}, "INCIDENT [REASON]", "go on in another incident", {Slot::Incident, Slot::Text},
                     {"!merge INC-7F3A2 same token"}, merge),
        rule<Unmerged>({"!unmerge"}, "REASON", "take a merge back", {Slot::Text}, {"!unmerge two different tokens"},
                       unmerge),
    };
}

QList<ScribeRule> teamRules()
{
    using namespace scribe;
    return {
        rule<RoleAssumed>({"!role"}, "ROLE [@PERSON] [HANDOVER]", "take a role or hand it over",
                          {Slot::Role, Slot::Person, Slot::Text}, {"!role ic @ana calls at the half hour"}, role),
        rule<RoleEnded>({"!role"}, "-ROLE [@PERSON] [REASON]", "give a role up", {Slot::Role, Slot::Person, Slot::Text},
                        {"!role -scribe @di end of shift"}, role),
        rule<TaskMoved>({"!done"}, "STEP", "step or task done", {Slot::Task}, {"!done revoke"}, move<TaskState::Done>),
        rule<TaskMoved>({"!do"}, "STEP", "work on it", {Slot::Task}, {"!do revoke"}, move<TaskState::Doing>),
        rule<TaskMoved>({"!take"}, "STEP", "acknowledge it", {Slot::Task}, {"!take revoke"},
                        move<TaskState::Acknowledged>),
        rule<TaskMoved>({"!block"}, "STEP REASON", "it is blocked", {Slot::Task, Slot::Text},
                        {"!block revoke no owner found"}, move<TaskState::Blocked>),
        rule<TaskMoved>({"!na"}, "STEP REASON", "it does not apply", {Slot::Task, Slot::Text},
                        {"!na revoke no token involved"}, move<TaskState::NotApplicable>),
        rule<TaskMoved>({"!cancel"}, "TASK REASON", "it is no longer needed", {Slot::Task, Slot::Text},
                        {"!cancel revoke done by GitHub"}, move<TaskState::Cancelled>),
        rule<TaskMoved>({"!reset"}, "STEP", "it is to do again", {Slot::Task}, {"!reset revoke"},
                        move<TaskState::Todo>),
        rule<TaskAssigned>({"!assign"}, "STEP @PERSON [SPAN]", "give a step or task to somebody",
                           {Slot::Task, Slot::Person}, {"!assign revoke @bo 15m"}, assign),
        rule<Notified>({"!told"}, "WHO [CHANNEL] [RESULT] [PERSON]", "somebody was told, or could not be reached",
                       {Slot::Stakeholder, Slot::Channel, Slot::Result}, {"!told ciso phone Dana", "!told pr failed"},
                       tell),
        rule<Notified>({"!ack"}, "WHO [CHANNEL] [PERSON]", "somebody who was told answered",
                       {Slot::Stakeholder, Slot::Channel}, {"!ack ciso"}, answered),
        rule<NotificationWaived>({"!waive"}, "WHO REASON", "they need not be told", {Slot::Stakeholder, Slot::Text},
                                 {"!waive pr nothing public yet"}, waive),
    };
}

QList<ScribeRule> scopeRules()
{
    using namespace scribe;
    return {
        rule<IndicatorAdded>({"+ioc"}, "[KIND] VALUE", "indicator", {Slot::IndicatorKind},
                             {"+ioc x.example:443", "+ioc token ghp-1234"}, indicator),
        rule<AssetAdded>({"+repo"}, "NAME [STATE]", "affected repository", {Slot::Repository, Slot::AssetState},
                         {"+repo acme/widgets confirmed"}, repository),
        rule<AssetAdded>({"+asset"}, "KIND NAME [STATE]", "something else that is affected",
                         {Slot::AssetKind, Slot::Text, Slot::AssetState}, {"+asset token npm-publish"}, asset),
        rule<AssetMoved>({"!asset"}, "NAME STATE", "an asset is confirmed, contained or cleared",
                         {Slot::Asset, Slot::AssetState}, {"!asset widgets contained"}, judge),
        rule<EvidenceWanted>({"+e", "+evidence"}, "[PATH] [TITLE]", "capture a file as evidence", {Slot::Text},
                             {"+e /tmp/runner.log log of the first run"}, evidence),
    };
}

QList<ScribeRule> markRules()
{
    using namespace scribe;
    return {
        rule<journal::Pinned>({"!pin"}, "", "put the selected entry into the story", {}, {"!pin"}, pin),
        rule<journal::Unpinned>({"!unpin"}, "", "take it out of the story", {}, {"!unpin"}, unpin),
        rule<journal::Tagged>({"!tag"}, "[WORD…]", "tag the selected entry; no word removes its tags", {Slot::Text},
                              {"!tag egress runner"}, tag),
        rule<journal::Commented>({"!comment"}, "TEXT", "comment on the selected entry", {Slot::Text},
                                 {"!comment seen by Cy too"}, comment),
        rule<journal::Amended>({"!amend"}, "[TIME] [TEXT]", "correct its time or words; the old ones stay readable",
                               {Slot::Text}, {"!amend @03:40Z runner egress to y.example"}, amend),
        rule<journal::Struck>({"!strike"}, "REASON", "strike the selected entry", {Slot::Text},
                              {"!strike wrong incident"}, strike),
        rule<journal::Restored>({"!restore"}, "", "take the strike back", {}, {"!restore"}, restore),
        rule<journal::Redacted>({"!redact"}, "REASON", "remove its words for good", {Slot::Text},
                                {"!redact a password was typed"}, redact),
    };
}

} // namespace

const QList<ScribeRule> &scribeRules()
{
    static const QList<ScribeRule> rules = logRules() + courseRules() + teamRules() + scopeRules() + markRules();
    return rules;
}

const ScribeRule *ruleOf(const QString &word)
{
    const QList<ScribeRule> &rules = scribeRules();
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const ScribeRule &rule) {
        return rule.words.contains(word, Qt::CaseInsensitive);
    });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace incidents
