#include "domain/intelligence/alertnoted.h"

#include "domain/journal/fields.h"

namespace intelligence {

base::Result<AlertNoted> AlertNoted::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    AlertNoted out;
    out.text = fields.text("text");
    return fields.finish(out);
}

QJsonObject AlertNoted::write() const
{
    return {{QStringLiteral("text"), text}};
}

base::Done AlertNoted::validate(const Alert &alert, const journal::Stated &) const
{
    return takenUp(alert);
}

void AlertNoted::apply(Alert &, const journal::Stated &) const
{
}

QString AlertNoted::line(const Alert &, const journal::Stated &) const
{
    return text;
}

} // namespace intelligence
