#include "github/runs/runrequests.h"
#include "support/testmain.h"

#include <algorithm>
#include <random>

using namespace github;
using namespace std::chrono_literals;

namespace {

const base::Instant start = *base::fromRfc3339(QStringLiteral("2025-01-15T00:00:00Z"));

/// What GitHub would count in the window.
qint64 countIn(const QList<qint64> &sorted, const CreatedWindow &window)
{
    const auto first = std::lower_bound(sorted.begin(), sorted.end(), base::seconds(window.from.time_since_epoch()));
    const auto end = std::upper_bound(sorted.begin(), sorted.end(), base::seconds(window.to.time_since_epoch()));
    return end - first;
}

/// Asks as a sync does: whatever does not come whole is given to windowsFor() again. Gives what was asked for whole.
QList<CreatedWindow> askedWhole(const QList<qint64> &sorted, const CreatedWindow &all, int &questions)
{
    QList<CreatedWindow> whole;
    QList<CreatedWindow> open{all};
    while (!open.isEmpty()) {
        const CreatedWindow window = open.takeFirst();
        const qint64 count = countIn(sorted, window);
        ++questions;
        const QList<CreatedWindow> parts = windowsFor(window.from, window.to, count);
        if (parts == QList<CreatedWindow>{window})
            whole.append(window);
        else
            open = parts + open;
    }
    return whole;
}

QList<qint64> randomTimes(std::mt19937 &random, int count, int span)
{
    QList<qint64> times;
    const qint64 first = base::seconds(start.time_since_epoch());
    for (int i = 0; i < count; ++i) // half of them in bursts
        times.append(
            first
            + (i % 2 ? qint64(random() % unsigned(span)) : span / 3 + qint64(random() % unsigned(span / 50 + 1))));
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

class TstRunRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runs_are_asked_for_by_when_they_were_created()
    {
        const Origin origin = *Origin::fromText(QStringLiteral("github.com"));
        const Request request =
            runsRequest(origin, QStringLiteral("acme"), QStringLiteral("web.shop"), {start, start + 24h - 1s + 500ms});
        QCOMPARE(request.verb, QByteArray("GET"));
        QCOMPARE(request.url.toString(),
                 QStringLiteral("https://api.github.com/repos/acme/web.shop/actions/runs?per_page=100&created="
                                "2025-01-15T00:00:00Z..2025-01-15T23:59:59Z"));
        QVERIFY(origin.owns(request.url));
        QVERIFY(!request.writes());
    }

    void jobs_are_asked_for_with_those_of_earlier_attempts()
    {
        const Origin origin = *Origin::fromText(QStringLiteral("ghe.example.com"));
        const Request request = jobsRequest(origin, QStringLiteral("acme"), QStringLiteral("web"), 12761123452);
        QCOMPARE(request.url.toString(),
                 QStringLiteral("https://ghe.example.com/api/v3/repos/acme/web/actions/runs/"
                                "12761123452/jobs?filter=all&per_page=100"));
    }

    void names_cannot_lead_elsewhere()
    {
        const Origin origin = *Origin::fromText(QStringLiteral("github.com"));
        const Request request = runsRequest(origin, QStringLiteral("a/b"), QStringLiteral("c?d#e &ü"), {start, start});
        QVERIFY(origin.owns(request.url));
        QVERIFY2(request.url.toEncoded().contains("/repos/a%2Fb/c%3Fd%23e%20%26%C3%BC/actions/runs?per_page=100&"),
                 request.url.toEncoded());
    }

    void a_window_that_comes_whole_is_not_split()
    {
        for (const qint64 count : {qint64(-1), qint64(0), qint64(1), mostFound})
            QCOMPARE(windowsFor(start, start + 1h, count), (QList<CreatedWindow>{{start, start + 1h}}));
        QCOMPARE(windowsFor(start, start + 1h, mostFound + 1).size(), 2);
        QCOMPARE(windowsFor(start, start, 5000), (QList<CreatedWindow>{{start, start}})); // a second has no parts
        QCOMPARE(windowsFor(start + 1ms, start + 2ms, 5000), (QList<CreatedWindow>{{start, start}}));
        QVERIFY(windowsFor(start, start - 1s, 5).isEmpty());
    }

    void parts_cover_the_window_and_do_not_touch()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 500; ++round) {
            const base::Instant from = start + 1s * (random() % 1000);
            const base::Instant to = from + 1s * (random() % (round % 2 ? 100u : 40'000'000u));
            const qint64 count = round % 5 ? qint64(random() % 100'000) : std::numeric_limits<qint64>::max() - round;
            const QList<CreatedWindow> parts = windowsFor(from, to, count);
            QVERIFY(!parts.isEmpty() && parts.size() <= 1000);
            QCOMPARE(parts.first().to, to);
            QCOMPARE(parts.last().from, from);
            for (qsizetype i = 0; i < parts.size(); ++i) {
                QVERIFY(parts.at(i).from <= parts.at(i).to);
                if (i > 0)
                    QCOMPARE(parts.at(i).to + 1s, parts.at(i - 1).from);
            }
        }
    }

    void asking_again_ends_with_windows_that_come_whole()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 60; ++round) {
            const int span = 1 + int(random() % 1'000'000);
            const QList<qint64> times = randomTimes(random, int(random() % 20'000), span);
            int questions = 0;
            const CreatedWindow all{start, start + 1s * span};
            const QList<CreatedWindow> whole = askedWhole(times, all, questions);
            qint64 found = 0;
            for (const CreatedWindow &window : whole) {
                const qint64 count = countIn(times, window);
                found += count;
                QVERIFY(count <= mostFound || window.from == window.to);
            }
            QCOMPARE(found, times.size());
            QVERIFY2(questions <= 1 + times.size() / 50, qPrintable(QString::number(questions)));
        }
    }
};

PARAPET_TEST(TstRunRequests)
#include "tst_runrequests.moc"
