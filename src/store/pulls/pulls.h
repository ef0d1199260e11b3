#pragma once

#include "store/pulls/pull.h"
#include "store/sqlite/database.h"

#include <QList>

namespace store {

/// A list that is to be read; one that is known keeps where it stands. On the mirror's writer, as all that changes it.
base::Done planPull(Database &mirror, const Pull &pull);
/// Lists that are no longer read, of a repository that is gone.
base::Done forgetPull(Database &mirror, const QString &key);
/// Nothing when there is none of that key.
base::Result<std::optional<Pull>> pullOf(Database &mirror, const QString &key);
/// At most `most` that are due at `now`, those under way first, then the longest due.
base::Result<QList<Pull>> duePulls(Database &mirror, base::Instant now, int most);
/// When the next one after that time is due; nothing when none is planned.
base::Result<std::optional<base::Instant>> nextDue(Database &mirror, base::Instant after);

/// What one page brought.
struct PageTaken
{
    QString nextUrl; ///< empty: it was the last
    qint64 rows = 0;
    std::optional<base::Instant> newest; ///< GitHub's clock
    qint64 refused = 0; ///< elements that could not be kept
    bool unchanged = false; ///< GitHub said so: nothing was sent
    bool wholeNext = false; ///< of the last one: the next pull has to be sent whole
};

/// In the transaction that takes the page's rows: notes where the pull that began at `began` (Pull::beginning) goes on,
/// at `again`. Of the last page: that it is finished, and due again then.
base::Done notePage(Database &mirror, const QString &key, const PageTaken &page, base::Instant began,
                    base::Instant again);
/// A failure leaves the pull under way where it was: it goes on there at `again`.
base::Done noteFailure(Database &mirror, const QString &key, const base::Error &error, base::Instant now,
                       base::Instant again);
/// Begins it anew: where it went on is no longer to be had.
base::Done restartPull(Database &mirror, const QString &key, base::Instant due);
/// Begins it anew and asks for every page: only a list that was sent whole tells what is gone, and only one that was
/// sent so twice tells it for sure, because a row may move from a page that is not read yet to one that was. `began` is
/// when the pull began that ends so, and `suspected` the same when rows were missing in it.
base::Done readWhole(Database &mirror, const QString &key, base::Instant began, base::Instant due,
                     std::optional<base::Instant> suspected = {});

/// How old one kind of thing is here.
struct MirrorAge
{
    QString topic;
    qint64 lists = 0;
    qint64 readOnce = 0; ///< of them, at least once to the end
    std::optional<base::Instant> oldest; ///< nothing while one was never read to its end
    std::optional<base::Instant> newest;
    qint64 rows = 0;
    qint64 underWay = 0;
    qint64 failing = 0;

    bool operator==(const MirrorAge &) const = default;
};

/// By topic, in the order of their names.
base::Result<QList<MirrorAge>> mirrorAges(Database &mirror);
/// The newest failures first.
base::Result<QList<Pull>> failingPulls(Database &mirror, int most);

} // namespace store
