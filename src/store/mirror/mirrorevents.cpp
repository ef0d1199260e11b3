#include "store/mirror/mirrorevents.h"

#include "store/mirror/mirrorrow.h"

#include <QtEndian>

namespace store {

using base::Error;
using base::ErrorKind;
using base::Result;
using timeline::Filter;

namespace {

constexpr quint32 largestRaw = 16 << 20; // a damaged length must not ask for gigabytes

const QByteArray columns =
    QByteArrayLiteral("e.id, e.micros, n.text, e.source_id, a.text, u.text, r.text, e.text, e.words FROM event e"
                      " JOIN name n ON n.id = e.source JOIN name a ON a.id = e.action"
                      " LEFT JOIN name u ON u.id = e.actor LEFT JOIN name r ON r.id = e.repository");

MirrorEvent eventFrom(const Statement &row, int first)
{
    MirrorEvent event;
    event.row = row.integer(first);
    event.event.at = base::instant((event.row >> rowBits) * 1000 + row.integer(first + 1));
    event.event.source = row.text(first + 2);
    event.event.id = row.text(first + 3);
    event.event.action = row.text(first + 4);
    event.event.actor = row.text(first + 5);
    event.event.repository = row.text(first + 6);
    event.event.text = row.text(first + 7);
    event.event.words = row.text(first + 8);
    return event;
}

Result<QByteArray> unpacked(const QByteArray &packed, qint64 row)
{
    if (packed.size() == 4 && qFromBigEndian<quint32>(packed.constData()) == 0)
        return QByteArray();
    if (packed.size() > 4 && qFromBigEndian<quint32>(packed.constData()) <= largestRaw) {
        const QByteArray raw = qUncompress(packed);
        if (!raw.isNull())
            return raw;
    }
    return Error{ErrorKind::Corrupt, QStringLiteral("An event of the mirror cannot be unpacked; import its file again"),
                 QStringLiteral("row %1").arg(row)};
}

} // namespace

Result<QList<MirrorEvent>> MirrorEvents::newest(const Filter &filter, base::Instant now, const MirrorWindow &window)
{
    return page(filter, now, window, Direction::Newest);
}

Result<QList<MirrorEvent>> MirrorEvents::oldest(const Filter &filter, base::Instant now, const MirrorWindow &window)
{
    return page(filter, now, window, Direction::Oldest);
}

Result<QList<MirrorEvent>> MirrorEvents::page(const Filter &filter, base::Instant now, const MirrorWindow &window,
                                              Direction direction)
{
    const Result<MirrorQuery> query = MirrorQuery::of(m_mirror, filter, now, m_common);
    if (!query)
        return query.error();
    QList<MirrorEvent> events;
    if (query->isNothing())
        return events;
    const auto order =
        direction == Direction::Newest ? MirrorQuery::Order::NewestFirst : MirrorQuery::Order::OldestFirst;
    // The rows first, then their texts: what is not on the page is never joined.
    Result<Statement> rows = Statement::prepare(m_mirror, query->sql(order));
    if (!rows)
        return rows.error();
    Result<Statement> texts = Statement::prepare(m_mirror, "SELECT " + columns + " WHERE e.id = ?");
    if (!texts)
        return texts.error();
    query->bind(*rows, window.after, window.before, window.limit);
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return events;
        const Result<bool> text = texts->with(rows->integer(0)).step();
        if (!text)
            return text.error();
        if (*text)
            events.append(eventFrom(*texts, 0));
    }
}

Result<CappedCount> MirrorEvents::count(const Filter &filter, base::Instant now, int cap)
{
    const Result<MirrorQuery> query = MirrorQuery::of(m_mirror, filter, now, m_common);
    if (!query)
        return query.error();
    if (query->isNothing())
        return CappedCount{};
    Result<Statement> rows =
        Statement::prepare(m_mirror, "SELECT count(*) FROM (" + query->sql(MirrorQuery::Order::NewestFirst) + ")");
    if (!rows)
        return rows.error();
    const MirrorWindow all;
    query->bind(*rows, all.after, all.before, qint64(cap) + 1);
    const Result<bool> row = rows->step();
    if (!row)
        return row.error();
    const qint64 count = rows->integer(0);
    return CappedCount{std::min<qint64>(count, cap), count > cap};
}

Result<std::optional<MirrorEvent>> MirrorEvents::one(Statement &query)
{
    const Result<bool> row = query.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<MirrorEvent>();
    MirrorEvent event = eventFrom(query, 1);
    Result<QByteArray> raw = unpacked(query.bytes(0), event.row);
    if (!raw)
        return raw.error();
    event.event.raw = *std::move(raw);
    return std::optional(event);
}

Result<std::optional<MirrorEvent>> MirrorEvents::find(qint64 row)
{
    Result<Statement> query = Statement::prepare(m_mirror, "SELECT e.raw, " + columns + " WHERE e.id = ?");
    if (!query)
        return query.error();
    return one(query->with(row));
}

Result<std::optional<MirrorEvent>> MirrorEvents::find(const QString &source, const QString &id)
{
    Result<Statement> query = Statement::prepare(
        m_mirror,
        "SELECT e.raw, " + columns
            + " WHERE e.source = (SELECT id FROM name WHERE kind = 1 AND text = ?) AND e.source_id = ?");
    if (!query)
        return query.error();
    return one(query->with(source, id));
}

} // namespace store
