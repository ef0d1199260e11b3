#include "domain/journal/redacted.h"

#include "domain/journal/fields.h"
#include "domain/journal/marks.h"

namespace journal {

base::Result<Redacted> Redacted::read(const QJsonObject &payload)
{
    Fields fields(payload);
    Redacted out;
    out.entry = fields.reference("entry");
    out.reason = fields.text("reason", 1000);
    return fields.finish(out);
}

QJsonObject Redacted::write() const
{
    return {{QStringLiteral("entry"), entry}, {QStringLiteral("reason"), reason}};
}

base::Done Redacted::validate(const Subject &state, const Line &about) const
{
    if (about.redacted && !about.redacted->entryId.isEmpty())
        return refused(QStringLiteral("It is redacted already"), about.redacted->text);
    if (const EntryType *type = typeOf(state, about); type && !type->redactable)
        return refused(QStringLiteral("Clocks and roles stand on this entry, so it cannot be redacted"),
                       QStringLiteral("redact the notes, findings and titles that carry the text"));
    return base::done();
}

bool Redacted::apply(Line &about, const Stated &stated) const
{
    about.redacted = Remark{stated.entry->id, stated.by.actor, stated.entry->recorded, reason};
    about.text = QStringLiteral("redacted");
    about.authorship = {};
    about.refused.clear();
    about.comments.clear();
    about.amendments.clear();
    about.amendedBefore.clear();
    about.tags.clear();
    about.struck.reset();
    about.amended = {};
    return true;
}

QString Redacted::line(const QString &cited) const
{
    Q_UNUSED(cited)
    return QStringLiteral("redacted an entry: %1").arg(reason);
}

} // namespace journal
