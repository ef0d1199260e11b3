#include "app/options.h"
#include "support/testmain.h"

using app::Options;

namespace {

base::Result<Options> read(const QStringList &arguments)
{
    return Options::read(QStringList{u"parapet"_qs} + arguments);
}

} // namespace

class TstOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_of_the_manual_is_understood()
    {
        const auto options =
            read({u"/ws"_qs, u"--read-only"_qs, u"--pane"_qs, u"board"_qs, u"--declare"_qs, u"--theme=high-contrast"_qs,
                  u"--size"_qs, u"1366x768"_qs, u"--shots"_qs, u"/out"_qs});
        QVERIFY(options);
        QCOMPARE(options->workspace, u"/ws"_qs);
        QVERIFY(options->readOnly && options->declare && !options->demo);
        QCOMPARE(options->pane, u"board"_qs);
        QCOMPARE(options->theme, u"high-contrast"_qs);
        QCOMPARE(*options->size, QSize(1366, 768));
        QCOMPARE(options->shots, u"/out"_qs);
    }

    void nothing_is_asked_for_without_arguments()
    {
        const auto options = read({});
        QVERIFY(options);
        QVERIFY(options->workspace.isEmpty() && !options->demo && !options->selfTest && !options->help);
        QVERIFY(!options->size);
    }

    void what_cannot_be_meant_is_refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("an unknown option") << QStringList{u"--fast"_qs} << u"fast"_qs;
        QTest::newRow("a size in words") << QStringList{u"--size"_qs, u"large"_qs} << u"--size large"_qs;
        QTest::newRow("a size of one number") << QStringList{u"--size"_qs, u"1366"_qs} << u"1366x768"_qs;
        QTest::newRow("a tiny size") << QStringList{u"--size"_qs, u"1x1"_qs} << u"1x1"_qs;
        QTest::newRow("an unknown theme") << QStringList{u"--theme"_qs, u"mauve"_qs} << u"mauve"_qs;
        QTest::newRow("two folders") << QStringList{u"/a"_qs, u"/b"_qs} << u"one workspace"_qs;
        QTest::newRow("the demo and a folder") << QStringList{u"--demo"_qs, u"/a"_qs} << u"--demo"_qs;
        QTest::newRow("an option without its value") << QStringList{u"--pane"_qs} << u"pane"_qs;
    }

    void what_cannot_be_meant_is_refused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = read(arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().kind, base::ErrorKind::Invalid);
        QVERIFY2(options.error().text().contains(named), qPrintable(options.error().text()));
    }

    void the_help_names_every_option()
    {
        const QString help = Options::helpText();
        for (const char *option : {"--demo", "--read-only", "--pane", "--declare", "--theme", "--size", "--shots",
                                   "--self-test", "--help", "--version", "FOLDER"})
            QVERIFY2(help.contains(QLatin1String(option)), option);
    }
};

PARAPET_TEST(TstOptions)
#include "tst_options.moc"
