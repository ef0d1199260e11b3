#!/usr/bin/python3
"""with-keyring.sh gives a command a Secret Service of its own, unlocked or locked."""

import unittest

from trying import HERE, Trying

STORE = "printf secret | secret-tool store --label=x app parapet && secret-tool lookup app parapet"
LOCKED = ("dbus-send --session --print-reply --dest=org.freedesktop.secrets "
          "/org/freedesktop/secrets/collection/login org.freedesktop.DBus.Properties.Get "
          "string:org.freedesktop.Secret.Collection string:Locked")


class Keyring(Trying):
    def test_a_secret_is_kept_and_found(self):
        answer = self.run_in("with-keyring.sh", "bash", "-c", STORE)
        self.assertEqual((answer.returncode, answer.stdout, answer.stderr), (0, "secret", ""))

    def test_it_begins_empty(self):
        self.run_in("with-keyring.sh", "bash", "-c", STORE)
        answer = self.run_in("with-keyring.sh", "secret-tool", "lookup", "app", "parapet")
        self.assertEqual((answer.returncode, answer.stdout), (1, ""))

    def test_it_is_unlocked_or_locked_as_asked(self):
        self.assertIn("boolean false", self.run_in("with-keyring.sh", *LOCKED.split()).stdout)
        self.assertIn("boolean true", self.run_in("with-keyring.sh", "--locked", *LOCKED.split()).stdout)

    def test_it_joins_a_desktop(self):
        answer = self.run_in("with-desktop.sh", HERE / "with-keyring.sh", "bash", "-c", f"{STORE}; echo; echo $DISPLAY")
        self.assertRegex(answer.stdout, r"^secret\n:\d+\n$")

    def test_status_and_output_are_the_commands(self):
        answer = self.run_in("with-keyring.sh", "bash", "-c", "echo out; echo err >&2; exit 7")
        self.assertEqual((answer.returncode, answer.stdout, answer.stderr), (7, "out\n", "err\n"))

    def test_nothing_is_left_behind(self):
        self.run_in("with-keyring.sh", "true")
        self.wait_until_nothing_is_left()


if __name__ == "__main__":
    unittest.main()
