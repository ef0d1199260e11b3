#include "domain/journal/tagged.h"

#include "domain/journal/fields.h"

#include <QJsonArray>

namespace journal {

base::Result<Tagged> Tagged::read(const QJsonObject &payload)
{
    Fields fields(payload);
    Tagged out;
    out.entry = fields.reference("entry");
    out.tags = fields.texts("tags", 20);
    for (const QString &tag : std::as_const(out.tags)) {
        if (tag.trimmed().isEmpty() || tag.size() > 40)
            fields.fail("tags", QStringLiteral("holds a tag that is blank or longer than 40 characters"));
    }
    return fields.finish(out);
}

QJsonObject Tagged::write() const
{
    return {{QStringLiteral("entry"), entry}, {QStringLiteral("tags"), QJsonArray::fromStringList(tags)}};
}

base::Done Tagged::validate(const Subject &state, const Line &about) const
{
    Q_UNUSED(state)
    if (about.redacted)
        return refused(QStringLiteral("The entry is redacted"));
    return base::done();
}

bool Tagged::apply(Line &about, const Stated &stated) const
{
    Q_UNUSED(stated)
    about.tags = tags;
    return false;
}

QString Tagged::line(const QString &cited) const
{
    return QStringLiteral("tagged %1: %2").arg(cited, tags.join(QStringLiteral(", ")));
}

} // namespace journal
