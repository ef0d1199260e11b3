#include "domain/organization/workflow.h"
#include "support/testmain.h"

using namespace organization;

class TstWorkflow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_state_is_known_by_its_name_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("means");
        const auto row = [](const char *said, WorkflowState means) {
            QTest::newRow(said) << QString::fromLatin1(said) << int(means);
        };
        row("active", WorkflowState::Active);
        row("disabled_manually", WorkflowState::DisabledManually);
        row("disabled_inactivity", WorkflowState::DisabledInactivity);
        row("disabled_fork", WorkflowState::DisabledFork);
        row("deleted", WorkflowState::Deleted);
        row("disabled_by_policy", WorkflowState::Unknown);
        row("", WorkflowState::Unknown);
    }
    void a_state_is_known_by_its_name()
    {
        QFETCH(QString, said);
        QTEST(int(workflowStateFrom(said)), "means");
    }

    void every_state_has_a_name_that_leads_back()
    {
        for (int i = 0; i < workflowStateCount; ++i)
            QCOMPARE(workflowStateFrom(workflowStateName(WorkflowState(i))), WorkflowState(i));
    }
};

PARAPET_TEST(TstWorkflow)
#include "tst_workflow.moc"
