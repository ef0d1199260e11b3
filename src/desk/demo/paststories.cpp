#include "desk/demo/paststories.h"

#include "desk/demo/evidencestories.h"
#include "desk/demo/livestories.h"
#include "desk/demo/recurrences.h"
#include "domain/incidents/actionrecorded.h"
#include "domain/incidents/closed.h"
#include "domain/incidents/declined.h"
#include "domain/incidents/findingrecorded.h"
#include "domain/incidents/followupnoted.h"
#include "domain/incidents/milestonereached.h"
#include "domain/incidents/notified.h"
#include "domain/incidents/roleassumed.h"
#include "domain/incidents/taskmoved.h"

#include <random>

namespace desk {

using incidents::Severity;
using namespace incidents;
using namespace std::chrono_literals;

namespace {

/// One kind of thing that happens to an organisation.
struct Plot
{
    Severity severity;
    const char *title; ///< %1 is a repository
    const char *detector;
    const char *finding;
    const char *action;
    const char *followUp;
    Outcome outcome = Outcome::Confirmed;
};

constexpr Plot plots[]{
    {Severity::P1, "Maintainer token of node-fetchr used to publish 4.1.2", "Harden-Runner",
     "The token was created 14 months ago and had no expiry",
     "Release unpublished, token revoked, 3 consumers rolled back to 4.1.1", "Expire publish tokens after 90 days"},
    {Severity::P1, "Self-hosted runner of %1 ran a miner from a fork's pull request", "StepSecurity",
     "pull_request_target with a checkout of the head commit", "Runner group restricted to private repositories",
     "Forbid pull_request_target by ruleset"},
    {Severity::P2, "Unpinned action in %1 moved to an unknown commit", "Harden-Runner",
     "The tag v3 was moved; the commit is on no branch", "All 22 uses pinned to a commit",
     "Require pinned actions by policy"},
    {Severity::P2, "Token printed in a public build log of %1", "Secret scanning",
     "Printed by a debug step, public for 41 minutes", "Token revoked and logs deleted",
     "Mask step outputs in the shared workflow"},
    {Severity::P2, "Deploy role of %1 trusts every branch", "Audit", "The OIDC subject ends in a star",
     "Trust narrowed to the main branch", "Check OIDC subjects in the weekly review"},
    {Severity::P2, "Critical advisory in an image library used by %1", "Dependabot",
     "Reachable only with the thumbnail feature on", "Feature switched off, then patched",
     "Add an SBOM query for transitive image libraries"},
    {Severity::P3, "Trivy scans failing in %1 since the base image changed", "Trivy",
     "The scanner cannot read the new layer format", "Scanner updated, 12 repositories scanned again",
     "Alert when a scan has not run for 48 h"},
    {Severity::P3, "Ruleset bypass on the release branch of %1", "GitHub audit log",
     "Bypass list still held the migration team", "Bypass list emptied", "Review bypass lists monthly"},
    {Severity::P3, "CODEOWNERS removed in %1", "GitHub audit log", "Removed by a template sync",
     "Restored, sync job fixed", "Protect CODEOWNERS by a ruleset"},
    {Severity::P3, "Endpoint outside the allowlist called by %1", "Harden-Runner",
     "A test downloads fixtures from a bucket", "Fixtures moved into the repository", "Offer a fixture mirror"},
    {Severity::P3, "Branch protection lost when %1 was transferred", "GitHub audit log",
     "Organisation rulesets did not match the new name", "Property set, ruleset applies again",
     "Run onboarding on transfer"},
    {Severity::P3, "Secret scanning switched off in %1", "GitHub audit log",
     "Switched off by an admin to silence a test key", "Switched on, test key allow-listed",
     "Alert on feature switches"},
    {Severity::P4, "Known test key reported again in %1", "Secret scanning", "The key is in the documented fixtures",
     "Closed as a known test key", "Add the fixture path to the scanner's ignore list", Outcome::FalsePositive},
    {Severity::P4, "New egress of %1 was the contractor's proxy", "Harden-Runner",
     "The proxy is in the contract's annex", "Noted in the registry", "Add the proxy to the allowlist",
     Outcome::Benign},
    {Severity::P4, "Alert storm from the scheduled scan of %1", "Trivy", "One finding counted once per layer",
     "Grouping switched on", "Tune grouping for multi-layer images", Outcome::Benign},
    {Severity::P4, "Failed sign-ins of a person on holiday at %1", "GitHub audit log",
     "An old phone with a stored session", "Sessions ended with the person on the line", "None",
     Outcome::FalsePositive},
};

constexpr const char *repositories[]{"web-shop",       "payments-api",  "mobile-app",     "docs-site",
                                     "e2e-nightly",    "design-system", "partner-portal", "search-index",
                                     "mail-templates", "infra-modules", "data-pipeline",  "billing-core",
                                     "auth-gateway",   "ml-serving",    "edge-cache"};
constexpr const char *commanders[]{"ana", "bo", "cy", "di", "eve", "gil", "hal", "ivo"};

/// How many of each severity in 30 days, the three live ones left out: 23 in all.
constexpr int lastMonth[]{2, 5, 7, 6};
/// In each month before.
constexpr int usualMonth[]{2, 5, 9, 7};

class PastWriter
{
public:
    PastWriter(base::Entropy &entropy, const QList<Playbook> &playbooks, QList<Story> &stories, ReviewTeller &reviews)
        : m_entropy(entropy)
        , m_playbooks(playbooks)
        , m_stories(stories)
        , m_reviews(reviews)
    {
    }

    void tellMonth(base::Instant end, base::Duration length, const int (&perMonth)[4])
    {
        for (int severity = 1; severity <= 4; ++severity) {
            for (int i = 0; i < perMonth[severity - 1]; ++i) {
                const base::Duration back =
                    26h + (length - 30h) * i / qMax(1, perMonth[severity - 1]) + minutes(0, 900);
                m_stories.append(tellOne(Severity(severity), end - back));
            }
        }
    }

private:
    int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }
    base::Duration minutes(int from, int to) { return std::chrono::seconds(number(from * 60, to * 60)); }
    static base::Duration minutes(std::mt19937 &random, int from, int to)
    {
        return std::chrono::seconds(std::uniform_int_distribution<int>(from * 60, to * 60)(random));
    }

    const Plot &plotOf(Severity severity)
    {
        for (;;) {
            const Plot &plot = plots[number(0, int(std::size(plots)) - 1)];
            if (plot.severity == severity)
                return plot;
        }
    }

    Story tellOne(Severity severity, base::Instant detected)
    {
        Story story(m_entropy, detected);
        const Plot &plot = plotOf(severity);
        const QString title =
            QString::fromUtf8(plot.title)
                .replace(QLatin1String("%1"),
                         QString::fromLatin1(repositories[number(0, int(std::size(repositories)) - 1)]));
        const Playbook &playbook = playbookFor(m_playbooks, severity);
        const QString commander = QString::fromLatin1(commanders[number(0, 7)]);
        const QString investigator = QString::fromLatin1(commanders[number(0, 7)]);
        story.declare(std::chrono::seconds(number(15, 50)), commander, severity, title, playbook.category,
                      QString::fromUtf8(plot.detector), {}, playbook);
        if (severity == Severity::P4 && number(0, 9) == 0) {
            story.say(20min, commander,
                      Declined{QStringLiteral("already known: %1").arg(QString::fromUtf8(plot.action))});
            return story;
        }
        course(story, plot, title, commander, investigator);
        return story;
    }

    void course(Story &story, const Plot &plot, const QString &title, const QString &commander,
                const QString &investigator)
    {
        const double pace = responseTime(plot.severity) / std::chrono::duration<double>(15min);
        const auto after = [&](int from, int to) {
            return std::chrono::duration_cast<base::Duration>(minutes(from, to) * std::min(pace, 24.0) / 4) + 70s;
        };
        // The onset is known in most cases, so that the time to detect can be measured.
        if (number(0, 9) < 8) {
            const base::Duration before = std::chrono::seconds(number(20, 90));
            const base::Duration told = after(1, 2);
            story.say(told, investigator, MilestoneReached{Milestone::Started, {}}, told + before);
            compromise(story, plot, investigator, before);
        }
        story.reach(std::chrono::seconds(plot.severity == Severity::P1 ? number(20, 58) : number(60, 600)) + 51s,
                    commander, Milestone::Acknowledged);
        RoleAssumed role;
        role.role = Role::Investigator;
        role.login = investigator;
        story.say(after(2, 4), commander, role);
        if (plot.severity <= Severity::P2) {
            role.role = Role::Communicator;
            role.login = QStringLiteral("cy");
            story.say(after(4, 5), commander, role);
            role.role = Role::Scribe;
            role.login = QStringLiteral("di");
            story.say(after(5, 6), commander, role);
        }
        base::Duration t = after(7, 12);
        story.reach(t, commander, Milestone::Triaged);
        story.pin(t + 1min, commander,
                  story.say(t + 40s, investigator, FindingRecorded{QString::fromUtf8(plot.finding)}));
        story.reach(t += after(1, 6), investigator, Milestone::Responded);
        story.reach(t += after(5, 14), investigator, Milestone::Isolated);
        story.pin(t + 1min, commander,
                  story.say(t + 30s, investigator, ActionRecorded{QString::fromUtf8(plot.action), ActionStage::Done}));
        story.reach(t += after(20, 70), commander, Milestone::Contained);
        story.reach(t += after(20, 60), investigator, Milestone::Eradicated);
        story.reach(t += after(30, 90), commander, Milestone::Recovered);
        update(story, plot, t);
        finish(story, plot, title, commander, investigator, t);
    }

    /// Of grave ones the first malicious act is often found, some time before it had an effect.
    void compromise(Story &story, const Plot &plot, const QString &investigator, base::Duration sinceStart)
    {
        if (plot.severity > Severity::P2 || std::uniform_int_distribution<int>(0, 9)(m_compromises) >= 7)
            return;
        const base::Duration hidden = minutes(m_compromises, 20, 2880);
        const base::Duration found = 18min;
        story.say(found, investigator, MilestoneReached{Milestone::Compromised, {}}, found + sinceStart + hidden);
    }

    /// In the cadence of its severity until all services are back, now and then a little late.
    void update(Story &story, const Plot &plot, base::Duration recovered)
    {
        const std::optional<base::Duration> cadence = updateTime(plot.severity);
        if (!cadence)
            return;
        const QString told =
            plot.severity <= Severity::P2 ? QStringLiteral("CISO, VP Engineering") : QStringLiteral("Security Team");
        const auto wait = [&] {
            const int percent = std::uniform_int_distribution<int>(0, 39)(m_updates);
            return *cadence * (percent == 39 ? 112 : 60 + percent) / 100;
        };
        for (base::Duration t = wait(); t < recovered; t += wait())
            story.issue(
                t, QStringLiteral("cy"), Audience::Executive,
                {.text = QStringLiteral("%1. %2").arg(QString::fromUtf8(plot.finding), QString::fromUtf8(plot.action))},
                told);
    }

    void finish(Story &story, const Plot &plot, const QString &title, const QString &commander,
                const QString &investigator, base::Duration t)
    {
        const Playbook &playbook = playbookFor(m_playbooks, plot.severity);
        for (const NotificationRule &rule : playbook.notifications)
            story.say(
                qMin<base::Duration>(t, rule.offset + minutes(1, 6) + 3min), QStringLiteral("cy"),
                Notified{rule.stakeholder, rule.channels.value(0, QStringLiteral("chat")), Delivery::Acknowledged, {}});
        for (const PlaybookPhase &phase : playbook.phases) {
            for (const PlaybookStep &step : phase.steps) {
                const base::Duration due = dueOf(phase, step);
                const base::Duration when =
                    qMin<base::Duration>(t + 30min, qMax<base::Duration>(2min, due * number(40, 104) / 100));
                story.say(when, investigator, TaskMoved{step.id, TaskState::Done, {}});
            }
        }
        if (number(0, 2) == 0)
            story.say(t + 20min, commander, FollowUpNoted{QString::fromUtf8(plot.followUp)});
        if (plot.severity <= Severity::P2)
            tellPastEvidence(story, m_evidence(), {commander, investigator}, t);
        story.say(t + 40min, commander, Closed{plot.outcome, {}});
        const base::Duration reviewed = plot.severity <= Severity::P2 ? 26h : std::chrono::hours(number(44, 160));
        if (plot.severity > Severity::P2)
            story.reach(t + reviewed, commander, Milestone::Reviewed);
        else
            review(story, plot, title, commander, t + 40min);
    }

    /// What was grave is reviewed in writing; slower or faster, so that some are in every state.
    void review(Story &story, const Plot &plot, const QString &title, const QString &commander, base::Duration closed)
    {
        constexpr double paces[]{0.36, 0.9, 0.4, 1.0, 1.2, 4.5, 0.8};
        const QString reader = commander == QLatin1String("eve") ? QStringLiteral("gil") : QStringLiteral("eve");
        m_reviews.tell(story, plot.severity,
                       {title, QString::fromUtf8(plot.finding), QString::fromUtf8(plot.action), commander, reader,
                        closed, paces[m_reviewed % int(std::size(paces))], m_reviewed < 11});
        ++m_reviewed;
    }

    base::Entropy &m_entropy;
    const QList<Playbook> &m_playbooks;
    QList<Story> &m_stories;
    ReviewTeller &m_reviews;
    int m_reviewed = 0;
    std::mt19937 m_random{20250115};
    std::mt19937 m_updates{30}; // engines of their own, so that each thing stays as it is when another changes
    std::mt19937 m_compromises{90};
    std::mt19937 m_evidence{14};
};

} // namespace

QList<Story> pastStories(base::Entropy &entropy, base::Instant now, const QList<Playbook> &playbooks,
                         ReviewTeller &reviews)
{
    QList<Story> stories;
    PastWriter writer(entropy, playbooks, stories, reviews);
    constexpr base::Duration month = std::chrono::hours(30 * 24);
    writer.tellMonth(now, month, lastMonth);
    for (int before = 1; before <= 5; ++before)
        writer.tellMonth(now - before * month, month, usualMonth);
    tellRecurrences(stories);
    return stories;
}

} // namespace desk
