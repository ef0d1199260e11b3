#include "domain/timeline/filter.h"

#include <array>

namespace timeline {

namespace {

struct FieldName
{
    Field field;
    QLatin1String name;
};

constexpr std::array fieldNames{
    FieldName{Field::Kind, QLatin1String("kind")},         FieldName{Field::Author, QLatin1String("author")},
    FieldName{Field::Repository, QLatin1String("repo")},   FieldName{Field::Lane, QLatin1String("lane")},
    FieldName{Field::Incident, QLatin1String("incident")},
};

struct Unit
{
    QChar letter;
    base::Duration length;
};

const std::array units{Unit{u'w', std::chrono::weeks(1)}, Unit{u'd', std::chrono::days(1)},
                       Unit{u'h', std::chrono::hours(1)}, Unit{u'm', std::chrono::minutes(1)},
                       Unit{u's', std::chrono::seconds(1)}};

QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

QString boundText(const Bound &bound)
{
    if (const auto *at = std::get_if<base::Instant>(&bound)) {
        const QString whole = base::rfc3339(*at);
        return whole.endsWith(QLatin1String("T00:00:00Z")) ? whole.left(10) : whole;
    }
    const base::Duration ago = std::get<base::Duration>(bound);
    for (const Unit &unit : units) {
        if (ago % unit.length == base::Duration::zero())
            return QStringLiteral("-%1%2").arg(ago / unit.length).arg(unit.letter);
    }
    return QStringLiteral("-%1s").arg(base::seconds(ago));
}

QString fieldText(const FieldTerm &term)
{
    const bool plain = !term.value.isEmpty() && !term.value.startsWith(u'"') && !term.value.endsWith(u'*')
        && std::none_of(term.value.begin(), term.value.end(), [](QChar c) { return c.isSpace(); });
    return (term.excluded ? QStringLiteral("-") : QString()) + fieldName(term.field) + u':'
        + (plain ? term.value : quoted(term.value)) + (term.prefix ? QStringLiteral("*") : QString());
}

QString termText(const TextTerm &term)
{
    const QString minus = term.excluded ? QStringLiteral("-") : QString();
    switch (term.match) {
    case Match::Word:
        return minus + term.text;
    case Match::Prefix:
        return minus + term.text + u'*';
    case Match::Anywhere:
        return minus + u'*' + term.text + u'*';
    case Match::Phrase:
        break;
    }
    return minus + quoted(term.text);
}

} // namespace

QString fieldName(Field field)
{
    for (const FieldName &known : fieldNames) {
        if (known.field == field)
            return known.name;
    }
    return {};
}

std::optional<Field> fieldNamed(const QString &name)
{
    for (const FieldName &known : fieldNames) {
        if (name.compare(known.name, Qt::CaseInsensitive) == 0)
            return known.field;
    }
    return std::nullopt;
}

const QStringList &laneNames()
{
    static const QStringList names{QStringLiteral("manual"),  QStringLiteral("audit"),     QStringLiteral("workflow"),
                                   QStringLiteral("scanner"), QStringLiteral("telemetry"), QStringLiteral("imported")};
    return names;
}

base::Instant resolved(const Bound &bound, base::Instant now)
{
    if (const auto *at = std::get_if<base::Instant>(&bound))
        return *at;
    return now - std::get<base::Duration>(bound);
}

QList<FieldTerm> Filter::of(Field field, bool excluded) const
{
    QList<FieldTerm> found;
    for (const FieldTerm &term : fields) {
        if (term.field == field && term.excluded == excluded)
            found.append(term);
    }
    return found;
}

QString filterText(const Filter &filter)
{
    QStringList parts;
    for (const FieldTerm &term : filter.fields)
        parts.append(fieldText(term));
    if (filter.after)
        parts.append(QStringLiteral("after:") + boundText(*filter.after));
    if (filter.before)
        parts.append(QStringLiteral("before:") + boundText(*filter.before));
    for (const TextTerm &term : filter.terms)
        parts.append(termText(term));
    return parts.join(u' ');
}

} // namespace timeline
