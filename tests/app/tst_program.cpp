#include "app/program.h"
#include "app/singleinstance.h"
#include "base/entropy.h"
#include "panes/console/console.h"
#include "panes/console/pane.h"
#include "panes/shell/logbook.h"
#include "panes/shell/mainwindow.h"
#include "panes/shell/notices.h"
#include "panes/shell/panearea.h"
#include "panes/shell/preferences.h"
#include "panes/shell/settingsfile.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using app::Program;

class TstProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        settings = shell::openSettings(folder->filePath(u"parapet.ini"_qs));
        preferences = std::make_unique<shell::Preferences>(*settings);
    }
    void cleanup()
    {
        preferences.reset();
        settings.reset();
        folder.reset();
    }

    void without_a_workspace_there_is_a_welcome()
    {
        Program program({}, *preferences, log);
        QCOMPARE(program.start(), Program::Start::Running);
        QVERIFY(program.welcome() && program.welcome()->isVisible());
        QVERIFY(!program.window());
    }

    void a_workspace_opens_is_remembered_and_opens_again_by_itself()
    {
        const QString path = found(u"acme"_qs);
        {
            Program program({.workspace = path}, *preferences, log);
            QCOMPARE(program.start(), Program::Start::Running);
            QVERIFY(program.window() && program.window()->isVisible());
            QVERIFY(!program.welcome());
        }
        QCOMPARE(preferences->recentWorkspaces(), QStringList{path});
        Program again({}, *preferences, log);
        QCOMPARE(again.start(), Program::Start::Running);
        QCOMPARE(again.window()->console().store().folder().path, path);
    }

    void the_journal_in_it_stands_for_the_folder()
    {
        const QString path = found(u"acme"_qs);
        Program program({.workspace = path + u"/journal.db"_qs}, *preferences, log);
        QCOMPARE(program.start(), Program::Start::Running);
        QCOMPARE(program.window()->console().store().folder().path, path);
    }

    void what_is_not_there_fails_when_asked_for_and_is_forgotten_otherwise()
    {
        Program asked({.workspace = folder->filePath(u"nothing"_qs)}, *preferences, log);
        QCOMPARE(asked.start(), Program::Start::Failed);
        preferences->rememberWorkspace(folder->filePath(u"gone"_qs));
        Program last({}, *preferences, log);
        QCOMPARE(last.start(), Program::Start::Running);
        QVERIFY(last.welcome());
    }

    void a_read_only_workspace_says_so()
    {
        const QString path = found(u"acme"_qs);
        Program program({.workspace = path, .readOnly = true}, *preferences, log);
        QCOMPARE(program.start(), Program::Start::Running);
        QVERIFY(program.window()->console().store().isReadOnly());
    }

    void the_size_and_pane_asked_for_are_taken_and_an_unknown_pane_is_said()
    {
        const QString path = found(u"acme"_qs);
        Program program({.workspace = path, .pane = u"nowhere"_qs, .size = QSize(1200, 700)}, *preferences, log);
        QCOMPARE(program.start(), Program::Start::Running);
        QCOMPARE(program.window()->size(), QSize(1200, 700));
        QCOMPARE(program.window()->notices().count(), 1);
    }

    void the_welcome_opens_a_workspace_in_place_of_itself()
    {
        const QString path = found(u"acme"_qs);
        Program program({}, *preferences, log);
        QCOMPARE(program.start(), Program::Start::Running);
        Q_EMIT program.welcome()->openWanted(folder->filePath(u"nothing"_qs));
        QCOMPARE(program.welcome()->findChild<shell::Notices *>()->count(), 1);
        QVERIFY(!program.window());
        Q_EMIT program.welcome()->openWanted(path);
        QVERIFY(program.window() && program.window()->isVisible());
        QTRY_VERIFY(!program.welcome());
    }

    void another_workspace_takes_the_place_of_the_one_that_was_open()
    {
        const QString one = found(u"one"_qs), two = found(u"two"_qs);
        Program program({.workspace = one}, *preferences, log);
        QCOMPARE(program.start(), Program::Start::Running);
        QVERIFY(program.window()->invoke(u"workspace.open"_qs));
        QVERIFY(program.welcome() && program.welcome()->isVisible());
        Q_EMIT program.welcome()->openWanted(two);
        QCOMPARE(program.window()->console().store().folder().path, two);
        QCOMPARE(preferences->recentWorkspaces(), (QStringList{two, one}));
        app::SingleInstance other;
        QCOMPARE(other.claim(one, {}), app::SingleInstance::Claim::First);
    }

    void a_new_workspace_is_made_and_opened_for_who_began_it()
    {
        Program program({}, *preferences, log);
        QCOMPARE(program.start(), Program::Start::Running);
        store::Founding founding;
        founding.name = u"Acme"_qs;
        founding.organization = u"acme"_qs;
        founding.actor = u"di"_qs;
        Q_EMIT program.welcome()->newWanted(folder->filePath(u"new"_qs), founding);
        QTRY_VERIFY(program.window());
        QCOMPARE(program.window()->console().actor(), u"di"_qs);
        QVERIFY(!program.window()->console().store().isReadOnly());
    }

private:
    QString found(const QString &name) const
    {
        const QString path = folder->filePath(name);
        base::SystemEntropy entropy;
        store::Founding founding;
        founding.name = name;
        founding.actor = u"di"_qs;
        const base::Done made = store::found({path}, founding, entropy);
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        return path;
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<shell::Preferences> preferences;
    shell::LogBook log;
};

PARAPET_TEST(TstProgram)
#include "tst_program.moc"
