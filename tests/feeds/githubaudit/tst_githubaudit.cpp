#include "feeds/githubaudit/githubaudit.h"
#include "support/testmain.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>

#include <unistd.h>

using namespace feeds;
using timeline::MachineEvent;

namespace {

/// Makes an export of `rows` rows while it is read, so that no file of that size is needed.
class GeneratedExport : public QIODevice
{
public:
    explicit GeneratedExport(int rows)
        : m_rows(rows)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        while (m_ready.size() < most && m_row < m_rows) {
            m_ready += m_row == 0 ? "[" : ",";
            m_ready += "{\"@timestamp\":" + QByteArray::number(1736912462000 + m_row)
                + ",\"action\":\"git.push\",\"actor\":\"dev-" + QByteArray::number(m_row % 500)
                + "\",\"actor_ip\":\"203.0.113.7\",\"org\":\"acme\",\"repo\":\"acme/service-"
                + QByteArray::number(m_row % 1247) + "\",\"transport_protocol_name\":\"ssh\",\"_document_id\":\"D"
                + QByteArray::number(m_row) + "\",\"user_agent\":\"git/2.43.0\",\"extra\":{\"a\":[1,2,3]}}\n";
            if (++m_row == m_rows)
                m_ready += "]";
        }
        const qint64 size = qMin<qint64>(most, m_ready.size());
        memcpy(data, m_ready.constData(), size_t(size));
        m_ready.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const int m_rows;
    int m_row = 0;
    QByteArray m_ready;
};

/// A disk that fails after the first bytes.
class FailingDisk : public GeneratedExport
{
public:
    using GeneratedExport::GeneratedExport;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_reads++ > 2) {
            setErrorString(QStringLiteral("input/output error"));
            return -1;
        }
        return GeneratedExport::readData(data, most);
    }

private:
    int m_reads = 0;
};

// A sanitizer keeps what was freed for a while and is slow: there only the events are counted.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int manyRows = 50000;
constexpr bool measuresMemory = false;
#else
constexpr int manyRows = 500000;
constexpr bool measuresMemory = true;
#endif

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

} // namespace

class TstGithubAudit : public QObject
{
    Q_OBJECT

    struct Read
    {
        QList<MachineEvent> events;
        base::Result<AuditReading> reading = base::Error{};
    };

    static Read read(QByteArray bytes, const AuditOptions &options = {})
    {
        Read all;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        all.reading = readGithubAudit(
            buffer, QStringLiteral("audit.json"),
            [&](const QList<MachineEvent> &events, qint64) {
                all.events += events;
                return true;
            },
            options);
        return all;
    }

    static QByteArray file(const char *name)
    {
        QFile file(QStringLiteral(PARAPET_TEST_DATA "/github-audit/") + QString::fromUtf8(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", name);
        return file.readAll();
    }

    static QStringList lines(const QList<MachineEvent> &events)
    {
        QStringList lines;
        for (const MachineEvent &event : events)
            lines.append(event.text);
        return lines;
    }

    static QStringList refusals(const AuditReading &reading)
    {
        QStringList lines;
        for (const RefusedRow &row : reading.refusals)
            lines.append(QStringLiteral("%1: %2").arg(row.line).arg(row.reason));
        return lines;
    }

private Q_SLOTS:
    void a_web_export_becomes_events()
    {
        const Read all = read(file("web-export.json"));
        QVERIFY(all.reading.ok());
        QCOMPARE(all.reading->read, 3);
        QCOMPARE(all.reading->refused, 0);
        QCOMPARE(all.reading->bytes, file("web-export.json").size());
        const MachineEvent &first = all.events.first();
        QCOMPARE(base::rfc3339(first.at), QStringLiteral("2025-01-15T03:41:02.345Z"));
        QCOMPARE(first.source, QStringLiteral("github-audit"));
        QCOMPARE(first.id, QStringLiteral("c0qPzE1vSk2b"));
        QCOMPARE(first.actor, QStringLiteral("mallory-dev"));
        QCOMPARE(first.repository, QStringLiteral("acme/payments"));
        QVERIFY(first.raw.startsWith("{\n    \"@timestamp\"") && first.raw.endsWith("\"Mozilla/5.0\"\n  }"));
        QCOMPARE(lines(all.events),
                 QStringList({QStringLiteral("mallory-dev removed the protection of branch main in acme/payments"),
                              QStringLiteral("ana disabled the workflow release.yml in acme/payments"),
                              QStringLiteral("grüße-λ joined acme, added by ana")}));
    }

    void json_lines_keep_what_is_not_known()
    {
        const Read all = read(file("api.jsonl"));
        QVERIFY(all.reading.ok());
        QCOMPARE(refusals(*all.reading), QStringList());
        QCOMPARE(lines(all.events),
                 QStringList(
                     {QStringLiteral("mallory-dev pushed to acme/payments over ssh"),
                      QStringLiteral("bo added the secret NPM_TOKEN in acme/payments"),
                      QStringLiteral("release-bot published version 9.9.9 of the package left-pad"),
                      QStringLiteral("some.new_thing by cy in acme/web"),
                      QStringLiteral("somebody gave the GitHub App CI access to more repositories: acme/a, acme/b")}));
        QVERIFY(all.events.first().raw.contains("\"unknown_field\":{\"deep\":[1,2,{\"x\":true}]}"));
        QCOMPARE(all.events.at(3).at, *base::fromRfc3339(QStringLiteral("2025-01-15T03:43:00Z")));
    }

    void bad_rows_are_named_and_do_not_stop_the_good_ones()
    {
        const Read all = read(file("bad-rows.jsonl"));
        QVERIFY(all.reading.ok());
        QCOMPARE(all.reading->read, 2);
        QCOMPARE(all.reading->refused, 15);
        QCOMPARE(all.events.last().action, QStringLiteral("git.clone"));
        QCOMPARE(
            refusals(*all.reading),
            QStringList({QStringLiteral("2: it has no action"),
                         QStringLiteral("3: it has neither @timestamp nor created_at"),
                         QStringLiteral("4: @timestamp: “2025-01-15T03:41:02” is not a time: it is not a date, T, a "
                                        "time and a zone (write it as 2025-01-15T03:41:02Z or with an offset, "
                                        "…T03:41:02+01:00)"),
                         QStringLiteral("5: @timestamp is not a time"), QStringLiteral("6: @timestamp is not a time"),
                         QStringLiteral("7: @timestamp is outside the years 2000 to 2099"),
                         QStringLiteral("8: the field “actor” is there twice"),
                         QStringLiteral("9: it is not an object"), QStringLiteral("10: it is not an object"),
                         QStringLiteral("11: it is not sound JSON"), QStringLiteral("12: a number in it is wrong"),
                         QStringLiteral("13: a text in it is wrong"), QStringLiteral("14: it is not sound JSON"),
                         QStringLiteral("15: it has no action"), QStringLiteral("17: it has no action")}));
    }

    void one_bad_row_refuses_a_strict_reading_before_anything_is_taken()
    {
        const Read all = read(file("bad-rows.jsonl"), {.strict = true, .batch = 1});
        QVERIFY(!all.reading.ok());
        QCOMPARE(all.reading.error().what, QStringLiteral("audit.json, line 2: it has no action"));
        QVERIFY(all.events.isEmpty());
        QCOMPARE(read(file("web-export.json"), {.strict = true}).events.size(), 3);
        GeneratedExport pipe(1);
        QVERIFY(!readGithubAudit(pipe, QStringLiteral("-"), [](const auto &, qint64) { return true; }, {.strict = true})
                     .ok());
    }

    void a_damaged_file_says_where_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("good");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, int good, const char *said) {
            QTest::newRow(name) << QString::fromUtf8(name) << good << QString::fromUtf8(said);
        };
        row("truncated.json", 1, "3: the file ends inside this row");
        row("bad-utf8.jsonl", 1, "1: it has bytes that are not UTF-8");
        row("marked.json", 1, "");
        row("empty.json", 0, "audit.json is empty");
        row("sign-in.json", 0,
            "audit.json cannot be read: it is HTML or XML; was a sign-in page saved instead of the export?");
    }

    void a_damaged_file_says_where()
    {
        QFETCH(QString, name);
        QFETCH(int, good);
        const Read all = read(file(name.toUtf8().constData()));
        QCOMPARE(all.events.size(), good);
        QTEST(all.reading.ok() ? refusals(*all.reading).join(u'|') : all.reading.error().what, "said");
    }

    void hostile_text_stays_text_on_one_line()
    {
        const Read all = read(file("hostile.jsonl"));
        QVERIFY(all.reading.ok());
        QCOMPARE(lines(all.events),
                 QStringList({QStringLiteral("<img src=x onerror=alert(1)> by <b>a</b> in acme/a"),
                              QStringLiteral("line breakevil nul pushed to acme/{actor}[x]"),
                              QStringLiteral("=HYPERLINK(\"x\") renamed \U0001F984 to acme/a")}));
        QCOMPARE(all.events.at(1).actor, QStringLiteral("line\nbreak\u202eevil") + QChar(0) + QStringLiteral("nul"));
    }

    void the_events_are_the_same_whatever_the_chunk_and_batch()
    {
        for (const char *name : {"web-export.json", "api.jsonl", "bad-rows.jsonl", "truncated.json", "hostile.jsonl",
                                 "bad-utf8.jsonl", "marked.json"}) {
            const Read whole = read(file(name));
            for (const qsizetype chunk : {1, 2, 3, 7, 61, 509, 4096}) {
                const Read parts = read(file(name), {.batch = int(chunk % 5) + 1, .chunk = chunk});
                QVERIFY(parts.events == whole.events);
                QVERIFY(parts.reading->refusals == whole.reading->refusals);
            }
        }
    }

    void no_cut_and_no_changed_byte_breaks_the_reader()
    {
        QRandomGenerator random(7);
        for (const char *name : {"web-export.json", "api.jsonl"}) {
            const QByteArray whole = file(name);
            for (qsizetype size = 0; size < whole.size(); size += 11) {
                const Read cut = read(whole.left(size), {.chunk = 1024});
                QVERIFY(!cut.reading.ok() || cut.reading->read <= 5);
            }
            for (int round = 0; round < 3000; ++round) {
                QByteArray changed = whole;
                changed[random.bounded(int(changed.size()))] = char(random.bounded(256));
                const Read all = read(changed, {.chunk = 1024});
                QVERIFY(!all.reading.ok() || all.reading->read + all.reading->refused >= 1);
            }
        }
    }

    void one_changed_byte_behind_the_first_line_costs_at_most_two_rows_of_json_lines()
    {
        QRandomGenerator random(11);
        const QByteArray whole = file("api.jsonl");
        for (int round = 0; round < 3000; ++round) {
            QByteArray changed = whole;
            const int at = random.bounded(int(whole.indexOf('\n')) + 1, int(whole.size()));
            changed[at] = char(random.bounded(256));
            const Read all = read(changed, {.chunk = 1024});
            QVERIFY(all.reading.ok());
            QVERIFY2(all.reading->read >= 3, changed.constData());
        }
    }

    void progress_grows_and_false_cancels()
    {
        GeneratedExport device(10000);
        QList<qint64> progress;
        const auto reading = readGithubAudit(device, QStringLiteral("x"),
                                             [&](const QList<MachineEvent> &events, qint64 bytes) {
                                                 progress.append(bytes);
                                                 return events.size() == 1000 && progress.size() < 3;
                                             },
                                             {.batch = 1000, .chunk = 4096});
        QVERIFY(reading.ok());
        QVERIFY(reading->cancelled);
        QCOMPARE(progress.size(), 3);
        QVERIFY(progress.at(0) > 0 && progress.at(0) < progress.at(1) && progress.at(1) < progress.at(2));
        QCOMPARE(reading->read, 3000);
    }

    void a_failing_disk_is_an_error_and_not_an_end()
    {
        FailingDisk device(100000);
        const auto reading =
            readGithubAudit(device, QStringLiteral("x"), [](const auto &, qint64) { return true; }, {.chunk = 1000});
        QVERIFY(!reading.ok());
        QCOMPARE(reading.error().kind, base::ErrorKind::Storage);
        QCOMPARE(reading.error().detail, QStringLiteral("input/output error"));
    }

    void only_the_first_thousand_refusals_are_kept()
    {
        const Read all = read("{\"a\":1}\n" + QByteArray("{}\n").repeated(5000));
        QVERIFY(all.reading.ok());
        QCOMPARE(all.reading->refused, 5001);
        QCOMPARE(all.reading->refusals.size(), 1000);
    }

    void half_a_million_rows_pass_through_little_memory()
    {
        GeneratedExport device(manyRows);
        qint64 count = 0, first = 0, most = 0;
        const auto reading =
            readGithubAudit(device, QStringLiteral("x"), [&](const QList<MachineEvent> &events, qint64) {
                count += events.size();
                if (count == 20000)
                    first = residentBytes();
                if (count % 50000 == 0)
                    most = qMax(most, residentBytes());
                return true;
            });
        QVERIFY(reading.ok());
        QCOMPARE(count, manyRows);
        QCOMPARE(reading->refused, 0);
        QVERIFY(first > 0);
        QVERIFY2(!measuresMemory || most - first < 32 << 20,
                 qPrintable(QStringLiteral("grew by %1 bytes").arg(most - first)));
    }
};

PARAPET_TEST(TstGithubAudit)
#include "tst_githubaudit.moc"
