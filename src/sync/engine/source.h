#pragma once

#include "github/http/answer.h"
#include "github/http/request.h"
#include "github/limits/budget.h"
#include "store/pulls/pull.h"
#include "store/sqlite/database.h"

namespace syncing {

/// What a page held.
struct Taken
{
    qint64 rows = 0;
    std::optional<base::Instant> newest = {}; ///< GitHub's clock: the latest change among them
    qint64 refused = 0; ///< elements that could not be kept: such a list proves no absence
};

/// One kind of list that the mirror reads of GitHub: what to ask, and how its pages become rows. It keeps nothing
/// itself. `request` is called on the engine's thread; `take`, `missing` and
/// `drop` on the mirror's writer, each inside the
/// transaction that also notes where the pull stands, so that a page is there with its place or not at all.
class Source
{
public:
    virtual ~Source() = default;

    virtual QString topic() const = 0; ///< "repositories", as in Pull::topic
    virtual github::Priority priority() const { return github::Priority::Background; }
    virtual QString bucket() const { return QStringLiteral("core"); } ///< GitHub's name for the limit it counts against
    virtual base::Duration every() const = 0; ///< how old a list may get
    /// Whether unchanged pages are asked about by their tags. Not for what is read from a watermark on.
    virtual bool isConditional() const { return true; }

    /// The first page of a pull; the others follow GitHub's own links.
    virtual github::Request request(const store::Pull &pull) const = 0;
    /// `pull.began` is set, also for its first page. Offline when the body is not what was asked for: then nothing of
    /// the page is kept and it is asked for again.
    virtual base::Result<Taken> take(store::Database &mirror, const github::Answer &answer,
                                     const store::Pull &pull) const = 0;
    /// Whether a list that was sent whole tells what is gone; then missing() and drop() say and do so.
    virtual bool sweeps() const { return false; }
    /// How many rows of the list were not seen since.
    virtual base::Result<qint64> missing(store::Database &mirror, const store::Pull &pull, base::Instant since) const
    {
        Q_UNUSED(mirror)
        Q_UNUSED(pull)
        Q_UNUSED(since)
        return 0;
    }
    /// Removes those.
    virtual base::Done drop(store::Database &mirror, const store::Pull &pull, base::Instant since) const
    {
        Q_UNUSED(mirror)
        Q_UNUSED(pull)
        Q_UNUSED(since)
        return base::done();
    }
    /// What is read does not exist (any more), or not for this token. True: it is not asked for again.
    virtual bool endsWhenGone() const { return false; }
};

using SourcePtr = std::shared_ptr<const Source>;

} // namespace syncing
