#include "feeds/stix/stixpattern.h"
#include "support/testmain.h"

#include <QElapsedTimer>

using namespace feeds;
using namespace intelligence;

class TstStixPattern : public QObject
{
    Q_OBJECT

    static QString said(const QString &pattern)
    {
        QStringList values;
        for (const ThreatValue &value : readStixPattern(pattern).values)
            values.append(u"%1 %2"_qs.arg(threatKindName(value.kind), value.value));
        return values.join(u"; "_qs);
    }

private Q_SLOTS:
    void alternatives_of_values_are_understood_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("values");
        const auto row = [](const char *name, const char *pattern, const char *values) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(values);
        };
        row("one", "[domain-name:value = 'Evil.Example']", "domain evil.example");
        row("or", "[domain-name:value = 'a.example' OR url:value = 'https://b.example/X']",
            "domain a.example; url https://b.example/X");
        row("observations", "[ipv4-addr:value = '203.0.113.7'] OR [ipv6-addr:value = '2001:db8::1/128']",
            "ipv4 203.0.113.7; ipv6 2001:db8::1");
        row("set", "[ipv4-addr:value IN ('203.0.113.7', '198.51.100.0/24')]", "ipv4 203.0.113.7; ipv4 198.51.100.0/24");
        row("parentheses", "([domain-name:value = 'a.example'] OR ([domain-name:value = 'b.example']))",
            "domain a.example; domain b.example");
        row("inside", "[(domain-name:value = 'a.example' OR (domain-name:value = 'b.example'))]",
            "domain a.example; domain b.example");
        row("hash", "[file:hashes.'SHA-256' = 'aec070645fe53ee3b3763059376134f058cc337247c978add178b6ccdfb0019f']",
            "sha256 aec070645fe53ee3b3763059376134f058cc337247c978add178b6ccdfb0019f");
        row("hashes of one file",
            "[file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e' AND file:hashes.'SHA-1' = "
            "'da39a3ee5e6b4b0d3255bfef95601890afd80709']",
            "md5 d41d8cd98f00b204e9800998ecf8427e; sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709");
        row("old names", "[file:hashes.SHA1 = 'da39a3ee5e6b4b0d3255bfef95601890afd80709']",
            "sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709");
        row("twice", "[domain-name:value = 'a.example' OR domain-name:value = 'A.EXAMPLE']", "domain a.example");
        row("escapes", "[url:value = 'https://a.example/it\\'s\\\\x']", "url https://a.example/it's\\x");
        row("comment", "[domain-name:value /* here */ = 'a.example'] // there", "domain a.example");
        row("tight", "[domain-name:value='a.example']", "domain a.example");
        row("lower case words", "[domain-name:value in ('a.example')] or [domain-name:value = 'b.example']",
            "domain a.example; domain b.example");
    }

    void alternatives_of_values_are_understood()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, values);
        QCOMPARE(said(pattern), values);
        QCOMPARE(readStixPattern(pattern).notUnderstood, QString());
    }

    void anything_else_is_said_not_to_be_understood_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("values"); // those that stand by themselves
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *pattern, const char *values, const char *why) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(values) << QString::fromUtf8(why);
        };
        row("empty", "", "", "column 1: “[” is expected here");
        row("text", "evil.example", "", "column 1: “[” is expected here");
        row("open", "[domain-name:value = 'a.example'", "", "“]” is expected here");
        row("end", "[domain-name:value = 'a.example']]", "", "column 34: “]” joins observations");
        row("quote", "[domain-name:value = 'a.example]", "", "a value is expected here");
        row("and", "[domain-name:value = 'a.example' AND ipv4-addr:value = '203.0.113.7']", "",
            "column 34: conditions that must hold together");
        row("file and name", "[file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e' AND file:name = 'a.exe']", "",
            "file:name is not looked for here");
        row("followed by", "[domain-name:value = 'a.example'] FOLLOWEDBY [domain-name:value = 'b.example']", "",
            "“FOLLOWEDBY” joins observations");
        row("and of observations", "[domain-name:value = 'a.example'] AND [domain-name:value = 'b.example']", "",
            "“AND” joins observations");
        row("qualifier", "[domain-name:value = 'a.example'] WITHIN 60 SECONDS", "", "“WITHIN” joins observations");
        row("repeats", "[domain-name:value = 'a.example'] REPEATS 5 TIMES", "", "“REPEATS” joins observations");
        row("not", "[domain-name:value != 'a.example']", "", "domain-name:value is not looked for with != here");
        row("not word", "[NOT domain-name:value = 'a.example']", "", "with NOT here");
        row("not in", "[domain-name:value NOT IN ('a.example')]", "", "with NOT here");
        row("like", "[domain-name:value LIKE '%.example']", "", "with LIKE here");
        row("matches", "[domain-name:value MATCHES '.*']", "", "with MATCHES here");
        row("subset", "[ipv4-addr:value ISSUBSET '203.0.113.0/24']", "", "with ISSUBSET here");
        row("other object", "[email-addr:value = 'a@b.example']", "",
            "column 2: email-addr:value is not looked for here");
        row("other beside", "[email-addr:value = 'a@b.example' OR domain-name:value = 'b.example']", "domain b.example",
            "email-addr:value is not looked for here");
        row("reference", "[network-traffic:dst_ref.value = '203.0.113.7']", "",
            "network-traffic:dst_ref.value is not looked for here");
        row("list", "[process:environment_variables[*] = 'x' OR file:size > 10]", "", "process:environment_variables");
        row("no value", "[domain-name:value = 'not a name']", "", "“not a name” is not a value of domain-name:value");
        row("short hash", "[file:hashes.MD5 = 'abc']", "", "“abc” is not a value of file:hashes.MD5");
        row("number", "[domain-name:value = 7]", "", "“7” is not a value");
        row("no path", "[= 'a.example']", "", "an object's property is expected here");
        row("or with and",
            "[domain-name:value = 'a.example' OR file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e' "
            "AND file:size = 5]",
            "domain a.example", "file:size is not looked for here");
    }

    void anything_else_is_said_not_to_be_understood()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, values);
        QFETCH(QString, why);
        const QString got = readStixPattern(pattern).notUnderstood;
        QVERIFY2(got.contains(why), qPrintable(got));
        QVERIFY(got.startsWith(u"column "_qs));
        QCOMPARE(said(pattern), values);
    }

    void depth_and_length_are_bounded()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &part : {u"("_qs, u"["_qs, u"[("_qs, u"NOT "_qs, u"'"_qs, u"a:b=1 OR "_qs}) {
            const StixPattern pattern = readStixPattern(part.repeated(100'000));
            QVERIFY(pattern.values.isEmpty());
            QVERIFY(!pattern.notUnderstood.isEmpty());
        }
        QString many = u"[domain-name:value = 'x.example'"_qs;
        for (int i = 0; i < 3000; ++i)
            many += u" OR domain-name:value = 'd%1.example'"_qs.arg(i);
        QCOMPARE(readStixPattern(many + u']').values.size(), 1000);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

PARAPET_TEST(TstStixPattern)
#include "tst_stixpattern.moc"
