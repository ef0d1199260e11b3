#include "domain/workspace/devicejoined.h"

#include "domain/journal/fields.h"

namespace workspace {

base::Result<DeviceJoined> DeviceJoined::read(const QJsonObject &payload)
{
    journal::Fields fields(payload);
    DeviceJoined out;
    out.device = fields.reference("device");
    out.name = fields.optionalText("name", 200);
    const QStringList reasons{QStringLiteral("new"), QStringLiteral("copied"), QStringLiteral("restored"),
                              QStringLiteral("moved")};
    out.reason = fields.text("reason", 20);
    if (!reasons.contains(out.reason))
        fields.fail("reason", QStringLiteral("is not one of %1").arg(reasons.join(QStringLiteral(", "))));
    out.follows = fields.optionalText("follows", 26);
    return fields.finish(out);
}

QJsonObject DeviceJoined::write() const
{
    return {{QStringLiteral("device"), device},
            {QStringLiteral("name"), name},
            {QStringLiteral("reason"), reason},
            {QStringLiteral("follows"), follows}};
}

base::Done DeviceJoined::validate(const Workspace &workspace, const journal::Stated &) const
{
    for (const Device &known : workspace.devices) {
        if (known.id == device)
            return journal::refused(QStringLiteral("This console has joined already"));
    }
    return base::done();
}

void DeviceJoined::apply(Workspace &workspace, const journal::Stated &stated) const
{
    workspace.devices.append({device, name, reason, follows, stated.entry->recorded});
}

QString DeviceJoined::line(const Workspace &, const journal::Stated &) const
{
    return QStringLiteral("Console %1 joined (%2)").arg(name.isEmpty() ? device.right(6) : name, reason);
}

} // namespace workspace
