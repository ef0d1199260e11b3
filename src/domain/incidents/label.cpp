#include "domain/incidents/label.h"

#include "domain/journal/label.h"

namespace incidents {

namespace {
constexpr journal::LabelKind kind{QLatin1String("INC-"), QLatin1String("incident")};
} // namespace

QString labelOf(const QString &id, const QStringList &all)
{
    return journal::labelOf(kind, id, all);
}

base::Result<QString> labelled(const QString &text, const QStringList &all)
{
    return journal::labelled(kind, text, all);
}

} // namespace incidents
