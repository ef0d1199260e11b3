#include "feeds/githubaudit/auditrow.h"

#include "domain/timeline/auditline.h"
#include "domain/timeline/importedtime.h"
#include "feeds/events/foundwords.h"

#include <array>

namespace feeds {

using base::Result;
using timeline::ImportedTime;

namespace {

/// What an investigation looks for beside what the line says.
constexpr std::array<const char *, 13> auditSearched{
    "actor_ip",
    "hashed_token",
    "token_id",
    "user",
    "org",
    "name",
    "key",
    "workflow_run_id",
    "head_sha",
    "fingerprint",
    "user_agent",
    "programmatic_access_type",
    "oauth_application_name",
};

/// The one repository of the row; none when it names several.
QString auditRepository(const Record &row)
{
    const QByteArrayView name = row.has("repo") ? QByteArrayView("repo") : QByteArrayView("repository");
    const QString text = row.text(name);
    return row.kind(name) == Record::Kind::List && text.contains(QLatin1String(", ")) ? QString() : text;
}

} // namespace

RecordReading AuditRow::read(const Record &row)
{
    const QString action = row.text("action").trimmed();
    if (row.kind("action") != Record::Kind::Text || action.isEmpty())
        return refused("action", QStringLiteral("it has no action"));
    const QByteArray time = row.has("@timestamp") ? "@timestamp" : "created_at";
    if (!row.has(time))
        return refused({}, QStringLiteral("it has neither @timestamp nor created_at"));
    if (row.kind(time) != Record::Kind::Text && row.kind(time) != Record::Kind::Number)
        return refused(time, QStringLiteral("it is not a time"));
    const Result<ImportedTime> at = timeline::readImportedTime(row.text(time), m_zone);
    if (!at)
        return refused(time, at.error().text());

    timeline::MachineEvent event;
    event.at = at->at;
    event.source = QStringLiteral("github-audit");
    event.action = action;
    event.actor = row.text("actor");
    event.repository = auditRepository(row);
    event.id = row.text("_document_id");
    const auto field = [&](QLatin1String name) {
        return name == QLatin1String("repo") && !event.repository.isEmpty()
            ? event.repository
            : row.text(QByteArrayView(name.data(), name.size()));
    };
    event.text = timeline::auditLine(event.action, field);
    event.words = foundWords(row, auditSearched);
    return {{event}, {}, at->twice ? 1 : 0};
}

} // namespace feeds
