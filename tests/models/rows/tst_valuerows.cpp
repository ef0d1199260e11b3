#include "models/rows/valuerows.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>
#include <numeric>

namespace {

struct Letter
{
    QString key;
    int value = 0;
    bool operator==(const Letter &) const = default;
};

class Letters : public models::ValueRows<Letter>
{
public:
    using ValueRows::become;
    using ValueRows::replace;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        return role == Qt::DisplayRole && index.isValid() ? at(index.row()).key : QVariant();
    }
    /// Each character is a row with that key.
    static QList<Letter> rows(const QString &text)
    {
        QList<Letter> out;
        for (const QChar c : text)
            out.append({QString(c), 0});
        return out;
    }
    QString text() const
    {
        QString out;
        for (int row = 0; row < rowCount(); ++row)
            out += at(row).key;
        return out;
    }
};

} // namespace

class TstValueRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_become_what_is_wanted_and_what_stays_is_followed_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("from nothing") << u""_qs << u"abc"_qs;
        QTest::newRow("to nothing") << u"abc"_qs << u""_qs;
        QTest::newRow("one at the end") << u"abc"_qs << u"abcd"_qs;
        QTest::newRow("one at the front") << u"abc"_qs << u"xabc"_qs;
        QTest::newRow("between") << u"abc"_qs << u"axbyc"_qs;
        QTest::newRow("some gone") << u"abcdef"_qs << u"bdf"_qs;
        QTest::newRow("first becomes last") << u"abcdef"_qs << u"bcdefa"_qs;
        QTest::newRow("last becomes first") << u"abcdef"_qs << u"fabcde"_qs;
        QTest::newRow("turned round") << u"abcdef"_qs << u"fedcba"_qs;
        QTest::newRow("all at once") << u"abcdefgh"_qs << u"xhbayfe"_qs;
    }

    void rows_become_what_is_wanted_and_what_stays_is_followed()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Letters letters;
        const QAbstractItemModelTester tester(&letters);
        letters.become(Letters::rows(before));
        QList<std::pair<QString, QPersistentModelIndex>> kept;
        for (int row = 0; row < letters.rowCount(); ++row)
            kept.append({letters.at(row).key, QPersistentModelIndex(letters.index(row, 0))});
        const QSignalSpy resets(&letters, &QAbstractItemModel::modelReset);

        letters.become(Letters::rows(after));

        QCOMPARE(letters.text(), after);
        QCOMPARE(resets.size(), 0);
        for (const auto &[key, index] : kept) {
            QCOMPARE(index.isValid(), after.contains(key));
            if (index.isValid())
                QCOMPARE(index.data().toString(), key);
        }
    }

    void any_order_becomes_any_other()
    {
        QRandomGenerator random(7);
        Letters letters;
        const QAbstractItemModelTester tester(&letters);
        for (int round = 0; round < 200; ++round) {
            QString wanted = u"abcdefghijklmnop"_qs;
            std::shuffle(wanted.begin(), wanted.end(), random);
            wanted.truncate(random.bounded(17));
            letters.become(Letters::rows(wanted));
            QCOMPARE(letters.text(), wanted);
        }
    }

    void only_rows_that_differ_are_said_to_have_changed()
    {
        Letters letters;
        letters.become(Letters::rows(u"abc"_qs));
        QSignalSpy changes(&letters, &QAbstractItemModel::dataChanged);
        QList<Letter> next = Letters::rows(u"abc"_qs);
        next[1].value = 5;
        letters.become(next);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 1);
        QCOMPARE(letters.at(1).value, 5);
    }

    void one_row_that_moved_is_the_only_one_that_moves()
    {
        Letters letters;
        letters.become(Letters::rows(u"abcdefgh"_qs));
        const QSignalSpy moves(&letters, &QAbstractItemModel::rowsMoved);
        letters.become(Letters::rows(u"bcdefgah"_qs));
        QCOMPARE(moves.size(), 1);
    }

    void the_longest_run_is_increasing_and_as_long_as_can_be_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::addColumn<int>("length");
        QTest::newRow("none") << QList<int>() << 0;
        QTest::newRow("sorted") << QList<int>{1, 2, 3} << 3;
        QTest::newRow("turned round") << QList<int>{3, 2, 1} << 1;
        QTest::newRow("one out of place") << QList<int>{5, 1, 2, 3} << 3;
        QTest::newRow("woven") << QList<int>{4, 1, 5, 2, 6, 3} << 3;
    }

    void the_longest_run_is_increasing_and_as_long_as_can_be()
    {
        QFETCH(QList<int>, order);
        QFETCH(int, length);
        const QList<bool> member = models::longestRun(order);
        QList<int> run;
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (member.at(i))
                run.append(order.at(i));
        }
        QCOMPARE(int(run.size()), length);
        QVERIFY(std::is_sorted(run.cbegin(), run.cend()));
    }
};

PARAPET_TEST(TstValueRows)
#include "tst_valuerows.moc"
