#include "domain/runs/workflowkind.h"
#include "support/testmain.h"

using runs::WorkflowKind;

class TstWorkflowKind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_workflow_is_told_by_its_names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *path, WorkflowKind kind) {
            QTest::addRow("%s, %s", name, path) << QString::fromUtf8(name) << QString::fromUtf8(path) << int(kind);
        };
        row("CI", ".github/workflows/ci.yml", WorkflowKind::Build);
        row("Build and test", ".github/workflows/main.yml", WorkflowKind::Build);
        row("main", ".github/workflows/unit-tests.yaml", WorkflowKind::Build);
        row("Release", ".github/workflows/release.yml@refs/heads/main", WorkflowKind::Release);
        row("Release tests", ".github/workflows/x.yml", WorkflowKind::Release);
        row("Deploy to production", "", WorkflowKind::Release);
        row("CD", "", WorkflowKind::Release);
        row("CodeQL", "dynamic/github-code-scanning/codeql", WorkflowKind::Security);
        row("", "dynamic/dependabot/dependabot-updates", WorkflowKind::Upkeep);
        row("Secret scan", ".github/workflows/nightly.yml", WorkflowKind::Security);
        row("OpenSSF Scorecard", "", WorkflowKind::Security);
        row("Build", ".github/workflows/security.yml", WorkflowKind::Security);
        row("Close stale issues", "", WorkflowKind::Upkeep);
        row("nightly", ".github/workflows/nightly.yml", WorkflowKind::Other);
        row("", "", WorkflowKind::Other);
        // Inside a word is no beginning of one; a folder is not the file.
        row("social latest", ".github/workflows/x.yml", WorkflowKind::Other);
        row("circus", ".github/release/x.yml", WorkflowKind::Other);
        row("prüfung TEST", "", WorkflowKind::Build);
    }

    void a_workflow_is_told_by_its_names()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        QFETCH(int, kind);
        QCOMPARE(int(runs::kindOf(name, path)), kind);
    }
};

PARAPET_TEST(TstWorkflowKind)
#include "tst_workflowkind.moc"
