#include "desk/demo/demo.h"
#include "domain/incidents/incident.h"
#include "domain/timeline/filter.h"
#include "store/figures/figurereading.h"
#include "store/incidents/duequeue.h"
#include "store/incidents/incidentlist.h"
#include "store/intelligence/feedlog.h"
#include "store/intelligence/findings.h"
#include "store/mirror/mirrorevents.h"
#include "store/proof/proof.h"
#include "store/store.h"
#include "support/testmain.h"

#include <QTemporaryDir>

/// The organisation a newcomer sees first: whole, believable and provable.
class TstDemo : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    store::Folder m_folder;
    std::unique_ptr<store::Store> m_store;

    qint64 number(const QByteArray &sql)
    {
        return *m_store->readJournal([sql](store::Database &journal) { return journal.number(sql); }).result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder.path = m_home.filePath(QStringLiteral("demo"));
        const base::Done made = desk::makeDemo(m_folder);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
        auto opened = store::Store::open(m_folder, {});
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text()));
        m_store = std::move(*opened);
    }

    void has_the_incidents_of_a_month_and_of_half_a_year()
    {
        const qint64 now = base::micros(m_store->clock().now());
        const qint64 month = qint64(30) * 86400 * 1000000;
        QCOMPARE(number("SELECT count(*) FROM incident WHERE t0_us > " + QByteArray::number(now - month)), 23);
        QCOMPARE(
            number("SELECT count(*) FROM incident WHERE severity = 1 AND t0_us > " + QByteArray::number(now - month)),
            3);
        const qint64 all = number("SELECT count(*) FROM incident");
        QVERIFY2(all > 115 && all < 145, qPrintable(QString::number(all)));
        QCOMPARE(number("SELECT count(*) FROM incident WHERE open"), 3);
    }

    void its_figures_say_something()
    {
        const base::Instant now = m_store->clock().now();
        const figures::Selection quarter{{now - std::chrono::days(90), now}, {}};
        const auto read = [&](store::Database &journal) { return store::figuresOver(journal, quarter, now); };
        const auto overview = m_store->readJournal(read).result();
        QVERIFY(overview.ok());
        for (const figures::Overall &figure : overview->figures) {
            QVERIFY2(!figure.summary.insufficient(), qPrintable(figure.summary.name));
            QVERIFY2(figure.summary.measurable <= figure.summary.of, qPrintable(figure.summary.name));
            QCOMPARE(figure.summary.inverted, 0);
        }
        QVERIFY(overview->figures.first().summary.missing > 0); // the onset is not always known
        QVERIFY(overview->recurrence.recurred > 0);
        QVERIFY(overview->recurrence.provisional());
        QVERIFY(!overview->excluded.isEmpty());
    }

    void its_clock_stands_in_january_and_ticks()
    {
        const base::Instant before = m_store->clock().now();
        QCOMPARE(base::dayText(before), QStringLiteral("2025-01-15"));
        QTest::qWait(20);
        QVERIFY(m_store->clock().now() > before);
    }

    void nothing_in_it_was_refused()
    {
        const auto refused = m_store
                                 ->readJournal([](store::Database &journal) {
                                     return journal.number("SELECT count(*) FROM line WHERE standing <> 'counts'");
                                 })
                                 .result();
        QCOMPARE(*refused, 0);
    }

    void the_live_incident_is_at_isolation_with_clocks_running()
    {
        const auto list = m_store->readJournal(&store::incidentList).result();
        QVERIFY(list.ok());
        const store::IncidentRow &live = list->first();
        QCOMPARE(live.title, QStringLiteral("Malicious release of left-padder pulled by 14 workflows"));
        QCOMPARE(live.commander, QStringLiteral("ana"));
        const auto state = m_store->subject(live.id).result();
        const auto &incident = static_cast<const incidents::Incident &>(**state);
        QCOMPARE(incident.severity(), incidents::Severity::P1);
        QVERIFY(incident.reached(incidents::Milestone::Responded));
        QVERIFY(!incident.reached(incidents::Milestone::Isolated));
        QCOMPARE(incident.assets.size(), 9 + 14 + 3);
        QVERIFY(incident.notification(QStringLiteral("CISO"))->settled());
        QVERIFY(!incident.notification(QStringLiteral("PR Team"))->settled());
        const auto due =
            m_store->readJournal([](store::Database &journal) { return store::dueQueue(journal); }).result();
        QVERIFY(due->size() > 15);
    }

    void its_audit_log_is_on_the_axis_and_kept_as_evidence()
    {
        const auto events =
            m_store->readMirror([](store::Database &mirror) { return mirror.number("SELECT count(*) FROM event"); })
                .result();
        QVERIFY(*events > 30000);
        // Audit log, runs and telemetry, and five files of scanners and catalogues.
        QCOMPARE(number("SELECT count(*) FROM line WHERE kind = 'import'"), 8);
    }

    void its_runs_and_its_runners_stand_around_the_live_incident()
    {
        const base::Instant now = m_store->clock().now();
        const auto in = [&](const char *filter) {
            const timeline::Filter parsed = timeline::parseFilter(QString::fromLatin1(filter)).value();
            return m_store
                ->readMirror([=](store::Database &mirror) {
                    return store::MirrorEvents(mirror).newest(parsed, now, {.limit = 20000});
                })
                .result()
                .value();
        };
        QVERIFY(in("lane:workflow").size() > 6000);
        QVERIFY(in("lane:telemetry").size() > 150);
        const QList<store::MirrorEvent> calls = in("lane:telemetry x.example");
        QVERIFY(calls.size() > 14);
        QCOMPARE(base::rfc3339(calls.first().event.at), QStringLiteral("2025-01-15T03:44:41Z"));
        QCOMPARE(in("lane:telemetry kind:Domain-Blocked x.example").size(), 2);
        // The runs that made those calls are on the axis, too.
        for (const store::MirrorEvent &call : calls) {
            const QString run = call.event.words.section(QLatin1Char(' '), 1, 1);
            const QByteArray filter = "lane:workflow " + run.toLatin1();
            QVERIFY2(!in(filter.constData()).isEmpty(), filter.constData());
        }
    }

    void it_verifies()
    {
        const auto report =
            m_store
                ->readJournal([this](store::Database &journal) {
                    return store::prove(journal, m_folder, store::Heads::load(m_store->bearings().workspaceId));
                })
                .result();
        QVERIFY(report.ok());
        for (const store::ProofFinding &finding : report->findings)
            qWarning("%s: %s", qPrintable(finding.where), qPrintable(finding.what));
        QVERIFY(report->holds());
        QVERIFY(report->entries > 2000);
    }

    void its_scanners_and_catalogues_have_something_to_say()
    {
        const auto counts = m_store->readMirror(&store::findingCounts).result();
        QVERIFY(counts.ok());
        using namespace intelligence;
        qint64 open = 0;
        for (int i = 0; i < severityCount; ++i)
            open += (*counts)(Standing::Open, Severity(i));
        QVERIFY2(open > 200 && open < 2000, qPrintable(QString::number(open)));
        QVERIFY((*counts)(Standing::Gone, Severity::High) > 0); // mended between the two nights
        QVERIFY(counts->pressing > 31);
        const auto templates = m_store
                                   ->readMirror([](store::Database &mirror) {
                                       return store::findings(mirror, {.package = u"stencil-engine"_qs}, {}, 100);
                                   })
                                   .result();
        QCOMPARE(templates->size(), 31); // as the live incident says
        QVERIFY(templates->first().exploited && templates->first().score);
        const auto feeds = m_store->readMirror(&store::feedFreshness).result();
        QStringList formats;
        for (const store::FeedFreshness &feed : *feeds)
            formats.append(feed.format);
        for (const QString &format : {u"trivy"_qs, u"sarif"_qs, u"kev"_qs, u"epss"_qs, u"stix"_qs})
            QVERIFY2(formats.contains(format), qPrintable(format));
    }
};

PARAPET_TEST(TstDemo)
#include "tst_demo.moc"
