#pragma once

#include "base/instant.h"
#include "store/sqlite/database.h"

#include <optional>

namespace store {

/// What GitHub gave with a page that was taken: asked with it, an unchanged page costs nothing.
struct PageTag
{
    QByteArray etag; ///< verbatim
    QString nextUrl; ///< the page behind it, which an answer "unchanged" need not name; empty for the last
    qint64 rows = 0;

    bool operator==(const PageTag &) const = default;
};

/// `credential` is a hash of 16 bytes: a tag is good only for the token it was given to.
base::Result<std::optional<PageTag>> tagOf(Database &mirror, const QString &url, const QByteArray &credential);
/// In the transaction that takes the page; a page without a tag drops the one there was.
base::Done keepTag(Database &mirror, const QString &url, const QByteArray &credential, const PageTag &tag,
                   base::Instant now);
/// Those of pages that were not read since.
base::Done dropTags(Database &mirror, base::Instant before);

/// The budget of a credential as it was kept last, a JSON document; empty when there is none.
base::Result<QByteArray> budgetOf(Database &mirror, const QByteArray &credential);
base::Done keepBudget(Database &mirror, const QByteArray &credential, const QByteArray &state);

} // namespace store
