#include "store/pulls/pagetags.h"

#include "store/sqlite/rows.h"

namespace store {

using base::Done;
using base::Result;

Result<std::optional<PageTag>> tagOf(Database &mirror, const QString &url, const QByteArray &credential)
{
    const Result<QList<PageTag>> found = rows<PageTag>(
        mirror, "SELECT etag, next_url, rows FROM page_tag WHERE url = ? AND credential = ?",
        [](const Statement &row) {
            return PageTag{row.bytes(0), row.text(1), row.integer(2)};
        },
        url, credential);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<PageTag>() : std::optional(found->first());
}

Done keepTag(Database &mirror, const QString &url, const QByteArray &credential, const PageTag &tag, base::Instant now)
{
    if (tag.etag.isEmpty())
        return execute(mirror, "DELETE FROM page_tag WHERE url = ? AND credential = ?", url, credential);
    return execute(mirror, "INSERT OR REPLACE INTO page_tag VALUES (?, ?, ?, ?, ?, ?)", url, credential,
                   QString::fromLatin1(tag.etag), tag.nextUrl.isNull() ? QStringLiteral("") : tag.nextUrl, tag.rows,
                   base::micros(now));
}

Done dropTags(Database &mirror, base::Instant before)
{
    return execute(mirror, "DELETE FROM page_tag WHERE seen_us < ?", base::micros(before));
}

Result<QByteArray> budgetOf(Database &mirror, const QByteArray &credential)
{
    const Result<QList<QByteArray>> found = rows<QByteArray>(
        mirror, "SELECT state FROM budget WHERE credential = ?", [](const Statement &row) { return row.bytes(0); },
        credential);
    return found ? Result<QByteArray>(found->value(0)) : Result<QByteArray>(found.error());
}

Done keepBudget(Database &mirror, const QByteArray &credential, const QByteArray &state)
{
    return execute(mirror, "INSERT OR REPLACE INTO budget VALUES (?, ?)", credential, QString::fromUtf8(state));
}

} // namespace store
