#include "desk/evidence/acceptcustody.h"
#include "desk/evidence/accessevidence.h"
#include "desk/evidence/classifyevidence.h"
#include "desk/evidence/copyevidence.h"
#include "desk/evidence/disposeevidence.h"
#include "desk/evidence/exportevidence.h"
#include "desk/evidence/holdevidence.h"
#include "desk/evidence/planevidence.h"
#include "desk/evidence/releaseevidence.h"
#include "desk/evidence/resealevidence.h"
#include "desk/evidence/retainevidence.h"
#include "desk/evidence/transfercustody.h"
#include "desk/evidence/verifyevidence.h"
#include "desk/incidents/collectevidence.h"
#include "domain/incidents/declared.h"
#include "support/rehearsal.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using desk::EvidenceLook;
using evidence::Finding;
using evidence::State;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A declared incident on which verbs are carried out.
struct Desk : Rehearsal
{
    Desk() { must(journal::deed(**this, Declared{}, by(), q("declared"))); }
    void must(const base::Result<journal::Deed> &deed)
    {
        const QString problem = carryOut(deed);
        if (!problem.isEmpty())
            qFatal("%s", qPrintable(problem));
    }
    QString collect(const char *title = "Runner log")
    {
        EvidenceCollected file{.title = q(title)};
        file.fileName = q("run.log");
        file.sha256 = QByteArray(32, 'x');
        must(desk::collectEvidence(**this, file, by(q("bo"))));
        return (*this)->evidence.last().entryId;
    }
    EvidenceItem item() const { return (*this)->evidence.last(); }
};

CustodyFields of(const QString &item, const char *to = "", const char *reason = "needed")
{
    return {.item = item, .to = q(to), .reason = q(reason)};
}

QString summary(const base::Result<journal::Deed> &deed)
{
    return deed ? deed->summary : deed.error().text();
}

} // namespace

class TstEvidenceVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labels_go_on_over_plans_and_what_fulfils_them()
    {
        Desk it;
        it.collect();
        it.must(desk::planEvidence(*it, {.label = q("E-099"), .title = q("Disk")}, it.by()));
        QCOMPARE(it.item().label, q("E-002"));
        EvidenceCollected disk{.plan = it.item().entryId, .sha256 = QByteArray(32, 'y')};
        it.must(desk::collectEvidence(*it, disk, it.by()));
        QCOMPARE(it.item().label, q("E-002"));
        QCOMPARE(it.item().title, q("Disk"));
        it.collect();
        QCOMPARE(it.item().label, q("E-003"));
    }

    void a_plan_expires_as_long_as_its_kind_is_kept()
    {
        Desk it;
        EvidencePlanned plan{.title = q("Git events")};
        plan.kindOfEvidence = evidence::Kind::GitEvents;
        plan.contentFrom = it.now() - 24h;
        it.must(desk::planEvidence(*it, plan, it.by()));
        QCOMPARE(it.item().expires, *plan.contentFrom + std::chrono::days(7));
        plan.expires = it.now() + 1h;
        it.must(desk::planEvidence(*it, plan, it.by()));
        QCOMPARE(it.item().expires, plan.expires);
        it.must(desk::planEvidence(*it, {.title = q("A file")}, it.by()));
        QVERIFY(!it.item().expires);
    }

    void a_collection_takes_title_and_kind_of_its_plan()
    {
        Desk it;
        EvidencePlanned plan{.title = q("Git events")};
        plan.kindOfEvidence = evidence::Kind::GitEvents;
        it.must(desk::planEvidence(*it, plan, it.by()));
        EvidenceCollected file{.plan = it.item().entryId, .fileName = q("x.json"), .sha256 = QByteArray(32, 'y')};
        it.must(desk::collectEvidence(*it, file, it.by()));
        QCOMPARE(it.item().title, q("Git events"));
        QCOMPARE(it.item().kind, evidence::Kind::GitEvents);
    }

    void what_is_done_is_said_in_one_sentence()
    {
        Desk it;
        const QString id = it.collect();
        const auto by = it.by(q("bo"));
        QCOMPARE(summary(desk::transferCustody(*it, of(id, "cy"), by)), q("E-001 handed over"));
        QCOMPARE(summary(desk::accessEvidence(*it, of(id), by)), q("E-001 opened"));
        QCOMPARE(summary(desk::copyEvidence(*it, of(id), by)), q("E-001 copied"));
        QCOMPARE(summary(desk::exportEvidence(*it, {id}, of(id, "CERT"), by)), q("E-001 exported"));
        QCOMPARE(summary(desk::releaseEvidence(*it, of(id, "police"), by)), q("E-001 released"));
        QCOMPARE(summary(desk::holdEvidence(*it, id, true, q("court"), by)), q("E-001 under legal hold"));
        QCOMPARE(summary(desk::classifyEvidence(*it, id, evidence::Sensitivity::Public, q("x"), by)),
                 q("E-001 is public"));
        QCOMPARE(summary(desk::retainEvidence(*it, id, it.now() + 1h, q("policy"), by)),
                 q("E-001 is kept until %1").arg(rfc3339(it.now() + 1h)));
    }

    void refusals_come_before_anything_is_written()
    {
        Desk it;
        const QString id = it.collect();
        QVERIFY(summary(desk::transferCustody(*it, of(id, "cy"), it.by(q("ana")))).contains(q("bo holds E-001")));
        QVERIFY(summary(desk::acceptCustody(*it, of(id), it.by())).contains(q("No transfer")));
        QVERIFY(summary(desk::holdEvidence(*it, id, false, q("x"), it.by())).contains(q("not under legal hold")));
        QVERIFY(summary(desk::exportEvidence(*it, {}, of(id, "x"), it.by())).contains(q("Nothing is chosen")));
        QVERIFY(summary(desk::exportEvidence(*it, {id}, of(id), it.by())).contains(q("to is missing")));
        QVERIFY(summary(desk::accessEvidence(*it, of(id, "", ""), it.by())).contains(q("reason is missing")));
        QVERIFY(summary(desk::disposeEvidence(*it, of(id), it.by())).contains(q("no retention")));
        QCOMPARE(it.item().custody.size(), 2);
    }

    void two_people_dispose_with_the_same_verb()
    {
        Desk it;
        const QString id = it.collect();
        it.must(desk::retainEvidence(*it, id, it.now() - 1h, q("over"), it.by()));
        QCOMPARE(summary(desk::disposeEvidence(*it, of(id), it.by(q("bo")))),
                 q("E-001 to be disposed of by somebody else"));
        it.must(desk::disposeEvidence(*it, of(id), it.by(q("bo"))));
        QVERIFY(summary(desk::disposeEvidence(*it, of(id), it.by(q("Bo")))).contains(q("two people")));
        it.must(desk::disposeEvidence(*it, of(id), it.by(q("ana"))));
        QCOMPARE(it.item().state, State::Disposed);
    }

    void an_export_names_the_hash_of_each()
    {
        Desk it;
        const QString first = it.collect("one"), second = it.collect("two");
        it.must(desk::exportEvidence(*it, {first, second}, of({}, "CERT"), it.by()));
        for (const EvidenceItem &item : it->evidence) {
            QCOMPARE(item.custody.last().step, evidence::Step::Export);
            QCOMPARE(item.custody.last().seen, item.sha256);
            QCOMPARE(item.custody.last().to, q("CERT"));
        }
    }

    void a_look_is_written_down_when_it_is_news_or_asked_for_data()
    {
        QTest::addColumn<bool>("scheduled");
        QTest::addColumn<int>("before"); // -1: never looked at
        QTest::addColumn<int>("found");
        QTest::addColumn<bool>("written");
        const int intact = int(Finding::Intact), missing = int(Finding::Missing), mismatch = int(Finding::Mismatch);
        QTest::newRow("asked, intact") << false << -1 << intact << true;
        QTest::newRow("asked, intact again") << false << intact << intact << true;
        QTest::newRow("asked, missing") << false << -1 << missing << true;
        QTest::newRow("daily, intact") << true << -1 << intact << false;
        QTest::newRow("daily, intact again") << true << intact << intact << false;
        QTest::newRow("daily, missing") << true << -1 << missing << true;
        QTest::newRow("daily, still missing") << true << missing << missing << false;
        QTest::newRow("daily, changed after missing") << true << missing << mismatch << true;
        QTest::newRow("daily, right again") << true << missing << intact << true;
    }

    void a_look_is_written_down_when_it_is_news_or_asked_for()
    {
        QFETCH(bool, scheduled);
        QFETCH(int, before);
        QFETCH(int, found);
        QFETCH(bool, written);
        Desk it;
        const QString id = it.collect();
        const auto look = [&](int finding) {
            return QList<EvidenceLook>{{.item = id, .label = q("E-001"), .finding = Finding(finding)}};
        };
        if (before >= 0)
            it.must(desk::verifyEvidence(*it, look(before), false, it.by()));
        const auto deed = desk::verifyEvidence(*it, look(found), scheduled, it.by());
        QVERIFY(deed.ok());
        QCOMPARE(!deed->drafts.isEmpty(), written);
        if (!written)
            return;
        it.must(deed);
        QCOMPARE(int(it.item().check->finding), found);
    }

    void many_intact_ones_are_one_entry_and_wrong_ones_their_own()
    {
        Desk it;
        QList<EvidenceLook> looks;
        for (int i = 0; i < 6; ++i)
            looks.append({.item = it.collect(), .finding = i < 4 ? Finding::Intact : Finding::Missing});
        looks.append({.item = QString(26, u'0'), .finding = Finding::Missing}); // struck meanwhile
        looks.append({.item = looks.first().item, .finding = {}}); // another console has it
        const auto deed = desk::verifyEvidence(*it, looks, false, it.by());
        QVERIFY(deed.ok());
        QCOMPARE(deed->drafts.size(), 3);
        it.must(deed);
        QCOMPARE(it->evidence.first().state, State::Sealed);
        QCOMPARE(it->evidence.last().state, State::Missing);
    }

    void a_missing_file_is_sealed_again()
    {
        Desk it;
        const QString id = it.collect();
        it.must(desk::verifyEvidence(*it, {{.item = id, .finding = Finding::Missing}}, true, it.by()));
        store::Sealed file{.sha256 = QString(q("78")).repeated(32), .size = 9, .fileName = q("run.log")};
        QCOMPARE(summary(desk::resealEvidence(*it, id, file, it.by())), q("Sealed E-001"));
        it.must(desk::resealEvidence(*it, id, file, it.by()));
        QCOMPARE(it.item().state, State::Sealed);
        file.sha256 = QString(64, u'0');
        it.must(desk::verifyEvidence(*it, {{.item = id, .finding = Finding::Missing}}, true, it.by()));
        QVERIFY(summary(desk::resealEvidence(*it, id, file, it.by())).contains(q("This is not E-001")));
    }
};

PARAPET_TEST(TstEvidenceVerbs)
#include "tst_evidenceverbs.moc"
