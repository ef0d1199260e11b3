#include "domain/journal/struck.h"

#include "domain/journal/fields.h"
#include "domain/journal/marks.h"

namespace journal {

base::Result<Struck> Struck::read(const QJsonObject &payload)
{
    Fields fields(payload);
    Struck out;
    out.entry = fields.reference("entry");
    out.reason = fields.text("reason", 1000);
    return fields.finish(out);
}

QJsonObject Struck::write() const
{
    return {{QStringLiteral("entry"), entry}, {QStringLiteral("reason"), reason}};
}

base::Done Struck::validate(const Subject &state, const Line &about) const
{
    if (about.struck)
        return refused(QStringLiteral("It is struck already"), about.struck->text);
    if (about.redacted)
        return refused(QStringLiteral("It is redacted already"));
    if (const EntryType *type = typeOf(state, about); type && !type->strikable)
        return refused(QStringLiteral("This entry began the record and cannot be struck"),
                       QStringLiteral("amend it, or decline the record"));
    return state.strikable(about.entry->id);
}

bool Struck::apply(Line &about, const Stated &stated) const
{
    about.struck = Remark{stated.entry->id, stated.by.actor, stated.entry->recorded, reason};
    return true;
}

QString Struck::line(const QString &cited) const
{
    return QStringLiteral("struck %1: %2").arg(cited, reason);
}

} // namespace journal
