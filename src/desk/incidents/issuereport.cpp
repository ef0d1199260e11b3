#include "desk/incidents/issuereport.h"

#include "base/hash.h"

namespace desk {

base::Result<journal::Deed> issueReport(const incidents::Incident &incident, const QString &format,
                                        const QByteArray &bytes, const journal::Authorship &by)
{
    const incidents::ReportIssued issued{format, base::sha256(bytes), bytes.size(), incident.entries.size()};
    return journal::deed(incident, issued, by, QStringLiteral("Report issued as %1").arg(format));
}

} // namespace desk
