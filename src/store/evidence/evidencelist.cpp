#include "store/evidence/evidencelist.h"

#include "store/sqlite/rows.h"
#include "store/sqlite/searchphrase.h"

#include <variant>

namespace store {

using base::Result;
using evidence::Item;
using Wanted = EvidenceFilter::Which;

namespace {

constexpr const char *itemColumns =
    "e.incident_id, coalesce(i.title, ''), e.entry_id, e.label, e.title, e.kind, e.also, e.state, e.sensitivity, "
    "e.file_name, e.sha256, e.size, e.media_type, e.step, e.source, e.place, e.device, e.stated_by, e.stated_us, "
    "e.content_from_us, e.content_to_us, e.expires_us, e.retention_us, e.hold, e.holder, e.handed_to, e.disposal_by, "
    "e.checked_us, e.finding";

std::optional<base::Instant> instantOrNone(const Statement &row, int column)
{
    const std::optional<qint64> micros = row.optionalInteger(column);
    return micros ? std::optional(base::instant(*micros)) : std::nullopt;
}

QList<evidence::Kind> kindsFrom(const QString &lines)
{
    QList<evidence::Kind> out;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        if (const std::optional<evidence::Kind> kind = evidence::kindFrom(line))
            out.append(*kind);
    }
    return out;
}

Item itemFrom(const Statement &row)
{
    Item item{.entryId = row.text(2), .label = row.text(3), .title = row.text(4)};
    item.kind = evidence::kindFrom(row.text(5)).value_or(evidence::Kind::File);
    item.also = kindsFrom(row.text(6));
    item.state = evidence::stateFrom(row.text(7)).value_or(evidence::State::Planned);
    item.sensitivity = evidence::sensitivityFrom(row.text(8)).value_or(evidence::Sensitivity::Restricted);
    item.fileName = row.text(9);
    item.sha256 = row.text(10);
    item.size = row.integer(11);
    item.mediaType = row.text(12);
    item.step = row.text(13);
    item.source = row.text(14);
    item.place = row.text(15);
    item.device = row.text(16);
    item.by = row.text(17);
    item.at = base::instant(row.integer(18));
    item.contentFrom = instantOrNone(row, 19);
    item.contentTo = instantOrNone(row, 20);
    item.expires = instantOrNone(row, 21);
    item.retention = instantOrNone(row, 22);
    item.hold = row.text(23);
    item.holder = row.text(24);
    if (!row.text(25).isEmpty())
        item.handover = evidence::Handover{.to = row.text(25)};
    if (!row.text(26).isEmpty())
        item.disposal = evidence::Proposal{.by = row.text(26)};
    if (const std::optional<base::Instant> checked = instantOrNone(row, 27))
        item.check = evidence::Check{
            .finding = evidence::findingFrom(row.text(28)).value_or(evidence::Finding::Missing), .at = *checked};
    return item;
}

/// "words" as an FTS5 query of which every word must be there, the last perhaps unfinished.
QString beginningsOf(const QString &words)
{
    QStringList parts;
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts))
        parts.append(searchPhrase(word, true));
    return parts.join(QStringLiteral(" AND "));
}

bool beginsHash(const QString &words)
{
    const QString text = words.trimmed();
    return text.size() >= 4 && text.size() <= 64 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
           });
}

/// Conditions and their values, in step.
struct AskedItems
{
    QByteArrayList conditions;
    QList<std::variant<qint64, QString>> values;

    void add(const QByteArray &condition, const QList<std::variant<qint64, QString>> &given = {})
    {
        conditions.append(condition);
        values.append(given);
    }
};

/// The words are in the item's line, or begin its hash, or are in its file.
void addWords(AskedItems &asked, const EvidenceFilter &filter)
{
    QByteArrayList any{"e.entry_id IN (SELECT entry_id FROM line WHERE position IN "
                       "(SELECT rowid FROM line_words WHERE line_words MATCH ?))"};
    QList<std::variant<qint64, QString>> values{beginningsOf(filter.words)};
    if (beginsHash(filter.words)) {
        const QString begins = filter.words.trimmed().toLower();
        any.append("(e.sha256 >= ? AND e.sha256 < ?)");
        values += {begins, begins + u'g'};
    }
    if (!filter.found.isEmpty()) {
        any.append("e.sha256 IN (" + QByteArray("?,").repeated(filter.found.size()).chopped(1) + ')');
        for (const QString &hash : filter.found)
            values.append(hash);
    }
    asked.add('(' + any.join(" OR ") + ')', values);
}

const char *itemOrder(const EvidenceFilter &filter)
{
    return filter.which == Wanted::Expiring ? "e.expires_us" : "e.stated_us";
}

/// These few are in an index of their own, in the order of the list; that of the state seems as good to SQLite.
const char *ownIndex(const EvidenceFilter &filter)
{
    if (filter.which == Wanted::Expiring)
        return " INDEXED BY evidence_item_expiring";
    return filter.which == Wanted::Broken ? " INDEXED BY evidence_item_broken" : "";
}

AskedItems askedBy(const EvidenceFilter &filter)
{
    AskedItems asked;
    switch (filter.which) {
    case Wanted::Expiring:
        asked.add("e.state = 'planned' AND e.expires_us IS NOT NULL");
        break;
    case Wanted::Handed:
        asked.add("e.handed_to <> ''");
        break;
    case Wanted::Broken:
        asked.add("e.state IN ('missing', 'hash_mismatch')");
        break;
    case Wanted::Held:
        asked.add("e.hold <> ''");
        break;
    case Wanted::All:
        break;
    }
    if (!filter.incident.isEmpty())
        asked.add("e.incident_id = ?", {filter.incident});
    if (filter.state)
        asked.add("e.state = ?", {QString(evidence::name(*filter.state))});
    if (filter.sensitivity)
        asked.add("e.sensitivity = ?", {QString(evidence::name(*filter.sensitivity))});
    if (!filter.words.simplified().isEmpty())
        addWords(asked, filter);
    return asked;
}

QByteArray itemsSql(const AskedItems &asked, const EvidenceFilter &filter, bool goesOn)
{
    const bool rises = filter.which == Wanted::Expiring;
    const QByteArray order = itemOrder(filter);
    QByteArrayList conditions = asked.conditions;
    if (goesOn)
        conditions.append('(' + order + ", e.entry_id) " + (rises ? '>' : '<') + " (?, ?)");
    const QByteArray direction = rises ? "" : " DESC";
    return QByteArray("SELECT ") + itemColumns + " FROM evidence_item e" + ownIndex(filter)
        + " LEFT JOIN incident i ON i.id = e.incident_id"
        + (conditions.isEmpty() ? QByteArray() : " WHERE " + conditions.join(" AND ")) + " ORDER BY " + order
        + direction + ", e.entry_id" + direction + " LIMIT ?";
}

} // namespace

QByteArray evidencePageSql(const EvidenceFilter &filter, bool goesOn)
{
    return itemsSql(askedBy(filter), filter, goesOn);
}

EvidenceKey keyOf(const EvidenceFilter &filter, const EvidenceRow &row)
{
    const base::Instant at = filter.which == Wanted::Expiring ? row.item.expires.value_or(row.item.at) : row.item.at;
    return {base::micros(at), row.item.entryId};
}

Result<QList<EvidenceRow>> evidencePage(Database &journal, const EvidenceFilter &filter,
                                        const std::optional<EvidenceKey> &after, int limit)
{
    const AskedItems asked = askedBy(filter);
    Result<Statement> query = Statement::prepare(journal, itemsSql(asked, filter, after.has_value()));
    if (!query)
        return query.error();
    int at = 0;
    for (const auto &value : asked.values)
        std::visit([&](const auto &v) { query->bind(++at, v); }, value);
    if (after) {
        query->bind(++at, after->us);
        query->bind(++at, after->entryId);
    }
    query->bind(++at, limit);
    QList<EvidenceRow> out;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return out;
        out.append({query->text(0), query->text(1), itemFrom(*query)});
    }
}

Result<EvidenceCounts> evidenceCounts(Database &journal)
{
    const auto counts = rows<EvidenceCounts>(
        journal,
        "SELECT (SELECT count(*) FROM evidence_item), "
        "(SELECT count(*) FROM evidence_item WHERE state = 'planned' AND expires_us IS NOT NULL), "
        "(SELECT count(*) FROM evidence_item WHERE handed_to <> ''), "
        "(SELECT count(*) FROM evidence_item WHERE state IN ('missing', 'hash_mismatch')), "
        "(SELECT count(*) FROM evidence_item WHERE hold <> '')",
        [](const Statement &row) {
            return EvidenceCounts{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
        });
    return counts ? Result<EvidenceCounts>(counts->value(0)) : Result<EvidenceCounts>(counts.error());
}

Result<QList<FiledItem>> filedItems(Database &journal, const QString &incident)
{
    return rows<FiledItem>(
        journal,
        "SELECT incident_id, entry_id, label, title, file_name, source, sha256, size, media_type, device, state "
        "FROM evidence_item WHERE filed = 1 AND (?1 = '' OR incident_id = ?1) ORDER BY sha256, entry_id",
        [](const Statement &row) {
            return FiledItem{row.text(0),
                             row.text(1),
                             row.text(2),
                             row.text(3),
                             row.text(4),
                             row.text(5),
                             row.text(6),
                             row.integer(7),
                             row.text(8),
                             row.text(9),
                             evidence::stateFrom(row.text(10)).value_or(evidence::State::Sealed)};
        },
        incident.isNull() ? QStringLiteral("") : incident);
}

Result<bool> isStillKept(Database &journal, const QString &sha256)
{
    const auto kept = rows<qint64>(
        journal,
        "SELECT EXISTS (SELECT 1 FROM evidence_item WHERE sha256 = ?1 AND filed = 1) OR "
        "EXISTS (SELECT 1 FROM entry WHERE type = 'workspace.file_imported' AND "
        "payload ->> '$.sha256' = ?1)",
        [](const Statement &row) { return row.integer(0); }, sha256);
    return kept ? Result<bool>(kept->value(0) != 0) : Result<bool>(kept.error());
}

} // namespace store
