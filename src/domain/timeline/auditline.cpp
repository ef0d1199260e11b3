#include "domain/timeline/auditline.h"

#include "domain/timeline/auditwords.h"
#include "domain/timeline/wordtemplate.h"

#include <algorithm>

namespace timeline {

namespace {

const AuditWords *find(QLatin1String action)
{
    const auto words = auditWords();
    const auto found = std::lower_bound(words.begin(), words.end(), action,
                                        [](const AuditWords &a, QLatin1String b) { return a.action < b; });
    return found != words.end() && found->action == action ? &*found : nullptr;
}

const AuditWords *wordsFor(const QString &action)
{
    const QByteArray latin = action.toLatin1();
    if (const AuditWords *exact = find(QLatin1String(latin)))
        return exact;
    const qsizetype dot = latin.indexOf('.');
    return dot < 0 ? nullptr : find(QLatin1String(latin.left(dot + 1) + '*'));
}

} // namespace

bool hasAuditWords(const QString &action)
{
    return wordsFor(action) != nullptr;
}

QString auditLine(const QString &action, const FieldText &field)
{
    const AuditWords *words = wordsFor(action);
    if (words)
        return filledLine({}, words->words, field);
    return filledLine(action, QLatin1String("[ by {actor}][ in {repo}]"), field);
}

} // namespace timeline
