#pragma once

#include "domain/incidents/scribereader.h"

namespace incidents {

/// Those of `all` that are spelled much like `word`, best first, at most 4.
QStringList nearTo(const QString &word, const QStringList &all);
/// "did you mean a, b or c?", or nothing.
QString meant(const QStringList &choices);

/// The indexes of the names that `word` can stand for: the whole name, else its beginning, else the
/// beginning of one of its words, else its initials. Without regard to case.
QList<qsizetype> standsFor(const QString &word, const QStringList &names);

/// A login: one of the known people or the only one that begins so; with `@` in front also somebody
/// new, who is remarked upon. Errors are those of the reader's last word.
base::Result<QString> personNamed(const QString &word, ScribeReader &reader);

/// The task that stands here by its key, title or the beginning of a word of either; open ones first.
/// With `whole` everything that is left is its name.
base::Result<Task> readTask(ScribeReader &reader, bool whole);

/// The stakeholder that stands here: one of the incident's by name, beginning or initials, or between
/// quotes anybody.
base::Result<QString> readStakeholder(ScribeReader &reader);

/// The asset of the incident that stands here by name or the part of it behind the slash.
base::Result<Asset> readAsset(ScribeReader &reader);

/// A repository as the mirror spells it, or as typed when the mirror does not have it.
QString repositoryNamed(const QString &word, ScribeReader &reader);

/// The only value of an enumeration, from 0 to `count`, whose name begins with `word`; a blank or
/// hyphen stands for the underscore.
template<class E>
std::optional<E> valueNamed(const QString &word, int count)
{
    QString wanted = word.toLower();
    wanted.replace(u'-', u'_').replace(u' ', u'_');
    std::optional<E> only;
    for (int i = 0; i < count && !wanted.isEmpty(); ++i) {
        const QString known = name(E(i));
        if (known == wanted)
            return E(i);
        if (!known.startsWith(wanted))
            continue;
        if (only)
            return {};
        only = E(i);
    }
    return only;
}

/// The names of those values, for a message: "team, restricted or local_only".
template<class E>
QString valuesText(int count)
{
    QString out = name(E(0));
    for (int i = 1; i < count; ++i)
        out += (i + 1 == count ? QStringLiteral(" or %1") : QStringLiteral(", %1")).arg(name(E(i)));
    return out;
}

} // namespace incidents
