#pragma once

#include "base/result.h"
#include "domain/journal/lines.h"

namespace journal {

class EntryTypes;
struct Subject;
using SubjectPtr = std::shared_ptr<const Subject>;

/// The folded state of one thing people decide about. A feature derives its state from this; only
/// the fold changes it. Values inside are shared on copy, so that extending a state by one entry
/// leaves the old one untouched for whoever still shows it.
struct Subject
{
    virtual ~Subject() = default;

    QString id;
    QList<EntryPtr> entries; ///< in fold order
    Lines lines; ///< one for each entry, same order
    base::Instant known{}; ///< the latest recorded time of any entry
    bool newer = false; ///< holds an entry this program does not understand: verbs are refused

    /// The stable name of the kind, e.g. "incident".
    virtual QLatin1String kind() const = 0;
    /// The entry types of this kind.
    virtual const EntryTypes &types() const = 0;
    virtual std::shared_ptr<Subject> copy() const = 0;
    /// A new state of this kind and id, before any entry.
    virtual std::shared_ptr<Subject> blank() const = 0;
    /// Called before an entry recorded at `at` is applied, when that is later than all before: what
    /// was visible until then (a breached clock) is kept for good.
    virtual void witness(base::Instant at) { Q_UNUSED(at) }
    /// Takes over what was witnessed, when the fold is made again because an entry was struck.
    virtual void keepWitnessed(const Subject &before) { Q_UNUSED(before) }
    /// Refused when something else rests on an entry, so that it cannot be struck.
    virtual base::Done strikable(const QString &entryId) const
    {
        Q_UNUSED(entryId)
        return base::done();
    }
    /// Drops what was witnessed of an entry that is redacted.
    virtual void forget(const QString &entryId) { Q_UNUSED(entryId) }

    const Line *line(const QString &entryId) const;
};

} // namespace journal
