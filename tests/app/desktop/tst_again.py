#!/usr/bin/python3
"""There is one window for a workspace: starting the program again brings it to the front."""

import subprocess

from driver import PROGRAMS, DesktopTest, main, wait_until


def pid_in_front():
    answer = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], capture_output=True, text=True)
    return int(answer.stdout) if answer.stdout.strip() else None


class Again(DesktopTest):
    def test_a_second_start_raises_the_first_window_and_leaves(self):
        one, two = self.workspace("one"), self.workspace("two")
        first = self.start(one)
        first.window("Board .*")
        other = self.start(two)
        other.window("Board .*")
        wait_until("the second workspace in front", lambda: pid_in_front() == other.process.pid)

        again = subprocess.run([PROGRAMS / "parapet", "--pane", "incidents", one], timeout=20)
        self.assertEqual(again.returncode, 0)
        wait_until("the first workspace in front", lambda: pid_in_front() == first.process.pid)
        first.window("Incidents .*")
        self.assertIsNone(first.process.poll())
        self.assertIsNone(other.process.poll())

    def test_a_minimised_window_comes_back(self):
        folder = self.workspace()
        program = self.start(folder)
        program.window("Board .*")
        wait_until("the window in front", lambda: pid_in_front() == program.process.pid)
        subprocess.run(["xdotool", "getactivewindow", "windowminimize"], check=True)
        wait_until("nothing in front", lambda: pid_in_front() != program.process.pid)
        subprocess.run([PROGRAMS / "parapet", folder], timeout=20, check=True)
        wait_until("the window in front", lambda: pid_in_front() == program.process.pid)


if __name__ == "__main__":
    main()
