#include "models/incidents/linefilter.h"

#include "domain/timeline/machineevent.h"

#include <QJsonDocument>

#include <algorithm>

namespace models {

using namespace timeline;

namespace {

/// Lower case without accents, so that "Café" is found by "cafe".
QString folded(const QString &text)
{
    const QString parts = text.normalized(QString::NormalizationForm_D).toLower();
    QString out;
    out.reserve(parts.size());
    std::copy_if(parts.cbegin(), parts.cend(), std::back_inserter(out),
                 [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
    return out;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

bool endsWord(const QString &text, qsizetype at)
{
    return at >= text.size() || !text.at(at).isLetterOrNumber();
}

bool occurs(const QString &text, const TextTerm &term)
{
    const QString wanted = folded(term.text);
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        if (term.match == Match::Anywhere)
            return true;
        if (startsWord(text, at) && (term.match == Match::Prefix || endsWord(text, at + wanted.size())))
            return true;
    }
    return false;
}

QString wordsOf(const journal::Line &line)
{
    QStringList words{line.text, line.authorship.actor, line.authorship.onBehalfOf};
    words += line.tags;
    for (const journal::Remark &remark : line.comments + line.amendments)
        words.append(remark.text);
    return folded(words.join(u'\n'));
}

/// A field of the machine event that was copied into the log.
QString pinnedField(const journal::Line &line, const char *name)
{
    return line.entry ? QJsonDocument::fromJson(line.entry->payload).object().value(QLatin1String(name)).toString()
                      : QString();
}

QStringList valuesOf(const journal::Line &line, Field field)
{
    switch (field) {
    case Field::Kind:
        return {journal::name(line.kind)};
    case Field::Author:
        return {line.authorship.actor, line.authorship.onBehalfOf};
    case Field::Lane:
        return {line.kind == journal::LineKind::Event ? timeline::laneOfSource(pinnedField(line, "source"))
                                                      : timeline::laneNames().first()};
    case Field::Incident:
        return {line.entry ? line.entry->subjectId : QString()};
    case Field::Repository:
        return {line.kind == journal::LineKind::Event ? pinnedField(line, "repository") : QString()};
    }
    return {};
}

bool holds(const journal::Line &line, const FieldTerm &term)
{
    const QStringList values = valuesOf(line, term.field);
    return std::any_of(values.cbegin(), values.cend(), [&](const QString &value) {
        return term.prefix ? value.startsWith(term.value, Qt::CaseInsensitive)
                           : value.compare(term.value, Qt::CaseInsensitive) == 0;
    });
}

bool fieldsHold(const journal::Line &line, const Filter &filter)
{
    for (const Field field : {Field::Kind, Field::Author, Field::Repository, Field::Lane, Field::Incident}) {
        const QList<FieldTerm> any = filter.of(field);
        const auto here = [&](const FieldTerm &term) { return holds(line, term); };
        if (!any.isEmpty() && std::none_of(any.cbegin(), any.cend(), here))
            return false;
        const QList<FieldTerm> none = filter.of(field, true);
        if (std::any_of(none.cbegin(), none.cend(), here))
            return false;
    }
    return true;
}

} // namespace

bool matches(const journal::Line &line, const Filter &filter, base::Instant now)
{
    const base::Instant at = line.authorship.occurred.at;
    if (filter.after && at < resolved(*filter.after, now))
        return false;
    if (filter.before && at >= resolved(*filter.before, now))
        return false;
    if (!fieldsHold(line, filter))
        return false;
    if (filter.terms.isEmpty())
        return true;
    const QString words = wordsOf(line);
    return std::all_of(filter.terms.cbegin(), filter.terms.cend(),
                       [&](const TextTerm &term) { return occurs(words, term) != term.excluded; });
}

} // namespace models
