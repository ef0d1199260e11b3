#include "feeds/hardenrunner/telemetryrow.h"

#include "base/hash.h"
#include "base/text.h"
#include "domain/timeline/importedtime.h"
#include "domain/timeline/telemetryline.h"
#include "feeds/events/foundwords.h"

#include <array>

namespace feeds {

using base::Result;
using timeline::ImportedTime;

namespace {

constexpr std::array<const char *, 18> telemetrySearched{
    "endpoint",  "host",      "domainName",    "ipAddress",   "direct_ip_address", "run_id",
    "job_id",    "job",       "workflow_path", "tool.sha256", "tool.parent.name",  "file",
    "file_path", "commit_id", "rule_id",       "html_url",    "correlation_id",    "imposter_commit.sha",
};

/// What tells one sighting from another when two exports overlap; whether somebody has since resolved or
/// suppressed it does not.
constexpr std::array<const char *, 18> telling{
    "id",     "owner", "repo", "run_id",    "run_attempt", "job_id",    "timestamp", "endpoint",    "host",
    "method", "path",  "file", "file_path", "tool.name",   "detection", "rule_id",   "line_number", "direct_ip_address",
};

QString firstText(const Record &row, std::initializer_list<const char *> names)
{
    for (const char *const name : names) {
        const QString text = row.text(name).trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

bool isDetection(const Record &row)
{
    return row.has("id") && (row.has("run_id") || row.has("detection") || row.has("id_timestamp"))
        && row.kind("id") == Record::Kind::Text;
}

bool isBlocked(const QString &status)
{
    return status.contains(QLatin1String("block"), Qt::CaseInsensitive)
        || status.contains(QLatin1String("denied"), Qt::CaseInsensitive)
        || status.contains(QLatin1String("drop"), Qt::CaseInsensitive);
}

/// What the row is about: the detection's own name, or what the agent's fields mean. Empty when neither.
QString telemetryKind(const Record &row)
{
    if (isDetection(row))
        return row.text("id");
    if (row.has("filetype") || row.has("file_type"))
        return QStringLiteral("file.written");
    if (row.has("port") || ((row.has("ipAddress") || row.has("domainName")) && row.has("tool")))
        return isBlocked(row.text("status")) ? QStringLiteral("outbound.blocked") : QStringLiteral("outbound.allowed");
    if (row.has("domainName"))
        return QStringLiteral("dns.resolved");
    if (row.has("exe") && (row.has("pid") || row.has("arguments")))
        return QStringLiteral("process.started");
    if (row.text("message").contains(QLatin1String("StepSecurity Harden Runner")))
        return QStringLiteral("annotation");
    return {};
}

QString telemetryRepository(const Record &row)
{
    const QString repository = firstText(row, {"repo", "repository.full_name", "repository"});
    const QString owner = row.text("owner");
    return repository.isEmpty() || repository.contains(u'/') || owner.isEmpty() ? repository
                                                                                : owner + u'/' + repository;
}

/// "host:port" of the agent's own fields.
QString endpointOf(const Record &row)
{
    const QString stated = firstText(row, {"endpoint", "direct_ip_address"});
    if (!stated.isEmpty())
        return stated;
    const QString host = firstText(row, {"domainName", "domain", "ipAddress", "ip_address", "host"});
    const QString port = row.text("port");
    return host.isEmpty() || port.isEmpty() ? host : host + u':' + port;
}

QString telemetryField(const Record &row, const QString &kind, const QString &repository, QLatin1String name)
{
    if (name == QLatin1String("tool"))
        return firstText(row, {"tool.name", "tool", "process", "exe"}).section(u'/', -1);
    if (name == QLatin1String("endpoint"))
        return kind == QLatin1String("dns.resolved") ? firstText(row, {"ipAddress", "ip_address"}) : endpointOf(row);
    if (name == QLatin1String("host"))
        return firstText(row, {"host", "domainName", "domain"});
    if (name == QLatin1String("file"))
        return firstText(row, {"file_path", "file", "file_name", "artifact_name", "filetype", "file_type"});
    if (name == QLatin1String("detail"))
        return firstText(row, {"process_events.command", "command", "cmdline", "arguments", "description"});
    if (name == QLatin1String("action"))
        return firstText(row, {"action", "imposter_commit.action"});
    if (name == QLatin1String("sha"))
        return firstText(row, {"sha", "imposter_commit.sha"}).left(12);
    if (name == QLatin1String("rule"))
        return row.text("rule_id");
    if (name == QLatin1String("line"))
        return row.text("line_number");
    if (name == QLatin1String("job"))
        return firstText(row, {"job", "job_name"});
    if (name == QLatin1String("repo"))
        return repository;
    return row.text(QByteArrayView(name.data(), name.size()));
}

/// The same sighting in another export has the same id; what the agent says by itself is told by its bytes.
QString telemetryId(const Record &row)
{
    if (!isDetection(row) || !row.has("run_id"))
        return {};
    QStringList parts;
    for (const char *const name : telling)
        parts.append(row.text(name));
    return QString::fromLatin1(base::sha256(parts.join(u'\n').toUtf8()).toHex());
}

} // namespace

RecordReading TelemetryRow::read(const Record &row)
{
    const QString kind = telemetryKind(row);
    if (kind.trimmed().isEmpty())
        return refused({}, QStringLiteral("it is neither a detection nor an event of the agent"));
    QByteArray time;
    for (const char *const name : {"timestamp", "time", "created_at", "completed_at", "started_at"}) {
        if (time.isEmpty() && row.has(name))
            time = name;
    }
    if (time.isEmpty())
        return refused("timestamp", QStringLiteral("it is not there"));
    const Result<ImportedTime> at = timeline::readImportedTime(row.text(time), m_zone);
    if (!at)
        return refused(time, at.error().text());
    timeline::MachineEvent event;
    event.at = at->at;
    event.source = QStringLiteral("harden-runner");
    event.id = telemetryId(row);
    event.action = base::beginning(kind, 100);
    event.repository = telemetryRepository(row);
    event.text = kind == QLatin1String("annotation") ? base::beginning(base::onOneLine(row.text("message")), 400)
                                                     : timeline::telemetryLine(kind, [&](QLatin1String name) {
                                                           return telemetryField(row, kind, event.repository, name);
                                                       });
    event.words = foundWords(row, telemetrySearched);
    return {{event}, {}, at->twice ? 1 : 0};
}

} // namespace feeds
