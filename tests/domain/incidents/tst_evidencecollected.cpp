#include "domain/incidents/declared.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/journal/redacted.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

namespace {

EvidenceCollected file(const char *label)
{
    return {.label = QString::fromLatin1(label),
            .title = QStringLiteral("Runner log"),
            .kindOfEvidence = QStringLiteral("file"),
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
