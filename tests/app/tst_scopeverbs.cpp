#include "parapetctl.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// Indicators, assets and matches on the command line.
class TstScopeVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(parapetctl({u"init"_qs, home.filePath(u"workspace"_qs)}).status, 0);
        const Answer declared = ctl({u"declare"_qs, u"Malicious"_qs, u"release"_qs, u"--json"_qs});
        id = QJsonDocument::fromJson(declared.out)[QLatin1String("id")].toString();
        QVERIFY(!id.isEmpty());
    }

    void an_indicator_is_kept_as_what_it_is_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::newRow("endpoint") << QStringList{u"hxxps://Evil[.]example/a"_qs} << u"endpoint"_qs
                                  << u"https://evil.example/a"_qs;
        QTest::newRow("package") << QStringList{u"left-pad@2.4.1"_qs} << u"package"_qs << u"left-pad@2.4.1"_qs;
        QTest::newRow("stated") << QStringList{u"1234567"_qs, u"--kind"_qs, u"token"_qs} << u"token"_qs
                                << u"1234567"_qs;
        QTest::newRow("words") << QStringList{u"a"_qs, u"strange"_qs, u"cron"_qs} << u"other"_qs
                               << u"a strange cron"_qs;
    }

    void an_indicator_is_kept_as_what_it_is()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, kind);
        QFETCH(QString, value);
        QCOMPARE(ctl(QStringList{u"indicator"_qs, id} + words).status, 0);
        const QJsonObject last = show()[QLatin1String("indicators")].toArray().last().toObject();
        QCOMPARE(last[QLatin1String("kind")].toString(), kind);
        QCOMPARE(last[QLatin1String("value")].toString(), value);
        QCOMPARE(ctl(QStringList{u"indicator"_qs, id} + words).status, 1); // listed already
    }

    void a_token_is_not_printed_or_kept()
    {
        const QString token = u"ghp_16C7e42F292c6912E7710c838347Ae178B4a"_qs;
        const Answer answer = ctl({u"indicator"_qs, id, token});
        QCOMPARE(answer.status, 0);
        QVERIFY(!answer.out.contains("16C7e42F292c"));
        QVERIFY(!ctl({u"show"_qs, id, u"--json"_qs}).out.contains("16C7e42F292c"));
    }

    void an_asset_is_added_and_then_moved()
    {
        QCOMPARE(ctl({u"asset"_qs, id, u"repository"_qs, u"acme/payments"_qs}).status, 0);
        QCOMPARE(asset()[QLatin1String("state")].toString(), u"suspected"_qs);
        QCOMPARE(ctl({u"asset"_qs, id, u"repository"_qs, u"ACME/payments"_qs, u"--state"_qs, u"contained"_qs}).status,
                 0);
        QCOMPARE(asset()[QLatin1String("state")].toString(), u"contained"_qs);
        QCOMPARE(show()[QLatin1String("assets")].toArray().size(), 1);
    }

    void matches_are_counted_with_the_filter_that_lists_them()
    {
        QCOMPARE(ctl({u"indicator"_qs, id, u"cdn-x.example:8443"_qs}).status, 0);
        QCOMPARE(ctl({u"note"_qs, id, u"egress to cdn-x.example seen by bo"_qs}).status, 0);
        const QJsonDocument found =
            QJsonDocument::fromJson(ctl({u"matches"_qs, id, u"cdn-x.example:8443"_qs, u"--json"_qs}).out);
        QCOMPARE(found[QLatin1String("indicators")].toArray().size(), 1);
        const QJsonValue one = found[QLatin1String("indicators")][0];
        QCOMPARE(one[QLatin1String("lines")][QLatin1String("count")].toInt(), 1);
        QCOMPARE(one[QLatin1String("events")][QLatin1String("count")].toInt(), 0);
        QCOMPARE(one[QLatin1String("files")][QLatin1String("count")].toInt(), 0);
        QCOMPARE(one[QLatin1String("threats")][QLatin1String("count")].toInt(), 0);
        const QString filter = one[QLatin1String("filter")].toString();
        const Answer listed = parapetctl({u"--workspace"_qs, home.filePath(u"workspace"_qs), u"timeline"_qs, filter});
        QVERIFY2(listed.out.contains("egress to cdn-x.example seen by bo"), listed.out.constData());
    }

    void what_is_wrong_is_said_with_what_is_right_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("kind") << QStringList{u"indicator"_qs, u"ID"_qs, u"x"_qs, u"--kind"_qs, u"smell"_qs}
                              << QByteArray("known: repository");
        QTest::newRow("form") << QStringList{u"indicator"_qs, u"ID"_qs, u"x"_qs, u"--kind"_qs, u"hash"_qs}
                              << QByteArray("write it like sha256:");
        QTest::newRow("asset") << QStringList{u"asset"_qs, u"ID"_qs, u"castle"_qs, u"x"_qs}
                               << QByteArray("kind of asset");
        QTest::newRow("state") << QStringList{u"asset"_qs, u"ID"_qs, u"other"_qs, u"x"_qs, u"--state"_qs, u"sad"_qs}
                               << QByteArray("state of an asset");
        QTest::newRow("no such indicator") << QStringList{u"matches"_qs, u"ID"_qs, u"nowhere.example"_qs}
                                           << QByteArray("is no indicator of this incident");
    }

    void what_is_wrong_is_said_with_what_is_right()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        words.replaceInStrings(u"ID"_qs, id);
        const Answer answer = ctl(words);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains(said), answer.err.constData());
    }

private:
    Answer ctl(const QStringList &words) const
    {
        return parapetctl(
            QStringList{u"--workspace"_qs, home.filePath(u"workspace"_qs), u"--actor"_qs, u"di"_qs, u"incident"_qs}
            + words);
    }
    QJsonDocument show() const { return QJsonDocument::fromJson(ctl({u"show"_qs, id, u"--json"_qs}).out); }
    QJsonObject asset() const { return show()[QLatin1String("assets")].toArray().first().toObject(); }

    QTemporaryDir home;
    QString id;
};

PARAPET_TEST(TstScopeVerbs)
#include "tst_scopeverbs.moc"
