#include "domain/actions/label.h"

#include "domain/journal/label.h"

namespace actions {

namespace {
constexpr journal::LabelKind kind{QLatin1String("ACT-"), QLatin1String("action item")};
} // namespace

QString labelOf(const QString &id, const QStringList &all)
{
    return journal::labelOf(kind, id, all);
}

base::Result<QString> labelled(const QString &text, const QStringList &all)
{
    return journal::labelled(kind, text, all);
}

} // namespace actions
