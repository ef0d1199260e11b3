#include "domain/timeline/machineevent.h"

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
    return QStringLiteral("imported");
}

} // namespace timeline
