#include "domain/timeline/runline.h"

#include <algorithm>
#include <array>

namespace timeline {

namespace {

struct Conclusion
{
    QLatin1String name;
    QLatin1String words;
};
constexpr std::array<Conclusion, 9> conclusions{{
    {QLatin1String("action_required"), QLatin1String("waits for approval")},
    {QLatin1String("cancelled"), QLatin1String("was cancelled")},
    {QLatin1String("failure"), QLatin1String("failed")},
    {QLatin1String("neutral"), QLatin1String("ended neutral")},
    {QLatin1String("skipped"), QLatin1String("was skipped")},
    {QLatin1String("stale"), QLatin1String("went stale")},
    {QLatin1String("startup_failure"), QLatin1String("failed to start")},
    {QLatin1String("success"), QLatin1String("succeeded")},
    {QLatin1String("timed_out"), QLatin1String("timed out")},
}};

/// The conclusion as a field of its own, so that an unknown one is tamed like any other.
FieldText with(const QString &conclusion, const FieldText &field)
{
    return [&conclusion, &field](QLatin1String name) {
        if (name != QLatin1String("ended"))
            return field(name);
        const auto known = std::find_if(conclusions.begin(), conclusions.end(),
                                        [&](const Conclusion &one) { return one.name == conclusion; });
        if (known != conclusions.end())
            return QString(known->words);
        return conclusion.isEmpty() ? QStringLiteral("ended") : QStringLiteral("ended: %1").arg(conclusion);
    };
}

} // namespace

QString runAction(const QString &conclusion)
{
    return QStringLiteral("run.") + (conclusion.isEmpty() ? QStringLiteral("completed") : conclusion);
}

QString runBegan(const FieldText &field)
{
    return filledLine(
        {},
        QLatin1String(
            "{workflow}[ #{number}][, attempt {attempt},] began[ on {branch}][ in {repo}][: {event}][ by {actor}]"),
        field);
}

QString runEnded(const QString &conclusion, const FieldText &field)
{
    return filledLine(
        {},
        QLatin1String("{workflow}[ #{number}][, attempt {attempt},] {ended}[ on {branch}][ in {repo}][ after {took}]"),
        with(conclusion, field));
}

} // namespace timeline
