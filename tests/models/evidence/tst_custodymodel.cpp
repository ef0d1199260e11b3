#include "models/evidence/custodymodel.h"
#include "models/evidence/evidencewords.h"
#include "models/look/roles.h"
#include "models/look/span.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>

using namespace base;
using evidence::Step;
using models::CustodyModel;

namespace {

const Instant noon = instant(1736942400000000);

evidence::Custody step(Step what, const char *by, const char *from = "", const char *to = "")
{
    evidence::Custody out{.entryId = QString::fromLatin1(by) + QString::number(int(what)), .step = what};
    out.by = QLatin1String(by);
    out.from = QLatin1String(from);
    out.to = QLatin1String(to);
    out.when = journal::exactly(noon);
    return out;
}

evidence::Item handedOver()
{
    evidence::Item item{.entryId = u"1"_qs, .label = u"E-001"_qs};
    item.custody = {step(Step::Collect, "bo", "runner 7", "bo"), step(Step::Transfer, "bo", "bo", "cy")};
    item.custody.last().place = u"Berlin"_qs;
    item.custody.last().reason = u"lab work"_qs;
    item.custody.last().seen = QString(64, u'a');
    item.handover = evidence::Handover{item.custody.last().entryId, u"cy"_qs, noon};
    return item;
}

} // namespace

class TstCustodyModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_latest_step_comes_first()
    {
        CustodyModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItem(handedOver());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0, 0).data().toString().startsWith(u"Handed over  bo → cy · not accepted yet "_qs));
        QVERIFY(model.index(0, 0).data().toString().contains(u"Berlin · lab work"_qs));
        QVERIFY(model.index(0, 0).data().toString().contains(u"aaaa\u2026aa"_qs));
        QCOMPARE(model.index(0, 0).data(look::WhoRole).toString(), u"bo"_qs);
        QCOMPARE(model.index(0, 0).data(look::EdgeTimeRole).toString(), u"01-15 12:00Z"_qs);
        QCOMPARE(model.index(1, 0).data().toString(), u"Collected  runner 7 → bo"_qs);
        QVERIFY(
            model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"2025-01-15 12:00:00Z, Handed"_qs));
    }

    void a_step_that_goes_on_keeps_the_others()
    {
        CustodyModel model;
        evidence::Item item = handedOver();
        model.setItem(item);
        const QPersistentModelIndex first(model.index(1, 0));
        item.custody.append(step(Step::Accept, "cy", "bo", "cy"));
        item.handover.reset();
        model.setItem(item);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(first.row(), 2);
        QVERIFY(!model.index(1, 0).data().toString().contains(u"not accepted"_qs));
    }

    void what_was_not_intact_is_red()
    {
        evidence::Item item = handedOver();
        item.custody.append(step(Step::Verify, "di"));
        item.custody.last().finding = evidence::Finding::Mismatch;
        CustodyModel model;
        model.setItem(item);
        QCOMPARE(model.index(0, 0).data().toString(), u"Verified · hash mismatch"_qs);
        QCOMPARE(model.index(0, 0).data(look::ToneRole).toInt(), int(look::Tone::Bad));
        item.custody.last().finding = evidence::Finding::Intact;
        model.setItem(item);
        QVERIFY(!model.index(0, 0).data(look::ToneRole).isValid());
    }

    void times_follow_the_zone()
    {
        CustodyModel model;
        model.setItem(handedOver());
        model.setZone(QTimeZone("Europe/Berlin"));
        QCOMPARE(model.index(0, 0).data(look::EdgeTimeRole).toString(), u"01-15 13:00"_qs);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().endsWith(u"stated in Z"_qs));
    }

    void facts_say_what_is_known_and_leave_out_what_is_not()
    {
        evidence::Item item = handedOver();
        item.kind = evidence::Kind::GithubAudit;
        item.also = {evidence::Kind::GitEvents};
        item.sha256 = QString(64, u'a');
        item.size = 999;
        item.mediaType = u"text/plain"_qs;
        item.hold = u"court order"_qs;
        item.retention = noon;
        item.check = evidence::Check{evidence::Finding::Intact, u"di"_qs, noon};
        const QString facts = look::plainText(models::evidenceFacts(item, QTimeZone::utc(), noon + 3h));
        for (const QString &fact :
             {u"Kind  GitHub audit log, Git events"_qs, u"Legal hold  court order"_qs, u"Kept until  2025-01-15"_qs,
              u"Waits for  cy to accept it"_qs, u"Verified  intact, 3 h ago"_qs, u"999 bytes"_qs})
            QVERIFY2(facts.contains(fact), qPrintable(facts));
        for (const QString &absent : {u"Disposal"_qs, u"Source"_qs, u"Vanishes"_qs, u"Content"_qs})
            QVERIFY2(!facts.contains(absent), qPrintable(facts));
    }

    void a_plan_says_when_it_vanishes_and_who_goes()
    {
        evidence::Item item{.entryId = u"1"_qs, .label = u"E-001"_qs};
        item.state = evidence::State::Planned;
        item.holder = u"bo"_qs;
        item.expires = noon + 2h;
        const QString facts = look::plainText(models::evidenceFacts(item, QTimeZone::utc(), noon));
        QVERIFY2(facts.contains(u"To be collected by  bo"_qs) && facts.contains(u"Vanishes in"_qs), qPrintable(facts));
        QVERIFY(!facts.contains(u"SHA-256"_qs));
    }
};

PARAPET_TEST(TstCustodyModel)
#include "tst_custodymodel.moc"
