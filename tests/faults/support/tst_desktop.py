#!/usr/bin/python3
"""with-desktop.sh gives a command a desktop of its own, hands on its status and leaves nothing behind."""

import unittest

from trying import HERE, Trying

SEE = """
import gi, os, sys
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
print("registry", Atspi.get_desktop(0).get_name())
data = os.environ["XDG_DATA_HOME"]
print("home", os.environ["HOME"] == os.path.dirname(data), "parapet" in os.listdir(data))
print("platform", os.environ["QT_QPA_PLATFORM"])
"""


class Desktop(Trying):
    def test_there_is_a_screen_of_the_size_asked_for(self):
        answer = self.run_in("with-desktop.sh", "xdotool", "getdisplaygeometry", PARAPET_SCREEN="1366x768x24")
        self.assertEqual((answer.returncode, answer.stdout), (0, "1366 768\n"), answer.stderr)

    def test_accessibility_can_be_asked(self):
        answer = self.run_in("with-desktop.sh", "/usr/bin/python3", "-c", SEE)
        self.assertEqual(answer.stdout.splitlines(), ["registry main", "home True False", "platform xcb"], answer.stderr)

    def test_there_is_a_window_manager(self):
        answer = self.run_in("with-desktop.sh", "xdotool", "get_num_desktops")
        self.assertRegex(answer.stdout, r"^[1-9]\d*$", answer.stderr)

    def test_status_and_output_are_the_commands(self):
        answer = self.run_in("with-desktop.sh", "bash", "-c", "echo out; echo err >&2; exit 7")
        self.assertEqual((answer.returncode, answer.stdout, answer.stderr), (7, "out\n", "err\n"))

    def test_two_at_a_time_do_not_meet(self):
        answer = self.run_in("with-desktop.sh", "bash", "-c",
                             f"echo $DISPLAY $DBUS_SESSION_BUS_ADDRESS; {HERE}/with-desktop.sh bash -c "
                             "'echo $DISPLAY $DBUS_SESSION_BUS_ADDRESS'")
        outer, inner = (line.split() for line in answer.stdout.splitlines())
        self.assertNotEqual(outer[0], inner[0])
        self.assertNotEqual(outer[1], inner[1])

    def test_nothing_is_left_behind(self):
        self.run_in("with-desktop.sh", "true")
        self.wait_until_nothing_is_left()

    def test_a_screen_that_cannot_be_is_said(self):
        answer = self.run_in("with-desktop.sh", "true", PARAPET_SCREEN="nonsense")
        self.assertEqual(answer.returncode, 125)
        self.assertIn("the X server did not start", answer.stderr)


if __name__ == "__main__":
    unittest.main()
