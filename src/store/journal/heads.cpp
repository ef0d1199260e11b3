#include "store/journal/heads.h"

#include "base/paths.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace store {

Heads Heads::load(const QString &workspaceId)
{
    const QString folder = base::paths::state() + QStringLiteral("/heads");
    if (const base::Done made = base::paths::makePrivate(folder); !made)
        return {};
    return read(folder + u'/' + workspaceId + QStringLiteral(".json"));
}

Heads Heads::read(const QString &path)
{
    Heads out;
    out.m_path = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    const QJsonObject devices = QJsonDocument::fromJson(file.readAll()).object();
    for (auto device = devices.begin(); device != devices.end(); ++device) {
        const QJsonObject head = device->toObject();
        out.m_heads.insert(device.key(),
                           {head.value(QLatin1String("seq")).toInteger(),
                            QByteArray::fromHex(head.value(QLatin1String("hash")).toString().toLatin1()),
                            base::instant(head.value(QLatin1String("seen_us")).toInteger())});
    }
    return out;
}

void Heads::saw(const QString &deviceId, const Head &head)
{
    if (head.seq > m_heads.value(deviceId).seq)
        m_heads.insert(deviceId, head);
}

base::Done Heads::save()
{
    if (m_path.isEmpty())
        return base::done();
    const Heads there = read(m_path);
    for (auto head = there.m_heads.begin(); head != there.m_heads.end(); ++head)
        saw(head.key(), *head);
    QJsonObject devices;
    for (auto head = m_heads.begin(); head != m_heads.end(); ++head)
        devices.insert(head.key(),
                       QJsonObject{{QStringLiteral("seq"), head->seq},
                                   {QStringLiteral("hash"), QString::fromLatin1(head->hash.toHex())},
                                   {QStringLiteral("seen_us"), base::micros(head->seen)}});
    // Renamed into place so that a reader never sees half; not synced, because it only has to outlive
    // the workspace, not the machine, and must not slow a note down.
    const QString fresh = m_path + QStringLiteral(".new");
    QFile file(fresh);
    const QByteArray text = QJsonDocument(devices).toJson(QJsonDocument::Compact);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    if (!written || std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(m_path).constData()) != 0)
        return base::Error{base::ErrorKind::Storage,
                           QStringLiteral("The journal's head could not be remembered in %1").arg(m_path)};
    return base::done();
}

} // namespace store
