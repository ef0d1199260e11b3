#include "domain/timeline/columnmapping.h"

#include "base/text.h"

#include <algorithm>

namespace timeline {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct PartWords
{
    Part part;
    const char *name;
    /// The names that columns of this meaning have, the likeliest first: in small letters, without blanks, _ and -.
    const char *usual;
};

const std::array<PartWords, partCount> &allParts()
{
    static constexpr std::array<PartWords, partCount> parts{{
        {Part::Time, "time",
         "datetime timestamp @timestamp time eventtime occurredat createdat created date "
         "ts starttime startedat when loggedat zeit zeitstempel zeitpunkt datum fecha hora fechahora"},
        {Part::Zone, "zone", "timezone zone tz utcoffset zeitzone zona"},
        {Part::Text, "text",
         "message msg text description summary details title event log displaytitle nachricht meldung "
         "beschreibung mensaje texto descripcion"},
        {Part::Action, "action",
         "action eventtype eventname type operation timestampdesc kind category "
         "event.action"},
        {Part::Actor, "actor",
         "actor user username login account principal author actor.login user.name who by "
         "benutzer benutzername usuario"},
        {Part::Repository, "repository", "repository repo repositoryname reponame repository.fullname project"},
        {Part::Lane, "lane", "lane"},
        {Part::Severity, "severity", "severity level priority risk log.level loglevel"},
        {Part::Id, "id", "id eventid uuid guid documentid event.id messageid"},
    }};
    return parts;
}

QString bare(const QString &column)
{
    QString out = column.toLower().simplified();
    for (const QChar c : {u' ', u'_', u'-'})
        out.remove(c);
    return out;
}

/// Splits at commas that are not in quotes.
QStringList items(const QString &text)
{
    QStringList out{QString()};
    bool quoted = false;
    for (const QChar c : text) {
        quoted = quoted != (c == u'"');
        if (c == u',' && !quoted)
            out.append(QString());
        else
            out.last() += c;
    }
    return out;
}

QString unquoted(const QString &column)
{
    if (column.size() < 2 || !column.startsWith(u'"') || !column.endsWith(u'"'))
        return column;
    return column.mid(1, column.size() - 2).replace(QLatin1String("\"\""), QLatin1String("\""));
}

QString knownParts()
{
    QStringList names;
    for (const PartWords &part : allParts())
        names.append(QLatin1String(part.name));
    return names.join(QLatin1String(", "));
}

} // namespace

QString partName(Part part)
{
    return QLatin1String(allParts().at(size_t(part)).name);
}

std::optional<Part> partNamed(const QString &name)
{
    for (const PartWords &part : allParts()) {
        if (name.compare(QLatin1String(part.name), Qt::CaseInsensitive) == 0)
            return part.part;
    }
    return std::nullopt;
}

bool ColumnMapping::isEmpty() const
{
    return std::all_of(columns.begin(), columns.end(), [](const QString &column) { return column.isEmpty(); });
}

Result<ColumnMapping> parseMapping(const QString &text)
{
    ColumnMapping mapping;
    if (text.trimmed().isEmpty())
        return mapping;
    for (const QString &item : items(text)) {
        const qsizetype equals = item.indexOf(u'=');
        const QString name = item.left(std::max<qsizetype>(equals, 0)).trimmed();
        const std::optional<Part> part = partNamed(name);
        if (equals < 0 || !part)
            return Error{
                ErrorKind::Invalid,
                QStringLiteral("“%1” does not say which column is what").arg(base::beginning(item.trimmed(), 60)),
                QStringLiteral("write part=column; parts are %1").arg(knownParts())};
        const QString column = unquoted(item.mid(equals + 1).trimmed());
        if (column.isEmpty() || !mapping.column(*part).isEmpty())
            return Error{ErrorKind::Invalid,
                         column.isEmpty() ? QStringLiteral("“%1” has no column").arg(name)
                                          : QStringLiteral("“%1” is there twice").arg(name)};
        mapping.set(*part, column);
    }
    return mapping;
}

QString mappingText(const ColumnMapping &mapping)
{
    QStringList out;
    for (const PartWords &part : allParts()) {
        QString column = mapping.column(part.part);
        if (column.isEmpty())
            continue;
        if (column.contains(u',') || column.contains(u'"') || column != column.trimmed())
            column = u'"' + column.replace(u'"', QLatin1String("\"\"")) + u'"';
        out.append(QLatin1String(part.name) + u'=' + column);
    }
    return out.join(u',');
}

base::Done checkMapping(const ColumnMapping &mapping, const QStringList &columns)
{
    const QString there =
        QStringLiteral("the columns are %1").arg(base::beginning(columns.join(QLatin1String(", ")), 600));
    if (mapping.column(Part::Time).isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("No column is said to be the time"), there};
    for (const PartWords &part : allParts()) {
        const QString &column = mapping.column(part.part);
        if (!column.isEmpty() && !columns.contains(column))
            return Error{ErrorKind::Invalid,
                         QStringLiteral("There is no column “%1” for the %2")
                             .arg(base::beginning(column, 60), QLatin1String(part.name)),
                         there};
    }
    return base::done();
}

ColumnMapping guessMapping(const QStringList &columns)
{
    ColumnMapping mapping;
    QStringList left = columns;
    for (const PartWords &part : allParts()) {
        for (const QString &usual : QString::fromLatin1(part.usual).split(u' ')) {
            const auto found =
                std::find_if(left.cbegin(), left.cend(), [&](const QString &column) { return bare(column) == usual; });
            if (found == left.cend())
                continue;
            mapping.set(part.part, *found);
            left.removeAt(found - left.cbegin());
            break;
        }
    }
    return mapping;
}

} // namespace timeline
