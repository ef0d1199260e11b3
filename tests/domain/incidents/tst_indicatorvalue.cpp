#include "domain/incidents/indicatorvalue.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QCryptographicHash>

using namespace incidents;

namespace {

using K = IndicatorKind;
const QString commit = QStringLiteral("8f4b7f84864484a7bf31766abe9204da3cbe65b3");

} // namespace

class TstIndicatorValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void each_thing_is_written_one_way_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const auto row = [](K kind, const char *typed, const char *kept) {
            QTest::addRow("%s %s", name(kind).data(), typed)
                << int(kind) << QString::fromUtf8(typed) << QString::fromUtf8(kept);
        };
        row(K::Repository, "acme/payments", "acme/payments");
        row(K::Repository, " Acme/Pay.ments-2 ", "Acme/Pay.ments-2");
        row(K::Repository, "https://github.com/acme/payments", "acme/payments");
        row(K::Repository, "https://github.com/acme/payments.git", "acme/payments");
        row(K::Repository, "https://ghes.example/acme/payments/", "acme/payments");
        row(K::Repository, "git@github.com:acme/payments.git", "acme/payments");
        row(K::Repository, "ssh://git@github.com/acme/payments.git", "acme/payments");
        row(K::Workflow, ".github/workflows/release.yml", ".github/workflows/release.yml");
        row(K::Workflow, "./.github/workflows/release.yaml", ".github/workflows/release.yaml");
        row(K::Workflow, "https://github.com/acme/web/blob/main/.github/workflows/ci.yml",
            "acme/web/.github/workflows/ci.yml");
        row(K::Workflow, "acme/web/.github/workflows/ci.yml@v2", "acme/web/.github/workflows/ci.yml@v2");
        row(K::Run, "12345678901", "12345678901");
        row(K::Run, "https://github.com/acme/web/actions/runs/12345/attempts/2", "acme/web/actions/runs/12345");
        row(K::Run, "acme/web/actions/runs/12345", "acme/web/actions/runs/12345");
        row(K::Action, "actions/checkout@8F4B7F84864484A7BF31766ABE9204DA3CBE65B3",
            "actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3");
        row(K::Action, "uses: actions/cache/restore@v4", "actions/cache/restore@v4");
        row(K::Endpoint, "X.Example:443", "x.example:443");
        row(K::Endpoint, "evil[.]example", "evil.example");
        row(K::Endpoint, "hxxps://Evil[.]Example/Collect?x=1", "https://evil.example/Collect?x=1");
        row(K::Endpoint, "https://x.example/", "x.example");
        row(K::Endpoint, "https://user:secret@x.example:8443/p", "https://x.example:8443/p");
        row(K::Endpoint, "10.0.0.7", "10.0.0.7");
        row(K::Endpoint, "10.0.0.7:08080", "10.0.0.7:8080");
        row(K::Endpoint, "[2001:DB8::1]:443", "[2001:db8::1]:443");
        row(K::Endpoint, "x.example.", "x.example");
        row(K::Endpoint, "*.pkg.example", "*.pkg.example");
        row(K::Endpoint, "müller.example", "xn--mller-kva.example");
        row(K::Package, "left-pad@2.4.1", "left-pad@2.4.1");
        row(K::Package, "@acme/ui@2.0.1", "@acme/ui@2.0.1");
        row(K::Package, "pkg:NPM/left-pad@2.4.1", "pkg:npm/left-pad@2.4.1");
        row(K::Package, "left-pad", "left-pad");
        row(K::Hash, "D41D8CD98F00B204E9800998ECF8427E", "md5:d41d8cd98f00b204e9800998ecf8427e");
        row(K::Hash, "8f4b7f84864484a7bf31766abe9204da3cbe65b3", "sha1:8f4b7f84864484a7bf31766abe9204da3cbe65b3");
        row(K::Hash, "SHA-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        row(K::Hash, "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        row(K::Token, "1234567", "1234567");
        row(K::Other, "  a strange cron job ", "a strange cron job");
    }

    void each_thing_is_written_one_way()
    {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const base::Result<QString> value = indicatorValue(K(kind), typed);
        QVERIFY2(value.ok(), value ? "" : qPrintable(value.error().text()));
        QCOMPARE(*value, kept);
        QCOMPARE(*indicatorValue(K(kind), *value), kept); // and stays so
    }

    void what_is_no_such_thing_is_refused_with_an_example_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("typed");
        const auto row = [](K kind, const char *typed) {
            QTest::addRow("%s %s", name(kind).data(), typed) << int(kind) << QString::fromUtf8(typed);
        };
        row(K::Repository, "payments");
        row(K::Repository, "acme/payments/issues");
        row(K::Repository, "-acme/payments");
        row(K::Repository, "acme /payments");
        row(K::Workflow, "release");
        row(K::Run, "run 8812");
        row(K::Run, "12345678901234567890");
        row(K::Action, "actions/checkout");
        row(K::Action, "checkout@v4");
        row(K::Endpoint, "x.example:70000");
        row(K::Endpoint, "x.example:0");
        row(K::Endpoint, "999.1.1.1");
        row(K::Endpoint, "two words");
        row(K::Endpoint, "-x.example");
        row(K::Package, "a b@1");
        row(K::Hash, "d41d8cd98f00b204e9800998ecf8427");
        row(K::Hash, "sha256:d41d8cd98f00b204e9800998ecf8427e");
        row(K::Hash, "sha256-not*base64");
        row(K::Token, "two words");
        row(K::Other, "   ");
    }

    void what_is_no_such_thing_is_refused_with_an_example()
    {
        QFETCH(int, kind);
        QFETCH(QString, typed);
        const base::Result<QString> value = indicatorValue(K(kind), typed);
        QVERIFY2(!value.ok(), value ? qPrintable(*value) : "");
        QCOMPARE(value.error().kind, base::ErrorKind::Invalid);
        QVERIFY(kind == int(K::Other) || value.error().detail.startsWith(QStringLiteral("write it like ")));
    }

    void a_token_is_never_kept_itself()
    {
        const QString token = QStringLiteral("ghp_16C7e42F292c6912E7710c838347Ae178B4a");
        for (const base::Result<QString> &kept :
             {indicatorValue(K::Token, token), assetName(AssetKind::Token, token)}) {
            QVERIFY(!kept->contains(token.mid(4, 12)));
            const QByteArray hash = QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toBase64();
            QCOMPARE(*kept, QStringLiteral("%1 …8B4a").arg(QString::fromLatin1(hash)));
            QCOMPARE(*indicatorValue(K::Token, *kept), *kept);
            QCOMPARE(soughtWords(K::Token, *kept), QString::fromLatin1(hash)); // as GitHub's hashed_token has it
        }
    }

    void what_is_looked_for_is_what_others_write_of_it_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sought");
        const auto row = [](K kind, const QString &value, const QString &sought) {
            QTest::newRow(qPrintable(value)) << int(kind) << value << sought;
        };
        row(K::Repository, u"acme/payments"_qs, u"acme/payments"_qs);
        row(K::Workflow, u".github/workflows/ci.yml@v2"_qs, u".github/workflows/ci.yml"_qs);
        row(K::Run, u"acme/web/actions/runs/12345"_qs, u"12345"_qs);
        row(K::Run, u"12345678901"_qs, u"12345678901"_qs);
        row(K::Action, u"actions/checkout@"_qs + commit, commit);
        row(K::Action, u"actions/checkout@v4"_qs, u"actions/checkout@v4"_qs);
        row(K::Endpoint, u"x.example:443"_qs, u"x.example"_qs);
        row(K::Endpoint, u"https://x.example:8443/collect"_qs, u"x.example"_qs);
        row(K::Endpoint, u"[2001:db8::1]:443"_qs, u"[2001:db8::1]"_qs);
        row(K::Endpoint, u"*.pkg.example"_qs, u"pkg.example"_qs);
        row(K::Package, u"pkg:npm/%40acme/ui@2.0.1?arch=x"_qs, u"@acme/ui@2.0.1"_qs);
        row(K::Package, u"left-pad@2.4.1"_qs, u"left-pad@2.4.1"_qs);
        row(K::Hash, u"sha1:"_qs + commit, commit);
        row(K::Other, u"a strange cron job"_qs, u"a strange cron job"_qs);
    }

    void what_is_looked_for_is_what_others_write_of_it()
    {
        QFETCH(int, kind);
        QFETCH(QString, value);
        QFETCH(QString, sought);
        QCOMPARE(soughtWords(K(kind), value), sought);
    }

    void assets_are_written_one_way_too()
    {
        QCOMPARE(*assetName(AssetKind::Repository, u"https://github.com/acme/web.git"_qs), u"acme/web"_qs);
        QCOMPARE(*assetName(AssetKind::Repository, u"web"_qs), u"web"_qs);
        QCOMPARE(*assetName(AssetKind::Endpoint, u"X[.]example"_qs), u"x.example"_qs);
        QCOMPARE(*assetName(AssetKind::Customer, u" Northwind "_qs), u"Northwind"_qs);
        QCOMPARE(*assetName(AssetKind::Workflow, u"release"_qs), u"release"_qs);
        QVERIFY(!assetName(AssetKind::Endpoint, u"two words"_qs).ok());
        QVERIFY(!assetName(AssetKind::Other, u" "_qs).ok());
    }

    void hostile_text_is_kept_or_refused_and_nothing_worse()
    {
        for (const support::HostileText &hostile : support::hostileTexts()) {
            for (int kind = 0; kind < 9; ++kind) {
                const base::Result<QString> value = indicatorValue(K(kind), hostile.text);
                if (value)
                    QVERIFY(!soughtWords(K(kind), *value).isEmpty());
            }
        }
    }
};

PARAPET_TEST(TstIndicatorValue)
#include "tst_indicatorvalue.moc"
