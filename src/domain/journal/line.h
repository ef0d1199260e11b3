#pragma once

#include "domain/journal/authorship.h"
#include "domain/journal/entry.h"

#include <QList>
#include <QStringList>

namespace journal {

/// What an entry is to somebody who reads the log.
enum class LineKind {
    Note,
    Finding,
    Decision,
    Action,
    Question,
    FollowUp,
    Milestone,
    Severity,
    State,
    Role,
    Task,
    Notification,
    Update,
    Evidence,
    Custody,
    Indicator,
    Asset,
    Link,
    Playbook,
    Event, ///< a machine event that somebody pinned
    Inject,
    Import,
    Sync,
    Redaction,
    Mark, ///< amend, strike, pin, tag, comment: about another entry
    Unknown, ///< written by a newer program
};
QLatin1String name(LineKind kind);
/// The one letter shown in front of the line.
QChar letter(LineKind kind);
std::optional<LineKind> lineKind(const QString &name);

/// Something said about an entry by a later one.
struct Remark
{
    QString entryId; ///< the later entry
    QString by;
    base::Instant recorded{};
    QString text; ///< reason, comment or the text before an amendment
    bool operator==(const Remark &) const = default;
};

/// One entry as the timeline shows it, with everything later entries said about it.
struct Line
{
    EntryPtr entry;
    LineKind kind = LineKind::Unknown;
    Authorship authorship;
    QString text; ///< one sentence, plain text
    QString about; ///< of a mark: the entry it is about
    bool system = false; ///< hidden by default in the timeline
    QString refused; ///< the rule it broke at its place; it changed nothing
    bool disputed = false;
    bool pinned = false;
    QStringList tags;
    QList<Remark> comments;
    QList<Remark> amendments; ///< the texts before each amendment, oldest first
    std::optional<Remark> struck;
    std::optional<Remark> redacted;
    QJsonObject amended; ///< fields that replace those of the payload
    QList<QJsonObject> amendedBefore; ///< what `amended` was before each amendment, oldest first

    /// Whether it takes part in the state.
    bool counts() const { return refused.isEmpty() && !disputed && !struck && !redacted; }
};

} // namespace journal
