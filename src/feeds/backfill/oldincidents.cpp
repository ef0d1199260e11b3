#include "feeds/backfill/oldincidents.h"

#include "domain/journal/statedtime.h"
#include "domain/journal/statedzone.h"
#include "feeds/csv/csvrecord.h"

namespace feeds {

using namespace incidents;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr qsizetype largestTable = 16 * 1024 * 1024;
constexpr qsizetype largestRow = 256 * 1024;
constexpr qsizetype mostRows = 10000;
constexpr qsizetype mostAccount = 8000;

/// A cell that is wrong.
struct Wrong
{
    const char *column;
    QString why;
};

class RowReader
{
public:
    RowReader(const Record &record, const OldIncidentOptions &options)
        : m_record(record)
        , m_options(options)
    {
    }

    std::optional<OldIncident> read()
    {
        OldIncident out;
        out.title = text("title", 200);
        out.account = text("account", mostAccount);
        Declared &declared = out.declared;
        declared.severity = named<Severity>("severity", &severityFrom, Severity::P4, "P1 to P4");
        declared.category = text("category", 60);
        declared.detector = text("detector", 200);
        declared.codename = text("codename", 60);
        declared.ticket = text("ticket", 500);
        declared.visibility =
            named<Visibility>("visibility", &visibilityFrom, Visibility::Team, "team, restricted or local_only");
        out.outcome = named<Outcome>("outcome", &outcomeFrom, Outcome::Confirmed,
                                     "confirmed, false_positive, benign, duplicate or exercise");
        readZone();
        for (int i = 0; i < milestoneCount; ++i)
            readTime(out, Milestone(i));
        if (m_wrong)
            return {};
        if (const base::Done fine = recordable(out); !fine) {
            m_wrong = Wrong{columnOf(out), fine.error().what};
            return {};
        }
        return out;
    }

    const std::optional<Wrong> &wrong() const { return m_wrong; }

private:
    void fail(const char *column, const QString &why)
    {
        if (!m_wrong)
            m_wrong = Wrong{column, why};
    }

    QString text(const char *column, qsizetype longest)
    {
        const QString value = m_record.text(column).trimmed();
        if (value.size() > longest)
            fail(column, QStringLiteral("is longer than %1 characters").arg(longest));
        return value;
    }

    template<class E>
    E named(const char *column, std::optional<E> (*read)(const QString &), E otherwise, const char *known)
    {
        const QString value = text(column, 60);
        if (value.isEmpty())
            return otherwise;
        const std::optional<E> found = read(value.startsWith(u'P') || value.startsWith(u'p') ? value : value.toLower());
        if (!found)
            fail(column, QStringLiteral("“%1” is not %2").arg(value, QLatin1String(known)));
        return found.value_or(otherwise);
    }

    void readZone()
    {
        m_zone = m_options.zone;
        const QString name = text("zone", 60);
        if (name.isEmpty())
            return;
        const Result<QTimeZone> zone = journal::zoneNamed(name);
        if (zone)
            m_zone = *zone;
        else
            fail("zone", zone.error().what);
    }

    void readTime(OldIncident &out, Milestone milestone)
    {
        const QByteArray column(name(milestone).data());
        const QString value = text(name(milestone).data(), 60);
        if (value.isEmpty())
            return;
        const journal::Viewpoint here{m_options.now, m_zone.value_or(QTimeZone::utc())};
        const Result<journal::StatedTime> read = journal::wholeTime(value, here);
        if (!read) {
            fail(name(milestone).data(), read.error().what);
            return;
        }
        if (!m_zone && !saysZone(value, *read)) {
            fail(name(milestone).data(),
                 QStringLiteral("“%1” names no zone; write one behind it, in a column zone, or give one for all")
                     .arg(value));
            return;
        }
        out.milestones.insert(milestone, read->occurred);
    }

    /// A time that names its zone reads the same from everywhere.
    bool saysZone(const QString &value, const journal::StatedTime &asUtc) const
    {
        const Result<journal::StatedTime> elsewhere = journal::wholeTime(value, {m_options.now, QTimeZone(-5 * 3600)});
        return elsewhere && elsewhere->occurred.at == asUtc.occurred.at;
    }

    static const char *columnOf(const OldIncident &old)
    {
        if (old.title.isEmpty())
            return "title";
        if (!old.milestones.contains(Milestone::Detected))
            return "detected";
        return old.milestones.contains(Milestone::Closed) ? "compromised" : "closed";
    }

    const Record &m_record;
    const OldIncidentOptions &m_options;
    std::optional<QTimeZone> m_zone;
    std::optional<Wrong> m_wrong;
};

OldIncidentRow rowOf(const CsvRecord &record, qint64 line, const OldIncidentOptions &options)
{
    OldIncidentRow out{.line = line};
    RowReader reader(record, options);
    out.incident = reader.read();
    if (out.incident) {
        out.warnings = inversionsOf(*out.incident);
        return out;
    }
    const Record::Place place = record.place(reader.wrong()->column);
    out.refused = {place.line > 0 ? place.line : line, place.column, QString::fromLatin1(reader.wrong()->column),
                   reader.wrong()->why};
    return out;
}

/// Why the head cannot be that of such a table; nothing when it can.
QString unknownColumn(const QStringList &names)
{
    for (const QString &name : names) {
        if (!oldIncidentColumns().contains(name))
            return QStringLiteral("The column “%1” is not known").arg(name);
    }
    return {};
}

} // namespace

const QStringList &oldIncidentColumns()
{
    static const QStringList all = [] {
        QStringList out{QStringLiteral("title"),    QStringLiteral("severity"), QStringLiteral("category"),
                        QStringLiteral("detector"), QStringLiteral("outcome"),  QStringLiteral("ticket"),
                        QStringLiteral("zone")};
        for (int i = 0; i < milestoneCount; ++i)
            out.append(name(Milestone(i)));
        return out << QStringLiteral("codename") << QStringLiteral("visibility") << QStringLiteral("account");
    }();
    return all;
}

Result<QList<OldIncidentRow>> readOldIncidents(const QByteArray &table, const QString &name,
                                               const OldIncidentOptions &options)
{
    if (table.size() > largestTable)
        return Error{ErrorKind::Invalid, QStringLiteral("%1 is larger than 16 MiB").arg(name)};
    QList<OldIncidentRow> out;
    CsvRecord record;
    QString problem;
    const auto take = [&](const CsvRow &row) {
        if (!record.hasHead()) {
            problem = record.setHead(row);
            if (problem.isEmpty())
                problem = unknownColumn(record.names());
            return problem.isEmpty();
        }
        if (out.size() == mostRows) {
            problem = QStringLiteral("It has more than %1 rows").arg(mostRows);
            return false;
        }
        const QString broken = record.set(row);
        if (broken.isEmpty())
            out.append(rowOf(record, row.line, options));
        else
            out.append({.line = row.line, .refused = {.line = row.line, .reason = broken}});
        return true;
    };
    CsvRows rows(name, largestRow, take);
    Result<bool> read = rows.add(table);
    if (read && *read)
        read = rows.finish();
    if (!read)
        return read.error();
    if (!problem.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("%1: %2").arg(name, problem),
                     QStringLiteral("the first line names the columns: %1")
                         .arg(oldIncidentColumns().join(QStringLiteral(", ")))};
    return out;
}

} // namespace feeds
