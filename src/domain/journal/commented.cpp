#include "domain/journal/commented.h"

#include "domain/journal/fields.h"

namespace journal {

base::Result<Commented> Commented::read(const QJsonObject &payload)
{
    Fields fields(payload);
    Commented out;
    out.entry = fields.reference("entry");
    out.text = fields.text("text", 4000);
    return fields.finish(out);
}

QJsonObject Commented::write() const
{
    return {{QStringLiteral("entry"), entry}, {QStringLiteral("text"), text}};
}

base::Done Commented::validate(const Subject &state, const Line &about) const
{
    Q_UNUSED(state)
    if (about.redacted)
        return refused(QStringLiteral("The entry is redacted"));
    return base::done();
}

bool Commented::apply(Line &about, const Stated &stated) const
{
    about.comments.append({stated.entry->id, stated.by.actor, stated.entry->recorded, text});
    return false;
}

QString Commented::line(const QString &cited) const
{
    return QStringLiteral("commented on %1: %2").arg(cited, text);
}

} // namespace journal
