#include "domain/incidents/scriberules.h"

#include <QCoreApplication>

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

/// A rule that gives a `Wanted`. What it does is shown in the user's language.
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
        rule<Noted>({"!n", "!note"}, "TEXT", QT_TRANSLATE_NOOP("incidents::Word", "note"), {Slot::Text},
                    {"!n bridge opened"}, note),
        rule<FindingRecorded>({"!f", "!finding"}, "TEXT", QT_TRANSLATE_NOOP("incidents::Word", "finding"), {Slot::Text},
                              {"!f runner egress to x.example ~likely"}, finding),
        rule<Decided>(
            {"!d", "!decision"}, "TEXT[; options: A | B][; objection: TEXT][; review TIME]",
            QT_TRANSLATE_NOOP("incidents::Word",
                              "decision, with what else was possible, who objected and when to look at it again"),
            {Slot::Text}, {"!d disable 14 workflows; options: disable | watch; objection: Bo; review in 30m"},
            decision),
        rule<DecisionReviewed>({"!review"}, "NUMBER [stands|withdrawn]",
                               QT_TRANSLATE_NOOP("incidents::Word", "look at a decision again"),
                               {Slot::Decision, Slot::Standing}, {"!review D-1 stands"}, decisionReview),
        rule<ActionRecorded>({"!a", "!action"}, "[planned:|started:|done:|failed:] TEXT",
                             QT_TRANSLATE_NOOP("incidents::Word", "action; done unless it says otherwise"),
                             {Slot::Text}, {"!a revoked the publish token", "!a planned: rotate the signing key"},
                             action),
        rule<QuestionAsked>({"!q", "!question"}, "TEXT", QT_TRANSLATE_NOOP("incidents::Word", "question"), {Slot::Text},
                            {"!q who owns the runner group"}, question),
        rule<QuestionAnswered>({"!answer"}, "NUMBER TEXT", QT_TRANSLATE_NOOP("incidents::Word", "answer to a question"),
                               {Slot::Question, Slot::Text}, {"!answer 1 the platform team"}, answer),
        rule<FollowUpNoted>({"!todo", "!followup"}, "TEXT",
                            QT_TRANSLATE_NOOP("incidents::Word", "follow-up for after the response"), {Slot::Text},
                            {"!todo pin actions by digest"}, followUp),
    };
}

QList<ScribeRule> courseRules()
{
    using namespace scribe;
    return {
        rule<MilestoneReached>({"!m", "!milestone"}, "NAME [TIME] [DETAIL]",
                               QT_TRANSLATE_NOOP("incidents::Word", "milestone reached"), {Slot::Milestone, Slot::Text},
                               {"!m ack", "!m contained -5m all tokens revoked"}, milestone),
        rule<SeverityWanted>({"!sev", "!severity"}, "P1…P4 [REASON]",
                             QT_TRANSLATE_NOOP("incidents::Word", "raise the severity, or lower it with a reason"),
                             {Slot::Severity, Slot::Text}, {"!sev p1", "!sev p3 only a fork is affected"}, severity),
        rule<Titled>({"!title"}, "TEXT", QT_TRANSLATE_NOOP("incidents::Word", "rename the incident"), {Slot::Text},
                     {"!title token theft at acme"}, title),
        rule<VisibilitySet>({"!visibility"}, "team|restricted|local_only [CODENAME]",
                            QT_TRANSLATE_NOOP("incidents::Word", "who may see it"), {Slot::Visibility, Slot::Text},
                            {"!visibility restricted sapphire"}, visibility),
        rule<PlaybookWanted>({"!playbook"}, "NAME",
                             QT_TRANSLATE_NOOP("incidents::Word", "follow this playbook from now on"), {Slot::Playbook},
                             {"!playbook supply"}, playbook),
        rule<Closed>({"!close"}, "OUTCOME [REASON]",
                     QT_TRANSLATE_NOOP("incidents::Word", "close; the reason overrides what is still open"),
                     {Slot::Outcome, Slot::Text}, {"!close confirmed", "!close false positive"}, close),
        rule<Declined>({"!decline"}, "REASON", QT_TRANSLATE_NOOP("incidents::Word", "it was no incident"), {Slot::Text},
                       {"!decline a planned test"}, decline),
        rule<Reopened>({"!reopen"}, "REASON", QT_TRANSLATE_NOOP("incidents::Word", "it goes on"), {Slot::Text},
                       {"!reopen the token was used again"}, reopen),
        rule<Linked>({"!link"}, "RELATION INCIDENT [suspected]",
                     QT_TRANSLATE_NOOP("incidents::Word", "relate to another incident"),
                     {Slot::LinkKind, Slot::Incident}, {"!link duplicate INC-7F3A2"}, link),
        rule<Unlinked>({"!unlink"}, "RELATION INCIDENT", QT_TRANSLATE_NOOP("incidents::Word", "take a relation back"),
                       {Slot::LinkKind, Slot::Incident}, {"!unlink duplicate INC-7F3A2"}, unlink),
        rule<Merged>({"!merge"}, "INCIDENT [REASON]", QT_TRANSLATE_NOOP("incidents::Word", "go on in another incident"),
                     {Slot::Incident, Slot::Text}, {"!merge INC-7F3A2 same token"}, merge),
        rule<Unmerged>({"!unmerge"}, "REASON", QT_TRANSLATE_NOOP("incidents::Word", "take a merge back"), {Slot::Text},
                       {"!unmerge two different tokens"}, unmerge),
    };
}

QList<ScribeRule> teamRules()
{
    using namespace scribe;
    return {
        rule<RoleAssumed>({"!role"}, "ROLE [@PERSON] [HANDOVER]",
                          QT_TRANSLATE_NOOP("incidents::Word", "take a role or hand it over"),
                          {Slot::Role, Slot::Person, Slot::Text}, {"!role ic @ana calls at the half hour"}, role),
        rule<RoleEnded>({"!role"}, "-ROLE [@PERSON] [REASON]", QT_TRANSLATE_NOOP("incidents::Word", "give a role up"),
                        {Slot::Role, Slot::Person, Slot::Text}, {"!role -scribe @di end of shift"}, role),
        rule<TaskMoved>({"!done"}, "STEP", QT_TRANSLATE_NOOP("incidents::Word", "step or task done"), {Slot::Task},
                        {"!done revoke"}, move<TaskState::Done>),
        rule<TaskMoved>({"!do"}, "STEP", QT_TRANSLATE_NOOP("incidents::Word", "work on it"), {Slot::Task},
                        {"!do revoke"}, move<TaskState::Doing>),
        rule<TaskMoved>({"!take"}, "STEP", QT_TRANSLATE_NOOP("incidents::Word", "acknowledge it"), {Slot::Task},
                        {"!take revoke"}, move<TaskState::Acknowledged>),
        rule<TaskMoved>({"!block"}, "STEP REASON", QT_TRANSLATE_NOOP("incidents::Word", "it is blocked"),
                        {Slot::Task, Slot::Text}, {"!block revoke no owner found"}, move<TaskState::Blocked>),
        rule<TaskMoved>({"!na"}, "STEP REASON", QT_TRANSLATE_NOOP("incidents::Word", "it does not apply"),
                        {Slot::Task, Slot::Text}, {"!na revoke no token involved"}, move<TaskState::NotApplicable>),
        rule<TaskMoved>({"!cancel"}, "TASK REASON", QT_TRANSLATE_NOOP("incidents::Word", "it is no longer needed"),
                        {Slot::Task, Slot::Text}, {"!cancel revoke done by GitHub"}, move<TaskState::Cancelled>),
        rule<TaskMoved>({"!reset"}, "STEP", QT_TRANSLATE_NOOP("incidents::Word", "it is to do again"), {Slot::Task},
                        {"!reset revoke"}, move<TaskState::Todo>),
        rule<TaskAssigned>({"!assign"}, "STEP @PERSON [SPAN]",
                           QT_TRANSLATE_NOOP("incidents::Word", "give a step or task to somebody"),
                           {Slot::Task, Slot::Person}, {"!assign revoke @bo 15m"}, assign),
        rule<Notified>({"!told"}, "WHO [CHANNEL] [RESULT] [PERSON]",
                       QT_TRANSLATE_NOOP("incidents::Word", "somebody was told, or could not be reached"),
                       {Slot::Stakeholder, Slot::Channel, Slot::Result}, {"!told ciso phone Dana", "!told pr failed"},
                       tell),
        rule<Notified>({"!ack"}, "WHO [CHANNEL] [PERSON]",
                       QT_TRANSLATE_NOOP("incidents::Word", "somebody who was told answered"),
                       {Slot::Stakeholder, Slot::Channel}, {"!ack ciso"}, answered),
        rule<NotificationWaived>({"!waive"}, "WHO REASON",
                                 QT_TRANSLATE_NOOP("incidents::Word", "they need not be told"),
                                 {Slot::Stakeholder, Slot::Text}, {"!waive pr nothing public yet"}, waive),
    };
}

QList<ScribeRule> scopeRules()
{
    using namespace scribe;
    return {
        rule<IndicatorAdded>({"+ioc"}, "[KIND] VALUE", QT_TRANSLATE_NOOP("incidents::Word", "indicator"),
                             {Slot::IndicatorKind}, {"+ioc x.example:443", "+ioc token ghp-1234"}, indicator),
        rule<AssetAdded>({"+repo"}, "NAME [STATE]", QT_TRANSLATE_NOOP("incidents::Word", "affected repository"),
                         {Slot::Repository, Slot::AssetState}, {"+repo acme/widgets confirmed"}, repository),
        rule<AssetAdded>({"+asset"}, "KIND NAME [STATE]",
                         QT_TRANSLATE_NOOP("incidents::Word", "something else that is affected"),
                         {Slot::AssetKind, Slot::Text, Slot::AssetState}, {"+asset token npm-publish"}, asset),
        rule<AssetMoved>({"!asset"}, "NAME STATE",
                         QT_TRANSLATE_NOOP("incidents::Word", "an asset is confirmed, contained or cleared"),
                         {Slot::Asset, Slot::AssetState}, {"!asset widgets contained"}, judge),
        rule<EvidenceWanted>({"+e", "+evidence"}, "[PATH] [TITLE]",
                             QT_TRANSLATE_NOOP("incidents::Word", "capture a file as evidence"), {Slot::Text},
                             {"+e /tmp/runner.log log of the first run"}, evidence),
    };
}

QList<ScribeRule> markRules()
{
    using namespace scribe;
    return {
        rule<journal::Pinned>({"!pin"}, "",
                              QT_TRANSLATE_NOOP("incidents::Word", "put the selected entry into the story"), {},
                              {"!pin"}, pin),
        rule<journal::Unpinned>({"!unpin"}, "", QT_TRANSLATE_NOOP("incidents::Word", "take it out of the story"), {},
                                {"!unpin"}, unpin),
        rule<journal::Tagged>({"!tag"}, "[WORD…]",
                              QT_TRANSLATE_NOOP("incidents::Word", "tag the selected entry; no word removes its tags"),
                              {Slot::Text}, {"!tag egress runner"}, tag),
        rule<journal::Commented>({"!comment"}, "TEXT",
                                 QT_TRANSLATE_NOOP("incidents::Word", "comment on the selected entry"), {Slot::Text},
                                 {"!comment seen by Cy too"}, comment),
        rule<journal::Amended>(
            {"!amend"}, "[TIME] [TEXT]",
            QT_TRANSLATE_NOOP("incidents::Word", "correct its time or words; the old ones stay readable"), {Slot::Text},
            {"!amend @03:40Z runner egress to y.example"}, amend),
        rule<journal::Struck>({"!strike"}, "REASON", QT_TRANSLATE_NOOP("incidents::Word", "strike the selected entry"),
                              {Slot::Text}, {"!strike wrong incident"}, strike),
        rule<journal::Restored>({"!restore"}, "", QT_TRANSLATE_NOOP("incidents::Word", "take the strike back"), {},
                                {"!restore"}, restore),
        rule<journal::Redacted>({"!redact"}, "REASON",
                                QT_TRANSLATE_NOOP("incidents::Word", "remove its words for good"), {Slot::Text},
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
