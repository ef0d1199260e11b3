#include "models/picture/tickpyramid.h"

#include "store/mirror/mirrorrow.h"
#include "support/testmain.h"

#include <random>

using models::TickPyramid;

namespace {

qint64 row(qint64 ms, int sequence = 0)
{
    return (ms << store::rowBits) + sequence;
}

QList<qint64> scattered(std::mt19937_64 &random, qsizetype count, qint64 from, qint64 span)
{
    QList<qint64> rows;
    for (qsizetype i = 0; i < count; ++i)
        rows.append(row(from + qint64(random() % quint64(span)), int(i)));
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Every count by looking at each moment.
QList<quint32> counted(const QList<qint64> &rows, int width, qint64 firstBin, int bins)
{
    const qint64 length = TickPyramid::widths().at(width);
    QList<quint32> out(bins, 0);
    for (const qint64 row : rows) {
        const qint64 bin = (row >> store::rowBits) / length - firstBin;
        if (bin >= 0 && bin < bins)
            ++out[bin];
    }
    return out;
}

} // namespace

class TstTickPyramid : public QObject
{
    Q_OBJECT

    static constexpr qint64 start = 1'736'900'000'000;

    /// Windows of every width at random places, some of them beside all there is.
    static void compare(const TickPyramid &pyramid, const QList<qint64> &rows, std::mt19937_64 &random, qint64 span)
    {
        QCOMPARE(pyramid.rows(), rows);
        for (int width = 0; width < TickPyramid::widths().size(); ++width) {
            const qint64 length = TickPyramid::widths().at(width);
            const qint64 at = start - span / 2 + qint64(random() % quint64(2 * span));
            const int bins = 1 + int(random() % 200);
            QCOMPARE(pyramid.counts(width, at / length, bins), counted(rows, width, at / length, bins));
            const qint64 end = at + qint64(random() % quint64(span));
            const auto inside = std::count_if(rows.begin(), rows.end(), [&](qint64 row) {
                return (row >> store::rowBits) >= at && (row >> store::rowBits) < end;
            });
            QCOMPARE(pyramid.count(at, end), inside);
        }
    }

private Q_SLOTS:
    void each_width_is_a_multiple_of_the_one_before()
    {
        const QList<qint64> &widths = TickPyramid::widths();
        for (qsizetype i = 1; i < widths.size(); ++i) {
            QCOMPARE(widths.at(i) % widths.at(i - 1), 0);
            QVERIFY(widths.at(i) / widths.at(i - 1) >= 2);
            QVERIFY(widths.at(i) / widths.at(i - 1) <= 5);
        }
    }

    void an_empty_one_counts_nothing()
    {
        const TickPyramid pyramid;
        QCOMPARE(pyramid.count(0, start), 0);
        QCOMPARE(pyramid.firstAt(5), 0);
        QCOMPARE(pyramid.counts(8, 3, 2), (QList<quint32>{0, 0}));
    }

    void it_counts_as_one_by_one_does_data()
    {
        QTest::addColumn<qint64>("span");
        QTest::addColumn<int>("seed");
        const qint64 hour = 3'600'000;
        int seed = 0;
        for (const qint64 span : {qint64(2), qint64(900), hour, 7 * 24 * hour, 400 * 24 * hour}) {
            for (const int end = seed + 4; seed < end; ++seed)
                QTest::addRow("%lld ms, seed %d", span, seed) << span << seed;
        }
    }

    void it_counts_as_one_by_one_does()
    {
        QFETCH(qint64, span);
        QFETCH(int, seed);
        std::mt19937_64 random(quint64(seed) + 1);
        TickPyramid pyramid;
        QList<qint64> rows;
        for (int chunk = 0; chunk < 6; ++chunk) { // in chunks, each after the last
            const qint64 from = rows.isEmpty() ? start : (rows.last() >> store::rowBits) + 1;
            const QList<qint64> more = scattered(random, 1 + qsizetype(random() % 3000), from, span);
            rows.append(more);
            pyramid.append(more);
            compare(pyramid, rows, random, span * (chunk + 1));
        }
        for (int change = 0; change < 6; ++change) { // and where something else came in between
            const qsizetype first = qsizetype(random() % quint64(rows.size()));
            const qsizetype count = qsizetype(random() % quint64(rows.size() - first + 1));
            QList<qint64> instead = rows.mid(first, count);
            if (change % 3 == 2) {
                instead.clear();
            } else {
                const qint64 low = first == 0 ? start - span : rows.at(first - 1) >> store::rowBits;
                const qint64 high = first + count == rows.size() ? (rows.last() >> store::rowBits) + span
                                                                 : rows.at(first + count) >> store::rowBits;
                instead += scattered(random, 300, low, std::max<qint64>(1, high - low));
                std::sort(instead.begin(), instead.end());
            }
            pyramid.replace(first, count, instead);
            rows.remove(first, count);
            for (qsizetype i = 0; i < instead.size(); ++i)
                rows.insert(first + i, instead.at(i));
            if (rows.isEmpty())
                break;
            compare(pyramid, rows, random, span * 6);
        }
    }

    void a_long_time_after_a_short_one_takes_little_memory()
    {
        TickPyramid pyramid;
        QList<qint64> dense;
        for (int i = 0; i < 1000; ++i)
            dense.append(row(start + i));
        pyramid.append(dense);
        pyramid.append({row(start + 20LL * 365 * 86'400'000)}); // at a millisecond a counter this would not end
        QCOMPARE(pyramid.count(start, start + 1000), 1000);
        QCOMPARE(pyramid.counts(TickPyramid::widths().size() - 1, 0, 40).size(), 40);
    }
};

PARAPET_TEST(TstTickPyramid)
#include "tst_tickpyramid.moc"
