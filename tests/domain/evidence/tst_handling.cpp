#include "domain/evidence/handling.h"
#include "support/hostiletexts.h"
#include "support/testmain.h"

#include <QTest>

using namespace evidence;

namespace {

/// Whether a name is one plain file in any folder of any system.
bool isPlainName(const QString &name)
{
    static const QString allowed = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-");
    return !name.isEmpty() && name.size() <= 100 && name.at(0).isLetterOrNumber()
        && std::all_of(name.cbegin(), name.cend(), [](QChar c) { return allowed.contains(c); });
}

} // namespace

class TstHandling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_is_told_by_its_type_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("text");
        QTest::newRow("plain") << QStringLiteral("text/plain") << true;
        QTest::newRow("with its encoding") << QStringLiteral("text/plain; charset=utf-8") << true;
        QTest::newRow("markup is text") << QStringLiteral("text/html") << true;
        QTest::newRow("a drawing is text") << QStringLiteral("image/svg+xml") << true;
        QTest::newRow("JSON") << QStringLiteral("application/json") << true;
        QTest::newRow("SARIF") << QStringLiteral("application/sarif+json") << true;
        QTest::newRow("an archive") << QStringLiteral("application/zip") << false;
        QTest::newRow("a picture") << QStringLiteral("image/png") << false;
        QTest::newRow("anything") << QStringLiteral("application/octet-stream") << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("PDF") << QStringLiteral("application/pdf") << false;
    }

    void text_is_told_by_its_type()
    {
        QFETCH(QString, type);
        QFETCH(bool, text);
        QCOMPARE(isText(type), text);
    }

    void pictures_are_png_and_jpeg_and_nothing_else()
    {
        QVERIFY(isPicture(QStringLiteral("image/png")) && isPicture(QStringLiteral("image/jpeg")));
        for (const char *other : {"image/svg+xml", "image/gif", "image/webp", "image/x-icon", "image/tiff", ""})
            QVERIFY2(!isPicture(QLatin1String(other)), other);
    }

    void a_copy_is_named_so_that_people_know_it_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "E-014"
                               << "runner.log"
                               << "E-014_runner.log";
        QTest::newRow("blanks") << "E-014"
                                << "first run (2).log"
                                << "E-014_first_run_2_.log";
        QTest::newRow("no name") << "E-014"
                                 << ""
                                 << "E-014";
        QTest::newRow("a path") << "E-014"
                                << "../../etc/passwd"
                                << "E-014_passwd";
        QTest::newRow("hidden") << "E-014"
                                << ".bashrc"
                                << "E-014_bashrc";
        QTest::newRow("an option") << "-rf"
                                   << "--help"
                                   << "rf_help";
        QTest::newRow("dots") << ".."
                              << ".."
                              << "evidence";
    }

    void a_copy_is_named_so_that_people_know_it()
    {
        QFETCH(QString, label);
        QFETCH(QString, file);
        QFETCH(QString, name);
        QCOMPARE(copyName(label, file), name);
    }

    void whatever_a_file_is_called_its_copy_is_a_plain_name_data()
    {
        QTest::addColumn<QString>("text");
        for (const support::HostileText &hostile : support::hostileTexts())
            QTest::newRow(hostile.name) << hostile.text;
    }

    void whatever_a_file_is_called_its_copy_is_a_plain_name()
    {
        QFETCH(QString, text);
        QVERIFY2(isPlainName(copyName(QStringLiteral("E-001"), text)), qPrintable(copyName({}, text).left(200)));
        QVERIFY(isPlainName(copyName(text, text)));
        QVERIFY(isPlainName(copyName(text, QString())));
    }

    void a_long_name_keeps_its_end()
    {
        const QString name = copyName(QStringLiteral("E-001"), QString(500, u'a') + QStringLiteral(".json"));
        QVERIFY(name.startsWith(QStringLiteral("E-001_a")) && name.endsWith(QStringLiteral("a.json")));
        QCOMPARE(name.size(), 100);
    }
};

PARAPET_TEST(TstHandling)
#include "tst_handling.moc"
