#include "domain/intelligence/alertlabel.h"

#include "domain/journal/label.h"

namespace intelligence {

namespace {
constexpr journal::LabelKind alertLabel{QLatin1String("ALR-"), QLatin1String("alert")};
} // namespace

QString labelOf(const QString &id, const QStringList &all)
{
    return journal::labelOf(alertLabel, id, all);
}

base::Result<QString> labelled(const QString &text, const QStringList &all)
{
    return journal::labelled(alertLabel, text, all);
}

QString labelDigits(const QString &text)
{
    return journal::labelDigits(alertLabel, text);
}

} // namespace intelligence
