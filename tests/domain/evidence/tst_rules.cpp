#include "domain/evidence/rules.h"
#include "support/testmain.h"

#include <QTest>

using namespace base;
using namespace evidence;

namespace {

using Rule = std::function<Done(const Item &)>;
using Change = std::function<void(Item &)>;

const Instant noon = instant(1736942400000000);

Item sealedByBo()
{
    Item item{.entryId = QStringLiteral("1"), .label = QStringLiteral("E-1"), .sha256 = QString(64, u'a')};
    item.holder = item.by = QStringLiteral("bo");
    item.custody = {{.step = Step::Collect, .by = item.by}, {.step = Step::Seal, .by = item.by}};
    return item;
}

Change in(State state)
{
    return [state](Item &item) { item.state = state; };
}

void held(Item &item)
{
    item.hold = QStringLiteral("court order 4");
}

void handed(Item &item)
{
    item.handover = Handover{QStringLiteral("2"), QStringLiteral("cy"), noon};
}

void expired(Item &item)
{
    item.retention = noon - std::chrono::days(1);
}

Change asked(const char *by)
{
    return [by](Item &item) {
        expired(item);
        item.disposal = Proposal{QStringLiteral("3"), QLatin1String(by), QStringLiteral("over"), noon};
    };
}

Rule handOver(const char *actor, const char *to, bool commands = false)
{
    return [=](const Item &item) { return mayHandOver(item, QLatin1String(actor), QLatin1String(to), commands); };
}

Rule accept(const char *actor, const QString &seen = {})
{
    return [=](const Item &item) { return mayAccept(item, QLatin1String(actor), seen); };
}

Rule dispose(const char *actor)
{
    return [=](const Item &item) { return mayDispose(item, QLatin1String(actor), noon); };
}

} // namespace

Q_DECLARE_METATYPE(Rule)
Q_DECLARE_METATYPE(QList<Change>)

class TstRules : public QObject
{
    Q_OBJECT

    static void row(const char *name, const Rule &rule, const QList<Change> &changes, const char *refusal)
    {
        QTest::newRow(name) << rule << changes << QString::fromUtf8(refusal);
    }

    static void transfers()
    {
        row("the holder hands over", handOver("bo", "cy"), {}, "");
        row("in any case of the login", handOver("BO", "cy"), {}, "");
        row("nobody else does", handOver("ana", "cy"), {}, "bo holds E-1");
        row("but IC and deputy do", handOver("ana", "cy", true), {}, "");
        row("not to themselves", handOver("bo", "bo"), {}, "bo has E-1 already");
        row("IC does not take it", handOver("ana", "Ana", true), {}, "takes two people");
        row("not before it is there", handOver("bo", "cy"), {in(State::Planned)}, "planned, not collected");
        row("not twice", handOver("bo", "dee"), {handed}, "waits for cy");
        row("not what was given away", handOver("bo", "cy"), {in(State::Released)}, "released to");
        row("not what is gone", handOver("bo", "cy"), {in(State::Disposed)}, "disposed of");
        row("what is missing too: somebody answers for it", handOver("bo", "cy"), {in(State::Missing)}, "");
        row("legal hold stays with it", handOver("bo", "cy"), {held}, "");
        row("who it was handed to accepts", accept("cy"), {handed}, "");
        row("in any case of their login", accept("Cy "), {handed}, "");
        row("nobody else accepts", accept("dee"), {handed}, "was handed to cy");
        row("not even who handed it over", accept("bo"), {handed}, "was handed to cy");
        row("nothing waits", accept("cy"), {}, "No transfer of E-1 waits");
        row("having seen the same", accept("cy", QString(64, u'a')), {handed}, "");
        row("having seen something else", accept("cy", QString(64, u'b')), {handed}, "its SHA-256 is another");
    }

    static void disposals()
    {
        const Rule propose = [](const Item &item) { return mayPropose(item, noon); };
        row("retention is over", propose, {expired}, "");
        row("none was set", propose, {}, "has no retention");
        row("it is not over", propose, {[](Item &item) { item.retention = noon + 1s; }}, "is kept until 2025-01-15T12");
        row("on the second", propose, {[](Item &item) { item.retention = noon; }}, "");
        row("legal hold", propose, {expired, held}, "under legal hold: court order 4");
        row("an open transfer", propose, {expired, handed}, "waits for cy");
        row("what was never collected", propose, {expired, in(State::Planned)}, "planned");
        row("what is missing", propose, {expired, in(State::Missing)}, "");
        row("the second person disposes", dispose("ana"), {asked("bo")}, "");
        row("the first does not", dispose("bo"), {asked("bo")}, "takes two people: bo asked");
        row("in any case of the login", dispose("Bo"), {asked("bo")}, "takes two people");
        row("nobody asked", dispose("ana"), {expired}, "Nobody has asked");
        row("held since", dispose("ana"), {asked("bo"), held}, "under legal hold");
        row("kept longer since", dispose("ana"),
            {asked("bo"), [](Item &item) { item.retention = noon + std::chrono::days(9); }}, "is kept until");
        row("once", dispose("ana"), {asked("bo"), in(State::Disposed)}, "was disposed of");
    }

    static void uses()
    {
        const Rule seal = [](const Item &item) { return maySeal(item, QString(64, u'a')); };
        const Rule other = [](const Item &item) { return maySeal(item, QString(64, u'b')); };
        const auto release = [](const char *actor, bool commands) -> Rule {
            return [=](const Item &item) { return mayRelease(item, QLatin1String(actor), commands); };
        };
        const Change unhashed = [](Item &item) { item.sha256.clear(); };
        row("what is sealed is used", mayUse, {}, "");
        row("what was released is looked at", mayUse, {in(State::Released)}, "");
        row("what is planned is not", mayUse, {in(State::Planned)}, "collect it first");
        row("nor what is missing", mayUse, {in(State::Missing)}, "is missing");
        row("nor what was changed", mayUse, {in(State::Mismatch)}, "is not what was sealed");
        row("a changed file is looked at again", mayVerify, {in(State::Mismatch)}, "");
        row("nothing here to look at", mayVerify,
            {in(State::Collected), [](Item &item) { item.place = QStringLiteral("locker 4"); }}, "kept at locker 4");
        row("sealed already", seal, {}, "sealed already");
        row("from the locker", seal, {in(State::Collected)}, "");
        row("from the locker, hashed by nobody", other, {in(State::Collected), unhashed}, "");
        row("something else from the locker", other, {in(State::Collected)}, "its SHA-256 is another");
        row("what was missing", seal, {in(State::Missing)}, "");
        row("in place of what was changed", other, {in(State::Mismatch)}, "its SHA-256 is another");
        row("the holder releases", release("bo", false), {}, "");
        row("nobody else", release("ana", false), {}, "bo holds E-1");
        row("IC or deputy", release("ana", true), {}, "");
        row("not under legal hold", release("bo", false), {held}, "under legal hold");
        row("not while it is handed over", release("bo", false), {handed}, "waits for cy");
        row("not twice", release("bo", true), {in(State::Released)}, "was released");
    }

    static void strikes()
    {
        const auto with = [](Step step) -> Change {
            return [step](Item &item) { item.custody.append({.step = step, .by = QStringLiteral("cy")}); };
        };
        row("a slip of the hand", mayStrike, {}, "");
        row("under legal hold", mayStrike, {held}, "under legal hold");
        row("handed over", mayStrike, {with(Step::Transfer)}, "chain of custody: handed over by cy");
        row("opened", mayStrike, {with(Step::Access)}, "opened by cy");
        row("sealed later", mayStrike, {with(Step::Seal)}, "");
        row("to be disposed of", mayStrike, {asked("bo")}, "disposal of E-1 is asked for");
    }

    static void columns()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QList<Change>>("changes");
        QTest::addColumn<QString>("refusal");
    }

    static void check()
    {
        QFETCH(Rule, rule);
        QFETCH(QList<Change>, changes);
        QFETCH(QString, refusal);
        Item item = sealedByBo();
        for (const Change &change : changes)
            change(item);
        const Done verdict = rule(item);
        QCOMPARE(verdict.ok(), refusal.isEmpty());
        if (!verdict) {
            QCOMPARE(verdict.error().kind, ErrorKind::Refused);
            QVERIFY2(verdict.error().text().contains(refusal), qPrintable(verdict.error().text()));
        }
    }

private Q_SLOTS:
    void a_transfer_takes_two_people_data() { columns(), transfers(); }
    void a_transfer_takes_two_people() { check(); }
    void a_disposal_takes_two_people_and_an_expired_retention_data() { columns(), disposals(); }
    void a_disposal_takes_two_people_and_an_expired_retention() { check(); }
    void only_what_is_there_and_unchanged_is_used_data() { columns(), uses(); }
    void only_what_is_there_and_unchanged_is_used() { check(); }
    void only_a_slip_is_struck_data() { columns(), strikes(); }
    void only_a_slip_is_struck() { check(); }
};

PARAPET_TEST(TstRules)
#include "tst_rules.moc"
