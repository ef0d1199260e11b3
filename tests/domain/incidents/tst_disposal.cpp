#include "domain/incidents/declared.h"
#include "domain/incidents/disposalproposed.h"
#include "domain/incidents/evidencecollected.h"
#include "domain/incidents/evidencedisposed.h"
#include "domain/incidents/evidenceheld.h"
#include "domain/incidents/evidenceretained.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using evidence::State;
using support::IncidentBuilder;

namespace {

constexpr Duration year = std::chrono::days(365);

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// bo's log, kept for a year.
struct Kept : IncidentBuilder
{
    Kept()
    {
        say(Declared{});
        EvidenceCollected log{.label = q("E-1"), .title = q("Runner log"), .sha256 = QByteArray(32, 'x')};
        item = as(q("bo")).say(log);
        at(1h).say(EvidenceRetained{item, t0() + year, q("policy")});
    }
    DisposalProposed proposal() const { return {{.item = item, .reason = q("no longer needed")}}; }
    EvidenceDisposed disposal() const { return {{.item = item}}; }
    EvidenceItem now() const { return state()->evidence.first(); }
    QString item;
};

} // namespace

class TstDisposal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_entries_read_back()
    {
        const Kept it;
        QVERIFY(support::readsBack(it.proposal()));
        QVERIFY(support::readsBack(it.disposal()));
        QVERIFY(support::readsBack(EvidenceHeld{it.item, false, q("settled")}));
        QVERIFY(support::readsBack(EvidenceRetained{it.item, it.t0(), q("policy")}));
        QCOMPARE(support::misread<EvidenceRetained>({{q("item"), it.item}, {q("reason"), q("x")}}),
                 q("until is missing"));
        QCOMPARE(support::misread<EvidenceHeld>({{q("item"), it.item}, {q("held"), true}}), q("reason is missing"));
    }

    void it_takes_an_expired_retention_and_a_second_person()
    {
        Kept it;
        QVERIFY(it.at(2h).refusal(it.proposal()).contains(u"is kept until 2026-01-15"));
        it.at(year + 1h);
        const QString asked = it.say(it.proposal());
        QCOMPARE(it.text(asked), q("E-1 to be disposed of, asked by bo: no longer needed"));
        QVERIFY(it.refusal(it.proposal()).contains(u"bo asked for the disposal"));
        QVERIFY(it.refusal(it.disposal()).contains(u"takes two people"));
        QCOMPARE(it.now().state, State::Sealed);
        const QString done = it.as(q("ana")).at(year + 2h).say(it.disposal());
        QCOMPARE(it.text(done), q("E-1 disposed of by ana, asked by bo"));
        QCOMPARE(it.now().state, State::Disposed);
        QVERIFY(!it.now().disposal && it.now().holder.isEmpty());
        QVERIFY(it.refusal(it.proposal()).contains(u"was disposed of"));
    }

    void a_time_that_somebody_states_does_not_make_it_expired()
    {
        Kept it;
        QVERIFY(it.at(3h).happened(year + 3h).refusal(it.proposal()).contains(u"is kept until"));
    }

    void legal_hold_blocks_it_until_it_is_lifted()
    {
        Kept it;
        const QString held = it.at(2h).say(EvidenceHeld{it.item, true, q("court order 4")});
        QCOMPARE(it.text(held), q("E-1 under legal hold: court order 4"));
        QVERIFY(it.refusal(EvidenceHeld{it.item, true, q("again")}).contains(u"already"));
        QVERIFY(it.at(year + 1h).refusal(it.proposal()).contains(u"under legal hold: court order 4"));
        QVERIFY(it.refusal(journal::Struck{it.item, q("gone")}).contains(u"under legal hold"));
        const QString lifted = it.say(EvidenceHeld{it.item, false, q("settled")});
        QCOMPARE(it.text(lifted), q("E-1: legal hold lifted: settled"));
        QCOMPARE(it.refusal(it.proposal()), QString());
        it.say(EvidenceHeld{it.item, true, q("court order 5")});
        QVERIFY(it.as(q("ana")).refusal(it.disposal()).contains(u"court order 5"));
        QCOMPARE(it.now().state, State::Sealed);
    }

    void what_was_asked_for_can_be_taken_back()
    {
        Kept it;
        const QString asked = it.at(year + 1h).say(it.proposal());
        QCOMPARE(it.refusal(journal::Struck{asked, q("the auditor wants it")}), QString());
        QVERIFY(!it.now().disposal);
        QVERIFY(it.as(q("ana")).refusal(it.disposal()).contains(u"Nobody has asked"));
    }

    void what_is_gone_has_no_retention_and_no_hold()
    {
        Kept it;
        it.at(year + 1h).say(it.proposal());
        it.as(q("ana")).say(it.disposal());
        QVERIFY(it.refusal(EvidenceRetained{it.item, it.t0(), q("x")}).contains(u"was disposed"));
        QVERIFY(it.refusal(EvidenceHeld{it.item, true, q("x")}).contains(u"was disposed"));
        QVERIFY(it.refusal(EvidenceHeld{QString(26, u'0'), true, q("x")}).contains(u"no such evidence"));
    }
};

PARAPET_TEST(TstDisposal)
#include "tst_disposal.moc"
