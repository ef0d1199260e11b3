#!/usr/bin/python3
"""Whatever the keyboard can reach says what it is and what it is called, in every place of the program."""

from driver import Atspi, DesktopTest, act, below, ctl, described, key, main, says, type_text

SAYS_NOTHING = {"unknown", "invalid", "filler", "redundant object"}

# The key of each pane, and the name of the window that shows it.
PANES = {"ctrl+1": "Board .*", "ctrl+2": "Incidents .*", "ctrl+3": "Timeline .*", "ctrl+4": "Review .*",
         "ctrl+5": "Actions .*", "ctrl+6": "Intelligence .*", "ctrl+7": "Evidence .*", "ctrl+8": "Contacts .*"}
# What is found by the palette in a pane, and the dialog it opens.
DIALOGS = [("ctrl+1", "declare an inc", "Declare an incident"), ("ctrl+1", "close the inc", "Close .*"),
           ("ctrl+1", "settings", "Settings.*"), ("ctrl+1", "long work", "Activity"),
           ("ctrl+1", "program log", "Program log"), ("ctrl+1", "verify the rec", "Verify the record"),
           ("ctrl+1", "assets and indicators", "Scope .*"), ("ctrl+1", "decisions", "Decisions .*"),
           ("ctrl+2", "record an old", "Record an old incident"), ("ctrl+3", "import a file", "Import .*"),
           ("ctrl+5", "open an action", "Open an action item"), ("ctrl+7", "capture", "Capture evidence"),
           ("ctrl+8", "register a contact", "Register a contact")]


def reached(window):
    return [thing for thing in below(window) if says(thing, Atspi.StateType.FOCUSABLE)]


def way_to(thing):
    steps = []
    while thing is not None and thing.get_role_name() != "application":
        steps.insert(0, described(thing))
        thing = thing.get_parent()
    return " > ".join(steps[-4:])


class Names(DesktopTest):
    def test_every_control_has_a_name_and_a_role(self):
        folder = self.workspace()
        ctl("--workspace", folder, "incident", "declare", "--severity", "P1", "Malicious release")
        program = self.start(folder)
        for keys, name in PANES.items():
            with self.subTest(name):
                program.window()
                key(keys)
                self.assert_all_named(program.window(name))
        for keys, words, name in DIALOGS:
            with self.subTest(name):
                key(keys)
                pane = program.window(PANES[keys])
                key("ctrl+k")
                program.find("text", "Find a verb.*")
                self.assert_all_named(pane)
                type_text(words)
                key("Return")
                self.assert_all_named(program.window(name))
                key("Escape")
                program.window(PANES[keys])
        with self.subTest("keys"):
            key("F1")
            self.assert_all_named(program.find("panel", "Keys.*"))

    def test_the_welcome_has_names(self):
        program = self.start()
        self.assert_all_named(program.window("Welcome .*"))
        act(program.find("push button", "New workspace…"))
        self.assert_all_named(program.window("New workspace.*"))

    def assert_all_named(self, window):
        self.assertNotIn(window.get_role_name(), SAYS_NOTHING, described(window))
        controls = reached(window)
        self.assertGreater(len(controls), 0)
        nameless = [way_to(thing) for thing in controls
                    if not thing.get_name().strip() or thing.get_role_name() in SAYS_NOTHING]
        self.assertEqual(nameless, [])


if __name__ == "__main__":
    main()
