#include "base/hash.h"
#include "base/merkle.h"
#include "support/testmain.h"

using namespace base;

/// The known tree of the certificate-transparency test vectors: eight leaves and their roots.
class TstMerkle : public QObject
{
    Q_OBJECT

    static QList<QByteArray> vectors()
    {
        QList<QByteArray> leaves;
        for (const char *hex :
             {"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"})
            leaves.append(merkle::leafHash(QByteArray::fromHex(hex)));
        return leaves;
    }

private Q_SLOTS:
    void roots_equal_the_published_ones_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("root");
        QTest::newRow("0") << 0 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("1") << 1 << QByteArray("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        QTest::newRow("2") << 2 << QByteArray("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        QTest::newRow("3") << 3 << QByteArray("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        QTest::newRow("4") << 4 << QByteArray("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        QTest::newRow("5") << 5 << QByteArray("4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4");
        QTest::newRow("6") << 6 << QByteArray("76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef");
        QTest::newRow("7") << 7 << QByteArray("ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c");
        QTest::newRow("8") << 8 << QByteArray("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    void roots_equal_the_published_ones()
    {
        QFETCH(int, size);
        QTEST(merkle::root(vectors(), size).toHex(), "root");
    }

    void every_leaf_of_every_tree_has_a_proof_that_holds_and_only_for_itself()
    {
        QList<QByteArray> leaves;
        for (int i = 0; i < 33; ++i)
            leaves.append(merkle::leafHash(QByteArray::number(i)));
        for (int size = 1; size <= leaves.size(); ++size) {
            const QByteArray root = merkle::root(leaves, size);
            for (int index = 0; index < size; ++index) {
                const QList<QByteArray> path = merkle::inclusionProof(leaves, index, size);
                QVERIFY(merkle::verifyInclusion(leaves.at(index), index, size, path, root));
                QVERIFY(!merkle::verifyInclusion(leaves.at((index + 1) % 33), index, size, path, root));
                if (size > 1)
                    QVERIFY(!merkle::verifyInclusion(leaves.at(index), (index + 1) % size, size, path, root));
            }
        }
    }

    void every_prefix_is_consistent_and_a_rewritten_one_is_not()
    {
        QList<QByteArray> leaves;
        for (int i = 0; i < 33; ++i)
            leaves.append(merkle::leafHash(QByteArray::number(i)));
        for (int now = 1; now <= leaves.size(); ++now) {
            for (int before = 1; before <= now; ++before) {
                const QList<QByteArray> proof = merkle::consistencyProof(leaves, before, now);
                QVERIFY(merkle::verifyConsistency(before, now, merkle::root(leaves, before), merkle::root(leaves, now),
                                                  proof));
                QList<QByteArray> forked = leaves;
                forked[0] = merkle::leafHash("rewritten");
                QVERIFY(!merkle::verifyConsistency(before, now, merkle::root(forked, before), merkle::root(leaves, now),
                                                   proof));
            }
        }
    }
};

PARAPET_TEST(TstMerkle)
#include "tst_merkle.moc"
