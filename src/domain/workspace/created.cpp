#include "domain/workspace/created.h"

#include "domain/journal/fields.h"

namespace workspace {

base::Result<Created> Created::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    Created out;
    out.purpose = Kind(fields.choice(
        "purpose", {workspace::name(Kind::Live), workspace::name(Kind::Demo), workspace::name(Kind::Exercise)}));
    out.name = fields.text("name", 200);
    out.organization = fields.optionalText("organization", 100);
    out.actorSalt = fields.digest("actor_salt");
    return fields.finish(out);
}

QJsonObject Created::write() const
{
    return {{QStringLiteral("purpose"), workspace::name(purpose)},
            {QStringLiteral("name"), name},
            {QStringLiteral("organization"), organization},
            {QStringLiteral("actor_salt"), QString::fromLatin1(actorSalt.toHex())}};
}

base::Done Created::validate(const Workspace &workspace, const journal::Stated &) const
{
    if (!workspace.actorSalt.isEmpty())
        return journal::refused(QStringLiteral("The workspace exists already"));
    return base::done();
}

void Created::apply(Workspace &workspace, const journal::Stated &stated) const
{
    Q_UNUSED(stated)
    workspace.purpose = purpose;
    workspace.name = name;
    workspace.organization = organization;
    workspace.actorSalt = actorSalt;
}

QString Created::line(const Workspace &, const journal::Stated &) const
{
    return QStringLiteral("Workspace “%1” created").arg(name);
}

} // namespace workspace
