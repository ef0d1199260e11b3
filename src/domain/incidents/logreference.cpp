#include "domain/incidents/logreference.h"

#include "domain/incidents/incident.h"

namespace incidents {

QString referenceTo(const journal::Line &line)
{
    const journal::Occurrence &at = line.authorship.occurred;
    return QStringLiteral("[%1 %2Z %3]")
        .arg(base::dayText(at.at), journal::timeText(at, 0), journal::letter(line.kind));
}

QString entryReferenced(const Incident &incident, const QString &text, qsizetype at)
{
    const qsizetype start = at > 0 ? text.lastIndexOf(u'[', at - 1) : -1;
    const qsizetype end = start < 0 ? -1 : text.indexOf(u']', start);
    if (end < 0 || end < at - 1)
        return {};
    const QString reference = text.mid(start, end - start + 1);
    for (const journal::Line &line : incident.lines) {
        if (!line.redacted && referenceTo(line) == reference)
            return line.entry->id;
    }
    return {};
}

} // namespace incidents
