#include "desk/demo/reviewtexts.h"

#include <QString>

#include <algorithm>

namespace desk {

using enum incidents::FactorKind;
using actions::ActionKind;
using actions::ControlArea;

namespace {

constexpr ReviewText texts[]{
    {"expiry",
     "Three internal consumers installed the release within 41 minutes; none of them had reached production. "
     "Two engineers spent a day on it. No customer data was touched.",
     "Harden-Runner saw an outbound call that no release had made before. The registry itself said nothing: a valid "
     "token had published a valid package.",
     "The release was unpublished before its consumers were listed, so that the list was taken from our own lock "
     "files.",
     "The three consumers were rolled back and rebuilt on fresh runners; the build was reproduced from the reviewed "
     "commit and compared.",
     "The egress alert fired on the first run. Everybody knew who commanded.",
     "Nobody could say who had created the token, or whether it was still used.",
     "The malicious version crashed on our runners' kernel and sent nothing.",
     "The list of publish tokens lives in one person's notes. We want it in the registry's own export.",
     {{Technical, "Publish tokens have no expiry", "Expire publish tokens after 90 days", ActionKind::Prevent,
       ControlArea::Protect},
      {Process, "Tokens outlive the project they were made for", "Review publish tokens with every release train",
       ActionKind::Process, ControlArea::Govern},
      {Technical, "A first publish from a new address looks like any other",
       "Alert on a publish from an address not seen in 30 days", ActionKind::Detect, ControlArea::Detect}}},
    {"pull_request_target",
     "One runner of the shared group mined for 22 minutes. Its credentials could read two package feeds; neither was "
     "read in that time.",
     "StepSecurity reported a process that no job had started. The CPU alert of the host came eleven minutes later.",
     "The runner group was cut off as a whole, which also stopped three releases of teams that were not affected.",
     "The hosts were rebuilt from the image; both feeds' credentials were rotated although nothing had used them.",
     "Cutting off the group took two minutes, from a runbook.",
     "Three release trains stopped without being told why.",
     "The attacker wanted coins and not our packages.",
     "The runbook should name who to tell when a group is cut off.",
     {{Technical, "pull_request_target checks out code of forks with our secrets in reach",
       "Forbid pull_request_target by ruleset", ActionKind::Prevent, ControlArea::Protect},
      {Organisational, "One runner group serves public and private repositories", "Split the runner group by trust",
       ActionKind::Mitigate, ControlArea::Protect},
      {Process, "Nobody is told when a shared runner group goes", "Add the release captains to the runbook",
       ActionKind::Document, ControlArea::Respond}}},
    {"tag",
     "22 workflows used the action; four of them had run with the moved tag. None had write permissions to a release.",
     "Harden-Runner compared the commit of the action with the one it had seen before.",
     "All uses were pinned to the last good commit by one pull request per repository, merged by their owners.",
     "Nothing had to be restored. The four runs' artifacts were rebuilt.",
     "One script made all 22 pull requests.",
     "Two owners were away and their repositories waited for nine hours.",
     "The moved tag pointed at an unfinished commit that did nothing.",
     "We had pinned 80 % already and believed that it was all of them.",
     {{Technical, "Tags of actions can be moved by whoever owns them", "Require pinned actions by policy",
       ActionKind::Prevent, ControlArea::Protect},
      {Process, "Nobody counted the workflows that are not pinned", "Show unpinned uses on the weekly report",
       ActionKind::Detect, ControlArea::Identify},
      {External, "The action's repository has one maintainer", "", ActionKind::Process, ControlArea::Govern}}},
    {"debug",
     "The token could write to one repository. It was public for 41 minutes and was not used.",
     "Secret scanning reported it four minutes after the log was published.",
     "The token was revoked first and the log deleted second, so that nobody had to hurry over the log.",
     "The job runs with a token of its own job again.",
     "Revoking before anything else was done without a discussion.",
     "The log stayed in two mirrors for a day.",
     "The repository is not interesting to anybody.",
     "Debug steps come from the shared workflow; nobody owns it.",
     {{Technical, "The shared workflow prints its environment when a step fails",
       "Mask step outputs in the shared workflow", ActionKind::Prevent, ControlArea::Protect},
      {Organisational, "Nobody owns the shared workflow", "Name owners of every shared workflow", ActionKind::Process,
       ControlArea::Govern},
      {Technical, "A job gets a long-lived token where one of its own would do", "", ActionKind::Prevent,
       ControlArea::Protect}}},
    {"OIDC",
     "Any branch of the repository could have assumed the deploy role for 5 weeks. The cloud's log shows that only the "
     "main branch did.",
     "The quarterly audit found it. No alert exists for this.",
     "The trust was narrowed within the hour; then the cloud's log was read for all of the time.",
     "Nothing had to be recovered.",
     "The cloud's log was complete and at hand.",
     "The same pattern was found in two more repositories only a day later.",
     "Nobody had tried.",
     "A check of OIDC subjects belongs into the onboarding, not into an audit.",
     {{Technical, "The subject of the trust ends in a star", "Check OIDC subjects in the weekly review",
       ActionKind::Detect, ControlArea::Detect},
      {Process, "Roles are made by copying another one", "Offer a module that cannot be given a star",
       ActionKind::Prevent, ControlArea::Protect},
      {Organisational, "Cloud roles are reviewed by nobody who knows GitHub", "", ActionKind::Process,
       ControlArea::Govern}}},
    {"thumbnail",
     "Reachable in one service that handles uploads. No sign of use in the logs of 30 days.",
     "Dependabot reported it in the night; it was triaged in the morning.",
     "The feature was switched off in twenty minutes, which cost the shop its thumbnails for a day.",
     "The library was updated and the feature switched on again after a scan.",
     "There was a switch.",
     "It took two hours to learn which services use the library through another one.",
     "The exploit came out three days later.",
     "We could answer “who uses it” at once if the bills of materials were searchable.",
     {{Technical, "A transitive library is in no list that we search",
       "Add an SBOM query for transitive image libraries", ActionKind::Detect, ControlArea::Identify},
      {Process, "Alerts of the night wait for the morning", "Page for reachable critical advisories",
       ActionKind::Process, ControlArea::Respond},
      {Technical, "Uploads are parsed in the same process that serves pages", "Parse uploads in a sandbox",
       ActionKind::Mitigate, ControlArea::Protect}}},
};

} // namespace

const ReviewText &reviewTextFor(const QString &finding)
{
    const auto found = std::find_if(std::begin(texts), std::end(texts), [&](const ReviewText &text) {
        return finding.contains(QLatin1String(text.about), Qt::CaseInsensitive);
    });
    return found == std::end(texts) ? texts[0] : *found;
}

} // namespace desk
