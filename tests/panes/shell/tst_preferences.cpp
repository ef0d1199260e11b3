#include "panes/shell/preferences.h"
#include "panes/shell/settingsfile.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using shell::Preferences;

class TstPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { look::Theme::current().choose(look::Theme::Choice::System); }

    void what_is_set_is_there_in_the_next_run()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"parapet.ini"_qs);
        {
            const auto file = shell::openSettings(path);
            Preferences set(*file);
            set.setTheme(look::Theme::Choice::HighContrast);
            set.setNotifies(false);
            set.setQuietHours({true, QTime(21, 30), QTime(6, 15)});
            set.setLockMinutes(10);
            set.rememberWorkspace(u"/a"_qs);
            set.rememberWorkspace(u"/b"_qs);
        }
        const auto file = shell::openSettings(path);
        const Preferences read(*file);
        QCOMPARE(read.theme(), look::Theme::Choice::HighContrast);
        QVERIFY(!read.notifies());
        QCOMPARE(read.quietHours(), (shell::QuietHours{true, QTime(21, 30), QTime(6, 15)}));
        QCOMPARE(read.lockMinutes(), 10);
        QCOMPARE(read.recentWorkspaces(), (QStringList{u"/b"_qs, u"/a"_qs}));
    }

    void only_the_owner_can_read_the_file()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"parapet.ini"_qs);
        {
            const auto file = shell::openSettings(path);
            file->setValue(u"a"_qs, 1);
        }
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY(QFileInfo(path).size() > 0);
        QVERIFY(!(QFileInfo(path).permissions() & others));
    }

    void a_damaged_file_gives_what_is_usual()
    {
        QTemporaryDir folder;
        const auto file = shell::openSettings(folder.filePath(u"parapet.ini"_qs));
        file->setValue(u"look/theme"_qs, u"mauve"_qs);
        file->setValue(u"notify/quiet-from"_qs, u"half past"_qs);
        file->setValue(u"lock/minutes"_qs, u"-7"_qs);
        const Preferences read(*file);
        QCOMPARE(read.theme(), look::Theme::Choice::System);
        QCOMPARE(read.quietHours().from, QTime(22, 0));
        QCOMPARE(read.lockMinutes(), 0);
        QVERIFY(read.notifies());
    }

    void the_latest_workspaces_are_few_and_named_once()
    {
        QTemporaryDir folder;
        const auto file = shell::openSettings(folder.filePath(u"parapet.ini"_qs));
        Preferences preferences(*file);
        for (int i = 0; i < 12; ++i)
            preferences.rememberWorkspace(u"/w%1"_qs.arg(i));
        preferences.rememberWorkspace(u"/w9"_qs);
        QCOMPARE(preferences.recentWorkspaces().size(), 8);
        QCOMPARE(preferences.recentWorkspaces().first(), u"/w9"_qs);
        QCOMPARE(preferences.recentWorkspaces().count(u"/w9"_qs), 1);
        preferences.forgetWorkspace(u"/w9"_qs);
        QVERIFY(!preferences.recentWorkspaces().contains(u"/w9"_qs));
    }

    void a_change_is_announced_and_a_repetition_is_not()
    {
        QTemporaryDir folder;
        const auto file = shell::openSettings(folder.filePath(u"parapet.ini"_qs));
        Preferences preferences(*file);
        QSignalSpy changed(&preferences, &Preferences::changed);
        preferences.setLockMinutes(5);
        preferences.setLockMinutes(5);
        QCOMPARE(changed.size(), 1);
    }

    void the_theme_is_in_force_at_once()
    {
        QTemporaryDir folder;
        const auto file = shell::openSettings(folder.filePath(u"parapet.ini"_qs));
        Preferences preferences(*file);
        preferences.setTheme(look::Theme::Choice::Dark);
        QCOMPARE(look::Theme::current().shade(), look::Shade::Dark);
        preferences.setTheme(look::Theme::Choice::Light);
        QCOMPARE(look::Theme::current().shade(), look::Shade::Light);
    }
};

PARAPET_TEST(TstPreferences)
#include "tst_preferences.moc"
