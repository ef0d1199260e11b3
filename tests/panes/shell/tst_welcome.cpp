#include "panes/shell/newworkspacedialog.h"
#include "panes/shell/notices.h"
#include "panes/shell/welcome.h"
#include "support/testmain.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace shell;

class TstWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_demo_is_one_click_away_when_there_is_one()
    {
        Welcome with(true, {});
        QSignalSpy wanted(&with, &Welcome::demoWanted);
        QTest::mouseClick(with.findChild<QPushButton *>(u"demo"_qs), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        Welcome without(false, {});
        QVERIFY(!without.findChild<QPushButton *>(u"demo"_qs));
    }

    void workspaces_used_lately_open_with_one_click()
    {
        Welcome welcome(true, {u"/srv/acme & sons"_qs, u"/srv/other"_qs});
        QSignalSpy wanted(&welcome, &Welcome::openWanted);
        for (auto *button : welcome.findChildren<QPushButton *>()) {
            if (button->property("folder").toString() == u"/srv/acme & sons")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"/srv/acme & sons"_qs);
    }

    void long_work_shows_how_far_it_is_and_can_be_stopped()
    {
        Welcome welcome(true, {});
        welcome.show();
        auto progress = std::make_shared<console::Progress>();
        welcome.begin(u"Making the demo organisation"_qs, progress);
        QVERIFY(welcome.isBusy());
        QVERIFY(!welcome.findChild<QPushButton *>(u"demo"_qs)->isVisible());
        auto *bar = welcome.findChild<QProgressBar *>();
        QCOMPARE(bar->maximum(), 0);
        progress->total = 200;
        progress->done = 50;
        QTRY_COMPARE(bar->value(), 250);
        QTest::mouseClick(welcome.findChild<QPushButton *>(u"stop"_qs), Qt::LeftButton);
        QVERIFY(progress->cancelled);
        welcome.finish();
        QVERIFY(welcome.findChild<QPushButton *>(u"demo"_qs)->isVisible());
    }

    void a_folder_or_a_journal_can_be_dropped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("taken");
        QTest::newRow("the folder") << u""_qs << true;
        QTest::newRow("the journal in it") << u"/journal.db"_qs << true;
        QTest::newRow("something that is not there") << u"/nothing"_qs << false;
    }

    void a_folder_or_a_journal_can_be_dropped()
    {
        QFETCH(QString, name);
        QFETCH(bool, taken);
        QTemporaryDir folder;
        QFile journal(folder.filePath(u"journal.db"_qs));
        QVERIFY(journal.open(QFile::WriteOnly));
        Welcome welcome(true, {});
        QSignalSpy wanted(&welcome, &Welcome::openWanted);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(folder.path() + name)});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&welcome, &enter);
        QCOMPARE(enter.isAccepted(), taken);
        if (!taken)
            return;
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&welcome, &drop);
        QCOMPARE(wanted.first().first().toString(), folder.path());
    }

    void a_web_address_cannot_be_dropped()
    {
        Welcome welcome(true, {});
        QMimeData dropped;
        dropped.setUrls({QUrl(u"https://example.org/journal.db"_qs)});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&welcome, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void an_error_is_said_where_it_happened()
    {
        Welcome welcome(true, {});
        welcome.report({base::ErrorKind::Storage, u"The disk is full"_qs, {}});
        QCOMPARE(welcome.findChild<Notices *>()->count(), 1);
    }

    void a_new_workspace_needs_an_owner_a_free_folder_and_somebody_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("possible");
        QTest::newRow("all there") << u"Acme"_qs << u"FREE/new"_qs << u"di"_qs << true;
        QTest::newRow("an empty folder") << u"Acme"_qs << u"FREE"_qs << u"di"_qs << true;
        QTest::newRow("no organisation") << u" "_qs << u"FREE/new"_qs << u"di"_qs << false;
        QTest::newRow("nobody") << u"Acme"_qs << u"FREE/new"_qs << u""_qs << false;
        QTest::newRow("half a path") << u"Acme"_qs << u"new"_qs << u"di"_qs << false;
        QTest::newRow("a folder with something in it") << u"Acme"_qs << u"FULL"_qs << u"di"_qs << false;
    }

    void a_new_workspace_needs_an_owner_a_free_folder_and_somebody()
    {
        QFETCH(QString, organization);
        QFETCH(QString, folder);
        QFETCH(QString, login);
        QFETCH(bool, possible);
        QTemporaryDir free, full;
        QFile file(full.filePath(u"journal.db"_qs));
        QVERIFY(file.open(QFile::WriteOnly));
        folder.replace(u"FREE"_qs, free.path()).replace(u"FULL"_qs, full.path());
        QWidget parent;
        auto *dialog = new NewWorkspaceDialog(&parent);
        QSignalSpy chosen(dialog, &NewWorkspaceDialog::chosen);
        const auto fields = dialog->findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 3);
        fields.at(0)->setText(organization);
        fields.at(1)->setText(folder);
        fields.at(2)->setText(login);
        QMetaObject::invokeMethod(dialog, "accept");
        QCOMPARE(chosen.size(), possible ? 1 : 0);
        if (possible)
            QCOMPARE(chosen.first().first().toString(), folder);
    }

    void the_folder_is_named_after_the_organisation_until_one_is_typed()
    {
        QWidget parent;
        auto *dialog = new NewWorkspaceDialog(&parent);
        const auto fields = dialog->findChildren<QLineEdit *>();
        fields.at(0)->insert(u"Acme Sécurité GmbH"_qs);
        QVERIFY2(fields.at(1)->text().endsWith(u"/parapet/acme-securite-gmbh"), qPrintable(fields.at(1)->text()));
        fields.at(1)->clear();
        QTest::keyClicks(fields.at(1), u"/x"_qs);
        QTest::keyClicks(fields.at(0), u" 2"_qs);
        QCOMPARE(fields.at(1)->text(), u"/x"_qs);
    }
};

PARAPET_TEST(TstWelcome)
#include "tst_welcome.moc"
