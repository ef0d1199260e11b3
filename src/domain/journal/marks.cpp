#include "domain/journal/marks.h"

#include "base/text.h"
#include "domain/journal/amended.h"
#include "domain/journal/commented.h"
#include "domain/journal/pinned.h"
#include "domain/journal/redacted.h"
#include "domain/journal/restored.h"
#include "domain/journal/struck.h"
#include "domain/journal/tagged.h"
#include "domain/journal/unpinned.h"

#include <QJsonDocument>

#include <algorithm>

namespace journal {

QList<MarkType> markTypes()
{
    static const QList<MarkType> types{markType<Amended>(),  markType<Commented>(), markType<Pinned>(),
                                       markType<Redacted>(), markType<Restored>(),  markType<Struck>(),
                                       markType<Tagged>(),   markType<Unpinned>()};
    return types;
}

const MarkType *findMark(const QString &type, int version)
{
    static const QList<MarkType> types = markTypes();
    const auto found = std::find_if(types.begin(), types.end(),
                                    [&](const MarkType &mark) { return type == mark.name && version <= mark.version; });
    return found == types.end() ? nullptr : &*found;
}

bool isMark(const QString &type)
{
    return type.startsWith(QLatin1String("journal."));
}

bool carriesText(const QString &type)
{
    return type == QLatin1String(Amended::type) || type == QLatin1String(Commented::type)
        || type == QLatin1String(Restored::type) || type == QLatin1String(Struck::type)
        || type == QLatin1String(Tagged::type);
}

QString markTarget(const Entry &mark)
{
    return QJsonDocument::fromJson(mark.payload).object().value(QLatin1String("entry")).toString();
}

const EntryType *typeOf(const Subject &state, const Line &line)
{
    return state.types().find(line.entry->type, line.entry->version);
}

base::Result<qsizetype> markedLine(const Subject &state, const QString &entryId)
{
    const qsizetype at = state.lines.indexOf(entryId);
    if (at < 0)
        return base::Error{base::ErrorKind::Refused, QStringLiteral("There is no such entry here"), entryId};
    if (isMark(state.lines.at(at).entry->type))
        return base::Error{base::ErrorKind::Refused, QStringLiteral("That entry is itself about another one"),
                           QStringLiteral("choose the entry it is about")};
    return at;
}

QString cited(const Subject &state, const QString &entryId)
{
    const Line *line = state.line(entryId);
    if (!line)
        return QStringLiteral("an entry that is not here");
    if (isMark(line->entry->type))
        return QStringLiteral("an entry that is itself about another one");
    if (line->redacted)
        return QStringLiteral("a redacted entry");
    return QStringLiteral("%1Z “%2”")
        .arg(base::clockText(line->authorship.occurred.at), base::beginning(line->text, 60));
}

} // namespace journal
