#pragma once

#include "domain/incidents/clock.h"
#include "domain/incidents/milestone.h"
#include "domain/incidents/notification.h"
#include "domain/incidents/playbook.h"
#include "domain/incidents/review.h"
#include "domain/incidents/role.h"
#include "domain/incidents/scope.h"
#include "domain/incidents/severity.h"
#include "domain/incidents/status.h"
#include "domain/incidents/statusupdate.h"
#include "domain/incidents/task.h"
#include "domain/journal/subject.h"

#include <QMap>
#include <QSet>

namespace incidents {

/// An incident as its entries make it. Everything here is derived; `clocksOf` and `figuresOf` derive
/// the rest. Copies share what they can.
struct Incident : journal::Subject
{
    static constexpr const char *kindName = "incident";

    Incident() = default;
    explicit Incident(const QString &id) { this->id = id; }

    QString title;
    QString category;
    QString detector; ///< what noticed it: a tool's name, or empty for a person
    QString codename;
    QString ticket; ///< where it was recorded before: a number or an address, as data only
    Visibility visibility = Visibility::Team;
    bool backfilled = false; ///< recorded after the fact: shown, but off the service levels
    QList<SeverityChange> severities; ///< in fold order; the first is the declaration
    Status status = Status::Triage;
    std::optional<Closing> closing; ///< outcome and reason while closed or declined
    QList<Reopening> reopenings;
    QMap<Milestone, Reached> milestones;
    QList<RoleSpan> roles;
    std::optional<Playbook> playbook;
    QList<Task> tasks;
    QList<Notification> notifications;
    QList<StatusUpdate> updates; ///< texts that were written, in fold order
    QList<UpdateApproval> updateApprovals;
    QList<UpdateIssue> updateIssues;
    QList<Decision> decisions;
    QList<Question> questions;
    QList<Indicator> indicators;
    QList<Asset> assets;
    QList<EvidenceItem> evidence;
    QList<Link> links;
    QList<AttachedAlert> alerts;
    Review review;
    QString mergedInto; ///< subject id; empty unless merged
    Status mergedFrom = Status::Triage; ///< where the response stood when it was merged
    QSet<QString> pinnedEvents; ///< `eventKey` of the machine events in the log
    QHash<QString, base::Instant> breachSeen; ///< clock key -> due time of a breach that was once visible

    Severity severity() const { return severities.isEmpty() ? Severity::P4 : severities.last().to; }
    std::optional<base::Instant> reached(Milestone milestone) const;
    /// T0: the detection, else the declaration.
    base::Instant t0() const;
    /// Open: not closed, declined, reviewed or merged.
    bool isOpen() const;
    const RoleSpan *holder(Role role) const;
    const Task *task(const QString &key) const;
    /// Without regard to case.
    const Notification *notification(const QString &stakeholder) const;
    /// How many entries of that type came before, counted or not: labels are numbered by it, so that
    /// striking one does not renumber the others.
    qsizetype countOf(const char *type) const;

    /// An entry that can start a clock, or bring one forward, says so: a clock may be due at `due`, or
    /// at any time. Entries that only stop clocks need not.
    void watch(base::Instant due);
    void watchAgain();
    /// No clock that is not yet seen breached is due before this; never later than `nextUnseenDue`.
    base::Instant watchedFrom() const { return m_watchedFrom; }

    QLatin1String kind() const override { return QLatin1String(kindName); }
    const journal::EntryTypes &types() const override;
    std::shared_ptr<journal::Subject> copy() const override { return std::make_shared<Incident>(*this); }
    std::shared_ptr<journal::Subject> blank() const override { return std::make_shared<Incident>(id); }
    void witness(base::Instant at) override;
    void keepWitnessed(const journal::Subject &before) override;
    base::Done strikable(const QString &entryId) const override;
    void forget(const QString &entryId) override;

private:
    base::Instant m_watchedFrom = base::Instant::min();
};

/// What makes a machine event the same one: its source and its id there.
QString eventKey(const QString &source, const QString &id);

using IncidentPtr = std::shared_ptr<const Incident>;

} // namespace incidents
