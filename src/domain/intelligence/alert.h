#pragma once

#include "domain/intelligence/priority.h"
#include "domain/intelligence/remedy.h"
#include "domain/intelligence/verdict.h"
#include "domain/journal/subject.h"

namespace intelligence {

/// Where an alert stands, from what was said about it: the first three inputs are not all known; they are;
/// an action is planned; one has begun; all are done and nobody has confirmed it; how it ended.
enum class AlertState { ToTriage, Open, Planned, InProgress, ToConfirm, Resolved, Dismissed };
constexpr int alertStateCount = 7;
QLatin1String name(AlertState state);
QString word(AlertState state);
std::optional<AlertState> alertStateFrom(const QString &name);

/// How an alert ended, for now.
struct Settled
{
    std::optional<Dismissal> dismissed; ///< else it was resolved
    Resolution how = Resolution::Fixed;
    base::Instant at{};
    QString by;
    QString why; ///< of the dismissal, or what shows that it is resolved
    Verdict verdict() const { return dismissed ? verdictOf(*dismissed) : Verdict::True; }
    bool operator==(const Settled &) const = default;
};

/// A finding that people decide about: its priority, what is done about it, how it ended. One for each
/// finding, the same on every console; what the mirror says of it goes on beside it.
struct Alert : journal::Subject
{
    static constexpr const char *kindName = "alert";

    Alert() = default;
    explicit Alert(const QString &id) { this->id = id; }

    bool taken = false; ///< somebody took the finding up
    base::Instant takenAt{};
    Assessment assessment;
    QString owner; ///< empty while nobody has it
    QList<Remedy> remedies;
    std::optional<Settled> settled;
    int reopened = 0; ///< how often
    QStringList incidents; ///< subject ids of those it is joined to
    QHash<QString, base::Instant> breachSeen; ///< clock key -> due time of a breach that was once visible

    const AlertFacts &facts() const { return assessment.facts(); }
    Priority priority(base::Instant at) const { return priorityOf(assessment, at); }
    AlertState state() const;
    const Remedy *remedy(const QString &entryIdOrLabel) const;
    const Control *control(const QString &entryId) const;

    QLatin1String kind() const override { return QLatin1String(kindName); }
    const journal::EntryTypes &types() const override;
    std::shared_ptr<journal::Subject> copy() const override { return std::make_shared<Alert>(*this); }
    std::shared_ptr<journal::Subject> blank() const override { return std::make_shared<Alert>(id); }
    void witness(base::Instant at) override;
    void keepWitnessed(const journal::Subject &before) override;
    void forget(const QString &entryId) override;
};

using AlertPtr = std::shared_ptr<const Alert>;

/// What most entries ask of an alert before anything else: it was taken up.
base::Done takenUp(const Alert &alert);
/// Taken up, and neither resolved nor dismissed.
base::Done unsettled(const Alert &alert);

} // namespace intelligence
