#!/usr/bin/python3
"""The desktop's keyring as it really answers, in sessions that nothing else uses: the situations told apart, and that a
token is nowhere but in it. Called with keychainhand and the folder of with-keyring.sh."""

import base64
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HAND = Path(sys.argv.pop(1)).resolve()
SUPPORT = Path(sys.argv.pop(1)).resolve()
CANARY = "ghp_canary0canary0canary0canary0canary00"
KEY = "api.github.com/octocat"

# Runs keychainhand several times in one session: each argument is one call.
EACH = 'for call in "$@"; do "$HAND" $call; done'
LOCK = ("dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "
        "org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null")

# A session's bus that can start nothing.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""


class Keychain(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="parapet-keychain-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def run_in(self, *command, **environment):
        """What a command says in an environment without a session, and whether it went well."""
        names = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "PARAPET_TOKEN")
        clean = {name: value for name, value in os.environ.items() if name not in names}
        answer = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=60,
                                env={**clean, "HOME": str(self.folder), "TMPDIR": str(self.folder), "HAND": str(HAND),
                                     **environment})
        self.assertEqual(answer.returncode, 0, answer.stderr)
        return answer

    def unlocked(self, *calls, script=EACH, **environment):
        return self.lines(SUPPORT / "with-keyring.sh", "bash", "-c", script, "_", *calls, **environment)

    def lines(self, *command, **environment):
        return self.run_in(*command, **environment).stdout.splitlines()

    def fresh_session(self, *calls, options=()):
        """A D-Bus session in which nobody has made a keyring yet."""
        runtime = self.folder / "run"
        runtime.mkdir(mode=0o700)
        return self.lines("dbus-run-session", *options, "--", "bash", "-c", EACH, "_", *calls,
                          XDG_RUNTIME_DIR=str(runtime), XDG_DATA_HOME=str(self.folder / "data"))

    def test_unlocked_it_keeps_finds_and_forgets(self):
        said = self.unlocked("look", f"read {KEY}", f"write {KEY} one", f"write {KEY} two", f"read {KEY}",
                             "read api.github.com/other", f"remove {KEY}", f"read {KEY}", f"remove {KEY}")
        self.assertEqual(said, ["unlocked", "nothing", "done", "done", "found: two", "nothing", "done", "nothing", "done"])

    def test_locked_it_says_so_and_not_that_it_is_empty(self):
        script = f'"$HAND" write {KEY} kept; {LOCK}; {EACH}'
        said = self.unlocked("look", f"read {KEY}", f"write {KEY} other", f"remove {KEY}", script=script)
        self.assertEqual(said[:2], ["done", "locked_mute"])
        for line in said[2:]:
            self.assertRegex(line, r"^error: The keyring is locked, and nothing here can ask")
        self.assertEqual(len(said), 5)

    def test_locked_with_a_desktop_it_can_ask(self):
        said = self.lines(SUPPORT / "with-desktop.sh", SUPPORT / "with-keyring.sh", "--locked", HAND, "look")
        self.assertEqual(said, ["locked"])

    def test_a_dialog_that_nobody_answers_ends(self):
        said = self.lines(SUPPORT / "with-desktop.sh", SUPPORT / "with-keyring.sh", "--locked", HAND, "read", KEY)
        self.assertEqual(len(said), 1)
        self.assertRegex(said[0], "^error: The keyring is locked")

    def test_without_a_session(self):
        self.assertEqual(self.lines(HAND, "look"), ["no_session"])
        self.assertRegex(self.lines(HAND, "read", KEY)[0], "^error: There is no desktop session here")

    def test_a_service_without_a_keyring(self):
        said = self.fresh_session("look", f"read {KEY}", f"remove {KEY}", f"write {KEY} one", "look")
        self.assertEqual(said[:3], ["no_keyring", "nothing", "done"])
        self.assertRegex(said[3], "^error: ")  # nothing can ask for the password of a new one
        self.assertEqual(said[4], "no_keyring")

    def test_a_session_without_a_service(self):
        bus = self.folder / "bus.conf"
        bus.write_text(BUS)
        said = self.fresh_session("look", f"write {KEY} one", options=[f"--config-file={bus}"])
        self.assertEqual(said[0], "no_service")
        self.assertRegex(said[1], "^error: No service of this desktop")

    def test_a_token_is_nowhere_but_in_the_keyring(self):
        script = 'QT_LOGGING_RULES="*=true" "$HAND" sign-in 2>&1; cp -r "$HOME" "$COPY"'
        answer = self.run_in(SUPPORT / "with-keyring.sh", "bash", "-c", script,
                             PARAPET_TOKEN=CANARY, COPY=str(self.folder / "copy"))
        self.assertIn("signed in as octocat, kept in the keyring\n", answer.stdout)
        self.assert_holds_no_canary("what it said", (answer.stdout + answer.stderr).encode())
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        self.assertTrue(any(path.suffix == ".keyring" for path in files), files)
        for path in files:
            self.assert_holds_no_canary(path, path.read_bytes())

    def test_signed_out_it_is_in_the_keyring_neither(self):
        script = '"$HAND" sign-out; secret-tool search --all service org.parapet.parapet; true'
        said = self.unlocked(script=script, PARAPET_TOKEN=CANARY)
        self.assertEqual(said, ["signed in as octocat, kept in the keyring", "signed out: done"])

    def test_without_a_keyring_it_is_kept_for_the_session(self):
        said = self.lines(HAND, "sign-out", PARAPET_TOKEN=CANARY)
        self.assertEqual(said[0], "signed in as octocat, kept for this session")
        self.assertRegex(said[1], "^because: There is no desktop session here")
        self.assertEqual(said[2], "signed out: done")
        for path in self.folder.rglob("*"):
            self.assertFalse(path.is_file() and CANARY.encode() in path.read_bytes(), path)

    def assert_holds_no_canary(self, what, content):
        for form in (CANARY.encode(), base64.b64encode(CANARY.encode())[:-4], CANARY.encode("utf-16-le")):
            self.assertNotIn(form, content, what)


if __name__ == "__main__":
    unittest.main()
