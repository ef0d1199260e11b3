#include "desk/incidents/approveupdate.h"
#include "desk/incidents/draftupdate.h"
#include "desk/incidents/issueupdate.h"
#include "situation.h"
#include "support/testmain.h"

using namespace incidents;

namespace {

const UpdateWords words{.text = QStringLiteral("We detected an incident.")};

QString someId(int number)
{
    return QStringLiteral("01JHM1Q7H0ZN505TEH3FQPH%1").arg(number, 3, 10, QLatin1Char('0'));
}

} // namespace

class TstUpdateVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void issuing_words_writes_them_down_first_and_only_once()
    {
        Situation situation;
        const desk::Outgoing outgoing{Audience::Executive, words, QStringLiteral("copy"), {}, Issue::Sent};
        situation.must(desk::issueUpdate(*situation, outgoing, someId(1), situation.by()));
        QCOMPARE(situation->updates.size(), 1);
        QCOMPARE(situation->updateIssues.size(), 1);
        QCOMPARE(situation->updateIssues.first().update, situation->updates.first().entryId);
        situation.must(desk::issueUpdate(*situation, outgoing, someId(2), situation.by()));
        QCOMPARE(situation->updates.size(), 1);
        QCOMPARE(situation->updateIssues.size(), 2);
    }

    void nothing_leaves_the_organisation_before_it_is_approved()
    {
        Situation situation;
        const desk::Outgoing outgoing{Audience::Customers, words, QStringLiteral("mail"), {}, Issue::Sent};
        const auto refused = desk::issueUpdate(*situation, outgoing, someId(1), situation.by());
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().what.contains(QStringLiteral("not approved")));
        QVERIFY(situation->updates.isEmpty());
        situation.must(desk::draftUpdate(*situation, {Audience::Customers, words}, situation.by()));
        situation.must(desk::approveUpdate(*situation, Audience::Customers, words, someId(3), situation.by()));
        QCOMPARE(situation->updates.size(), 1);
        situation.must(desk::issueUpdate(*situation, outgoing, someId(2), situation.by()));
        QCOMPARE(lastIssue(*situation, Audience::Customers)->channel, QStringLiteral("mail"));
    }

    void the_ic_may_change_a_word_and_approve_at_once()
    {
        Situation situation;
        situation.must(desk::draftUpdate(*situation, {Audience::External, words}, situation.by()));
        const UpdateWords better{.text = QStringLiteral("We found an incident.")};
        situation.must(desk::approveUpdate(*situation, Audience::External, better, someId(1), situation.by()));
        const StatusUpdate *current = currentUpdate(*situation, Audience::External);
        QCOMPARE(current->words, better);
        QVERIFY(approvalOf(*situation, current->entryId, digestOf(better)));
    }
};

PARAPET_TEST(TstUpdateVerbs)
#include "tst_updateverbs.moc"
