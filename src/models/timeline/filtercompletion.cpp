#include "models/timeline/filtercompletion.h"

#include "domain/journal/line.h"
#include "domain/timeline/filter.h"
#include "store/incidents/incidentlist.h"
#include "store/mirror/namesbeginning.h"

namespace models {

using base::Result;
using store::NameKind;
using timeline::Field;

namespace {

constexpr int most = 12;

struct Token
{
    FilterCompletion at;
    QString prefix; ///< "-" when it is excluded
    std::optional<Field> field;
    QString typed; ///< behind the colon, or the beginning of a field's name
};

Token tokenAt(const QString &text, qsizetype cursor)
{
    Token token;
    qsizetype from = cursor;
    while (from > 0 && !text.at(from - 1).isSpace())
        --from;
    qsizetype end = cursor;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    token.at = {from, end - from, {}};
    QString word = text.mid(from, cursor - from);
    if (word.startsWith(u'-')) {
        token.prefix = QStringLiteral("-");
        word.remove(0, 1);
    }
    const qsizetype colon = word.indexOf(u':');
    token.typed = word.mid(colon + 1);
    if (colon > 0)
        token.field = timeline::fieldNamed(word.left(colon));
    return token;
}

QStringList beginning(const QStringList &all, const QString &typed)
{
    QStringList found;
    for (const QString &one : all) {
        if (one.startsWith(typed, Qt::CaseInsensitive) && one != typed)
            found.append(one);
    }
    return found;
}

QStringList fieldNames()
{
    return {QStringLiteral("kind:"),     QStringLiteral("author:"), QStringLiteral("repo:"),  QStringLiteral("lane:"),
            QStringLiteral("incident:"), QStringLiteral("after:"),  QStringLiteral("before:")};
}

QStringList kindNames()
{
    QStringList names;
    for (int kind = 0; kind < int(journal::LineKind::Unknown); ++kind)
        names.append(journal::name(journal::LineKind(kind)));
    return names;
}

FilterCompletion complete(const Token &token, const QStringList &values)
{
    FilterCompletion out = token.at;
    const QString lead = token.field ? timeline::fieldName(*token.field) + u':' : QString();
    for (const QString &value : values) {
        const bool quoted = value.contains(u' ');
        out.candidates.append(token.prefix + lead + (quoted ? u'"' + value + u'"' : value)
                              + (value.endsWith(u':') ? QString() : QStringLiteral(" ")));
        if (out.candidates.size() == most)
            break;
    }
    return out;
}

/// Names machines wrote down, and before them those `first` knows.
QFuture<Result<FilterCompletion>> fromMirror(store::Store &store, const Token &token, NameKind kind,
                                             const QStringList &first)
{
    return store.readMirror([=](store::Database &mirror) -> Result<FilterCompletion> {
        const Result<QStringList> names = store::namesBeginning(mirror, kind, token.typed, most);
        if (!names)
            return names.error();
        QStringList all = beginning(first, token.typed) + *names;
        all.removeDuplicates();
        return complete(token, all);
    });
}

} // namespace

QFuture<Result<FilterCompletion>> completeFilter(store::Store &store, const QString &text, qsizetype cursor)
{
    const Token token = tokenAt(text, cursor);
    const auto now = [&](const QStringList &all) {
        return QtFuture::makeReadyFuture(Result<FilterCompletion>(complete(token, beginning(all, token.typed))));
    };
    if (!token.field)
        return token.typed.isEmpty() ? now({}) : now(fieldNames());
    switch (*token.field) {
    case Field::Lane:
        return now(timeline::laneNames());
    case Field::Kind:
        return fromMirror(store, token, NameKind::Action, kindNames());
    case Field::Repository:
        return fromMirror(store, token, NameKind::Repository, {});
    case Field::Author:
        return store.readJournal([](store::Database &journal) { return store::knownPeople(journal); })
            .then([&store, token](const Result<QStringList> &people) {
                return fromMirror(store, token, NameKind::Actor, people ? *people : QStringList());
            })
            .unwrap();
    case Field::Incident:
        break;
    }
    return now({});
}

} // namespace models
