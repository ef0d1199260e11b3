#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace organization {

/// Whether GitHub runs a workflow when something calls for it.
enum class WorkflowState {
    Unknown,
    Active,
    DisabledManually,
    DisabledInactivity, ///< no commit for 60 days, of a scheduled one
    DisabledFork,
    Deleted, ///< its file is gone
};
constexpr int workflowStateCount = 6;
QLatin1String workflowStateName(WorkflowState state); ///< as GitHub says it: "disabled_manually"
WorkflowState workflowStateFrom(const QString &said); ///< Unknown for every other text

/// A workflow of a repository, by the number that its runs name.
struct Workflow
{
    qint64 id = 0;
    QString nodeId = {};
    qint64 repository = 0;
    QString name = {};
    QString path = {}; ///< ".github/workflows/ci.yml"; of GitHub's own ones "dynamic/…"
    WorkflowState state = WorkflowState::Unknown;
    QString stateSaid = {}; ///< ≤ 40
    std::optional<base::Instant> created = {};
    std::optional<base::Instant> updated = {};

    bool operator==(const Workflow &) const = default;
};

} // namespace organization
