#include "store/intelligence/threathits.h"
#include "store/mirror/mirrorintake.h"
#include "support/intelligencesample.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

using namespace intelligencesample;
using namespace store;

class TstThreatHits : public QObject
{
    Q_OBJECT

    static timeline::MachineEvent event(int minute, const QString &text, const QString &words = {})
    {
        return {start + std::chrono::minutes(minute),
                u"harden-runner"_qs,
                QString::number(minute),
                u"egress"_qs,
                u"ana"_qs,
                u"acme/web"_qs,
                text,
                "{}",
                words};
    }

    static ThreatIndicator indicatorOf(const QList<std::pair<ThreatKind, QString>> &values)
    {
        ThreatIndicator out;
        for (const auto &[kind, value] : values)
            out.values.append(threatValue(kind, value).value());
        return out;
    }

    static QStringList found(Database &mirror, const ThreatIndicator &indicator, int most = 200)
    {
        const auto hits = machineHits(mirror, indicator, start, most);
        if (!hits)
            return {hits.error().text()};
        QStringList said;
        for (const MachineHits::Hit &hit : hits->hits)
            said.append(hit.row.event.id + u' ' + hit.value.value);
        return said;
    }

private Q_SLOTS:
    void a_value_is_met_in_text_and_words_and_only_as_itself()
    {
        Database mirror = fresh();
        QVERIFY(MirrorIntake(mirror).add(
            {event(1, u"Call to x.example:443 from release.yml"_qs), event(2, u"Call to a.x.example:443"_qs),
             event(3, u"Call to x.example.com"_qs), event(4, u"DNS answer"_qs, u"x.example 203.0.113.9"_qs),
             event(5, u"x example are two words"_qs), event(6, u"Call to 203.0.113.200:22"_qs),
             event(7, u"Call to 203.0.114.200:22"_qs)}));
        QCOMPARE(found(mirror, indicatorOf({{ThreatKind::Domain, u"x.example"_qs}})),
                 (QStringList{u"4 x.example"_qs, u"1 x.example"_qs}));
        QCOMPARE(found(mirror,
                       indicatorOf({{ThreatKind::Ipv4, u"203.0.113.0/24"_qs}, {ThreatKind::Domain, u"x.example"_qs}})),
                 (QStringList{u"6 203.0.113.0/24"_qs, u"4 203.0.113.0/24"_qs, u"4 x.example"_qs, u"1 x.example"_qs}));
        QCOMPARE(found(mirror, indicatorOf({{ThreatKind::Domain, u"y.example"_qs}})), QStringList());
    }

    void what_no_search_finds_is_said()
    {
        Database mirror = fresh();
        const auto hits = machineHits(
            mirror, indicatorOf({{ThreatKind::Ipv6, u"2001:db8::/32"_qs}, {ThreatKind::Ipv4, u"0.0.0.0/1"_qs}}), start);
        QVERIFY(hits);
        QCOMPARE(hits->notLookedFor, (QStringList{u"2001:db8::/32"_qs, u"0.0.0.0/1"_qs}));
        QVERIFY(hits->hits.isEmpty() && !hits->more);
    }

    void many_are_cut_and_that_is_said()
    {
        Database mirror = fresh();
        QList<timeline::MachineEvent> events;
        for (int i = 0; i < 450; ++i)
            events.append(event(i, u"Call to x.example"_qs));
        QVERIFY(MirrorIntake(mirror).add(events));
        const ThreatIndicator indicator = indicatorOf({{ThreatKind::Domain, u"x.example"_qs}});
        const auto some = machineHits(mirror, indicator, start, 10);
        QCOMPARE(some->hits.size(), 10);
        QVERIFY(some->more);
        QCOMPARE(some->hits.first().row.event.id, u"449"_qs); // the newest
        const auto all = machineHits(mirror, indicator, start, 1000);
        QCOMPARE(all->hits.size(), 450);
        QVERIFY(!all->more);
    }

    void what_people_wrote_is_looked_through_too()
    {
        TemporaryStore store;
        const QString incident = store.declare();
        store.note(incident, u"Runner called x.example at once"_qs);
        store.note(incident, u"and later evil.x.example"_qs);
        const ThreatIndicator indicator = indicatorOf({{ThreatKind::Domain, u"x.example"_qs}});
        const auto hits = store
                              ->readJournal([indicator](Database &journal) {
                                  return writtenHits(journal, indicator, start + 24h * 9999);
                              })
                              .result();
        QVERIFY2(hits, hits ? "" : qPrintable(hits.error().text()));
        QCOMPARE(hits->hits.size(), 1);
        QCOMPARE(hits->hits.first().row.text, u"Runner called x.example at once"_qs);
        QCOMPARE(hits->hits.first().row.subjectId, incident);
    }
};

PARAPET_TEST(TstThreatHits)
#include "tst_threathits.moc"
