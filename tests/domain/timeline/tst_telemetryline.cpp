#include "domain/timeline/telemetryline.h"
#include "support/testmain.h"

#include <QHash>

using namespace timeline;

class TstTelemetryLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_sighting_is_told_in_words_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *kind, const char *fields, const char *line) {
            QTest::addRow("%s %s", kind, fields)
                << QString::fromUtf8(kind) << QString::fromUtf8(fields) << QString::fromUtf8(line);
        };
        row("Domain-Blocked", "endpoint=x.example:443;job=build;repo=acme/web",
            "blocked calling x.example:443 in job build of acme/web");
        row("Domain-Blocked", "tool=curl;endpoint=x.example:443", "blocked curl calling x.example:443");
        row("New-Outbound-Network-Call", "endpoint=x.example:443",
            "something called x.example:443, which is not in the baseline");
        row("HTTPS-Outbound-Network-Call", "tool=python3;method=POST;host=x.example;path=/up",
            "python3 sent POST to x.example/up, outside the organisation");
        row("Source-Code-Overwritten", "tool=sh;file=src/a.c;repo=acme/web", "sh overwrote src/a.c of acme/web");
        row("Reverse-Shell", "tool=bash;detail=bash -i", "bash opened a reverse shell: bash -i");
        row("outbound.allowed", "tool=node;endpoint=registry.example:443", "node called registry.example:443");
        row("dns.resolved", "host=x.example;endpoint=203.0.113.7", "resolved x.example to 203.0.113.7");
        row("process.started", "tool=curl;detail=-s x.example", "started curl: -s x.example");
        row("Something-New_Kind", "job=build", "Something New Kind in job build");
        row("Secret-In-Build-Log", "line=12;rule=npm-token", "a secret in the build log, line 12 (npm-token)");
        row("New-Outbound-Network-Call", "tool=a\nb;endpoint=<b>", "a b called <b>, which is not in the baseline");
    }

    void a_sighting_is_told_in_words()
    {
        QFETCH(QString, kind);
        QFETCH(QString, fields);
        QHash<QString, QString> values;
        for (const QString &item : fields.split(u';'))
            values.insert(item.section(u'=', 0, 0), item.section(u'=', 1));
        QTEST(telemetryLine(kind, [&](QLatin1String name) { return values.value(name); }), "line");
    }

    void what_has_words_is_known()
    {
        QVERIFY(hasTelemetryWords(u"Agent-Tampered"_qs));
        QVERIFY(!hasTelemetryWords(u"agent-tampered"_qs));
    }
};

PARAPET_TEST(TstTelemetryLine)
#include "tst_telemetryline.moc"
