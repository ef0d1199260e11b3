#include "app/ctl/call.h"

#include "base/paths.h"
#include "base/text.h"
#include "domain/incidents/label.h"
#include "domain/journal/statedtime.h"
#include "store/incidents/incidentlist.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <pwd.h>
#include <unistd.h>

namespace ctl {

using base::Error;
using base::ErrorKind;

namespace {

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

} // namespace

int exitStatus(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Refused:
    case ErrorKind::Conflict:
        return 1;
    case ErrorKind::Invalid:
        return 2;
    case ErrorKind::Offline:
    case ErrorKind::RateLimited:
        return 3;
    case ErrorKind::Storage:
        return 4;
    case ErrorKind::Corrupt:
        break;
    }
    return 5;
}

Call::Call(const Verb &verb, QCommandLineParser &parser)
    : m_parser(parser)
    , m_words(parser.positionalArguments().mid(verb.name.count(u' ') + 1))
{
}

Call::~Call() = default;

bool Call::has(const char *option) const
{
    // Not isSet(): it complains about an option that this verb does not have.
    return m_parser.optionNames().contains(QLatin1String(option));
}

QString Call::option(const char *name) const
{
    return m_parser.value(QString::fromLatin1(name));
}

QString Call::workspacePath() const
{
    if (has("workspace"))
        return option("workspace");
    const QString set = qEnvironmentVariable("PARAPET_WORKSPACE");
    return set.isEmpty() ? base::paths::data() + QStringLiteral("/workspace") : set;
}

base::Result<store::Store *> Call::store(bool readOnly)
{
    if (m_store)
        return m_store.get();
    store::Opening opening{.readOnly = readOnly};
    if (has("now")) {
        const base::Result<base::Instant> now = base::fromRfc3339(option("now"));
        if (!now)
            return now.error();
        opening.now = *now;
    }
    base::Result<std::unique_ptr<store::Store>> opened = store::Store::open({workspacePath()}, opening);
    if (!opened)
        return opened.error();
    m_store = std::move(*opened);
    return m_store.get();
}

QString Call::actor() const
{
    if (has("actor"))
        return option("actor");
    const passwd *account = getpwuid(geteuid());
    const QString name = account ? QString::fromLocal8Bit(account->pw_name) : QString();
    return name.isEmpty() ? QStringLiteral("local") : name;
}

base::Result<base::Instant> Call::now()
{
    const base::Result<store::Store *> opened = store();
    if (!opened)
        return opened.error();
    return (*opened)->clock().now();
}

base::Result<journal::Authorship> Call::by()
{
    const base::Result<base::Instant> at = now();
    if (!at)
        return at.error();
    journal::Authorship by = journal::statedBy(actor(), *at);
    if (has("at")) {
        const base::Result<journal::Occurrence> stated = time("at");
        if (!stated)
            return stated.error();
        by.occurred = *stated;
    }
    return by;
}

base::Result<journal::StatedTime> Call::stated(const char *name, ReadTime read)
{
    const base::Result<base::Instant> from = now();
    if (!from)
        return from.error();
    base::Result<journal::StatedTime> time = read(option(name), {*from, QTimeZone::utc()});
    if (!time)
        return Error{time.error().kind, QStringLiteral("--%1: %2").arg(QLatin1String(name), time.error().what),
                     time.error().detail};
    return time;
}

base::Result<journal::Occurrence> Call::time(const char *name)
{
    const base::Result<journal::StatedTime> time = stated(name, &journal::wholeTime);
    if (!time)
        return time.error();
    return time->occurred;
}

base::Result<std::optional<base::Instant>> Call::timeAhead(const char *name)
{
    if (!has(name))
        return std::optional<base::Instant>();
    const base::Result<journal::StatedTime> time = stated(name, &journal::wholeTimeAhead);
    if (!time)
        return time.error();
    return std::optional(time->occurred.at);
}

base::Result<incidents::IncidentPtr> Call::incident(const QString &word)
{
    const base::Result<store::Store *> opened = store();
    if (!opened)
        return opened.error();
    const base::Result<QStringList> ids = (*opened)->readJournal(&store::incidentIds).result();
    if (!ids)
        return ids.error();
    const base::Result<QString> id = incidents::labelled(word, *ids);
    if (!id)
        return id.error();
    const base::Result<journal::SubjectPtr> state = (*opened)->subject(*id).result();
    if (!state)
        return state.error();
    return std::static_pointer_cast<const incidents::Incident>(*state);
}

base::Result<store::Committed> Call::commit(const base::Result<journal::Deed> &deed)
{
    if (!deed)
        return deed.error();
    const base::Result<store::Store *> opened = store();
    if (!opened)
        return opened.error();
    return (*opened)->commit(*deed).result();
}

base::Done Call::carryOut(const base::Result<journal::Deed> &deed)
{
    const base::Result<store::Committed> done = commit(deed);
    if (!done)
        return done.error();
    if (!json() && !jsonLines()) {
        print(done->summary);
        return base::done();
    }
    QJsonArray entries;
    for (const journal::EntryPtr &entry : done->entries)
        entries.append(QJsonObject{{QStringLiteral("id"), entry->id},
                                   {QStringLiteral("type"), entry->type},
                                   {QStringLiteral("subject"), entry->subjectId},
                                   {QStringLiteral("device_seq"), entry->deviceSeq},
                                   {QStringLiteral("recorded"), base::rfc3339(entry->recorded)},
                                   {QStringLiteral("hash"), QString::fromLatin1(entry->hash.toHex())}});
    print(QJsonObject{{QStringLiteral("done"), done->summary}, {QStringLiteral("entries"), entries}});
    return base::done();
}

void Call::print(const QString &line) const
{
    write(base::onOneLine(line).toUtf8() + '\n');
}

void Call::print(const QJsonObject &document) const
{
    write(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Call::printLine(const QJsonObject &row) const
{
    write(QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n');
}

void Call::table(const QStringList &head, const QList<QStringList> &rows, const QString &key,
                 const QJsonArray &objects) const
{
    if (jsonLines()) {
        for (const QJsonValue &object : objects)
            printLine(object.toObject());
        return;
    }
    if (json()) {
        print(QJsonObject{{key, objects}});
        return;
    }
    QList<qsizetype> widths;
    for (const QStringList &row : QList<QStringList>{head} + rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = qMax(widths.at(i), row.at(i).size());
        }
    }
    for (const QStringList &row : QList<QStringList>{head} + rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row.at(i).leftJustified(widths.at(i) + 2) : row.at(i);
        print(line);
    }
}

void Call::progress(const QString &text) const
{
    if (isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
}

void Call::note(const QString &text) const
{
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

} // namespace ctl
