#include "support/feedreading.h"
#include "support/testmain.h"

using namespace feeds;

class TstEventFormats : public QObject
{
    Q_OBJECT

    static Sample sample(const char *folder, const char *name)
    {
        const QByteArray bytes = feedreading::file(QString::fromLatin1(folder), QString::fromLatin1(name));
        return sampleOf(bytes);
    }

private Q_SLOTS:
    void a_file_is_recognised_by_its_content_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        const auto row = [](const char *folder, const char *name, const char *format) {
            QTest::addRow("%s/%s", folder, name)
                << QString::fromLatin1(folder) << QString::fromLatin1(name) << QString::fromLatin1(format);
        };
        for (const char *name : {"web-export.json", "api.jsonl", "marked.json", "bad-rows.jsonl"})
            row("github-audit", name, "github-audit");
        for (const char *name : {"api.json", "pages.json", "gh-run-list.json", "runs.jsonl"})
            row("github-runs", name, "github-runs");
        for (const char *name : {"detections.json", "webhook.json", "s3.jsonl", "agent.jsonl"})
            row("harden-runner", name, "harden-runner");
        row("timesketch", "plaso.csv", "timesketch");
        row("timesketch", "events.jsonl", "timesketch");
        row("csv", "vpn.csv", "csv");
        row("csv", "tabs.tsv", "csv");
        row("jsonl", "proxy.jsonl", "jsonl");
        row("github-audit", "sign-in.json", "");
        row("github-audit", "empty.json", "");
    }

    void a_file_is_recognised_by_its_content()
    {
        QFETCH(QString, folder);
        QFETCH(QString, name);
        const EventFormat *const format =
            eventFormatOf(sample(folder.toLatin1().constData(), name.toLatin1().constData()));
        QTEST(format ? format->name : QString(), "format");
    }

    void a_sample_shows_columns_and_the_first_values()
    {
        const Sample table = sample("csv", "vpn.csv");
        QCOMPARE(table.separator, ',');
        QCOMPARE(table.names,
                 QStringList(
                     {u"Time"_qs, u"User Name"_qs, u"Event Type"_qs, u"Severity"_qs, u"Message"_qs, u"Event ID"_qs}));
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows.at(1).at(4), u"connected from \"nowhere\""_qs);
        QCOMPARE(sample("csv", "semicolon.csv").separator, ';');
        QCOMPARE(sample("csv", "tabs.tsv").separator, '\t');
        const Sample rows = sample("jsonl", "proxy.jsonl");
        QVERIFY(rows.has("client.user") && rows.has("request_id"));
        QCOMPARE(rows.rows.first().at(rows.names.indexOf(u"client.ip"_qs)), u"203.0.113.7"_qs);
    }

    void every_format_has_a_name_words_and_a_lane_of_machines()
    {
        QStringList names;
        for (const EventFormat &format : eventFormats()) {
            QVERIFY(!names.contains(format.name));
            names.append(format.name);
            QVERIFY(*format.words);
            QVERIFY(timeline::isMachine(format.lane));
            QCOMPARE(eventFormatNamed(format.name), &format);
        }
        QCOMPARE(names.size(), 6);
        QVERIFY(!eventFormatNamed(u"tarot"_qs));
    }

    void any_bytes_are_a_sample_of_something_or_nothing()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 500; ++round) {
            QByteArray bytes(random.bounded(400), Qt::Uninitialized);
            for (char &c : bytes)
                c = char(random.bounded(256));
            (void)eventFormatOf(sampleOf(bytes));
            (void)eventFormatOf(sampleOf("[" + bytes));
            (void)eventFormatOf(sampleOf("a,b\n" + bytes));
        }
        QCOMPARE(sampleOf("word").shape, Sample::Shape::Neither);
    }
};

PARAPET_TEST(TstEventFormats)
#include "tst_eventformats.moc"
