#include "domain/incidents/declared.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/journal/redacted.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

#include <QTest>

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

namespace {

EvidenceCollected file(const char *label)
{
    return {.label = QString::fromLatin1(label),
            .title = QStringLiteral("Runner log"),
            .kindOfEvidence = evidence::Kind::WorkflowLog,
            .fileName = QStringLiteral("../run.log"),
            .sha256 = QByteArray(32, char(0xaa)),
            .size = 4096,
            .mediaType = QStringLiteral("text/plain"),
            .step = QStringLiteral("snapshot"),
            .source = QStringLiteral("runner 7")};
}

} // namespace

class TstEvidenceCollected : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void is_kept_with_its_hash()
    {
        QVERIFY(support::readsBack(file("E-1")));
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.at(3min).say(file("E-1"));
        const EvidenceItem item = story.state()->evidence.first();
        QCOMPARE(item.label, QStringLiteral("E-1"));
        QCOMPARE(item.sha256, QString(64, u'a'));
        QCOMPARE(item.at, story.t0() + 3min);
        QCOMPARE(item.source, QStringLiteral("runner 7"));
        QCOMPARE(story.text(id), QStringLiteral("E-1 Runner log (SHA-256 aaaaaaaa…)"));
    }

    void everything_said_of_it_reads_back()
    {
        EvidenceCollected said = file("E-1");
        said.also = {evidence::Kind::GitEvents, evidence::Kind::Artifact};
        said.sensitivity = evidence::Sensitivity::Restricted;
        said.method = {QStringLiteral("gh"), QStringLiteral("2.63"), QStringLiteral("gh run view --log"),
                       QStringLiteral("ETag: \"x\"\nDate: Wed")};
        said.contentFrom = IncidentBuilder::t0() - 2h;
        said.contentTo = IncidentBuilder::t0();
        said.retention = IncidentBuilder::t0() + std::chrono::days(365);
        QVERIFY(support::readsBack(said));
        IncidentBuilder story;
        story.say(Declared{});
        story.say(said);
        const EvidenceItem item = story.state()->evidence.first();
        QCOMPARE(item.method, said.method);
        QCOMPARE(item.also, said.also);
        QCOMPARE(item.sensitivity, said.sensitivity);
        QCOMPARE(item.contentFrom, said.contentFrom);
        QCOMPARE(item.retention, said.retention);
        QCOMPARE(item.holder, QStringLiteral("ana"));
        QCOMPARE(item.state, evidence::State::Sealed);
    }

    void its_chain_begins_with_collecting_and_sealing()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.as(QStringLiteral("bo")).at(3min).say(file("E-1"));
        const QList<evidence::Custody> chain = story.state()->evidence.first().custody;
        QCOMPARE(chain.size(), 2);
        QCOMPARE(chain.first().step, evidence::Step::Collect);
        QCOMPARE(chain.first().from, QStringLiteral("runner 7"));
        QCOMPARE(chain.first().to, QStringLiteral("bo"));
        QCOMPARE(chain.last().step, evidence::Step::Seal);
        QCOMPARE(chain.last().seen, QString(64, u'a'));
        QCOMPARE(chain.last().when.at, story.t0() + 3min);
    }

    void what_is_kept_elsewhere_is_collected_and_not_sealed()
    {
        EvidenceCollected disk = file("E-1");
        disk.place = QStringLiteral("locker 4");
        disk.sha256.clear();
        disk.size = 0;
        QVERIFY(support::readsBack(disk));
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(disk);
        const EvidenceItem item = story.state()->evidence.first();
        QCOMPARE(item.state, evidence::State::Collected);
        QVERIFY(!item.isFiled());
        QCOMPARE(item.custody.size(), 1);
        QCOMPARE(story.text(id), QStringLiteral("E-1 Runner log, kept at locker 4"));
    }

    void a_file_has_a_hash_and_content_has_an_order_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("problem");
        QTest::newRow("kind") << "kind" << QJsonValue(QStringLiteral("dream")) << "kind is “dream”";
        QTest::newRow("also") << "also" << QJsonValue(QJsonArray{QStringLiteral("dream")}) << "also has “dream”";
        QTest::newRow("sensitivity") << "sensitivity" << QJsonValue(QStringLiteral("top")) << "sensitivity is “top”";
        QTest::newRow("hash") << "sha256" << QJsonValue(QStringLiteral("abc")) << "sha256 is not a SHA-256";
        QTest::newRow("no hash") << "sha256" << QJsonValue(QJsonValue::Undefined) << "sha256";
        QTest::newRow("size") << "size" << QJsonValue(-1) << "size";
        QTest::newRow("plan") << "plan" << QJsonValue(QStringLiteral("E-1")) << "plan does not name";
        QTest::newRow("content") << "content_to" << QJsonValue(1) << "content_to is before";
        QTest::newRow("a long title") << "title" << QJsonValue(QString(301, u'x')) << "title is longer";
    }

    void a_file_has_a_hash_and_content_has_an_order()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, problem);
        EvidenceCollected said = file("E-1");
        said.contentFrom = IncidentBuilder::t0();
        QJsonObject payload = said.write();
        payload.insert(field, value);
        const QString text = support::misread<EvidenceCollected>(payload);
        QVERIFY2(text.startsWith(problem), qPrintable(text));
    }

    void two_consoles_with_one_label_both_keep_it()
    {
        IncidentBuilder story;
        story.say(Declared{});
        story.say(file("E-1"));
        story.say(file("E-1"));
        story.say(file("E-1"));
        QCOMPARE(story.state()->evidence.at(1).label, QStringLiteral("E-1b"));
        QCOMPARE(story.state()->evidence.at(2).label, QStringLiteral("E-1c"));
    }

    void a_hash_is_64_digits_and_cannot_be_redacted()
    {
        QJsonObject payload = file("E-1").write();
        payload.insert(QStringLiteral("sha256"), QStringLiteral("abc"));
        QVERIFY(support::misread<EvidenceCollected>(payload).startsWith(QStringLiteral("sha256")));
        IncidentBuilder story;
        story.say(Declared{});
        const QString id = story.say(file("E-1"));
        QVERIFY(
            story.refusal(journal::Redacted{id, QStringLiteral("x")}).contains(QStringLiteral("cannot be redacted")));
    }
};

PARAPET_TEST(TstEvidenceCollected)
#include "tst_evidencecollected.moc"
