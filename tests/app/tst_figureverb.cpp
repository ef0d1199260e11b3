#include "parapetctl.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// The figures on the command line.
class TstFigureVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(parapetctl({u"init"_qs, home.filePath(u"workspace"_qs)}).status, 0);
        for (int i = 1; i <= 5; ++i) {
            const QString id = declare(u"Incident %1"_qs.arg(i), u"-%1m"_qs.arg(60));
            QCOMPARE(
                ctl({u"incident"_qs, u"milestone"_qs, id, u"responded"_qs, u"--at"_qs, u"-%1m"_qs.arg(60 - i)}).status,
                0);
        }
        declare(u"Nobody responded"_qs, u"-50m"_qs);
        const QString noise = declare(u"Noise"_qs, u"-40m"_qs);
        QCOMPARE(ctl({u"incident"_qs, u"decline"_qs, noise, u"a test"_qs}).status, 0);
    }

    void the_document_has_every_figure_with_its_counts()
    {
        const QJsonDocument document = json({});
        QCOMPARE(document[QLatin1String("figures")].toArray().size(), 9);
        const QJsonObject one = figure(document, u"respond"_qs);
        QCOMPARE(one[QLatin1String("name")].toString(), u"Mean time to respond"_qs);
        QCOMPARE(one[QLatin1String("measurable")].toInt(), 5);
        QCOMPARE(one[QLatin1String("of")].toInt(), 6);
        QCOMPARE(one[QLatin1String("missing")].toInt(), 1);
        QVERIFY(std::abs(one[QLatin1String("mean_s")].toDouble() - 180) < 70); // minutes were stated
        const QJsonValue target = one[QLatin1String("targets")][0];
        QCOMPARE(target[QLatin1String("source")].toString(), u"KPI"_qs);
        QCOMPARE(target[QLatin1String("limit_s")].toInt(), 900);
        QCOMPARE(target[QLatin1String("met")], QJsonValue(true));
        QVERIFY(figure(document, u"detect"_qs)[QLatin1String("mean_s")].isNull());
        QVERIFY(figure(document, u"recurrence"_qs)[QLatin1String("insufficient")].toBool());
        QCOMPARE(document[QLatin1String("excluded")][QLatin1String("declined")].toInt(), 1);
    }

    void rows_lead_to_incidents_and_entries()
    {
        const QJsonDocument document = json({u"respond"_qs, u"--rows"_qs});
        QCOMPARE(document[QLatin1String("figures")].toArray().size(), 1);
        const QJsonArray rows = figure(document, u"respond"_qs)[QLatin1String("rows")].toArray();
        QCOMPARE(rows.size(), 6);
        QVERIFY(rows.first()[QLatin1String("value_s")].toDouble() >= rows.at(1)[QLatin1String("value_s")].toDouble());
        QCOMPARE(rows.first()[QLatin1String("from_entry")].toString().size(), 26);
        QVERIFY(rows.first()[QLatin1String("label")].toString().startsWith(u"INC-"_qs));
        QVERIFY(rows.last()[QLatin1String("value_s")].isNull());
        QCOMPARE(rows.last()[QLatin1String("title")].toString(), u"Nobody responded"_qs);
    }

    void people_read_a_table()
    {
        const Answer answer = ctl({u"figures"_qs, u"--rows"_qs});
        QCOMPARE(answer.status, 0);
        for (const char *words : {"Mean time to respond", "5 of 6", "met: 15:00 (KPI)", "insufficient data",
                                  "Left out: 1 declined", "not stated"})
            QVERIFY2(answer.out.contains(words), answer.out.constData());
        QVERIFY(!answer.out.contains("MTT"));
    }

    void a_period_and_severities_narrow_it_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("of");
        QTest::newRow("all") << QStringList{} << 6;
        QTest::newRow("until half an hour ago") << QStringList{u"--to"_qs, u"-55m"_qs} << 5;
        QTest::newRow("from then on") << QStringList{u"--from"_qs, u"-55m"_qs} << 1;
        QTest::newRow("P1 and P4") << QStringList{u"--severity"_qs, u"P4,p1"_qs} << 6;
        QTest::newRow("P3") << QStringList{u"--severity"_qs, u"P3"_qs} << 0;
        QTest::newRow("long ago") << QStringList{u"--from"_qs, u"2020-01-01"_qs, u"--to"_qs, u"2021-01-01"_qs} << 0;
    }

    void a_period_and_severities_narrow_it()
    {
        QFETCH(QStringList, options);
        QFETCH(int, of);
        QCOMPARE(figure(json(options), u"respond"_qs)[QLatin1String("of")].toInt(), of);
    }

    void what_cannot_be_asked_is_said_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("figure") << QStringList{u"mttr"_qs} << QByteArray("There is no figure");
        QTest::newRow("severity") << QStringList{u"--severity"_qs, u"P9"_qs} << QByteArray("--severity");
        QTest::newRow("time") << QStringList{u"--from"_qs, u"whenever"_qs} << QByteArray("--from");
        QTest::newRow("two times") << QStringList{u"--to"_qs, u"2024-01-01 secrets"_qs} << QByteArray("--to");
        QTest::newRow("turned round") << QStringList{u"--from"_qs, u"-1h"_qs, u"--to"_qs, u"-2h"_qs}
                                      << QByteArray("ends before it begins");
    }

    void what_cannot_be_asked_is_said()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        const Answer answer = ctl(QStringList{u"figures"_qs} + words);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains(said), answer.err.constData());
    }

private:
    Answer ctl(const QStringList &arguments) const
    {
        return parapetctl(QStringList{u"--workspace"_qs, home.filePath(u"workspace"_qs), u"--actor"_qs, u"di"_qs}
                          + arguments);
    }
    QString declare(const QString &title, const QString &at) const
    {
        const Answer answer = ctl({u"incident"_qs, u"declare"_qs, u"--title"_qs, title, u"--at"_qs, at, u"--json"_qs});
        return QJsonDocument::fromJson(answer.out)[QLatin1String("id")].toString();
    }
    QJsonDocument json(const QStringList &words) const
    {
        return QJsonDocument::fromJson(ctl(QStringList{u"figures"_qs, u"--json"_qs} + words).out);
    }
    static QJsonObject figure(const QJsonDocument &document, const QString &id)
    {
        for (const QJsonValue &one : document[QLatin1String("figures")].toArray()) {
            if (one[QLatin1String("id")].toString() == id)
                return one.toObject();
        }
        return {};
    }

    QTemporaryDir home;
};

PARAPET_TEST(TstFigureVerb)
#include "tst_figureverb.moc"
