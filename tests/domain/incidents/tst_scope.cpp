#include "domain/incidents/scope.h"
#include "support/testmain.h"

using namespace incidents;

class TstScope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_typed_value_is_guessed_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("kind");
        using K = IndicatorKind;
        const auto row = [](const char *value, K kind) {
            QTest::newRow(value) << QString::fromUtf8(value) << int(kind);
        };
        row("acme/payments", K::Repository);
        row("acme/pay.ments-2", K::Repository);
        row("x.example:443", K::Endpoint);
        row("x.example", K::Endpoint);
        row("evil[.]example", K::Endpoint);
        row("hxxps://evil.example/a", K::Endpoint);
        row("10.0.0.7", K::Endpoint);
        row("10.0.0.7:8080", K::Endpoint);
        row("[2001:db8::1]:443", K::Endpoint);
        row("localhost:9000", K::Endpoint);
        row("actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3", K::Action);
        row("actions/cache/restore@v4", K::Action);
        row("left-pad@1.3.0", K::Package);
        row("@acme/ui@2.0.1", K::Package);
        row("pkg:npm/left-pad@1.3.0", K::Package);
        row("8f4b7f84864484a7bf31766abe9204da3cbe65b3", K::Hash);
        row("sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", K::Hash);
        row("D41D8CD98F00B204E9800998ECF8427E", K::Hash);
        row("sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==", K::Hash);
        row(".github/workflows/release.yml", K::Workflow);
        row("acme/payments/.github/workflows/release.yaml", K::Workflow);
        row("12345678901", K::Run);
        row("https://github.com/acme/payments/actions/runs/12345", K::Run);
        row("ghp_16C7e42F292c6912E7", K::Token);
        row("github_pat_11AAAA", K::Token);
        row("ana@acme.example", K::Other);
        row("a strange cron job", K::Other);
        row("", K::Other);
    }

    void a_typed_value_is_guessed()
    {
        QFETCH(QString, value);
        QFETCH(int, kind);
        QCOMPARE(name(guessIndicator(value)), name(IndicatorKind(kind)));
    }

    void every_name_reads_back()
    {
        for (int i = 0; i < 9; ++i)
            QCOMPARE(*indicatorKindFrom(name(IndicatorKind(i))), IndicatorKind(i));
        for (int i = 0; i < 8; ++i)
            QCOMPARE(*assetKindFrom(name(AssetKind(i))), AssetKind(i));
        for (int i = 0; i < 4; ++i)
            QCOMPARE(*assetStateFrom(name(AssetState(i))), AssetState(i));
        for (int i = 0; i < 6; ++i)
            QCOMPARE(*linkKindFrom(name(LinkKind(i))), LinkKind(i));
        QVERIFY(!indicatorKindFrom(QStringLiteral("Endpoint")));
    }

    void counts_read_as_a_person_says_them()
    {
        QCOMPARE(counted(AssetKind::Workflow, 14), QStringLiteral("14 workflows"));
        QCOMPARE(counted(AssetKind::Repository, 1), QStringLiteral("1 repository"));
        QCOMPARE(counted(AssetKind::Repository, 9), QStringLiteral("9 repositories"));
        QCOMPARE(counted(AssetKind::Other, 0), QStringLiteral("0 assets"));
    }
};

PARAPET_TEST(TstScope)
#include "tst_scope.moc"
