#include "domain/journal/pinned.h"

#include "domain/journal/fields.h"

namespace journal {

base::Result<Pinned> Pinned::read(const QJsonObject &payload)
{
    Fields fields(payload);
    Pinned out;
    out.entry = fields.reference("entry");
    return fields.finish(out);
}

QJsonObject Pinned::write() const
{
    return {{QStringLiteral("entry"), entry}};
}

base::Done Pinned::validate(const Subject &state, const Line &about) const
{
    Q_UNUSED(state)
    if (about.pinned)
        return refused(QStringLiteral("It is in the story already"));
    return base::done();
}

bool Pinned::apply(Line &about, const Stated &stated) const
{
    Q_UNUSED(stated)
    about.pinned = true;
    return false;
}

QString Pinned::line(const QString &cited) const
{
    return QStringLiteral("pinned %1").arg(cited);
}

} // namespace journal
