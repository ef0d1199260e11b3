#!/usr/bin/python3
"""A status update is issued as a notification of the desktop: what the desktop is told, through D-Bus, what the
record says then, and what choosing the notification does."""

import dbus
import dbusmock
from driver import DesktopTest, act, ctl, key, main, set_text, wait_until

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


class Desktop:
    """A notification service of the session that remembers what it is told."""

    def __init__(self, test, answer):
        dbusmock.DBusTestCase.session_bus_pid = None
        self.server = dbusmock.DBusTestCase.spawn_server(SERVICE, PATH, SERVICE, stdout=None)
        test.addCleanup(self.server.wait)
        test.addCleanup(self.server.terminate)
        self.mock = dbus.Interface(dbus.SessionBus().get_object(SERVICE, PATH), dbusmock.MOCK_IFACE)
        self.mock.AddMethod(SERVICE, "Notify", "susssasa{sv}i", "u", answer)

    def told(self):
        """(summary, body, actions, hints) of every notification so far."""
        return [(str(call[2][3]), str(call[2][4]), [str(one) for one in call[2][5]], call[2][6])
                for call in self.mock.GetCalls() if call[1] == "Notify"]

    def choose(self, number):
        self.mock.EmitSignal(SERVICE, "ActionInvoked", "us", [dbus.UInt32(number), "default"])


class Notification(DesktopTest):
    def open_update(self):
        """The dialog of a status update of one P1, and the folder, label and id of that."""
        folder = self.workspace()
        ctl("--workspace", folder, "incident", "declare", "--severity", "P1", "Release <b>widgets</b> & more")
        [incident] = ctl("--workspace", folder, "incident", "list", "--json")["incidents"]
        program = self.start(folder)
        program.window("Board .*")
        program.find("text", "Scribe line")
        key("ctrl+r")
        return program, program.window("Status update .*"), folder, incident

    def issued(self, folder, incident):
        [shown] = [ctl("--workspace", folder, "incident", "show", incident["id"], "--json")]
        return [one for one in shown["timeline"] if one["kind"] == "update"]

    def test_the_desktop_is_told_and_the_record_says_so(self):
        desktop = Desktop(self, "ret = 7")
        program, dialog, folder, incident = self.open_update()
        set_text(program.find("text", "Conditions.*", dialog), "tokens of <i>14</i> workflows are out")
        act(program.find("push button", "Desktop", dialog))
        [(summary, body, actions, hints)] = wait_until("a notification", lambda: self.updates(desktop))
        self.assertEqual(summary, f"[{incident['label']}] Status update")
        self.assertIn("tokens of &lt;i&gt;14&lt;/i&gt; workflows are out", body)
        self.assertNotIn("<", body)
        self.assertEqual(actions[0], "default")
        self.assertEqual(str(hints["desktop-entry"]), "org.parapet.parapet")
        wait_until("the record of it", lambda: [one for one in self.issued(folder, incident) if "desktop" in one["text"]])

        key("Escape")
        program.window("Board .*")
        key("ctrl+2")
        program.window("(?!Board).*")
        desktop.choose(7)
        program.window("Board .*")

    def updates(self, desktop):
        return [one for one in desktop.told() if "Status update" in one[0]]

    def test_a_desktop_that_takes_nothing_is_said_and_recorded(self):
        desktop = Desktop(self, "raise dbus.exceptions.DBusException('no room', name='org.example.Full')")
        program, dialog, folder, incident = self.open_update()
        set_text(program.find("text", "Conditions.*", dialog), "all quiet")
        act(program.find("push button", "Desktop", dialog))
        wait_until("the attempt", lambda: self.updates(desktop))
        program.find("label", "The desktop took no notification. Copy the text instead.", dialog)
        wait_until("the record of it", lambda: [one for one in self.issued(folder, incident) if "failed" in one["text"]])


if __name__ == "__main__":
    main()
