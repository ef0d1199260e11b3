#include "domain/journal/amended.h"

#include "domain/journal/fields.h"
#include "domain/journal/marks.h"

#include <QJsonDocument>

namespace journal {

base::Result<Amended> Amended::read(const QJsonObject &payload)
{
    Fields fields(payload);
    Amended out;
    out.entry = fields.reference("entry");
    out.fields = fields.object("fields");
    if (out.fields.isEmpty())
        fields.fail("fields", QStringLiteral("names nothing to change"));
    return fields.finish(out);
}

QJsonObject Amended::write() const
{
    return {{QStringLiteral("entry"), entry}, {QStringLiteral("fields"), fields}};
}

base::Done Amended::validate(const Subject &state, const Line &about) const
{
    if (about.struck || about.redacted)
        return refused(QStringLiteral("A struck or redacted entry cannot be amended"),
                       QStringLiteral("restore it first"));
    for (const char *fixed : {"actor", "on_behalf_of"}) {
        if (fields.contains(QLatin1String(fixed)))
            return refused(QStringLiteral("Who said it cannot be amended"),
                           QStringLiteral("strike it and write it again"));
    }
    const EntryType *type = typeOf(state, about);
    for (const QString &fixed : type ? type->fixed : QStringList()) {
        if (fields.contains(fixed))
            return refused(QStringLiteral("“%1” of this entry cannot be amended").arg(fixed),
                           QStringLiteral("write down what is so in an entry of its own"));
    }
    QJsonObject whole = QJsonDocument::fromJson(about.entry->payload).object();
    for (const QJsonObject &change : {about.amended, fields}) {
        for (auto field = change.begin(); field != change.end(); ++field)
            whole.insert(field.key(), field.value());
    }
    const base::Done formed = type ? type->wellFormed(whole) : base::done();
    if (!formed)
        return refused(QStringLiteral("The amended entry would not be valid: %1").arg(formed.error().what));
    const base::Result<Authorship> by = authorshipFromJson(whole);
    if (!by)
        return refused(QStringLiteral("The amended entry would not be valid: %1").arg(by.error().what));
    return base::done();
}

bool Amended::apply(Line &about, const Stated &stated) const
{
    about.amendedBefore.append(about.amended);
    about.amendments.append({stated.entry->id, stated.by.actor, stated.entry->recorded, about.text});
    for (auto field = fields.begin(); field != fields.end(); ++field)
        about.amended.insert(field.key(), field.value());
    return true;
}

QString Amended::line(const QString &cited) const
{
    return QStringLiteral("amended %1").arg(cited);
}

} // namespace journal
