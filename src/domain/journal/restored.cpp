#include "domain/journal/restored.h"

#include "domain/journal/fields.h"

namespace journal {

base::Result<Restored> Restored::read(const QJsonObject &payload)
{
    Fields fields(payload);
    Restored out;
    out.entry = fields.reference("entry");
    return fields.finish(out);
}

QJsonObject Restored::write() const
{
    return {{QStringLiteral("entry"), entry}};
}

base::Done Restored::validate(const Subject &state, const Line &about) const
{
    Q_UNUSED(state)
    if (!about.struck)
        return refused(QStringLiteral("It is not struck"));
    return base::done();
}

bool Restored::apply(Line &about, const Stated &stated) const
{
    Q_UNUSED(stated)
    about.struck.reset();
    return true;
}

QString Restored::line(const QString &cited) const
{
    return QStringLiteral("restored %1").arg(cited);
}

} // namespace journal
