#include "base/secret.h"
#include "support/testmain.h"

#include <QDebug>

using base::Secret;

template<class T>
concept CanBeLogged = requires(T value)
{
    QDebug(QtDebugMsg) << value;
};
template<class T>
concept CanBecomeText = std::is_convertible_v<T, QByteArray> || std::is_convertible_v<T, QString>;

static_assert(!CanBeLogged<Secret> && !CanBecomeText<Secret>, "a token must not get into a log by accident");

class TstSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void white_space_around_it_is_none_of_it()
    {
        QCOMPARE(Secret(" ghp_x\r\n").bytes(), "ghp_x");
        QVERIFY(Secret("\n").isEmpty());
        QVERIFY(Secret("ghp_x").sameAs(Secret("ghp_x ")));
        QVERIFY(!Secret("ghp_x").sameAs(Secret("ghp_y")));
    }

    void the_end_of_a_copy_leaves_the_other_whole()
    {
        const QByteArray given("ghp_longenoughtobeontheheap0000000000000");
        Secret kept(given);
        {
            const Secret copy = kept;
            Secret other;
            other = copy;
            QVERIFY(other.sameAs(kept));
        }
        QCOMPARE(kept.bytes(), given);
        QCOMPARE(given, QByteArray("ghp_longenoughtobeontheheap0000000000000"));
        const Secret moved = std::move(kept);
        QCOMPARE(moved.bytes(), given);
    }
};

PARAPET_TEST(TstSecret)
#include "tst_secret.moc"
