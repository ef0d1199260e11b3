#include "feeds/githubruns/runrow.h"

#include "domain/timeline/importedtime.h"
#include "domain/timeline/runline.h"
#include "feeds/events/foundwords.h"

#include <QRegularExpression>

#include <array>

namespace feeds {

using base::Result;
using timeline::ImportedTime;
using timeline::MachineEvent;

namespace {

/// What is runSearched for beside what the line says, in the names of both exports.
constexpr std::array<const char *, 13> runSearched{
    "id",
    "databaseId",
    "head_sha",
    "headSha",
    "display_title",
    "displayTitle",
    "path",
    "html_url",
    "url",
    "event",
    "head_repository.full_name",
    "triggering_actor.login",
    "workflow_id",
};

/// The first of several names that has a value.
QByteArray givenName(const Record &row, std::initializer_list<const char *> names)
{
    for (const char *const name : names) {
        if (row.has(name))
            return name;
    }
    return {};
}

QString givenText(const Record &row, std::initializer_list<const char *> names)
{
    const QByteArray name = givenName(row, names);
    return name.isEmpty() ? QString() : row.text(name);
}

/// "owner/name": of the run itself, else out of its address.
QString runRepository(const Record &row)
{
    static const QRegularExpression address(
        QStringLiteral("\\Ahttps://[^/]+/(?:repos/)?([^/\\s]+/[^/\\s]+)/actions/runs/"));
    const QString stated = givenText(row, {"repository.full_name", "repository.nameWithOwner", "repository"});
    if (!stated.isEmpty())
        return stated;
    const QRegularExpressionMatch match = address.match(givenText(row, {"html_url", "url"}));
    return match.captured(1);
}

/// "release.yml" out of ".github/workflows/release.yml@refs/heads/main", when the workflow has no name.
QString runWorkflow(const Record &row)
{
    const QString name = givenText(row, {"workflowName", "name"});
    if (!name.trimmed().isEmpty())
        return name;
    const QString file = row.text("path").section(u'@', 0, 0).section(u'/', -1);
    return file.isEmpty() ? QStringLiteral("workflow") : file;
}

/// One run as it is read: what both of its events have in common.
class Run
{
public:
    Run(const Record &row, const std::optional<QTimeZone> &zone)
        : m_row(row)
        , m_zone(zone)
        , m_id(givenText(row, {"id", "databaseId"}))
        , m_attempt(givenText(row, {"run_attempt", "attempt"}))
        , m_repository(runRepository(row))
        , m_actor(givenText(row, {"triggering_actor.login", "actor.login"}))
        , m_workflow(runWorkflow(row))
        , m_words(foundWords(row, runSearched))
    {
    }

    RecordReading read()
    {
        if (m_id.isEmpty())
            return refused({}, QStringLiteral("it has neither id nor databaseId"));
        const std::optional<ImportedTime> began =
            time({"run_started_at", "startedAt", "created_at", "createdAt"}, "run_started_at");
        if (began)
            add(*began, QStringLiteral("started"), QStringLiteral("run.started"), timeline::runBegan(fields()));
        if (m_row.text("status") == QLatin1String("completed"))
            end(began);
        return m_reading;
    }

private:
    void end(const std::optional<ImportedTime> &began)
    {
        const std::optional<ImportedTime> ended = time({"updated_at", "updatedAt"}, "updated_at");
        if (!ended)
            return;
        if (began && ended->at >= began->at)
            m_took = base::spanText(ended->at - began->at);
        const QString conclusion = m_row.text("conclusion");
        add(*ended, QStringLiteral("completed"), timeline::runAction(conclusion),
            timeline::runEnded(conclusion, fields()));
    }

    /// The time under the first name that is there; without one, `wanted` is refused.
    std::optional<ImportedTime> time(std::initializer_list<const char *> names, const char *wanted)
    {
        const QByteArray name = givenName(m_row, names);
        const Result<ImportedTime> at = name.isEmpty()
            ? Result<ImportedTime>(base::Error{base::ErrorKind::Invalid, QStringLiteral("it is not there")})
            : timeline::readImportedTime(m_row.text(name), m_zone);
        if (at)
            return *at;
        m_reading.refusals.append({name.isEmpty() ? QByteArray(wanted) : name, at.error().text()});
        return std::nullopt;
    }

    void add(const ImportedTime &at, const QString &moment, const QString &action, const QString &line)
    {
        MachineEvent event;
        event.at = at.at;
        event.source = QStringLiteral("github-runs");
        event.id = QStringLiteral("%1/%2/%3").arg(m_id, m_attempt.isEmpty() ? QStringLiteral("1") : m_attempt, moment);
        event.action = action;
        event.actor = m_actor;
        event.repository = m_repository;
        event.text = line;
        event.words = m_words;
        m_reading.events.append(event);
        m_reading.twice += at.twice;
    }

    timeline::FieldText fields() const
    {
        return [this](QLatin1String name) {
            if (name == QLatin1String("workflow"))
                return m_workflow;
            if (name == QLatin1String("number"))
                return givenText(m_row, {"run_number", "number"});
            if (name == QLatin1String("attempt"))
                return m_attempt == QLatin1String("1") ? QString() : m_attempt;
            if (name == QLatin1String("branch"))
                return givenText(m_row, {"head_branch", "headBranch"});
            if (name == QLatin1String("repo"))
                return m_repository;
            if (name == QLatin1String("event"))
                return m_row.text("event");
            if (name == QLatin1String("actor"))
                return m_actor;
            return name == QLatin1String("took") ? m_took : QString();
        };
    }

    const Record &m_row;
    const std::optional<QTimeZone> &m_zone;
    const QString m_id;
    const QString m_attempt;
    const QString m_repository;
    const QString m_actor;
    const QString m_workflow;
    const QString m_words;
    QString m_took;
    RecordReading m_reading;
};

} // namespace

RecordReading RunRow::read(const Record &row)
{
    return Run(row, m_zone).read();
}

} // namespace feeds
