#include "feeds/timesketch/timesketchrow.h"

#include "base/text.h"
#include "domain/timeline/importedtime.h"

namespace feeds {

using base::Result;
using timeline::ImportedTime;

namespace {

constexpr qsizetype longestTimesketchValue = 200;
constexpr qsizetype longestTimesketchLine = 1000;

/// A date with its zone says it best, microseconds need none, and a date without one is the last resort.
Result<ImportedTime> timesketchTime(const Record &row, const std::optional<QTimeZone> &zone)
{
    const Result<ImportedTime> stated = row.has("datetime")
        ? timeline::readImportedTime(row.text("datetime"), std::nullopt)
        : Result<ImportedTime>(base::Error{base::ErrorKind::Invalid, QStringLiteral("it is not there")});
    if (stated)
        return stated;
    if (row.has("timestamp")) {
        const Result<ImportedTime> counted = timeline::readMicroseconds(row.text("timestamp"));
        if (counted || !row.has("datetime"))
            return counted;
    }
    return row.has("datetime") ? timeline::readImportedTime(row.text("datetime"), zone) : stated;
}

/// The columns that say nothing of their own.
bool isOrder(const QString &name)
{
    return name == QLatin1String("message") || name == QLatin1String("datetime") || name == QLatin1String("timestamp")
        || name == QLatin1String("timestamp_desc") || name.startsWith(QLatin1String("__ts"));
}

QString timesketchWords(const Record &row)
{
    QStringList words;
    for (const QString &name : row.names()) {
        const QString value =
            isOrder(name) ? QString() : base::beginning(row.text(name.toUtf8()).trimmed(), longestTimesketchValue);
        if (!value.isEmpty() && !words.contains(value))
            words.append(value);
    }
    return words.join(u' ');
}

QString timesketchText(const Record &row, std::initializer_list<const char *> names)
{
    for (const char *const name : names) {
        const QString text = row.text(name).trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

RecordReading TimesketchRow::read(const Record &row)
{
    const QString message = row.text("message").trimmed();
    if (message.isEmpty())
        return refused("message", QStringLiteral("it is not there"));
    const Result<ImportedTime> at = timesketchTime(row, m_options.zone);
    if (!at)
        return refused(row.has("datetime") ? "datetime" : "timestamp", at.error().text());
    timeline::MachineEvent event;
    event.at = at->at;
    event.source = m_options.lane.isEmpty() ? QStringLiteral("timesketch")
                                            : timeline::sourceIn(m_options.lane, QStringLiteral("timesketch"));
    event.action = timesketchText(row, {"timestamp_desc"});
    if (event.action.isEmpty())
        return refused("timestamp_desc", QStringLiteral("it is not there"));
    event.id = timesketchText(row, {"_id", "event_id", "__ts_event_id"});
    event.actor = timesketchText(row, {"actor", "username", "user"});
    event.repository = timesketchText(row, {"repository", "repo"});
    event.text = base::beginning(base::onOneLine(message), longestTimesketchLine);
    event.words = timesketchWords(row);
    return {{event}, {}, at->twice ? 1 : 0};
}

} // namespace feeds
