#include "github/limits/budgetjson.h"
#include "support/testmain.h"

using namespace github;
using namespace std::chrono_literals;

namespace {

const base::Instant start = *base::fromRfc3339(QStringLiteral("2026-11-28T06:00:00.123457Z"));

} // namespace

class TstBudgetJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_state_comes_back_as_it_was()
    {
        BudgetState state;
        QCOMPARE(budgetStateIn(toJson(state)), state);
        state.quotas.insert(QStringLiteral("core"), {5000, 4321, start + 1h});
        state.quotas.insert(QStringLiteral("audit_log"), {1750, 0, start + 10min});
        state.blockedUntil = start + 90s;
        state.waits = 3;
        state.writes = {start, start + 1s};
        QCOMPARE(budgetStateIn(toJson(state)), state);
    }

    void a_damaged_one_is_an_empty_one_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"waits\":");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("other types") << QByteArray(R"({"quotas":[1],"waits":"x","writes":{"a":1},"blocked_until":7})");
        QTest::newRow("no times") << QByteArray(
            R"({"quotas":{"core":{"limit":1,"reset":"soon"}},"writes":["x",null]})");
    }
    void a_damaged_one_is_an_empty_one()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(budgetStateIn(json), BudgetState());
    }

    void absurd_counts_are_bounded()
    {
        QCOMPARE(budgetStateIn(R"({"waits":-5})").waits, 0);
        QCOMPARE(budgetStateIn(R"({"waits":2000000})").waits, 100);
    }
};

PARAPET_TEST(TstBudgetJson)
#include "tst_budgetjson.moc"
