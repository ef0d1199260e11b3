#include "domain/timeline/machineevent.h"

#include "domain/timeline/filter.h"

namespace timeline {

QString laneOfSource(const QString &source)
{
    struct Lane
    {
        QLatin1String source;
        QLatin1String lane;
    };
    static constexpr Lane lanes[] = {
        {QLatin1String("github-audit"), QLatin1String("audit")},
        {QLatin1String("github-runs"), QLatin1String("workflow")},
        {QLatin1String("trivy"), QLatin1String("scanner")},
        {QLatin1String("sarif"), QLatin1String("scanner")},
        {QLatin1String("harden-runner"), QLatin1String("telemetry")},
    };
    for (const Lane &lane : lanes) {
        if (source == lane.source)
            return lane.lane;
    }
    const QString stated = source.section(u'/', 0, 0);
    return stated != source && isMachineLane(stated) ? stated : QStringLiteral("imported");
}

bool isMachineLane(const QString &lane)
{
    return laneNames().indexOf(lane) > 0;
}

QString sourceIn(const QString &lane, const QString &source)
{
    return laneOfSource(source) == lane ? source : lane + u'/' + source;
}

} // namespace timeline
