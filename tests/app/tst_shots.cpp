#include "app/shots.h"
#include "support/testmain.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>

using app::Shots;

class TstShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_scene_is_drawn_in_turn_and_cleared_away()
    {
        const QTemporaryDir folder;
        const QString inside = folder.filePath(u"new/folder"_qs);
        Shots shots(inside);
        QWidget widget;
        widget.resize(320, 200);
        QStringList order;
        shots.add(
            u"one"_qs,
            [&]() -> QWidget * {
                order.append(u"one"_qs);
                return &widget;
            },
            [&] { order.append(u"cleared"_qs); });
        shots.add(u"nothing"_qs, []() -> QWidget * { return nullptr; });
        shots.add(u"two"_qs, [&]() -> QWidget * {
            order.append(u"two"_qs);
            return &widget;
        });
        QSignalSpy finished(&shots, &Shots::finished);
        shots.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        QCOMPARE(finished.first().first().toInt(), 0);
        QCOMPARE(order, (QStringList{u"one"_qs, u"cleared"_qs, u"two"_qs}));
        QCOMPARE(QImage(inside + u"/one.png"_qs).size(), widget.size() * widget.devicePixelRatio());
        QVERIFY(QFile::exists(inside + u"/two.png"_qs));
        QVERIFY(!QFile::exists(inside + u"/nothing.png"_qs));
    }

    void nothing_is_drawn_before_what_it_shows_is_read()
    {
        const QTemporaryDir folder;
        QWidget widget;
        Shots shots(folder.path());
        QList<std::function<void()>> answers; // of a slow disk
        shots.setSettled([&](const std::function<void()> &then) { answers.append(then); });
        shots.add(u"one"_qs, [&]() -> QWidget * { return &widget; });
        const QSignalSpy finished(&shots, &Shots::finished);
        shots.start();
        int asked = 0;
        while (finished.isEmpty()) {
            QTRY_VERIFY(!answers.isEmpty() || !finished.isEmpty());
            if (answers.isEmpty())
                break;
            QTest::qWait(300); // longer than it would take without asking
            QVERIFY(!QFile::exists(folder.filePath(u"one.png"_qs)));
            ++asked;
            answers.takeFirst()();
        }
        QCOMPARE(asked, 6); // before the first, and before it is drawn
        QVERIFY(QFile::exists(folder.filePath(u"one.png"_qs)));
    }

    void what_cannot_be_written_is_counted()
    {
        QWidget widget;
        Shots shots(u"/proc/nowhere"_qs);
        shots.add(u"one"_qs, [&]() -> QWidget * { return &widget; });
        QSignalSpy finished(&shots, &Shots::finished);
        shots.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toInt(), 1);
    }
};

PARAPET_TEST(TstShots)
#include "tst_shots.moc"
