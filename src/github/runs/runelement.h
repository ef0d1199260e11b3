#pragma once

#include "domain/runs/job.h"
#include "domain/runs/run.h"
#include "github/runs/runfields.h"

namespace github {

/// Reads an element of a list of runs; `good` when it can be kept: with an id, a repository and a time of creation. An
/// error when the body's structure is wrong. What `run` already holds stands where the element says nothing.
simdjson::error_code takeRun(JsonValue element, runs::Run &run, bool &good);

/// The same of a list of jobs; one that cannot be kept has no id or no run.
simdjson::error_code takeJob(JsonValue element, runs::Job &job);

} // namespace github
