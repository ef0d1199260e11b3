#include "desk/incidents/backfilltable.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace desk {

namespace {

constexpr qint64 largestTable = 16 * 1024 * 1024;

} // namespace

QList<incidents::OldIncident> BackfillPlan::fresh() const
{
    QList<incidents::OldIncident> out;
    for (const Row &row : rows) {
        if (row.isNew())
            out.append(*row.read.incident);
    }
    return out;
}

qsizetype BackfillPlan::refused() const
{
    return std::count_if(rows.cbegin(), rows.cend(), [](const Row &row) { return !row.read.incident; });
}

qsizetype BackfillPlan::known() const
{
    return std::count_if(rows.cbegin(), rows.cend(), [](const Row &row) { return row.read.incident && !row.isNew(); });
}

base::Result<BackfillPlan> planBackfill(const QString &path, const feeds::OldIncidentOptions &options,
                                        const QHash<QString, QString> &recorded)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Storage, QStringLiteral("%1 could not be read").arg(name),
                           file.error() == QFile::NoError ? QStringLiteral("it is no file") : file.errorString()};
    const auto read = feeds::readOldIncidents(file.read(largestTable + 1), name, options);
    if (!read)
        return read.error();
    BackfillPlan plan;
    QHash<QString, qint64> lines;
    for (const feeds::OldIncidentRow &row : *read) {
        BackfillPlan::Row planned{.read = row};
        if (row.incident) {
            const QString identity = incidents::identityOf(*row.incident);
            planned.known = recorded.value(identity);
            planned.repeats = lines.value(identity);
            if (planned.repeats == 0)
                lines.insert(identity, row.line);
        }
        plan.rows.append(planned);
    }
    return plan;
}

} // namespace desk
