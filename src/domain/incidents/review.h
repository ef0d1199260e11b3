#pragma once

#include "base/instant.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace incidents {

struct Incident;

/// What a review tells, in the order of the report. Source: the deliverables of t+1w and the rule that
/// luck is told as well.
enum class ReviewSection {
    Overview,
    WhatHappened,
    Impact,
    Detection,
    Response,
    Recovery,
    WentWell,
    WentPoorly,
    Luck,
    ControlImprovements,
    ExternalMessage,
};
constexpr int reviewSectionCount = 11;
QLatin1String name(ReviewSection section);
QString word(ReviewSection section);
std::optional<ReviewSection> reviewSectionFrom(const QString &name);

/// What made it possible, let it go on or hid it. Several, and none of them a person.
enum class FactorKind { Technical, Process, Organisational, External };
QLatin1String name(FactorKind kind);
QString word(FactorKind kind);
std::optional<FactorKind> factorKindFrom(const QString &name);

struct Factor
{
    QString entryId;
    FactorKind kind = FactorKind::Technical;
    QString text;
    QString by;
    bool operator==(const Factor &) const = default;
};

enum class ReviewState { None, Draft, InReview, Reviewed, Closed };
QLatin1String name(ReviewState state);
QString word(ReviewState state);

/// One section as it was last written.
struct Written
{
    QString text;
    QString by;
    base::Instant at{};
    bool operator==(const Written &) const = default;
};

/// Who signed the review off, and the timeline they saw: how many entries, and the RFC 6962 root over
/// their hashes in the order of the log.
struct SignOff
{
    QString by;
    base::Instant at{};
    qint64 entries = 0;
    QByteArray root; ///< 32 bytes
    QString entryId;
    bool operator==(const SignOff &) const = default;
};

/// A report that left as a file: its bytes are known by their digest, and how much of the log it told.
struct ReportIssue
{
    QString entryId;
    QString format; ///< "pdf", "html", "markdown"
    QString sha256; ///< hex
    qint64 size = 0; ///< bytes
    qint64 entries = 0; ///< of the log it was made from
    QString by;
    base::Instant at{};
    bool operator==(const ReportIssue &) const = default;
};

/// The review of one incident, from draft to closed.
struct Review
{
    ReviewState state = ReviewState::None;
    QString lead;
    base::Instant opened{};
    std::optional<base::Instant> hotWash; ///< when those who responded talked right after it
    QMap<ReviewSection, Written> sections;
    QList<Factor> factors;
    QString submittedBy;
    QString returned; ///< why it went back to draft; empty otherwise
    std::optional<SignOff> signOff;
    std::optional<base::Instant> closed;
    QList<ReportIssue> reports; ///< in the order they left
    bool operator==(const Review &) const = default;
};

/// The root over the hashes of the first `entries` entries of the log.
QByteArray timelineRoot(const Incident &incident, qint64 entries);
/// Whether the log up to the sign-off still is what was signed: nothing was put in between by another
/// console that had been offline. True without a sign-off.
bool signedStill(const Incident &incident);

/// Whether an incident that ended like this is reviewed at all: a false alarm, a duplicate, what was declined
/// and what was recorded years later are not. False while it is open.
bool wantsReview(const Incident &incident);
/// When its review is due: closed + 7 d. Source: the playbook's t+1w. None where none is wanted.
std::optional<base::Instant> reviewDue(const Incident &incident);
/// Whether somebody still has to do something about its review: it is not begun, or not closed.
bool awaitsReview(const Incident &incident);

/// What a section still needs before the review can be submitted: empty when nothing does.
QStringList missingForReview(const Incident &incident);

/// The words of a factor that read as if a person were the cause: an act that blames, or somebody's name.
struct Blame
{
    QString words;
    bool person = false; ///< `words` is who responded
    bool operator==(const Blame &) const = default;
};

/// For a warning while it is typed; it never refuses. Source: a person's act is never a root cause.
std::optional<Blame> blameIn(const QString &factor, const Incident &incident);
/// The warning.
QString text(const Blame &blame);

} // namespace incidents
