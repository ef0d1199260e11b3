#include "reports/document/document.h"
#include "reports/document/html.h"
#include "reports/document/markdown.h"
#include "reports/document/pdf.h"
#include "reports/document/pdfdate.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QProcess>
#include <QTemporaryDir>

using namespace reports;

namespace {

Document sample()
{
    Document document;
    document.title = QStringLiteral("Handover INC-7F3A2");
    document.subtitle = QStringLiteral("As it stood");
    document.facts = {{QStringLiteral("Severity"), QStringLiteral("P1 Critical")},
                      {QStringLiteral("IC"), QStringLiteral("ana")},
                      {QStringLiteral("State"), QStringLiteral("active")}};
    document.heading(QStringLiteral("Decisions"))
        .paragraph(QStringLiteral("One line\nand another"))
        .bullets({QStringLiteral("first"), QStringLiteral("second")})
        .table({QStringLiteral("At"), QStringLiteral("What")},
               {{QStringLiteral("03:41Z"), QStringLiteral("revoked")}, {QStringLiteral("03:44Z")}});
    document.footers = {QStringLiteral("Parapet · UTC"), QStringLiteral("Made from 3 entries")};
    document.made = base::instant(1736913437000000);
    return document;
}

/// The text of a PDF as a reader would copy it.
QString textOf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return reader.waitForFinished() && reader.exitCode() == 0 ? QString::fromUtf8(reader.readAllStandardOutput())
                                                              : QString();
}

} // namespace

class TstDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void markdown_is_written_whole()
    {
        QCOMPARE(
            toMarkdown(sample()),
            QStringLiteral("# Handover INC-7F3A2\n\nAs it stood\n\n- **Severity:** P1 Critical\n- **IC:** ana\n"
                           "- **State:** active\n\n## Decisions\n\nOne line  \nand another\n\n- first\n- second\n\n"
                           "| At | What |\n| --- | --- |\n| 03:41Z | revoked |\n| 03:44Z |  |\n\n"
                           "---\n\nParapet · UTC  \nMade from 3 entries  \n"));
    }

    void nothing_that_people_wrote_becomes_a_mark_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("link") << QStringLiteral("[x](http://evil)") << QStringLiteral("\\[x\\](http://evil)");
        QTest::newRow("html") << QStringLiteral("<img src=x>") << QStringLiteral("\\<img src=x\\>");
        QTest::newRow("cell") << QStringLiteral("a|b") << QStringLiteral("a\\|b");
        QTest::newRow("code") << QStringLiteral("`rm`") << QStringLiteral("\\`rm\\`");
        QTest::newRow("rule") << QStringLiteral("--- x") << QStringLiteral("\\--- x");
    }

    void nothing_that_people_wrote_becomes_a_mark()
    {
        QFETCH(QString, text);
        QTEST(toMarkdown(Document().paragraph(text)).section(u'\n', 2, 2), "markdown");
    }

    void html_escapes_every_word_and_fetches_nothing()
    {
        const QString evil = QStringLiteral("<script>alert(\"1\")</script>");
        Document document = sample();
        document.title = document.subtitle = evil;
        document.facts = {{evil, evil}};
        document.footers = {evil};
        document.heading(evil).paragraph(evil).bullets({evil}).table({evil}, {{evil}});
        const QString html = toHtml(document);
        QVERIFY(!html.contains(QStringLiteral("<script")));
        QVERIFY(!html.contains(QStringLiteral("http:")) && !html.contains(QStringLiteral("url(")));
        QCOMPARE(html.count(QStringLiteral("&lt;script&gt;")), 11);
        QVERIFY(html.contains(QStringLiteral("default-src 'none'")));
        QVERIFY(html.contains(QStringLiteral("2025-01-15T03:57:17Z")));
    }

    void a_pdf_has_every_word_and_its_page_number()
    {
        const base::Result<QByteArray> pdf = toPdf(sample());
        QVERIFY(pdf.ok());
        const QString text = textOf(*pdf);
        for (const char *word :
             {"Handover INC-7F3A2", "As it stood", "Severity", "P1 Critical", "ana", "Decisions", "One line",
              "and another", "first", "second", "03:41Z", "revoked", "Made from 3 entries", "Page 1 of 1"})
            QVERIFY2(text.contains(QLatin1String(word)), qPrintable(QLatin1String(word) + u'\n' + text));
        QCOMPARE(text.count(QStringLiteral("Parapet")), 2); // at the end, and at the foot of the page
    }

    void many_rows_go_on_with_their_head_on_the_next_page()
    {
        Document document = sample();
        QList<QStringList> rows;
        for (int i = 0; i < 150; ++i)
            rows.append({QStringLiteral("row %1").arg(i), QStringLiteral("words")});
        document.table({QStringLiteral("Number"), QStringLiteral("Words")}, rows);
        const int pages = pageCount(document);
        QVERIFY(pages > 1);
        const QString text = textOf(*toPdf(document));
        QVERIFY(text.contains(QStringLiteral("row 149")));
        QVERIFY(text.contains(QStringLiteral("Page %1 of %1").arg(pages)));
        QCOMPARE(text.count(QStringLiteral("Number")), pages);
    }

    void the_same_document_gives_the_same_bytes_whenever_and_wherever_it_is_printed()
    {
        qputenv("TZ", "UTC");
        tzset();
        const QByteArray first = *toPdf(sample());
        qputenv("TZ", "Asia/Kolkata");
        tzset();
        QTest::qWait(1100);
        const QByteArray second = *toPdf(sample());
        qputenv("TZ", "UTC");
        tzset();
        QVERIFY(first.contains("/CreationDate (D:20250115035717Z)"));
        QVERIFY(first == second);
        QVERIFY(!textOf(second).isEmpty()); // its table of places was moved along
        QProcess reader;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("b.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(second);
        file.close();
        reader.start(QStringLiteral("pdfinfo"), {file.fileName()});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.readAllStandardError(), QByteArray());
        QVERIFY(reader.readAllStandardOutput().contains("Handover INC-7F3A2"));
    }

    void a_file_of_another_form_is_not_dated()
    {
        QVERIFY(!dated(QByteArrayLiteral("%PDF-1.4 nothing"), base::instant(0)).ok());
        QVERIFY(!dated(QByteArrayLiteral("/CreationDate (D:2025)\nstartxref\n5\n%%EOF"), base::instant(0)).ok());
    }

    void the_ending_of_a_name_says_the_format_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::newRow("md") << QStringLiteral("a.md") << int(Format::Markdown);
        QTest::newRow("HTML") << QStringLiteral("/tmp/a.b/x.HTML") << int(Format::Html);
        QTest::newRow("pdf") << QStringLiteral("x.pdf") << int(Format::Pdf);
        QTest::newRow("none") << QStringLiteral("pdf") << -1;
        QTest::newRow("other") << QStringLiteral("x.docx") << -1;
    }

    void the_ending_of_a_name_says_the_format()
    {
        QFETCH(QString, name);
        const std::optional<Format> format = formatOf(name);
        QTEST(format ? int(*format) : -1, "format");
    }
};

PARAPET_TEST(TstDocument)
#include "tst_document.moc"
