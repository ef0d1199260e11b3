#include "domain/incidents/notification.h"
#include "domain/incidents/role.h"
#include "domain/incidents/severity.h"
#include "domain/incidents/status.h"
#include "domain/incidents/task.h"
#include "support/testmain.h"

using namespace incidents;

class TstWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_name_reads_back()
    {
        for (int i = 0; i < 9; ++i)
            QCOMPARE(*statusFrom(name(Status(i))), Status(i));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(*outcomeFrom(name(Outcome(i))), Outcome(i));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(*visibilityFrom(name(Visibility(i))), Visibility(i));
        for (int i = 0; i < 7; ++i)
            QCOMPARE(*taskStateFrom(name(TaskState(i))), TaskState(i));
        for (int i = 0; i < 8; ++i)
            QCOMPARE(*deliveryFrom(name(Delivery(i))), Delivery(i));
        for (int i = 1; i <= 4; ++i)
            QCOMPARE(*severityFrom(name(Severity(i))), Severity(i));
    }

    void a_role_is_known_by_a_unique_beginning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("role"); // -1: none
        QTest::newRow("ic") << QStringLiteral("ic") << int(Role::Commander);
        QTest::newRow("IC") << QStringLiteral("IC") << int(Role::Commander);
        QTest::newRow("inv") << QStringLiteral("inv") << int(Role::Investigator);
        QTest::newRow("com") << QStringLiteral("com") << int(Role::Communicator);
        QTest::newRow("sc") << QStringLiteral("sc") << int(Role::Scribe);
        QTest::newRow("sme") << QStringLiteral("sme") << int(Role::Expert);
        QTest::newRow("i") << QStringLiteral("i") << -1;
        QTest::newRow("s") << QStringLiteral("s") << -1;
        QTest::newRow("empty") << QString() << -1;
        QTest::newRow("chief") << QStringLiteral("chief") << -1;
    }

    void a_role_is_known_by_a_unique_beginning()
    {
        QFETCH(QString, text);
        QFETCH(int, role);
        const std::optional<Role> found = roleFrom(text);
        QCOMPARE(found ? int(*found) : -1, role);
    }

    void words_are_for_people()
    {
        QCOMPARE(word(Role::Commander), QStringLiteral("IC"));
        QCOMPARE(word(Role::Expert), QStringLiteral("SME"));
        QCOMPARE(word(Role::Deputy), QStringLiteral("Deputy"));
        QCOMPARE(word(TaskState::NotApplicable), QStringLiteral("Not applicable"));
        QCOMPARE(word(TaskState::Todo), QStringLiteral("To do"));
        QCOMPARE(word(Outcome::FalsePositive), QStringLiteral("False positive"));
        QCOMPARE(word(Delivery::QueuedOffline), QStringLiteral("Queued offline"));
    }
};

PARAPET_TEST(TstWords)
#include "tst_words.moc"
