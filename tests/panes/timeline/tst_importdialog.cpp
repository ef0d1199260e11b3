#include "panes/timeline/importdialog.h"

#include "panes/look/button.h"
#include "panes/look/label.h"
#include "panes/look/rowlist.h"
#include "panes/look/theme.h"
#include "panes/timeline/fileimport.h"
#include "panes/timeline/mappingbox.h"
#include "panes/timeline/zonefield.h"
#include "support/deskbench.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using panes::FileImport;
using panes::ImportDialog;
using panes::MappingBox;
using panes::ZoneField;
using timeline::Part;

/// The dialog by its keyboard and its choices: what each does is seen at once.
class TstImportDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImportDialog> m_dialog;

    static QString sample(const char *name)
    {
        return QStringLiteral(PARAPET_TEST_DATA "/") + QString::fromLatin1(name);
    }

    void show(const QString &path)
    {
        QSignalSpy previewed(m_dialog.get(), &ImportDialog::previewed);
        m_dialog->showFile(path);
        m_dialog->open();
        QVERIFY(support::takesKeys(m_dialog.get()));
        QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty(), 30000);
    }
    /// Waits until a choice is shown.
    void seen(QSignalSpy &previewed) { QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty(), 30000); }

    const QAbstractItemModel &rows() const { return *m_dialog->findChild<look::RowList *>()->model(); }
    QString row(int at) const { return rows().index(at, 0).data().toString(); }
    QString time(int at) const { return rows().index(at, 0).data(look::EdgeTimeRole).toString(); }
    QString refused() const { return m_dialog->findChild<QPlainTextEdit *>()->toPlainText(); }
    ZoneField &zone() const { return *m_dialog->findChild<ZoneField *>(); }
    MappingBox &mapping() const { return *m_dialog->findChild<MappingBox *>(); }
    QComboBox &named(const char *name) const
    {
        for (QComboBox *one : m_dialog->findChildren<QComboBox *>()) {
            if (one->accessibleName() == QLatin1String(name))
                return *one;
        }
        qFatal("no choice is called %s", name);
    }
    look::Button *button(const QString &text) const
    {
        for (look::Button *one : m_dialog->findChildren<look::Button *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    QString said() const
    {
        QStringList all;
        for (const look::Label *label : m_dialog->findChildren<look::Label *>())
            all.append(label->text());
        return all.join(u'\n');
    }
    static void keep(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("PARAPET_SHOTS");
        if (!folder.isEmpty() && !widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)))
            qFatal("the picture cannot be kept");
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialog = std::make_unique<ImportDialog>(m_bench->console(), nullptr);
        m_dialog->resize(980, 640);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_bench.reset();
    }

    void a_known_format_is_recognised_and_needs_no_mapping_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("first");
        QTest::newRow("audit") << sample("github-audit/web-export.json") << u"github-audit"_qs
                               << u"mallory-dev removed the protection of branch main in acme/payments"_qs;
        QTest::newRow("runs") << sample("github-runs/api.json") << u"github-runs"_qs
                              << u"Release #482 began on main in acme/web: push by ana-k"_qs;
        QTest::newRow("telemetry") << sample("harden-runner/agent.jsonl") << u"harden-runner"_qs
                                   << u"resolved exfil.example to 203.0.113.77"_qs;
        QTest::newRow("trivy") << sample("trivy/image.json") << u"trivy"_qs
                               << u"Trivy: CVE-2024-90017 (critical) in liblzma5 5.4.1-0.2, "
                                  "registry.acme.example/payments:2.14.0"_qs;
        QTest::newRow("sarif") << sample("sarif/code-scanning.sarif") << u"sarif"_qs
                               << u"CodeQL: py/sql-injection (high) at src/db/users.py:42, acme/web"_qs;
        QTest::newRow("kev") << sample("kev/known_exploited_vulnerabilities.csv") << u"kev"_qs
                             << u"CVE-2024-90044: OpenSSL Out-of-Bounds Read Vulnerability"_qs;
        QTest::newRow("epss") << sample("epss/epss_scores-2025-01-14.csv.gz") << u"epss"_qs
                              << u"CVE-1999-0001: 1.0 %"_qs;
        QTest::newRow("stix")
            << sample("stix/bundle.json") << u"stix"_qs
            << u"Command and control of GhostLoader: telemetry.acme-cdn.example, cdn.ghost.example"_qs;
    }

    void a_known_format_is_recognised_and_needs_no_mapping()
    {
        QFETCH(QString, file);
        QFETCH(QString, format);
        QFETCH(QString, first);
        show(file);
        QCOMPARE(named("Format").currentData().toString(), format);
        QCOMPARE(row(0), first);
        QVERIFY(!mapping().isVisible());
        QVERIFY(button(u"Import"_qs)->isEnabled());
        QVERIFY(button(u"Import"_qs)->hasFocus());
    }

    void a_scan_can_be_given_its_repository_and_nothing_else_is_asked()
    {
        show(sample("trivy/filesystem.json"));
        QLineEdit *repository = nullptr;
        for (QLineEdit *one : m_dialog->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == u"Repository of the report"_qs)
                repository = one;
        }
        QVERIFY(repository && repository->isVisible());
        QVERIFY(!zone().isVisible());
        QVERIFY(!row(0).contains(u"acme/web"_qs));
        QTest::keyClicks(repository, u"acme"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"A repository is OWNER/NAME"_qs), 30000);
        QVERIFY(!button(u"Import"_qs)->isEnabled());
        QTest::keyClicks(repository, u"/web"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(row(0).endsWith(u", acme/web"_qs), 30000);
        QSignalSpy wanted(m_dialog.get(), &ImportDialog::wanted);
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Import"_qs)->isEnabled(), 30000);
        QTest::mouseClick(button(u"Import"_qs), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<desk::Import>().repository, u"acme/web"_qs);
    }

    void a_catalogue_has_neither_zone_nor_repository()
    {
        show(sample("kev/known_exploited_vulnerabilities.json"));
        QVERIFY(!zone().isVisible());
        for (QLineEdit *one : m_dialog->findChildren<QLineEdit *>())
            QVERIFY(one->accessibleName() != u"Repository of the report"_qs || !one->isVisible());
        QVERIFY(!mapping().isVisible());
    }

    void a_zone_that_is_missing_is_asked_for_and_shown_at_once()
    {
        show(sample("csv/vpn.csv"));
        QCOMPARE(rows().rowCount(), 0);
        QVERIFY(!button(u"Import"_qs)->isEnabled());
        QVERIFY2(said().contains(u"its times have no zone"_qs), qPrintable(said()));
        QVERIFY(refused().startsWith(u"line 2, column 1: Time: “2025-01-15 04:41:02” has no zone"_qs));
        QVERIFY(zone().hasFocus() || zone().lineEdit()->hasFocus());
        QSignalSpy previewed(m_dialog.get(), &ImportDialog::previewed);
        QTest::keyClicks(zone().lineEdit(), u"Europe/Berlin"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(rows().rowCount() == 3, 30000);
        QCOMPARE(time(0), u"2025-01-15 03:41:02Z"_qs);
        QVERIFY(refused().isEmpty());
        QVERIFY(button(u"Import"_qs)->isEnabled());
        QVERIFY(said().contains(u"CSV table, separated by ,"_qs));
    }

    void a_zone_with_several_meanings_is_refused_with_the_choices()
    {
        show(sample("csv/vpn.csv"));
        zone().setEditText(u"IST"_qs);
        Q_EMIT zone().changed();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"Asia/Kolkata"_qs), 30000);
        QVERIFY(!button(u"Import"_qs)->isEnabled());
    }

    void columns_are_chosen_by_keyboard_and_the_rows_follow()
    {
        show(sample("csv/tabs.tsv"));
        QCOMPARE(row(0), u"one"_qs);
        QComboBox &text = *mapping().choice(Part::Text);
        QCOMPARE(text.currentData().toString(), u"message"_qs);
        QVERIFY(text.currentText().contains(u"one"_qs)); // the first value beside the name
        QSignalSpy previewed(m_dialog.get(), &ImportDialog::previewed);
        text.setFocus();
        QTest::keyClick(&text, Qt::Key_Up); // the column before it
        seen(previewed);
        QCOMPARE(text.currentData().toString(), u"actor"_qs);
        QCOMPARE(row(0), u"ana-k"_qs);
        QVERIFY(text.hasFocus());
    }

    void without_a_time_nothing_can_be_imported()
    {
        show(sample("csv/tabs.tsv"));
        QSignalSpy previewed(m_dialog.get(), &ImportDialog::previewed);
        QComboBox &time = *mapping().choice(Part::Time);
        time.setFocus();
        QTest::keyClick(&time, Qt::Key_Home);
        seen(previewed);
        QVERIFY(!button(u"Import"_qs)->isEnabled());
        QVERIFY2(said().contains(u"No column is said to be the time"_qs), qPrintable(said()));
    }

    void the_format_and_the_lane_can_be_said()
    {
        show(sample("timesketch/plaso.csv"));
        QCOMPARE(named("Format").currentData().toString(), u"timesketch"_qs);
        QSignalSpy previewed(m_dialog.get(), &ImportDialog::previewed);
        QComboBox &format = named("Format");
        format.setCurrentIndex(format.findData(u"csv"_qs));
        Q_EMIT format.activated(format.currentIndex());
        seen(previewed);
        QVERIFY(mapping().isVisible());
        QCOMPARE(mapping().choice(Part::Time)->currentData().toString(), u"datetime"_qs);
        previewed.clear();
        QComboBox &lane = named("Lane");
        lane.setCurrentIndex(lane.findData(u"telemetry"_qs));
        Q_EMIT lane.activated(lane.currentIndex());
        seen(previewed);
        QSignalSpy wanted(m_dialog.get(), &ImportDialog::wanted);
        QTest::mouseClick(button(u"Import"_qs), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const auto import = wanted.first().first().value<desk::Import>();
        QCOMPARE(import.format, u"csv"_qs);
        QCOMPARE(import.options.lane, u"telemetry"_qs);
    }

    void files_with_the_same_columns_are_read_as_last_time()
    {
        show(sample("csv/vpn.csv"));
        QTest::keyClicks(zone().lineEdit(), u"Europe/Berlin"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(rows().rowCount() == 3, 30000);
        QSignalSpy previewed(m_dialog.get(), &ImportDialog::previewed);
        QComboBox &text = *mapping().choice(Part::Text);
        text.setCurrentIndex(text.findData(u"User Name"_qs));
        Q_EMIT text.activated(text.currentIndex());
        seen(previewed);
        QTest::mouseClick(button(u"Import"_qs), Qt::LeftButton);
        QFile copy(m_folder->filePath(u"next.csv"_qs));
        QVERIFY(QFile::copy(sample("csv/vpn.csv"), copy.fileName()));
        show(copy.fileName());
        QCOMPARE(rows().rowCount(), 3);
        QCOMPARE(zone().currentText(), u"Europe/Berlin"_qs);
        QCOMPARE(text.currentData().toString(), u"User Name"_qs);
        QVERIFY(row(0).endsWith(u"ana-k"_qs));
        show(sample("csv/tabs.tsv")); // other columns
        QVERIFY(zone().currentText().isEmpty());
    }

    void a_file_of_no_format_says_so()
    {
        m_dialog->showFile(sample("github-audit/sign-in.json"));
        m_dialog->open();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"is of no format that is known here"_qs), 30000);
        QVERIFY(!button(u"Import"_qs)->isEnabled());
        m_dialog->showFile(u"/nowhere"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"is not there"_qs), 30000);
    }

    void it_is_imported_as_evidence_of_the_incident_that_is_chosen()
    {
        const QString incident = m_bench->declare(u"Malicious release"_qs);
        show(sample("csv/bad-rows.csv"));
        QComboBox &of = named("Evidence of");
        QTRY_VERIFY_WITH_TIMEOUT(of.findData(incident) > 0, 30000);
        of.setCurrentIndex(of.findData(incident));
        FileImport *import = nullptr;
        connect(m_dialog.get(), &ImportDialog::wanted, this, [&](const desk::Import &wish) {
            import = new FileImport(m_bench->console(), wish, m_dialog.get());
            m_dialog->showImport(import);
        });
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QVERIFY(import);
        QTRY_VERIFY_WITH_TIMEOUT(import->outcome().has_value(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Done"_qs), 30000);
        QVERIFY(button(u"Done"_qs)->hasFocus());
        QVERIFY2(import->summary().contains(u"3 new, 0 known, 7 refused"_qs), qPrintable(import->summary()));
        QVERIFY(import->summary().contains(u"kept as evidence E-001"_qs));
        QCOMPARE(refused().count(u'\n'), 6);
        QTest::mouseClick(button(u"Copy refused rows"_qs), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), refused());
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->incident(incident)->evidence.size(), 1, 30000);
    }

    void cancel_stops_an_import_and_then_closes()
    {
        QFile file(m_folder->filePath(u"many.jsonl"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 150000; ++i)
            file.write("{\"t\":" + QByteArray::number(1736900000 + i) + ",\"m\":\"a\"}\n");
        file.close();
        desk::Import wish{.path = file.fileName(), .format = u"jsonl"_qs, .by = m_bench->console().by()};
        wish.options.mapping = timeline::parseMapping(u"time=t,text=m"_qs).value();
        auto *import = new FileImport(m_bench->console(), wish, m_dialog.get());
        m_dialog->showImport(import);
        m_dialog->open();
        QTRY_VERIFY_WITH_TIMEOUT(import->rows() > 0, 60000);
        QTRY_VERIFY2_WITH_TIMEOUT(import->progressText().contains(u"rows/s"_qs), qPrintable(import->progressText()),
                                  60000); // a rate takes a moment
        QTest::mouseClick(button(u"Cancel"_qs), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(import->outcome().has_value(), 60000);
        QVERIFY((*import->outcome())->cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"Cancelled."_qs), 30000);
        QTest::mouseClick(button(u"Done"_qs), Qt::LeftButton);
        QVERIFY(!m_dialog->isVisible());
    }

    void every_control_has_a_name_and_tab_reaches_each_choice()
    {
        show(sample("csv/tabs.tsv"));
        QSet<QWidget *> reached;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
            reached.insert(m_dialog->focusWidget());
        }
        for (int i = 0; i < timeline::partCount; ++i)
            QVERIFY(reached.contains(mapping().choice(Part(i))));
        for (QComboBox *one : m_dialog->findChildren<QComboBox *>()) {
            QVERIFY(!one->accessibleName().isEmpty());
            if (one->isVisible())
                QTRY_VERIFY(one->height() >= one->sizeHint().height()); // none is squeezed
        }
    }

    void it_is_painted_in_every_theme_and_size_data()
    {
        QTest::addColumn<look::Theme::Choice>("theme");
        QTest::addColumn<QString>("file");
        using Choice = look::Theme::Choice;
        QTest::newRow("import-light-csv") << Choice::Light << sample("csv/semicolon.csv");
        QTest::newRow("import-dark-csv") << Choice::Dark << sample("csv/bad-rows.csv");
        QTest::newRow("import-contrast-jsonl") << Choice::HighContrast << sample("jsonl/proxy.jsonl");
        QTest::newRow("import-light-runs") << Choice::Light << sample("github-runs/bad-rows.jsonl");
    }

    void it_is_painted_in_every_theme_and_size()
    {
        QFETCH(look::Theme::Choice, theme);
        QFETCH(QString, file);
        look::Theme::current().choose(theme);
        show(file);
        keep(*m_dialog, QString::fromLatin1(QTest::currentDataTag()));
        const QImage image = m_dialog->grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 12, "the picture is nearly blank");
        look::Theme::current().choose(look::Theme::Choice::System);
    }
};

PARAPET_TEST(TstImportDialog)
#include "tst_importdialog.moc"
