#include "panes/look/label.h"
#include "panes/look/systemappearance.h"
#include "panes/look/theme.h"
#include "support/testmain.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace look;

namespace {

/// Stands in for the desktop's settings portal on a bus of its own.
class Portal : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != u"Read"_qs)
            return false;
        const QString key = message.arguments().value(1).toString();
        if (!values.contains(key)) {
            connection.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_qs, key));
            return true;
        }
        const QVariant inner = QVariant::fromValue(QDBusVariant(values.value(key)));
        connection.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
        return true;
    }
    void change(const QString &key, uint value, const QDBusConnection &connection)
    {
        values.insert(key, value);
        QDBusMessage news = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_qs,
                                                       u"org.freedesktop.portal.Settings"_qs, u"SettingChanged"_qs);
        news << u"org.freedesktop.appearance"_qs << key << QVariant::fromValue(QDBusVariant(value));
        connection.send(news);
    }
    QHash<QString, uint> values;
};

class Painted : public QWidget
{
public:
    int times = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++times; }
};

} // namespace

class TstTheme : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;

    QDBusConnection bus(const QString &name) { return QDBusConnection::connectToBus(m_address, name); }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::current().dress();
        m_address = QStringLiteral("unix:path=%1/bus").arg(m_folder.path());
        m_daemon.start(u"dbus-daemon"_qs,
                       {u"--session"_qs, u"--nofork"_qs, u"--print-address"_qs, u"--address="_qs + m_address});
        QVERIFY2(m_daemon.waitForStarted() && m_daemon.waitForReadyRead(), "dbus-daemon is needed for this test");
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished());
    }
    void cleanup()
    {
        Theme::current().choose(Theme::Choice::System);
        Theme::current().follow(new SystemAppearance(QDBusConnection(u"none"_qs)));
    }

    void a_choice_is_announced_once_and_reaches_the_palette()
    {
        QSignalSpy changed(&Theme::current(), &Theme::changed);
        Theme::current().choose(Theme::Choice::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(Theme::current().shade(), Shade::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::of(Shade::Dark)[Token::Surface]);
        QCOMPARE(Theme::color(Token::Text), Tokens::of(Shade::Dark)[Token::Text]);
        Theme::current().choose(Theme::Choice::Dark);
        QCOMPARE(changed.size(), 1);
        Theme::current().choose(Theme::Choice::HighContrast);
        QVERIFY(Theme::current().isHighContrast() && Theme::current().isDark());
        QCOMPARE(changed.size(), 2);
    }

    void a_change_repaints_what_is_shown()
    {
        Painted widget;
        Label label(u"words"_qs, Font::Body, Token::Warn, &widget);
        widget.resize(100, 40);
        widget.show();
        QTRY_VERIFY(widget.times > 0);
        const int before = widget.times;
        const QImage light = label.grab().toImage();
        Theme::current().choose(Theme::Choice::Dark);
        QTRY_VERIFY(widget.times > before);
        QVERIFY(label.grab().toImage() != light);
        QCOMPARE(label.palette().color(QPalette::WindowText), Theme::color(Token::Warn));
    }

    void it_follows_the_desktop_and_its_changes()
    {
        QDBusConnection host = bus(u"portal"_qs);
        Portal portal;
        portal.values.insert(u"color-scheme"_qs, 1);
        QVERIFY(host.registerVirtualObject(u"/org/freedesktop/portal/desktop"_qs, &portal));
        QVERIFY(host.registerService(u"org.freedesktop.portal.Desktop"_qs));

        Theme::current().follow(new SystemAppearance(bus(u"window"_qs)));
        QCOMPARE(Theme::current().shade(), Shade::Light); // nothing is waited for
        QTRY_COMPARE(Theme::current().shade(), Shade::Dark);
        portal.change(u"color-scheme"_qs, 2, host);
        QTRY_COMPARE(Theme::current().shade(), Shade::Light);
        portal.change(u"contrast"_qs, 1, host);
        QTRY_COMPARE(Theme::current().shade(), Shade::HighContrast);
        Theme::current().choose(Theme::Choice::Light);
        QCOMPARE(Theme::current().shade(), Shade::Light); // a choice outranks the desktop
        Theme::current().choose(Theme::Choice::System);
        QCOMPARE(Theme::current().shade(), Shade::HighContrast);
        host.unregisterService(u"org.freedesktop.portal.Desktop"_qs);
        host.unregisterObject(u"/org/freedesktop/portal/desktop"_qs);
    }

    void without_a_portal_it_is_light()
    {
        Theme::current().follow(new SystemAppearance(bus(u"lonely"_qs)));
        QTest::qWait(50);
        QCOMPARE(Theme::current().shade(), Shade::Light);
        Theme::current().follow(new SystemAppearance(QDBusConnection(u"none"_qs)));
        QCOMPARE(Theme::current().shade(), Shade::Light);
    }
};

PARAPET_TEST(TstTheme)
#include "tst_theme.moc"
