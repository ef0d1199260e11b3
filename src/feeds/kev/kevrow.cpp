#include "feeds/kev/kevrow.h"

namespace feeds {

using base::Error;
using base::ErrorKind;
using base::Result;
using namespace intelligence;

namespace {

Error wrongField(const char *field, const QString &value, const char *what)
{
    if (value.isEmpty())
        return {ErrorKind::Invalid, QStringLiteral("it has no %1").arg(QLatin1String(field))};
    return {ErrorKind::Invalid,
            QStringLiteral("%1 “%2” is not %3").arg(QLatin1String(field), value, QLatin1String(what))};
}

} // namespace

Result<Exploited> kevEntry(const KevField &field, const QStringList &cwes)
{
    const QString number = field("cveID", 60);
    const std::optional<Cve> cve = Cve::from(number);
    if (!cve)
        return wrongField("cveID", number, "a CVE number");
    const QString added = field("dateAdded", 40);
    const QDate addedDay = QDate::fromString(added, Qt::ISODate);
    if (!addedDay.isValid() || added.size() != 10)
        return wrongField("dateAdded", added, "a day");
    const QString due = field("dueDate", 40);
    const QDate dueDay = QDate::fromString(due, Qt::ISODate);
    if (!due.isEmpty() && (!dueDay.isValid() || due.size() != 10))
        return wrongField("dueDate", due, "a day");
    return Exploited{.cve = *cve,
                     .vendor = field("vendorProject", 200),
                     .product = field("product", 200),
                     .name = field("vulnerabilityName", 300),
                     .description = field("shortDescription", 2000),
                     .action = field("requiredAction", 2000),
                     .notes = field("notes", 2000),
                     .added = addedDay,
                     .due = dueDay,
                     .ransomware = field("knownRansomwareCampaignUse", 40) == QLatin1String("Known"),
                     .cwes = cwes};
}

} // namespace feeds
