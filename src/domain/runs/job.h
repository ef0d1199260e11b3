#pragma once

#include "base/instant.h"
#include "domain/runs/words.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace runs {

/// One step of a job. A value.
struct Step
{
    int number = 0; ///< from 1; GitHub's own first and last steps have numbers, too
    QString name = {};
    Word<Status> status = {};
    Word<Conclusion> conclusion = {};
    std::optional<base::Instant> started = {};
    std::optional<base::Instant> completed = {};

    bool operator==(const Step &) const = default;
};

/// One job of one attempt of a run. A value.
struct Job
{
    qint64 id = 0; ///< from 1
    qint64 run = 0; ///< 1 to largestId
    int attempt = 1; ///< of the run
    QString name = {};
    Word<Status> status = {};
    Word<Conclusion> conclusion = {};
    std::optional<base::Instant> started = {};
    std::optional<base::Instant> completed = {};
    QString runner = {}; ///< its name; empty while none has taken the job
    QStringList labels = {}; ///< that it asks of a runner
    QList<Step> steps = {};

    bool isCompleted() const { return status.known() == Status::Completed; }
    bool operator==(const Job &) const = default;
};

/// From start to end; none without both, or when they run backwards, as those of skipped steps do.
std::optional<base::Duration> spanOf(const std::optional<base::Instant> &started,
                                     const std::optional<base::Instant> &completed);

} // namespace runs
