#include "domain/incidents/evidencelabel.h"

#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/evidenceplanned.h"

#include <QJsonDocument>

#include <algorithm>

namespace incidents {

QString freeEvidenceLabel(const Incident &incident, const QString &label)
{
    const auto taken = [&](const QString &candidate) {
        return std::any_of(incident.evidence.cbegin(), incident.evidence.cend(),
                           [&](const EvidenceItem &item) { return item.label == candidate; });
    };
    QString candidate = label;
    for (char16_t letter = u'b'; taken(candidate) && letter <= u'z'; ++letter)
        candidate = label + QChar(letter);
    return candidate;
}

QString nextEvidenceLabel(const Incident &incident)
{
    const auto isNew = [](const journal::EntryPtr &entry) {
        if (entry->type == QLatin1String(EvidencePlanned::type))
            return true;
        return entry->type == QLatin1String(EvidenceCollected::type)
            && !QJsonDocument::fromJson(entry->payload).object().contains(QLatin1String("plan"));
    };
    const auto before = std::count_if(incident.entries.cbegin(), incident.entries.cend(), isNew);
    return QStringLiteral("E-%1").arg(before + 1, 3, 10, QLatin1Char('0'));
}

base::Result<const EvidenceItem *> evidenceLabelled(const Incident &incident, const QString &text)
{
    QStringList known;
    for (const EvidenceItem &item : incident.evidence) {
        if (item.label.compare(text, Qt::CaseInsensitive) == 0 || item.entryId == text)
            return &item;
        known.append(item.label);
    }
    return base::Error{base::ErrorKind::Invalid, QStringLiteral("There is no evidence “%1” in this incident").arg(text),
                       known.isEmpty()
                           ? QStringLiteral("none is registered")
                           : QStringLiteral("there is %1").arg(known.mid(0, 12).join(QStringLiteral(", ")))};
}

} // namespace incidents
