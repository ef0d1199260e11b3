#include "domain/runs/runevent.h"

#include "domain/timeline/runline.h"

#include <QStringList>

namespace runs {

namespace {

timeline::FieldText fieldsOf(const Run &run, const QString &repository)
{
    return [&run, repository](QLatin1String name) -> QString {
        if (name == QLatin1String("workflow"))
            return run.name.isEmpty() ? run.path.section(u'@', 0, 0).section(u'/', -1) : run.name;
        if (name == QLatin1String("number"))
            return run.number > 0 ? QString::number(run.number) : QString();
        if (name == QLatin1String("attempt"))
            return run.attempt > 1 ? QString::number(run.attempt) : QString();
        if (name == QLatin1String("branch"))
            return run.branch;
        if (name == QLatin1String("repo"))
            return repository;
        if (name == QLatin1String("took")) {
            const std::optional<base::Duration> took = durationOf(run);
            return took ? base::spanText(*took) : QString();
        }
        return {};
    };
}

} // namespace

std::optional<timeline::MachineEvent> eventOf(const Run &run, const QString &repository)
{
    if (!run.isCompleted() || !isFailure(run.conclusion.known()))
        return std::nullopt;
    const QString conclusion = run.conclusion.text();
    const QStringList words{QString::number(run.id), QString::fromLatin1(run.sha.toHex()), run.title, run.path,
                            run.event.text()};
    return timeline::MachineEvent{.at = run.updated,
                                  .source = QStringLiteral("github-runs"),
                                  .id = QStringLiteral("%1/%2/completed").arg(run.id).arg(run.attempt),
                                  .action = timeline::runAction(conclusion),
                                  .actor = run.by(),
                                  .repository = repository,
                                  .text = timeline::runEnded(conclusion, fieldsOf(run, repository)),
                                  .raw = {},
                                  .words = words.join(u' ').simplified()};
}

} // namespace runs
