#include "desk/evidence/evidenceexport.h"

#include "base/paths.h"
#include "desk/evidence/evidencejson.h"
#include "domain/evidence/handling.h"
#include "domain/evidence/rules.h"
#include "domain/incidents/evidencestanding.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <utility>

namespace desk {

using base::Done;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

Done writeExported(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorKind::Storage, QStringLiteral("%1 cannot be written").arg(path), file.errorString()};
    return base::done();
}

} // namespace

EvidenceExport::EvidenceExport(QString target)
    : m_target(std::move(target))
    , m_making(m_target + QStringLiteral(".incomplete"))
{
}

EvidenceExport::EvidenceExport(EvidenceExport &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_making(std::exchange(other.m_making, {}))
{
}

EvidenceExport::~EvidenceExport()
{
    if (!m_making.isEmpty())
        QDir(m_making).removeRecursively();
}

Result<EvidenceExport> EvidenceExport::prepare(const store::EvidenceFolder &folder, const incidents::Incident &incident,
                                               const QStringList &items, const QString &target,
                                               const store::EvidenceFolder::Progress &progress)
{
    const QString place = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    for (const QString &taken : {place, place + QStringLiteral(".incomplete")}) {
        if (QFileInfo::exists(taken))
            return Error{ErrorKind::Refused, QStringLiteral("%1 exists already").arg(taken),
                         QStringLiteral("name a folder that does not")};
    }
    EvidenceExport out(place);
    if (const Done made = base::paths::makePrivate(out.m_making); !made)
        return made.error();
    const Done written = out.write(folder, incident, items, progress);
    return written ? Result<EvidenceExport>(std::move(out)) : Result<EvidenceExport>(written.error());
}

Done EvidenceExport::write(const store::EvidenceFolder &folder, const incidents::Incident &incident,
                           const QStringList &items, const store::EvidenceFolder::Progress &progress)
{
    QByteArray sums;
    QJsonArray chains;
    for (const QString &id : items) {
        const incidents::EvidenceItem *item = incidents::evidenceIn(incident, id);
        if (!item)
            return journal::refused(QStringLiteral("There is no such evidence in this incident"));
        if (const Done fine = evidence::mayVerify(*item); !fine)
            return fine;
        const QString name = evidence::copyName(item->label, item->fileName);
        if (const Done copied = folder.copyTo(item->sha256, m_making + u'/' + name, progress); !copied)
            return copied;
        sums += item->sha256.toLatin1() + "  " + name.toLatin1() + '\n';
        QJsonObject chain = evidenceJson(*item);
        chain.insert(QStringLiteral("file"), name);
        chains.append(chain);
    }
    const QJsonObject document{{QStringLiteral("incident"), incident.id},
                               {QStringLiteral("title"), incident.title},
                               {QStringLiteral("evidence"), chains}};
    const QByteArray json = QJsonDocument(document).toJson(QJsonDocument::Indented);
    if (const Done written = writeExported(m_making + QStringLiteral("/custody.json"), json); !written)
        return written;
    return writeExported(m_making + QStringLiteral("/SHA256SUMS"), sums);
}

Done EvidenceExport::finish()
{
    if (!QDir().rename(m_making, m_target))
        return Error{ErrorKind::Storage, QStringLiteral("The export could not be put into %1").arg(m_target)};
    m_making.clear();
    return base::done();
}

} // namespace desk
