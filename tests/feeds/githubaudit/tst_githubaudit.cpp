#include "support/feedreading.h"
#include "support/testmain.h"

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

    using Read = feedreading::Read;

    static Read read(const QByteArray &bytes, const ReadingPace &pace = {})
    {
        return feedreading::read("github-audit", bytes, {}, pace);
    }
    static QByteArray file(const char *name)
    {
        return feedreading::file(QStringLiteral("github-audit"), QString::fromLatin1(name));
    }
    static base::Result<EventReading> readDevice(QIODevice &device, const TakeEvents &take,
                                                 const ReadingPace &pace = {})
    {
        return readEvents(device, QStringLiteral("x"), *eventFormatNamed(QStringLiteral("github-audit")), {}, take,
                          pace);
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
        QCOMPARE(feedreading::lines(all),
                 QStringList({QStringLiteral("mallory-dev removed the protection of branch main in acme/payments"),
                              QStringLiteral("ana disabled the workflow release.yml in acme/payments"),
                              QStringLiteral("grüße-λ joined acme, added by ana")}));
    }

    void json_lines_keep_what_is_not_known()
    {
        const Read all = read(file("api.jsonl"));
        QVERIFY(all.reading.ok());
        QCOMPARE(feedreading::refusals(all), QStringList());
        QCOMPARE(feedreading::lines(all),
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
            feedreading::refusals(all),
            QStringList({QStringLiteral("2: action: it has no action"),
                         QStringLiteral("3: it has neither @timestamp nor created_at"),
                         QStringLiteral("4: @timestamp: “2025-01-15T03:41:02” has no zone (say in which zone its clock "
                                        "ran: Z, +02:00 or Europe/Berlin)"),
                         QStringLiteral("5: @timestamp: it is not a time"),
                         QStringLiteral("6: @timestamp: “-1” is not a time"),
                         QStringLiteral("7: @timestamp: “7936912462345” is outside the years 2000 to 2099"),
                         QStringLiteral("8: actor: it is there twice"), QStringLiteral("9: it is not an object"),
                         QStringLiteral("10: it is not an object"), QStringLiteral("11: it is not sound JSON"),
                         QStringLiteral("12: a number in it is wrong"), QStringLiteral("13: a text in it is wrong"),
                         QStringLiteral("14: it is not sound JSON"), QStringLiteral("15: action: it has no action"),
                         QStringLiteral("17: action: it has no action")}));
    }

    void one_bad_row_refuses_a_strict_reading()
    {
        const auto check = [](QByteArray bytes) {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            return checkEvents(buffer, QStringLiteral("f"), *eventFormatNamed(QStringLiteral("github-audit")), {});
        };
        const base::Done bad = check(file("bad-rows.jsonl"));
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().what, QStringLiteral("f, line 2: action: it has no action"));
        QVERIFY2(bad.error().detail.startsWith(QStringLiteral("15 rows are bad")), qPrintable(bad.error().detail));
        QVERIFY(check(file("web-export.json")).ok());
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
        row("empty.json", 0, "f is empty");
        row("sign-in.json", 0, "f cannot be read: it is HTML or XML; was a sign-in page saved instead of the export?");
    }

    void a_damaged_file_says_where()
    {
        QFETCH(QString, name);
        QFETCH(int, good);
        const Read all = read(file(name.toUtf8().constData()));
        QCOMPARE(all.events.size(), good);
        QTEST(feedreading::refusals(all).join(u'|'), "said");
    }

    void hostile_text_stays_text_on_one_line()
    {
        const Read all = read(file("hostile.jsonl"));
        QVERIFY(all.reading.ok());
        QCOMPARE(feedreading::lines(all),
                 QStringList({QStringLiteral("<img src=x onerror=alert(1)> by <b>a</b> in acme/a"),
                              QStringLiteral("line breakevil nul pushed to acme/{actor}[x]"),
                              QStringLiteral("=HYPERLINK(\"x\") renamed \U0001F984 to acme/a")}));
        QCOMPARE(all.events.at(1).actor, QStringLiteral("line\nbreak\u202eevil") + QChar(0) + QStringLiteral("nul"));
    }

    void the_events_are_the_same_whatever_the_chunk_and_batch()
    {
        for (const char *name : {"web-export.json", "api.jsonl", "bad-rows.jsonl", "truncated.json", "hostile.jsonl",
                                 "bad-utf8.jsonl", "marked.json"})
            QVERIFY(feedreading::isTheSameInParts("github-audit", file(name)));
    }

    void no_cut_and_no_changed_byte_breaks_the_reader()
    {
        for (const char *name : {"web-export.json", "api.jsonl"})
            QVERIFY(feedreading::pounded("github-audit", file(name)) <= 5);
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
        const auto take = [&](const QList<MachineEvent> &events, qint64 bytes) {
            progress.append(bytes);
            return events.size() == 1000 && progress.size() < 3;
        };
        const auto reading = readDevice(device, take, {.batch = 1000, .chunk = 4096});
        QVERIFY(reading.ok());
        QVERIFY(reading->cancelled);
        QCOMPARE(progress.size(), 3);
        QVERIFY(progress.at(0) > 0 && progress.at(0) < progress.at(1) && progress.at(1) < progress.at(2));
        QCOMPARE(reading->read, 3000);
    }

    void a_failing_disk_is_an_error_and_not_an_end()
    {
        FailingDisk device(100000);
        const auto reading = readDevice(device, [](const auto &, qint64) { return true; }, {.chunk = 1000});
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
        const auto reading = readDevice(device, [&](const QList<MachineEvent> &events, qint64) {
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
