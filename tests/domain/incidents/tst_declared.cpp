#include "domain/incidents/declared.h"
#include "domain/journal/amended.h"
#include "domain/journal/struck.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

using namespace base;
using namespace incidents;
using support::IncidentBuilder;

class TstDeclared : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_what_it_wrote()
    {
        QVERIFY(support::readsBack(Declared{}));
        QVERIFY(support::readsBack(Declared{Severity::P1, QStringLiteral("supply_chain"),
                                            QStringLiteral("Harden-Runner"), Visibility::Restricted,
                                            QStringLiteral("sapphire-unicorn"), true, QStringLiteral("SEC-1042")}));
    }

    void is_malformed_without_a_severity_or_visibility_data()
    {
        QTest::addColumn<QJsonObject>("payload");
        QTest::addColumn<QString>("about");
        QJsonObject whole = Declared{}.write();
        const auto with = [&](const char *name, const QJsonValue &value) {
            QJsonObject changed = whole;
            changed.insert(QLatin1String(name), value);
            QTest::newRow(name) << changed << QString::fromLatin1(name);
        };
        with("severity", 5);
        with("visibility", QStringLiteral("public"));
        with("backfilled", 1);
        with("category", QString(61, u'x'));
        with("ticket", QString(501, u'x'));
        whole.remove(QStringLiteral("severity"));
        QTest::newRow("no severity") << whole << QStringLiteral("severity");
    }

    void is_malformed_without_a_severity_or_visibility()
    {
        QFETCH(QJsonObject, payload);
        QFETCH(QString, about);
        QVERIFY2(support::misread<Declared>(payload).startsWith(about),
                 qPrintable(support::misread<Declared>(payload)));
    }

    void opens_the_record_in_triage()
    {
        IncidentBuilder story;
        const QString id = story.say(Declared{.severity = Severity::P2, .detector = QStringLiteral("Trivy")});
        const IncidentPtr state = story.state();
        QCOMPARE(state->status, Status::Triage);
        QCOMPARE(state->severity(), Severity::P2);
        QCOMPARE(*state->reached(Milestone::Declared), story.t0());
        QCOMPARE(state->t0(), story.t0());
        QCOMPARE(story.text(id), QStringLiteral("Declared P2 High, noticed by Trivy"));
    }

    void can_be_amended_but_neither_repeated_nor_struck()
    {
        IncidentBuilder story;
        const QString id = story.say(Declared{});
        QVERIFY(story.refusal(Declared{}).contains(QStringLiteral("already")));
        QVERIFY(story.refusal(journal::Struck{id, QStringLiteral("x")}).contains(QStringLiteral("cannot be struck")));
        QCOMPARE(story.refusal(journal::Amended{id, {{QStringLiteral("severity"), 1}}}), QString());
        QCOMPARE(story.state()->severity(), Severity::P1);
    }
};

PARAPET_TEST(TstDeclared)
#include "tst_declared.moc"
