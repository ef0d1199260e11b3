#include "models/intelligence/vulnerabilitiesmodel.h"

#include "domain/intelligence/alertassigned.h"
#include "domain/intelligence/alertresolved.h"
#include "domain/intelligence/remedyplanned.h"
#include "models/intelligence/exploitedmodel.h"
#include "models/intelligence/threatsmodel.h"
#include "models/look/roles.h"
#include "models/look/span.h"
#include "support/alertstore.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace intelligence;
using namespace std::chrono_literals;
using std::chrono::days;
using Model = models::VulnerabilitiesModel;

namespace {

constexpr int patience = 20000;

struct Bench
{
    TemporaryStore store;
    AlertStore alerts{store};
    std::unique_ptr<Model> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    void show(const Model::Question &question)
    {
        if (!model) {
            model = std::make_unique<Model>(*store);
            tester = std::make_unique<QAbstractItemModelTester>(model.get(),
                                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
        }
        model->whenFailed([](const base::Error &error) { qWarning("%s", qPrintable(error.text())); });
        model->setQuestion(question);
        QTRY_VERIFY_WITH_TIMEOUT(model->isReady(), patience);
    }
    QString text(int row, int column, int role = Qt::DisplayRole)
    {
        return model->index(row, column).data(role).toString();
    }
    QStringList rules()
    {
        QStringList out;
        for (int row = 0; row < model->rowCount(); ++row)
            out.append(model->at(row).rule);
        return out;
    }
};

} // namespace

class TstVulnerabilitiesModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void an_alert_says_everything_in_its_row()
    {
        Bench bench;
        bench.alerts.score(u"CVE-2024-0001"_qs, 971230);
        bench.alerts.list({u"CVE-2024-0001"_qs});
        const QString id = bench.alerts.take(bench.alerts.find(u"CVE-2024-0001"_qs, u"lodash"_qs),
                                             {{std::nullopt, Answer::Yes, Answer::No, Answer::Yes}, {}});
        bench.alerts.say(id, AlertAssigned{u"bo"_qs});
        bench.alerts.say(id, RemedyPlanned{RemedyKind::Patch, u"update"_qs, u"bo"_qs, {}});
        bench.show({});
        QCOMPARE(bench.model->rowCount(), 1);
        QCOMPARE(bench.text(0, Model::Band), u"Urgent"_qs);
        QCOMPARE(bench.model->index(0, Model::Band).data(look::SeverityRole).toInt(), int(look::Severity::P2));
        QCOMPARE(bench.text(0, Model::Band, look::SeverityLetterRole), u"14"_qs);
        QCOMPARE(bench.text(0, Model::Rule), u"CVE-2024-0001"_qs);
        QVERIFY(bench.text(0, Model::Rule, Qt::AccessibleTextRole).contains(u"ALR-"_qs));
        QVERIFY(bench.text(0, Model::What).contains(u"lodash 1.0.0"_qs));
        QVERIFY(bench.text(0, Model::What).contains(u"acme/payments"_qs));
        QCOMPARE(bench.text(0, Model::Cvss), u"8.1"_qs);
        QCOMPARE(bench.text(0, Model::Epss), u"0.9712"_qs);
        QCOMPARE(bench.text(0, Model::Exploited), u"KEV"_qs);
        QCOMPARE(bench.text(0, Model::Owner), u"bo"_qs);
        QCOMPARE(bench.text(0, Model::Action), u"Patch: planned"_qs);
        QVERIFY(bench.text(0, Model::Due).contains(u"13 d"_qs));
        QVERIFY(bench.text(0, Model::Due, Qt::AccessibleTextRole).startsWith(u"due in"_qs));
    }

    void what_is_not_known_says_so_and_is_marked_as_assumed()
    {
        Bench bench;
        bench.alerts.take(bench.alerts.find(u"GHSA-aaaa-bbbb-cccc"_qs, u"left-pad"_qs, days(4)));
        bench.show({});
        QCOMPARE(bench.text(0, Model::Band), u"Immediate?"_qs);
        QCOMPARE(bench.text(0, Model::Band, Qt::AccessibleTextRole), u"Immediate, assumed"_qs);
        QCOMPARE(bench.text(0, Model::Epss), u"–"_qs);
        QCOMPARE(bench.text(0, Model::Epss, Qt::AccessibleTextRole), u"EPSS not known"_qs);
        QCOMPARE(bench.text(0, Model::Exploited, Qt::AccessibleTextRole), u"not known whether it is exploited"_qs);
        QCOMPARE(bench.text(0, Model::Owner), u"nobody"_qs);
        QVERIFY(bench.text(0, Model::Due, Qt::AccessibleTextRole).startsWith(u"late by"_qs));
        QVERIFY(bench.model->at(0).late(bench.alerts.now()));
    }

    void findings_nobody_took_up_are_listed_without_those_somebody_did()
    {
        Bench bench;
        bench.alerts.find(u"CVE-2024-0002"_qs, u"b"_qs);
        const QString first = bench.alerts.find(u"CVE-2024-0001"_qs, u"a"_qs, 2h, intelligence::Severity::Critical);
        bench.show({.view = Model::View::ToTriage});
        QCOMPARE(bench.rules(), (QStringList{u"CVE-2024-0001"_qs, u"CVE-2024-0002"_qs}));
        QVERIFY(!bench.model->at(0).taken);
        QCOMPARE(bench.text(0, Model::Action), u"not taken up"_qs);
        bench.alerts.take(first);
        bench.model->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(bench.rules(), QStringList{u"CVE-2024-0002"_qs}, patience);
        bench.show({.view = Model::View::ToTriage, .words = u"nothing"_qs});
        QVERIFY(bench.rules().isEmpty());
    }

    void views_and_bands_ask_for_different_rows()
    {
        Bench bench;
        const AlertAnswered urgent{{Answer::Yes, Answer::Yes, Answer::No, {}}, {}};
        const AlertAnswered scheduled{{Answer::Yes, Answer::No, Answer::No, {}}, {}};
        bench.alerts.take(bench.alerts.find(u"CVE-2024-0001"_qs, u"late"_qs, days(20)), urgent);
        bench.alerts.take(bench.alerts.find(u"CVE-2024-0002"_qs, u"in time"_qs), scheduled);
        const QString fixed = bench.alerts.take(bench.alerts.find(u"CVE-2024-0003"_qs, u"fixed"_qs), urgent);
        bench.alerts.say(fixed, AlertResolved{Resolution::Fixed, u"clean scan"_qs});
        bench.show({});
        QCOMPARE(bench.rules(), (QStringList{u"CVE-2024-0001"_qs, u"CVE-2024-0002"_qs}));
        bench.show({.view = Model::View::Overdue});
        QCOMPARE(bench.rules(), QStringList{u"CVE-2024-0001"_qs});
        bench.show({.band = Band::Scheduled});
        QCOMPARE(bench.rules(), QStringList{u"CVE-2024-0002"_qs});
        bench.show({.view = Model::View::Settled});
        QCOMPARE(bench.rules(), QStringList{u"CVE-2024-0003"_qs});
        QCOMPARE(bench.text(0, Model::Band), u"Resolved"_qs);
        QCOMPARE(bench.text(0, Model::Action), u"Fixed"_qs);
        QVERIFY(bench.model->index(0, 0).data(look::DimRole).toBool());
        QVERIFY(!bench.model->index(0, Model::Band).data(look::SeverityRole).isValid());
        bench.show({.mine = true, .owner = u"zoe"_qs});
        QVERIFY(bench.rules().isEmpty());
        bench.show({.words = u"in time"_qs});
        QCOMPARE(bench.rules(), QStringList{u"CVE-2024-0002"_qs});
    }

    void long_lists_are_read_page_by_page()
    {
        Bench bench;
        bench.store.openHastily();
        QList<Finding> many;
        for (int i = 0; i < 450; ++i)
            many.append(intelligencesample::findingOf(u"CVE-2024-%1"_qs.arg(1000 + i), u"p%1"_qs.arg(i)));
        bench.alerts.write([many, at = bench.alerts.now()](store::Database &mirror) {
            intelligencesample::report(mirror, 1, at, many);
        });
        bench.show({.view = Model::View::ToTriage});
        QVERIFY(bench.model->rowCount() >= Model::pageRows); // whoever looks at it may have asked for more
        QSet<QString> seen;
        const auto allAreHere = [&] {
            bench.model->fetchMore({}); // nothing while a page is being read
            return bench.model->rowCount() == 450 && !bench.model->hasMore();
        };
        QTRY_VERIFY_WITH_TIMEOUT(allAreHere(), patience);
        for (int row = 0; row < bench.model->rowCount(); ++row)
            seen.insert(bench.model->at(row).key);
        QCOMPARE(seen.size(), 450);
    }

    void a_tick_changes_countdowns_and_nothing_else()
    {
        Bench bench;
        bench.alerts.take(bench.alerts.find(u"CVE-2024-0001"_qs, u"a"_qs));
        bench.show({});
        QSignalSpy changed(bench.model.get(), &QAbstractItemModel::dataChanged);
        bench.model->tick(bench.alerts.now());
        QVERIFY(changed.size() <= 1);
        changed.clear();
        bench.model->tick(bench.alerts.now() + days(1));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().column(), int(Model::Due));
    }

    void hostile_texts_are_shown_as_they_are_data()
    {
        QTest::addColumn<QString>("text");
        for (const support::HostileText &hostile : support::hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
    }
    void hostile_texts_are_shown_as_they_are()
    {
        QFETCH(QString, text);
        Bench bench;
        const QString key = bench.alerts.find(u"CVE-2024-0001"_qs, text.left(290));
        bench.show({.view = Model::View::ToTriage, .words = text.left(60)});
        bench.show({.view = Model::View::ToTriage});
        QCOMPARE(bench.model->rowCount(), 1);
        QVERIFY(bench.text(0, Model::What).contains(bench.model->at(0).what));
        bench.alerts.take(key);
        bench.show({});
        QCOMPARE(bench.model->rowCount(), 1);
    }

    void every_column_is_named()
    {
        Bench bench;
        bench.show({});
        for (int column = 0; column < Model::ColumnCount; ++column)
            QVERIFY(!bench.model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
    }

    void the_catalogue_says_what_of_it_is_here()
    {
        Bench bench;
        bench.alerts.find(u"CVE-2024-0001"_qs, u"a"_qs);
        bench.alerts.list({u"CVE-2024-0001"_qs, u"CVE-2023-0009"_qs});
        models::ExploitedModel model(*bench.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, patience);
        using Exploited = models::ExploitedModel;
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, Exploited::Number), u"CVE-2024-0001"_qs);
        QCOMPARE(model.at(0).here, 1);
        QCOMPARE(model.index(0, Exploited::Here).data(look::ChipRole).toInt(), int(look::Chip::Warn));
        QCOMPARE(cell(1, Exploited::Here), u"none here"_qs);
        QCOMPARE(cell(0, Exploited::Added), u"2025-01-10"_qs);
    }

    void indicators_say_what_is_not_understood_and_what_has_ended()
    {
        Bench bench;
        ThreatIndicator good, odd;
        good.id = u"indicator--11111111-1111-4111-8111-111111111111"_qs;
        good.name = u"Beacon"_qs;
        good.pattern = u"[domain-name:value = 'x.example']"_qs;
        good.values = {{ThreatKind::Domain, u"x.example"_qs}};
        good.created = good.modified = good.validFrom = bench.alerts.now() - 2h;
        good.validUntil = bench.alerts.now() + 1h;
        odd = good;
        odd.id = u"indicator--22222222-2222-4222-8222-222222222222"_qs;
        odd.name.clear();
        odd.values.clear();
        odd.notUnderstood = u"FOLLOWEDBY"_qs;
        odd.modified = bench.alerts.now() - 3h;
        bench.alerts.write([=](store::Database &mirror) {
            store::ThreatIntake intake(mirror, intelligencesample::fileOf(u"stix"_qs, 1));
            if (!intake.add({good, odd}, {}) || !intake.finish({}))
                qFatal("no indicators");
        });
        models::ThreatsModel model(*bench.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, patience);
        using Threats = models::ThreatsModel;
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, Threats::Value), u"x.example"_qs);
        QCOMPARE(cell(1, Threats::Name), odd.id);
        QCOMPARE(cell(1, Threats::Value), u"not understood: FOLLOWEDBY"_qs);
        QVERIFY(!model.index(0, 0).data(look::DimRole).toBool());
        model.tick(bench.alerts.now() + 2h);
        QVERIFY(model.index(0, 0).data(look::DimRole).toBool());
        QVERIFY(cell(0, Threats::Until).startsWith(u"ended"_qs));
    }
};

PARAPET_TEST(TstVulnerabilitiesModel)
#include "tst_vulnerabilitiesmodel.moc"
