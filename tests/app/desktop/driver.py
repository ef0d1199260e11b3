"""Starts Parapet in the desktop of with-desktop.sh and sees and drives it from outside: AT-SPI to look and to act,
xdotool for keys. Nothing here knows widgets: things are found by role and name, as assistive tools do."""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20.0  # seconds until something that must come is missed
PROGRAMS = Path(sys.argv.pop(1)).resolve()  # the folder of parapet and parapetctl


def wait_until(what, condition, patience=PATIENCE):
    """Gives the first true value of `condition`; what AT-SPI cannot answer just then is asked again."""
    end = time.monotonic() + patience
    while True:
        try:
            value = condition()
        except GLib.Error:
            value = None  # it went away while we looked
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited {patience:.0f} s in vain for {what}")
        time.sleep(0.02)


def says(thing, state):
    return thing.get_state_set().contains(state)


def shown(thing):
    return says(thing, Atspi.StateType.SHOWING)


def below(thing):
    """Everything that shows below an accessible, itself first."""
    yield thing
    for place in range(thing.get_child_count()):
        child = thing.get_child_at_index(place)
        if child is not None and shown(child):
            yield from below(child)


def described(thing):
    return f"{thing.get_role_name()} “{thing.get_name()}”"


def key(*keys):
    """Presses keys in the window that has the keyboard: "ctrl+k", "Return"."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "2", "--", text], check=True)


def set_text(thing, text):
    if not Atspi.EditableText.set_text_contents(thing, text):
        raise AssertionError(f"{described(thing)} takes no text")


def text_of(thing):
    return Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing))


def act(thing):
    """What a press of it does: its first action."""
    if not Atspi.Action.do_action(thing, 0):
        raise AssertionError(f"{described(thing)} does nothing")


def rows_of(thing):
    """The names of the cells of a list or table, row by row, through its table interface."""
    columns = range(Atspi.Table.get_n_columns(thing))
    return [tuple(Atspi.Table.get_accessible_at(thing, row, column).get_name() for column in columns)
            for row in range(Atspi.Table.get_n_rows(thing))]


def ctl(*arguments):
    """Runs parapetctl and gives what it prints; a document when --json is among the arguments."""
    out = subprocess.run([PROGRAMS / "parapetctl", *arguments], check=True, capture_output=True, text=True).stdout
    return json.loads(out) if "--json" in arguments else out


class Hearing:
    """What a screen reader would be told from now on: (event, role, name), oldest first."""

    def __init__(self, *events):
        self.heard = []
        self.listener = Atspi.EventListener.new(self._hear)
        for event in events:
            self.listener.register(event)

    def _hear(self, event):
        try:
            self.heard.append((event.type, event.source.get_role_name(), event.source.get_name()))
        except GLib.Error:
            pass  # what spoke is gone

    def wait_for(self, name):
        """Waits until something whose name matches has spoken, and gives it."""
        def matching():
            while GLib.MainContext.default().iteration(False):
                pass
            return next((one for one in self.heard if re.search(name, one[2])), None)
        return wait_until(f"hearing “{name}”", matching)


class Program:
    """One run of parapet."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([PROGRAMS / "parapet", *arguments])
        self.root = wait_until("Parapet among the applications", self._application)

    def _application(self):
        if self.process.poll() is not None:
            raise AssertionError(f"parapet left with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(place)
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def find(self, role, name, within=None):
        """Waits for what has this role and a name that matches, and shows."""
        return wait_until(f"{role} “{name}”", lambda: self.seen(role, name, within))

    def seen(self, role, name, within=None):
        for thing in below(within or self.root):
            if thing.get_role_name() == role and re.fullmatch(name, thing.get_name()):
                return thing
        return None

    def window(self, name=".*", patience=PATIENCE):
        """Waits for a window that is in front."""
        def active():
            for place in range(self.root.get_child_count()):
                window = self.root.get_child_at_index(place)
                if re.fullmatch(name, window.get_name()) and says(window, Atspi.StateType.ACTIVE):
                    return window
            return None
        return wait_until(f"a window “{name}” in front", active, patience)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self):
        self.process.terminate()
        self.process.wait()


class DesktopTest(unittest.TestCase):
    """A test with a home of its own and programs that end with it."""

    def setUp(self):
        home = tempfile.TemporaryDirectory(dir=os.environ["HOME"])
        self.addCleanup(home.cleanup)
        self.home = Path(home.name)
        for name in ("DATA", "CONFIG", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = str(self.home / name.lower())

    def workspace(self, name="workspace"):
        folder = self.home / name
        ctl("init", folder)
        return folder

    def start(self, *arguments):
        program = Program(*arguments)
        self.addCleanup(program.end)
        return program


def main():
    unittest.main(verbosity=2)
