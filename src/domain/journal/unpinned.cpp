#include "domain/journal/unpinned.h"

#include "domain/journal/fields.h"

namespace journal {

base::Result<Unpinned> Unpinned::read(const QJsonObject &payload)
{
    Fields fields(payload);
    Unpinned out;
    out.entry = fields.reference("entry");
    return fields.finish(out);
}

QJsonObject Unpinned::write() const
{
    return {{QStringLiteral("entry"), entry}};
}

base::Done Unpinned::validate(const Subject &state, const Line &about) const
{
    Q_UNUSED(state)
    if (!about.pinned)
        return refused(QStringLiteral("It is not in the story"));
    return base::done();
}

bool Unpinned::apply(Line &about, const Stated &stated) const
{
    Q_UNUSED(stated)
    about.pinned = false;
    return false;
}

QString Unpinned::line(const QString &cited) const
{
    return QStringLiteral("unpinned %1").arg(cited);
}

} // namespace journal
