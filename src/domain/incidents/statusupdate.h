#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace incidents {

struct Incident;

/// For whom a status update is written.
enum class Audience { Responders, Executive, External, Customers };
constexpr int audienceCount = 4;
QLatin1String name(Audience audience);
QString word(Audience audience);
std::optional<Audience> audienceFrom(const QString &name);
/// What leaves the organisation goes out only with the IC's approval.
bool needsApproval(Audience audience);
/// The team and its leadership expect updates in a cadence; others get them when there is something to say.
bool keepsCadence(Audience audience);

/// What an update says: conditions, actions and needs for responders, one text for everybody else.
struct UpdateWords
{
    QString conditions;
    QString actions;
    QString needs;
    QString text;
    bool isEmpty() const;
    bool operator==(const UpdateWords &) const = default;
};

/// As it leaves: the text, or conditions, actions and needs under their names.
QString plainText(const UpdateWords &words);
/// SHA-256 of every word in lower-case hexadecimal: what was approved and issued is named by it.
QString digestOf(const UpdateWords &words);

/// A text written for one audience. A later one for the same audience takes its place.
struct StatusUpdate
{
    QString entryId;
    QString label; ///< "U-3"
    Audience audience = Audience::Responders;
    UpdateWords words;
    QString by;
    base::Instant at{};
    bool operator==(const StatusUpdate &) const = default;
};

/// The IC or deputy agreed to a text, word for word.
struct UpdateApproval
{
    QString entryId;
    QString update; ///< entry id of the text
    QString sha256;
    QString by;
    base::Instant at{};
    bool operator==(const UpdateApproval &) const = default;
};

/// What is known of a text after it left: that it did, or that it did not.
enum class Issue { Sent, Failed, QueuedOffline };
QLatin1String name(Issue issue);
QString word(Issue issue);
std::optional<Issue> issueFrom(const QString &name);

/// A text left in one way. Whether anybody read it is not known here and is never claimed.
struct UpdateIssue
{
    QString entryId;
    QString update; ///< entry id of the text
    QString label; ///< of the text; empty when its words are gone
    Audience audience = Audience::Responders;
    QString sha256;
    QString channel; ///< "copy", "mail", "file", "desktop", "chat", …
    QString recipients; ///< as stated; may be empty
    Issue result = Issue::Sent;
    QString by;
    base::Instant at{};
    bool operator==(const UpdateIssue &) const = default;
};

/// The text with that entry id, or nullptr; owned by `incident`.
const StatusUpdate *findUpdate(const Incident &incident, const QString &entryId);
/// The latest text for that audience, issued or not, or nullptr.
const StatusUpdate *currentUpdate(const Incident &incident, Audience audience);
/// The approval of exactly that text, or nullptr.
const UpdateApproval *approvalOf(const Incident &incident, const QString &update, const QString &sha256);
/// The last time, by happened time, that something left for that audience; nullptr when nothing has.
const UpdateIssue *lastIssue(const Incident &incident, Audience audience);

/// Whether `login` may approve at that instant: IC and deputy may. Source: the response framework.
bool mayApprove(const Incident &incident, const QString &login, base::Instant at);

} // namespace incidents
