#include "parapetctl.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// Old incidents on the command line, one by one and from a table.
class TstBackfillVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        home = std::make_unique<QTemporaryDir>();
        QCOMPARE(parapetctl({u"init"_qs, home->filePath(u"workspace"_qs)}).status, 0);
    }

    void one_is_recorded_with_what_is_known()
    {
        const Answer answer = backfill({u"Token in a log"_qs, u"--severity"_qs, u"P1"_qs, u"--ticket"_qs,
                                        u"SEC-1042"_qs, u"--detected"_qs, u"2024-03-14 22:10 CET"_qs, u"--contained"_qs,
                                        u"2024-03-14 20:00Z"_qs, u"--closed"_qs, u"2024-03-16"_qs, u"--json"_qs});
        QVERIFY2(answer.status == 0, answer.err.constData());
        const QJsonDocument said = QJsonDocument::fromJson(answer.out);
        QCOMPARE(said[QLatin1String("warnings")][0].toString(), u"contained is before detected"_qs);
        const QJsonDocument shown = QJsonDocument::fromJson(
            ctl({u"incident"_qs, u"show"_qs, said[QLatin1String("label")].toString(), u"--json"_qs}).out);
        QVERIFY(shown[QLatin1String("backfilled")].toBool());
        QCOMPARE(shown[QLatin1String("ticket")].toString(), u"SEC-1042"_qs);
        QCOMPARE(shown[QLatin1String("state")].toString(), u"closed"_qs);
        QCOMPARE(shown[QLatin1String("t0")].toString(), u"2024-03-14T21:10:00Z"_qs);
        QVERIFY(shown[QLatin1String("clocks")].toArray().isEmpty());
        QVERIFY(!ctl({u"due"_qs}).out.contains("Token"));
    }

    void without_t0_or_an_end_it_is_refused()
    {
        QCOMPARE(backfill({u"Old"_qs, u"--detected"_qs, u"2024-03-14"_qs}).status, 2);
        QVERIFY(backfill({u"Old"_qs, u"--closed"_qs, u"2024-03-14"_qs}).err.contains("detected is missing"));
        QCOMPARE(backfill({u"Old"_qs, u"--detected"_qs, u"soon"_qs, u"--closed"_qs, u"2024-03-14"_qs}).status, 2);
    }

    void a_table_is_previewed_recorded_and_known_the_next_time()
    {
        const QString path = table("ticket,title,detected,closed\n"
                                   "SEC-1,One,2024-03-14Z,2024-03-15Z\n"
                                   "SEC-2,Two,2024-03-14 10:00,2024-03-15Z\n");
        const Answer preview = backfill({u"--csv"_qs, path, u"--preview"_qs});
        QCOMPARE(preview.status, 0);
        QVERIFY2(preview.out.contains(":2: new\n"), preview.out.constData());
        QVERIFY2(preview.out.contains(":3:11: refused: detected: “2024-03-14 10:00” names no zone"),
                 preview.out.constData());
        QVERIFY2(preview.out.contains("2 read, 1 new, 0 known, 1 refused; nothing was recorded"),
                 preview.out.constData());
        QCOMPARE(incidents(), 0);

        QCOMPARE(backfill({u"--csv"_qs, path, u"--strict"_qs}).status, 2);
        QCOMPARE(incidents(), 0);

        const Answer done = backfill({u"--csv"_qs, path, u"--zone"_qs, u"Z"_qs, u"--json"_qs});
        QCOMPARE(done.status, 0);
        QCOMPARE(QJsonDocument::fromJson(done.out)[QLatin1String("new")].toInt(), 2);
        QCOMPARE(incidents(), 2);

        const Answer again = backfill({u"--csv"_qs, path, u"--zone"_qs, u"Z"_qs});
        QVERIFY2(again.out.contains("0 new, 2 known, 0 refused"), again.out.constData());
        QCOMPARE(incidents(), 2);
    }

    void a_table_that_is_none_is_said()
    {
        QCOMPARE(backfill({u"--csv"_qs, home->filePath(u"nowhere.csv"_qs)}).status, 4);
        const Answer answer = backfill({u"--csv"_qs, table("title,colour\nx,red\n")});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains("“colour”"), answer.err.constData());
        QCOMPARE(backfill({u"--csv"_qs, table("title\nx\n"), u"--zone"_qs, u"CST"_qs}).status, 2);
    }

    void the_figures_show_it_beside_the_means()
    {
        QCOMPARE(
            backfill({u"Old"_qs, u"--detected"_qs, u"-3d"_qs, u"--responded"_qs, u"-2d"_qs, u"--closed"_qs, u"-1d"_qs})
                .status,
            0);
        const QJsonDocument figures =
            QJsonDocument::fromJson(ctl({u"figures"_qs, u"respond"_qs, u"--rows"_qs, u"--json"_qs}).out);
        const QJsonValue respond = figures[QLatin1String("figures")][0];
        QCOMPARE(respond[QLatin1String("of")].toInt(), 0);
        QCOMPARE(respond[QLatin1String("backfilled")].toInt(), 1);
        QVERIFY(respond[QLatin1String("rows")][0][QLatin1String("backfilled")].toBool());
    }

private:
    Answer ctl(const QStringList &words) const
    {
        return parapetctl(QStringList{u"--workspace"_qs, home->filePath(u"workspace"_qs), u"--actor"_qs, u"di"_qs}
                          + words);
    }
    Answer backfill(const QStringList &words) const { return ctl(QStringList{u"incident"_qs, u"backfill"_qs} + words); }
    QString table(const QByteArray &text) const
    {
        QFile file(home->filePath(u"old.csv"_qs));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
        return file.fileName();
    }
    qsizetype incidents() const
    {
        const Answer list = ctl({u"incident"_qs, u"list"_qs, u"--json"_qs});
        return QJsonDocument::fromJson(list.out)[QLatin1String("incidents")].toArray().size();
    }

    std::unique_ptr<QTemporaryDir> home;
};

PARAPET_TEST(TstBackfillVerb)
#include "tst_backfillverb.moc"
