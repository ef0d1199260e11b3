#include "feeds/mapped/mappedrow.h"

#include "base/text.h"
#include "domain/journal/statedzone.h"
#include "domain/timeline/filter.h"
#include "domain/timeline/importedtime.h"

namespace feeds {

using base::Result;
using timeline::ImportedTime;
using timeline::Part;

namespace {

constexpr qsizetype longestMappedLine = 1000;
constexpr qsizetype longestMappedValue = 200;

} // namespace

MappedRow::MappedRow(const QString &source, const EventOptions &options)
    : m_source(source)
    , m_options(options)
{
    for (int i = 0; i < timeline::partCount; ++i)
        m_columns.at(size_t(i)) = options.mapping.column(Part(i)).toUtf8();
}

QString MappedRow::text(const Record &row, Part part) const
{
    const QByteArray &column = m_columns.at(size_t(part));
    return column.isEmpty() ? QString() : row.text(column).trimmed();
}

/// The row's own, else the one that was given for the file.
Result<std::optional<QTimeZone>> MappedRow::zoneOf(const Record &row) const
{
    const QString stated = text(row, Part::Zone);
    if (stated.isEmpty())
        return m_options.zone;
    const Result<QTimeZone> zone = journal::zoneNamed(stated);
    return zone ? Result<std::optional<QTimeZone>>(*zone) : zone.error();
}

QString MappedRow::lineOf(const Record &row) const
{
    QString line = text(row, Part::Text);
    if (line.isEmpty()) {
        for (const QString &name : row.names()) {
            const QByteArray column = name.toUtf8();
            const QString value = base::beginning(row.text(column).trimmed(), longestMappedValue);
            if (value.isEmpty() || column == m_columns.at(size_t(Part::Time)) || line.size() > longestMappedLine)
                continue;
            line += (line.isEmpty() ? QString() : QStringLiteral("  ")) + name + QStringLiteral(": ") + value;
        }
    }
    const QString severity = text(row, Part::Severity);
    if (!severity.isEmpty())
        line = base::beginning(severity, 40) + QStringLiteral(": ") + line;
    return base::beginning(base::onOneLine(line), longestMappedLine);
}

RecordReading MappedRow::read(const Record &row)
{
    const QByteArray &time = m_columns.at(size_t(Part::Time));
    if (time.isEmpty())
        return refused({}, QStringLiteral("no column is said to be the time"));
    if (!row.has(time))
        return refused(time, QStringLiteral("it is not there"));
    const Result<std::optional<QTimeZone>> zone = zoneOf(row);
    if (!zone)
        return refused(m_columns.at(size_t(Part::Zone)), zone.error().text());
    const Result<ImportedTime> at = timeline::readImportedTime(row.text(time), *zone);
    if (!at)
        return refused(time, at.error().text());
    const QString stated = text(row, Part::Lane).toLower();
    if (!stated.isEmpty() && !timeline::isMachineLane(stated))
        return refused(m_columns.at(size_t(Part::Lane)),
                       QStringLiteral("“%1” is no lane; lanes are %2")
                           .arg(base::beginning(stated, 40), timeline::laneNames().mid(1).join(QLatin1String(", "))));
    const QString lane = !stated.isEmpty() ? stated : m_options.lane;
    timeline::MachineEvent event;
    event.at = at->at;
    event.source = lane.isEmpty() ? m_source : timeline::sourceIn(lane, m_source);
    event.id = text(row, Part::Id);
    event.action = text(row, Part::Action);
    if (event.action.isEmpty())
        event.action = m_source;
    event.actor = text(row, Part::Actor);
    event.repository = text(row, Part::Repository);
    event.text = lineOf(row);
    event.words = text(row, Part::Severity);
    return {{event}, {}, at->twice ? 1 : 0};
}

} // namespace feeds
