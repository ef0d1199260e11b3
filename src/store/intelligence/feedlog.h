#pragma once

#include "base/instant.h"
#include "store/sqlite/database.h"

#include <QList>

#include <optional>

namespace store {

/// A sealed file whose rows go into the mirror.
struct FeedFile
{
    QString format; ///< "trivy", "sarif", "kev", "epss", "stix"
    QString sha256; ///< lower-case hexadecimal, as in the evidence folder
    QString fileName;
    base::Instant readAt{}; ///< when a person brought it in, not when it is read once more
};

/// What came of it, once it was read to its end.
struct FeedTally
{
    qint64 rows = 0;
    qint64 added = 0;
    qint64 refused = 0;
    QString version; ///< of the catalogue, the model or the tool
    std::optional<base::Instant> asOf; ///< when it was made, as it says itself
};

/// Notes that a file is being read and gives its row; again for one that is known. Writer of the mirror.
base::Result<qint64> beginFeed(Database &mirror, const FeedFile &file);
/// Notes that it was read whole.
base::Done finishFeed(Database &mirror, qint64 feed, const FeedTally &tally);

/// How fresh one kind of feed is.
struct FeedFreshness
{
    QString format;
    QString fileName; ///< of the newest by what it says, else by when it was read
    QString sha256;
    QString version;
    std::optional<base::Instant> asOf; ///< what it says of itself
    base::Instant readAt{};
    qint64 rows = 0;
    qint64 files = 0; ///< of this format, read whole

    bool operator==(const FeedFreshness &) const = default;
};

/// For each format that was ever brought in, sorted by its name: the newest file.
base::Result<QList<FeedFreshness>> feedFreshness(Database &mirror);
/// Whether the rows of that sealed file are in the mirror, all of them.
base::Result<bool> isFeedWhole(Database &mirror, const QString &format, const QString &sha256);

} // namespace store
