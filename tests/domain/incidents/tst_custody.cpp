#include "domain/incidents/closed.h"
#include "domain/incidents/custodyaccepted.h"
#include "domain/incidents/custodytransferred.h"
#include "domain/incidents/declared.h"
#include "domain/incidents/evidenceaccessed.h"
#include "domain/incidents/evidenceclassified.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/evidencecopied.h"
#include "domain/incidents/evidenceexported.h"
#include "domain/incidents/evidenceplanned.h"
#include "domain/incidents/evidencereleased.h"
#include "domain/incidents/evidencesealed.h"
#include "domain/incidents/evidenceverified.h"
#include "domain/incidents/roleassumed.h"
#include "domain/journal/amended.h"
#include "domain/journal/restored.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

#include <QTest>

using namespace base;
using namespace incidents;
using evidence::Finding;
using evidence::State;
using evidence::Step;
using support::IncidentBuilder;

namespace {

const QString digest(64, u'a');

EvidenceCollected log(const QString &place = {})
{
    EvidenceCollected out{.label = QStringLiteral("E-1"), .title = QStringLiteral("Runner log")};
    out.sha256 = QByteArray(32, char(0xaa));
    out.size = 9;
    out.place = place;
    return out;
}

CustodyFields of(const QString &item, const char *to = "", const char *reason = "needed")
{
    return {.item = item, .to = QLatin1String(to), .reason = QLatin1String(reason)};
}

/// A declared incident with one log that bo collected.
struct Register : IncidentBuilder
{
    explicit Register(const EvidenceCollected &first = log())
    {
        say(Declared{});
        item = as(QStringLiteral("bo")).say(first);
    }
    EvidenceItem now() const { return state()->evidence.first(); }
    QList<Step> steps() const
    {
        QList<Step> out;
        for (const evidence::Custody &one : now().custody)
            out.append(one.step);
        return out;
    }
    QString item;
};

} // namespace

class TstCustody : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_entry_reads_back()
    {
        const QString id(26, u'0');
        CustodyFields all = of(id, "cy");
        all.place = QStringLiteral("lab");
        all.seen = digest;
        QVERIFY(support::readsBack(CustodyTransferred{all}));
        QVERIFY(support::readsBack(CustodyAccepted{all}));
        QVERIFY(support::readsBack(EvidenceAccessed{all}));
        QVERIFY(support::readsBack(EvidenceCopied{all}));
        QVERIFY(support::readsBack(EvidenceExported{all}));
        QVERIFY(support::readsBack(EvidenceReleased{all}));
        QVERIFY(support::readsBack(EvidenceSealed{all, QStringLiteral("a.log"), 4, QStringLiteral("text/plain")}));
        QVERIFY(support::readsBack(EvidenceVerified{{id, id}, Finding::Intact, {}, true}));
        QVERIFY(support::readsBack(EvidenceVerified{{id}, Finding::Mismatch, digest, false}));
        QVERIFY(support::readsBack(EvidenceClassified{id, evidence::Sensitivity::Restricted, QStringLiteral("x")}));
    }

    void what_is_missing_is_named_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("found");
        const QString id(26, u'0');
        const auto payload = [](const CustodyFields &fields) {
            QJsonObject out;
            fields.write(out);
            return out;
        };
        QTest::newRow("transfer without a reason")
            << "reason is missing" << support::misread<CustodyTransferred>(payload(of(id, "cy", "")));
        QTest::newRow("transfer to nobody") << "to is missing" << support::misread<CustodyTransferred>(payload(of(id)));
        QTest::newRow("access without a reason")
            << "reason is missing" << support::misread<EvidenceAccessed>(payload(of(id, "", " ")));
        QTest::newRow("export to nobody") << "to is missing" << support::misread<EvidenceExported>(payload(of(id)));
        QTest::newRow("no item") << "item does not name an entry"
                                 << support::misread<EvidenceCopied>(payload(of(QStringLiteral("E-1"))));
        QTest::newRow("nothing verified")
            << "items does not name evidence"
            << support::misread<EvidenceVerified>(EvidenceVerified{{}, Finding::Intact, {}, false}.write());
        QTest::newRow("sealed without a hash")
            << "sha256 is missing" << support::misread<EvidenceSealed>(EvidenceSealed{of(id), {}, 1, {}}.write());
    }

    void what_is_missing_is_named()
    {
        QFETCH(QString, problem);
        QFETCH(QString, found);
        QCOMPARE(found, problem);
    }

    void a_transfer_is_open_until_the_other_accepts()
    {
        Register it;
        CustodyFields given = of(it.item, "cy", "lab work");
        given.place = QStringLiteral("Berlin");
        const QString handed = it.at(5min).say(CustodyTransferred{given});
        QCOMPARE(it.text(handed), QStringLiteral("E-1 handed over by bo to cy, not accepted yet: lab work"));
        QCOMPARE(it.now().holder, QStringLiteral("bo"));
        QCOMPARE(it.now().handover, (evidence::Handover{handed, QStringLiteral("cy"), it.t0() + 5min}));
        QVERIFY(it.as(QStringLiteral("ana")).refusal(CustodyAccepted{of(it.item)}).contains(u"handed to cy"));
        CustodyFields taken = of(it.item);
        taken.seen = digest;
        const QString accepted = it.as(QStringLiteral("cy")).at(9min).say(CustodyAccepted{taken});
        QCOMPARE(it.text(accepted), QStringLiteral("E-1 accepted by cy"));
        QCOMPARE(it.now().holder, QStringLiteral("cy"));
        QVERIFY(!it.now().handover);
        const QList<Step> chain{Step::Collect, Step::Seal, Step::Transfer, Step::Accept};
        QCOMPARE(it.steps(), chain);
        const evidence::Custody last = it.now().custody.last();
        QCOMPARE(last.from, QStringLiteral("bo"));
        QCOMPARE(last.to, QStringLiteral("cy"));
        QCOMPARE(last.seen, digest);
        QCOMPARE(it.now().custody.at(2).place, QStringLiteral("Berlin"));
    }

    void ic_hands_over_what_nobody_else_can()
    {
        Register it;
        it.as(QStringLiteral("ana"));
        QVERIFY(it.refusal(CustodyTransferred{of(it.item, "cy")}).contains(u"bo holds E-1"));
        it.say(RoleAssumed{Role::Commander, QStringLiteral("ana"), {}});
        QCOMPARE(it.at(1min).refusal(CustodyTransferred{of(it.item, "cy", "bo is asleep")}), QString());
        QCOMPARE(it.now().custody.last().from, QStringLiteral("bo"));
    }

    void a_transfer_is_taken_back_while_it_waits()
    {
        Register it;
        const QString handed = it.say(CustodyTransferred{of(it.item, "cy")});
        QCOMPARE(it.refusal(journal::Struck{handed, QStringLiteral("cy is on leave")}), QString());
        QVERIFY(!it.now().handover);
        const QString again = it.say(CustodyTransferred{of(it.item, "dee")});
        it.as(QStringLiteral("dee")).say(CustodyAccepted{of(it.item)});
        QVERIFY(
            it.refusal(journal::Struck{again, QStringLiteral("no")}).contains(u"chain of custody is not taken back"));
        QCOMPARE(it.now().holder, QStringLiteral("dee"));
    }

    void opening_copying_and_exporting_are_written_down()
    {
        Register it;
        const QString opened = it.say(EvidenceAccessed{of(it.item, "", "triage")});
        QVERIFY(it.state()->line(opened)->system);
        QCOMPARE(it.text(opened), QStringLiteral("E-1 opened by bo: triage"));
        const QString copied = it.say(EvidenceCopied{of(it.item, "lab", "carving")});
        QCOMPARE(it.text(copied), QStringLiteral("E-1 copied for lab: carving"));
        const QString out = it.say(EvidenceExported{of(it.item, "CERT", "advisory")});
        QVERIFY(!it.state()->line(out)->system);
        QCOMPARE(it.text(out), QStringLiteral("E-1 exported to CERT: advisory"));
        const QList<Step> chain{Step::Collect, Step::Seal, Step::Access, Step::Copy, Step::Export};
        QCOMPARE(it.steps(), chain);
        QVERIFY(it.refusal(EvidenceAccessed{of(QString(26, u'0'))}).contains(u"no such evidence"));
    }

    void a_look_at_the_file_says_where_it_stands()
    {
        Register it;
        const QString wrong = it.say(EvidenceVerified{{it.item}, Finding::Mismatch, QString(64, u'b'), true});
        QCOMPARE(it.text(wrong), QStringLiteral("E-1 verified: hash mismatch"));
        QCOMPARE(it.now().state, State::Mismatch);
        QCOMPARE(it.now().custody.last().seen, QString(64, u'b'));
        QCOMPARE(it.now().custody.last().reason, QStringLiteral("daily check"));
        QVERIFY(it.refusal(EvidenceAccessed{of(it.item)}).contains(u"not what was sealed"));
        it.say(EvidenceVerified{{it.item}, Finding::Missing, {}, false});
        QCOMPARE(it.now().state, State::Missing);
        QVERIFY(it.refusal(EvidenceExported{of(it.item, "x")}).contains(u"missing"));
        CustodyFields back = of(it.item);
        back.seen = digest;
        QCOMPARE(it.refusal(EvidenceSealed{back, {}, 9, {}}), QString());
        QCOMPARE(it.now().state, State::Sealed);
        QVERIFY(!it.now().check);
        it.say(EvidenceVerified{{it.item}, Finding::Intact, {}, false});
        QCOMPARE(it.now().check->finding, Finding::Intact);
        QCOMPARE(it.now().custody.last().seen, digest);
    }

    void many_are_verified_in_one_entry()
    {
        Register it;
        QStringList items{it.item};
        for (int i = 2; i <= 8; ++i) {
            EvidenceCollected next = log();
            next.label = QStringLiteral("E-%1").arg(i);
            items.append(it.say(next));
        }
        const QString id = it.say(EvidenceVerified{items, Finding::Intact, {}, false});
        QCOMPARE(it.text(id), QStringLiteral("Verified 8 items: E-1, E-2, E-3, E-4, E-5, E-6 and 2 more: intact"));
        for (const EvidenceItem &item : it.state()->evidence)
            QCOMPARE(item.custody.last().entryId, id);
        items.append(QString(26, u'0'));
        QVERIFY(it.refusal(EvidenceVerified{items, Finding::Intact, {}, false}).contains(u"no such evidence"));
        QCOMPARE(it.now().custody.size(), 3);
    }

    void what_is_kept_elsewhere_is_sealed_later_and_only_as_it_was()
    {
        Register it(log(QStringLiteral("locker 4")));
        CustodyFields sealed = of(it.item);
        sealed.seen = QString(64, u'b');
        QVERIFY(it.refusal(EvidenceSealed{sealed, {}, 9, {}}).contains(u"SHA-256 is another"));
        sealed.seen = digest;
        const QString id = it.say(EvidenceSealed{sealed, QStringLiteral("disk.img"), 9, QStringLiteral("text/plain")});
        QCOMPARE(it.text(id), QStringLiteral("E-1 sealed (SHA-256 aaaaaaaa…)"));
        QCOMPARE(it.now().state, State::Sealed);
        QCOMPARE(it.now().place, QString());
        QCOMPARE(it.now().fileName, QStringLiteral("disk.img"));
        QCOMPARE(it.now().device, QStringLiteral("console-a"));
    }

    void a_plan_becomes_what_was_collected()
    {
        IncidentBuilder it;
        it.say(Declared{});
        EvidencePlanned plan{.label = QStringLiteral("E-1"), .title = QStringLiteral("Runner log")};
        plan.kindOfEvidence = evidence::Kind::WorkflowLog;
        plan.sensitivity = evidence::Sensitivity::Restricted;
        plan.who = QStringLiteral("bo");
        plan.source = QStringLiteral("run 8812");
        plan.expires = it.t0() + 90h;
        QVERIFY(support::readsBack(plan));
        const QString id = it.say(plan);
        QCOMPARE(it.text(id),
                 QStringLiteral("E-1 to be collected: Runner log, gone from its source 2025-01-18T21:15:02Z"));
        QCOMPARE(it.state()->evidence.first().state, State::Planned);
        QVERIFY(it.refusal(EvidenceAccessed{of(id)}).contains(u"planned, not collected"));
        EvidenceCollected collected = log();
        collected.label = QStringLiteral("E-9");
        collected.plan = id;
        const QString done = it.as(QStringLiteral("cy")).at(4min).say(collected);
        QCOMPARE(it.text(done), QStringLiteral("E-1 Runner log (SHA-256 aaaaaaaa…)"));
        QCOMPARE(it.state()->evidence.size(), 1);
        const EvidenceItem item = it.state()->evidence.first();
        QCOMPARE(item.entryId, id);
        QCOMPARE(item.label, QStringLiteral("E-1"));
        QCOMPARE(item.holder, QStringLiteral("cy"));
        QCOMPARE(item.source, QStringLiteral("run 8812"));
        QCOMPARE(item.sensitivity, evidence::Sensitivity::Restricted); // lowering it takes a reason
        QVERIFY(it.refusal(journal::Struck{id, QStringLiteral("x")}).contains(u"was collected since"));
        QCOMPARE(it.refusal(journal::Struck{done, QStringLiteral("wrong run")}), QString());
        QCOMPARE(it.state()->evidence.first().state, State::Planned);
        QCOMPARE(it.refusal(journal::Restored{done}), QString());
        QCOMPARE(it.state()->evidence.first().state, State::Sealed);
        QVERIFY(it.refusal(collected).contains(u"sealed already"));
    }

    void what_is_released_is_only_looked_at()
    {
        Register it;
        const QString id = it.say(EvidenceReleased{of(it.item, "police", "request 77")});
        QCOMPARE(it.text(id), QStringLiteral("E-1 released to police: request 77"));
        QCOMPARE(it.now().holder, QStringLiteral("police"));
        QVERIFY(it.now().isFiled()); // the sealed copy stays
        QCOMPARE(it.refusal(EvidenceAccessed{of(it.item)}), QString());
        QVERIFY(it.refusal(CustodyTransferred{of(it.item, "cy")}).contains(u"was released"));
        it.say(EvidenceVerified{{it.item}, Finding::Missing, {}, false});
        QCOMPARE(it.now().state, State::Released);
        QCOMPARE(it.now().check->finding, Finding::Missing);
    }

    void custody_goes_on_after_closing()
    {
        Register it;
        it.say(Closed{Outcome::Confirmed, {}});
        QCOMPARE(it.refusal(CustodyTransferred{of(it.item, "cy")}), QString());
        QCOMPARE(it.as(QStringLiteral("cy")).refusal(CustodyAccepted{of(it.item)}), QString());
    }

    void classification_changes_with_a_reason()
    {
        Register it;
        const QString id =
            it.say(EvidenceClassified{it.item, evidence::Sensitivity::Restricted, QStringLiteral("holds a token")});
        QCOMPARE(it.text(id), QStringLiteral("E-1 is restricted: holds a token"));
        QVERIFY(it.refusal(EvidenceClassified{it.item, evidence::Sensitivity::Restricted, QStringLiteral("x")})
                    .contains(u"restricted already"));
    }

    void what_a_chain_stands_on_is_not_amended_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("the hash") << "sha256" << QJsonValue(QString(64, u'b')) << false;
        QTest::newRow("the size") << "size" << QJsonValue(4) << false;
        QTest::newRow("the label") << "label" << QJsonValue(QStringLiteral("E-7")) << false;
        QTest::newRow("the title") << "title" << QJsonValue(QStringLiteral("Log of run 8812")) << true;
        QTest::newRow("the source") << "source" << QJsonValue(QStringLiteral("runner 8")) << true;
    }

    void what_a_chain_stands_on_is_not_amended()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(bool, allowed);
        Register it;
        const QString refusal = it.refusal(journal::Amended{it.item, {{field, value}}});
        QCOMPARE(refusal.isEmpty(), allowed);
        QVERIFY(allowed || refusal.contains(QStringLiteral("“%1” of this entry cannot be amended").arg(field)));
        QCOMPARE(it.now().sha256, digest);
    }

    void a_wrong_file_is_struck_until_somebody_had_it_in_hand()
    {
        Register it;
        it.say(EvidenceAccessed{of(it.item)});
        QVERIFY(it.refusal(journal::Struck{it.item, QStringLiteral("wrong")}).contains(u"opened by bo"));
        Register other;
        QCOMPARE(other.refusal(journal::Struck{other.item, QStringLiteral("wrong")}), QString());
        QVERIFY(other.state()->evidence.isEmpty());
    }
};

PARAPET_TEST(TstCustody)
#include "tst_custody.moc"
