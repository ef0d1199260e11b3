#include "store/pulls/pulls.h"
#include "support/feedfiles.h"
#include "support/temporarystore.h"
#include "support/testmain.h"
#include "sync/engine/engine.h"
#include "sync/organization/organizationsource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTimer>

using namespace std::chrono_literals;
using store::Database;

namespace {

constexpr qint64 acme = 9919;

/// Answers each list of the organization with one page.
class Answers : public github::Asking
{
public:
    QHash<QString, QByteArray> bodies; ///< by path
    QStringList asked;

    void ask(const github::Request &request, QObject *context,
             std::function<void(const github::Answer &)> then) override
    {
        const QString path = request.url.path();
        asked.append(path);
        github::Answer answer{.arrival = github::Arrival::Whole,
                              .status = bodies.contains(path) ? 200 : 404,
                              .body = bodies.value(path, "{}"),
                              .url = request.url};
        QTimer::singleShot(0, context, [answer, then = std::move(then)] { then(answer); });
    }
};

struct Bench
{
    TemporaryStore store;
    Answers github;
    base::FixedClock clock{*base::fromRfc3339(QStringLiteral("2026-11-28T06:00:00Z"))};
    QList<syncing::SourcePtr> sources = syncing::organizationSources(
        *github::Origin::fromText(QStringLiteral("github.com")), QStringLiteral("acme"), acme);

    Bench()
    {
        const auto body = [](const char *file) {
            return feedfiles::sample(QStringLiteral("github/organization/") + QString::fromLatin1(file));
        };
        github.bodies = {{QStringLiteral("/orgs/acme/repos"), body("repositories.json")},
                         {QStringLiteral("/orgs/acme/properties/schema"), body("properties-schema.json")},
                         {QStringLiteral("/orgs/acme/properties/values"), body("properties-values.json")},
                         {QStringLiteral("/orgs/acme/teams"), body("teams.json")}};
        const base::Done planned =
            (*store)
                .writeMirror([this](Database &mirror) {
                    base::Done done = base::done();
                    for (const syncing::SourcePtr &source : sources) {
                        if (done)
                            done = store::planPull(
                                mirror, {.key = source->topic(), .topic = source->topic(), .due = clock.now()});
                    }
                    return done;
                })
                .result();
        if (!planned)
            qFatal("not planned");
    }
    bool read()
    {
        syncing::Engine engine(github, *store, clock, sources, {.credential = QByteArray(16, 'c')});
        QSignalSpy idle(&engine, &syncing::Engine::idle);
        engine.start();
        return idle.wait(20'000);
    }
    qint64 count(const QByteArray &table)
    {
        return *(*store)
                    .readMirror([table](Database &mirror) { return mirror.number("SELECT count(*) FROM " + table); })
                    .result();
    }
    QByteArray without(const QString &path, qsizetype at)
    {
        QJsonArray rows = QJsonDocument::fromJson(github.bodies.value(path)).array();
        rows.removeAt(at);
        return QJsonDocument(rows).toJson();
    }
};

} // namespace

class TstOrganizationSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_lists_of_an_organization_come_into_the_mirror()
    {
        Bench bench;
        QVERIFY(bench.read());
        for (const auto &[path, table] : {std::pair("/orgs/acme/repos", "repository"),
                                          {"/orgs/acme/properties/schema", "property"},
                                          {"/orgs/acme/properties/values", "property_holder"},
                                          {"/orgs/acme/teams", "team"}}) {
            const QByteArray body = bench.github.bodies.value(QString::fromLatin1(path));
            QCOMPARE(bench.count(table), QJsonDocument::fromJson(body).array().size());
            QCOMPARE(bench.github.asked.count(QString::fromLatin1(path)), 1);
        }
        const auto ages =
            (*bench.store).readMirror([](Database &mirror) { return store::mirrorAges(mirror); }).result();
        QCOMPARE(ages->size(), 4);
        for (const store::MirrorAge &age : *ages)
            QVERIFY(age.oldest && age.failing == 0 && age.rows > 0);
    }

    void what_is_gone_there_goes_here()
    {
        Bench bench;
        QVERIFY(bench.read());
        const qint64 before = bench.count("repository");
        const QString path = QStringLiteral("/orgs/acme/repos");
        bench.github.bodies[path] = bench.without(path, 0);
        bench.clock.advance(1h);
        QVERIFY(bench.read());
        QCOMPARE(bench.count("repository"), before - 1);
    }

    void what_the_plan_or_the_token_lacks_leaves_the_rest_alone()
    {
        Bench bench;
        bench.github.bodies.remove(QStringLiteral("/orgs/acme/properties/values"));
        QVERIFY(bench.read());
        QVERIFY(bench.count("repository") > 0);
        QCOMPARE(bench.count("property_holder"), 0);
        const auto failing =
            (*bench.store).readMirror([](Database &mirror) { return store::failingPulls(mirror, 10); }).result();
        QCOMPARE(failing->size(), 1);
        QCOMPARE(failing->first().topic, QStringLiteral("property-values"));
        QCOMPARE(failing->first().error->kind, base::ErrorKind::Refused);
    }
};

PARAPET_TEST(TstOrganizationSource)
#include "tst_organizationsource.moc"
