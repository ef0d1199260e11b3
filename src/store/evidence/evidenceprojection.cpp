#include "store/evidence/evidenceprojection.h"

#include "domain/incidents/incident.h"
#include "store/sqlite/statement.h"

namespace store {

using base::Done;
using evidence::Custody;
using evidence::Item;

namespace {

std::optional<qint64> momentOrNull(const std::optional<base::Instant> &at)
{
    return at ? std::optional<qint64>(base::micros(*at)) : std::nullopt;
}

QString kindLines(const QList<evidence::Kind> &kinds)
{
    QStringList out;
    for (const evidence::Kind kind : kinds)
        out.append(evidence::name(kind));
    return out.join(u'\n');
}

/// Never null: the columns are not.
QString there(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// Writes the rows of one incident.
class EvidenceWriter
{
public:
    EvidenceWriter(Database &database, QString incident)
        : m_database(database)
        , m_incident(std::move(incident))
    {
    }

    Done put(const Item *before, const Item &after)
    {
        if (before && *before == after)
            return base::done();
        Done done = putItem(after);
        const qsizetype kept = before ? common(before->custody, after.custody) : 0;
        if (done && before && kept < before->custody.size())
            done = run("DELETE FROM evidence_custody WHERE incident_id = ? AND item_id = ? AND number > ?", m_incident,
                       after.entryId, kept);
        for (qsizetype i = kept; done && i < after.custody.size(); ++i)
            done = putStep(after.entryId, i + 1, after.custody.at(i));
        return done;
    }

    Done drop(const QString &item)
    {
        const Done gone = run("DELETE FROM evidence_item WHERE incident_id = ? AND entry_id = ?", m_incident, item);
        return gone ? run("DELETE FROM evidence_custody WHERE incident_id = ? AND item_id = ?", m_incident, item)
                    : gone;
    }

private:
    template<class... Values>
    Done run(const QByteArray &sql, const Values &...values)
    {
        return execute(m_database, sql, values...);
    }

    static qsizetype common(const QList<Custody> &a, const QList<Custody> &b)
    {
        qsizetype same = 0;
        while (same < a.size() && same < b.size() && a.at(same) == b.at(same))
            ++same;
        return same;
    }

    Done putItem(const Item &item)
    {
        return run("INSERT OR REPLACE INTO evidence_item VALUES "
                   "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                   m_incident, item.entryId, item.label, item.title, evidence::name(item.kind),
                   there(kindLines(item.also)), evidence::name(item.state), evidence::name(item.sensitivity),
                   there(item.fileName), there(item.sha256), item.size, there(item.mediaType), there(item.step),
                   there(item.source), there(item.place), there(item.device), int(item.isFiled()), there(item.by),
                   base::micros(item.at), momentOrNull(item.contentFrom), momentOrNull(item.contentTo),
                   momentOrNull(item.expires), momentOrNull(item.retention), there(item.hold), there(item.holder),
                   item.handover ? item.handover->to : QStringLiteral(""),
                   item.disposal ? item.disposal->by : QStringLiteral(""),
                   item.check ? momentOrNull(item.check->at) : std::nullopt,
                   item.check ? QString(evidence::name(item.check->finding)) : QStringLiteral(""));
    }

    Done putStep(const QString &item, qsizetype number, const Custody &step)
    {
        return run("INSERT INTO evidence_custody VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)", m_incident, item, number,
                   step.entryId, evidence::name(step.step), there(step.by), there(step.from), there(step.to),
                   base::micros(step.when.at), step.when.zone, there(step.place), there(step.reason), there(step.seen),
                   step.finding ? QString(evidence::name(*step.finding)) : QStringLiteral(""));
    }

    Database &m_database;
    QString m_incident;
};

} // namespace

Done EvidenceProjection::write(Database &database, const journal::Subject *before, const journal::Subject &after)
{
    const auto *now = dynamic_cast<const incidents::Incident *>(&after);
    const auto *old = dynamic_cast<const incidents::Incident *>(before);
    if (!now || (old && old->evidence == now->evidence))
        return base::done();
    EvidenceWriter writer(database, now->id);
    QHash<QString, const Item *> known;
    for (const Item &item : old ? old->evidence : QList<Item>())
        known.insert(item.entryId, &item);
    for (const Item &item : now->evidence) {
        if (const Done written = writer.put(known.take(item.entryId), item); !written)
            return written;
    }
    for (auto gone = known.cbegin(); gone != known.cend(); ++gone) {
        if (const Done dropped = writer.drop(gone.key()); !dropped)
            return dropped;
    }
    return base::done();
}

} // namespace store
