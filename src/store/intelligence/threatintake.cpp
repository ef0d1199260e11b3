#include "store/intelligence/threatintake.h"

#include "store/intelligence/texts.h"

namespace store {

using base::Done;
using base::Result;
using namespace intelligence;

Done ThreatIntake::prepare()
{
    if (m_known)
        return base::done();
    const Result<qint64> feed = beginFeed(m_mirror, m_file);
    if (!feed)
        return feed.error();
    m_feed = *feed;
    const std::pair<std::optional<Statement> *, QByteArray> wanted[] = {
        {&m_write,
         "INSERT INTO threat_indicator (stix_id, feed, name, types, not_understood, producer, confidence, revoked,"
         " created_us, modified_us, valid_from_us, valid_until_us, pattern, description)"
         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (stix_id) DO UPDATE SET feed = excluded.feed,"
         " name = excluded.name, types = excluded.types, not_understood = excluded.not_understood,"
         " producer = excluded.producer, confidence = excluded.confidence, revoked = excluded.revoked,"
         " created_us = excluded.created_us, modified_us = excluded.modified_us,"
         " valid_from_us = excluded.valid_from_us, valid_until_us = excluded.valid_until_us,"
         " pattern = excluded.pattern, description = excluded.description RETURNING id"},
        {&m_dropValues, "DELETE FROM threat_value WHERE indicator = ?"},
        {&m_value, "INSERT INTO threat_value (value, kind, indicator) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"},
        {&m_other,
         "INSERT INTO stix_object (id, type, name, modified_us, source_ref, target_ref, feed)"
         " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET type = excluded.type, name = excluded.name,"
         " modified_us = excluded.modified_us, source_ref = excluded.source_ref, target_ref = excluded.target_ref,"
         " feed = excluded.feed WHERE excluded.modified_us >= modified_us"},
        {&m_known, "SELECT modified_us FROM threat_indicator WHERE stix_id = ?"}, // last: it says all are there
    };
    for (const auto &[place, sql] : wanted) {
        Result<Statement> statement = Statement::prepare(m_mirror, sql);
        if (!statement)
            return statement.error();
        place->emplace(*std::move(statement));
    }
    return base::done();
}

Done ThreatIntake::add(const QList<ThreatIndicator> &indicators, const QList<StixObject> &others)
{
    const ThreatTally before = m_tally;
    const Done done = m_mirror.transaction([&]() -> Done {
        if (const Done ready = prepare(); !ready)
            return ready;
        for (const ThreatIndicator &indicator : indicators) {
            if (const Done added = addOne(indicator); !added)
                return added;
        }
        for (const StixObject &object : others) {
            if (const Done added = addOther(object); !added)
                return added;
        }
        return base::done();
    });
    if (!done) {
        m_tally = before;
        m_known.reset();
    }
    return done;
}

Done ThreatIntake::addOne(const ThreatIndicator &indicator)
{
    const Result<bool> known = m_known->with(indicator.id).step();
    if (!known)
        return known.error();
    const bool newer = !*known || base::micros(indicator.modified) >= m_known->integer(0);
    m_known->reset();
    ++m_tally.read;
    ++(*known ? m_tally.known : m_tally.added);
    if (!newer)
        return base::done();
    const std::optional<qint64> until = optionalMicros(indicator.validUntil);
    const Result<bool> written =
        m_write
            ->with(indicator.id, m_feed, indicator.name, asLines(indicator.types), indicator.notUnderstood,
                   indicator.producer, indicator.confidence, int(indicator.revoked), base::micros(indicator.created),
                   base::micros(indicator.modified), base::micros(indicator.validFrom), until, indicator.pattern,
                   indicator.description)
            .step();
    if (!written)
        return written.error();
    const qint64 id = m_write->integer(0);
    m_write->reset();
    if (const Done dropped = m_dropValues->with(id).run(); !dropped)
        return dropped;
    for (const ThreatValue &value : indicator.values) {
        if (const Done noted = m_value->with(value.value, int(value.kind), id).run(); !noted)
            return noted;
    }
    return base::done();
}

Done ThreatIntake::addOther(const StixObject &object)
{
    ++m_tally.others;
    return m_other
        ->with(object.id, object.type, object.name, base::micros(object.modified), object.source, object.target, m_feed)
        .run();
}

Done ThreatIntake::finish(FeedTally tally)
{
    return m_mirror.transaction([&]() -> Done {
        if (const Done ready = prepare(); !ready)
            return ready;
        tally.rows = m_tally.read + m_tally.others;
        tally.added = m_tally.added;
        return finishFeed(m_mirror, m_feed, tally);
    });
}

} // namespace store
