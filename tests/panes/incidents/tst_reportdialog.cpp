#include "base/hash.h"
#include "desk/incidents/link.h"
#include "domain/incidents/visibilityset.h"
#include "panes/incidents/reportdialog.h"
#include "panes/look/button.h"
#include "panes/look/theme.h"
#include "reports/document/markdown.h"
#include "reviewbench.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>

using namespace incidents;

namespace {

using support::patience;

panes::ReportDialog *shown(ReviewBench &bench, const QString &id)
{
    auto *dialog = new panes::ReportDialog(bench.console(), bench.incident(id), nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    return QTest::qWaitFor([&] { return dialog->isRead(); }, patience) ? dialog : nullptr;
}

look::Button *primary(const QWidget &dialog)
{
    for (look::Button *button : dialog.findChildren<look::Button *>()) {
        if (button->isPrimary())
            return button;
    }
    return nullptr;
}

void restrict(ReviewBench &bench, const QString &id)
{
    bench.mustCommit(
        journal::deed(*bench.incident(id), VisibilitySet{Visibility::Restricted}, bench.by(u"ana"_qs), {}));
}

QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstReportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }

    void a_file_that_is_saved_is_an_entry_with_its_digest_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("PDF") << int(reports::Format::Pdf) << u".pdf"_qs << QByteArray("%PDF-");
        QTest::newRow("HTML") << int(reports::Format::Html) << u".html"_qs << QByteArray("<!DOCTYPE html>");
        QTest::newRow("Markdown") << int(reports::Format::Markdown) << u".md"_qs << QByteArray("# Token stolen");
    }
    void a_file_that_is_saved_is_an_entry_with_its_digest()
    {
        QFETCH(int, format);
        QFETCH(QString, ending);
        QFETCH(QByteArray, begins);
        ReviewBench bench;
        const QString id = bench.closed();
        bench.openReview(id);
        bench.writeAll(id);
        std::unique_ptr<panes::ReportDialog> dialog(shown(bench, id));
        QVERIFY(dialog);
        dialog->choose(reports::Format(format));
        const QTemporaryDir home;
        const QString path = home.filePath(u"report"_qs + ending);
        const qsizetype entries = bench.incident(id)->entries.size();
        dialog->saveAs(path);
        QTRY_COMPARE_WITH_TIMEOUT(bench.incident(id)->review.reports.size(), 1, patience);
        const QByteArray bytes = fileOf(path);
        QVERIFY(bytes.startsWith(begins));
        const ReportIssue issue = bench.incident(id)->review.reports.first();
        QCOMPARE(issue.sha256, QString::fromLatin1(base::sha256(bytes).toHex()));
        QCOMPARE(issue.size, bytes.size());
        QCOMPARE(issue.entries, entries);
        QCOMPARE(issue.by, u"di"_qs);
    }

    void it_shows_what_will_be_in_it()
    {
        ReviewBench bench;
        const QString id = bench.closed();
        bench.openReview(id);
        bench.writeAll(id);
        bench.action(u"Expire tokens"_qs, id);
        std::unique_ptr<panes::ReportDialog> dialog(shown(bench, id));
        QVERIFY(dialog);
        const QString paper = reports::toMarkdown(dialog->paper());
        QVERIFY(paper.contains(u"DRAFT, not signed"));
        QVERIFY(paper.contains(u"Expire tokens"));
        QVERIFY(paper.contains(u"Appendix: the whole log"));
        dialog->choose(reports::Format::Markdown);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText().trimmed(), paper.trimmed());
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->text().contains(u"appendix"))
                box->setChecked(false);
        }
        QVERIFY(!reports::toMarkdown(dialog->paper()).contains(u"Appendix: the whole log"));
    }

    void a_restricted_incident_leaves_only_when_that_is_ticked()
    {
        ReviewBench bench;
        const QString id = bench.closed();
        restrict(bench, id);
        std::unique_ptr<panes::ReportDialog> dialog(shown(bench, id));
        QVERIFY(dialog);
        QVERIFY(!primary(*dialog)->isEnabled());
        const QTemporaryDir home;
        dialog->saveAs(home.filePath(u"report.md"_qs));
        QVERIFY(!QFile::exists(home.filePath(u"report.md"_qs)));
        auto *box = dialog->findChild<QCheckBox *>(id);
        QVERIFY(box);
        box->setChecked(true);
        QVERIFY(primary(*dialog)->isEnabled());
        dialog->choose(reports::Format::Markdown);
        dialog->saveAs(home.filePath(u"report.md"_qs));
        QTRY_VERIFY(QFile::exists(home.filePath(u"report.md"_qs)));
    }

    void a_restricted_one_beside_it_is_named_only_when_that_is_ticked()
    {
        ReviewBench bench;
        const QString other = bench.closed(u"The insider case"_qs);
        restrict(bench, other);
        const QString id = bench.closed();
        bench.mustCommit(desk::link(*bench.incident(id), LinkKind::RecurrenceOf, other, true, bench.by(u"ana"_qs)));
        std::unique_ptr<panes::ReportDialog> dialog(shown(bench, id));
        QVERIFY(dialog);
        dialog->choose(reports::Format::Markdown);
        QVERIFY(primary(*dialog)->isEnabled());
        QString paper = reports::toMarkdown(dialog->paper());
        QVERIFY(paper.contains(u"a restricted incident"));
        QVERIFY(!paper.contains(u"The insider case"));
        dialog->findChild<QCheckBox *>(other)->setChecked(true);
        paper = reports::toMarkdown(dialog->paper());
        QVERIFY(paper.contains(u"The insider case"));
    }

    void it_is_copied_as_markdown()
    {
        ReviewBench bench;
        const QString id = bench.closed();
        std::unique_ptr<panes::ReportDialog> dialog(shown(bench, id));
        QVERIFY(dialog);
        for (look::Button *button : dialog->findChildren<look::Button *>()) {
            if (QString(button->text()).remove(u'&') == u"Copy as Markdown"_qs)
                button->click();
        }
        QVERIFY(QApplication::clipboard()->text().startsWith(u"# Token stolen"));
    }

    void what_cannot_be_saved_is_said_and_not_recorded()
    {
        ReviewBench bench;
        const QString id = bench.closed();
        std::unique_ptr<panes::ReportDialog> dialog(shown(bench, id));
        QVERIFY(dialog);
        dialog->choose(reports::Format::Html);
        dialog->saveAs(u"/nowhere/at/all/report.html"_qs);
        bool said = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().startsWith(u"It could not be saved"));
        QVERIFY(said);
        QVERIFY(bench.incident(id)->review.reports.isEmpty());
    }
};

PARAPET_TEST(TstReportDialog)
#include "tst_reportdialog.moc"
