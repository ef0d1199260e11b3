#include "domain/organization/workflow.h"

#include "base/names.h"

namespace organization {

namespace {

constexpr base::Names<WorkflowState, workflowStateCount> workflowStateNames{
    {"unknown", "active", "disabled_manually", "disabled_inactivity", "disabled_fork", "deleted"}};

} // namespace

QLatin1String workflowStateName(WorkflowState state)
{
    return workflowStateNames.of(state);
}

WorkflowState workflowStateFrom(const QString &said)
{
    return workflowStateNames.find(said.toLower()).value_or(WorkflowState::Unknown);
}

} // namespace organization
