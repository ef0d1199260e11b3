#!/usr/bin/python3
"""A P1 is declared and a note written, through what assistive tools see and do."""

from driver import (Atspi, DesktopTest, Hearing, act, ctl, key, main, rows_of, says, set_text, text_of, wait_until)


class Incident(DesktopTest):
    def test_a_p1_is_declared_and_its_log_can_be_read(self):
        folder = self.workspace()
        program = self.start(folder)
        program.window("Board .*")
        key("ctrl+shift+i")
        dialog = program.window("Declare an incident")
        set_text(program.find("text", "Title", dialog), "Malicious release")
        act(program.find("radio button", "P1 Critical", dialog))
        act(program.find("push button", "Declare", dialog))

        line = program.find("text", "Scribe line", program.window("Board .*"))
        set_text(line, "legal is on the bridge")
        key("Return")
        wait_until("an empty line", lambda: text_of(line) == "")
        log = program.find("list", "Timeline")
        noted = wait_until("the note", lambda: [row for row in rows_of(log) if "legal is on the bridge" in row[0]])
        self.assertRegex(noted[0][0], r"^\d\d:\d\d:\d\dZ, Note, legal is on the bridge, by \w+$")
        self.assertIn("Declared P1 Critical", rows_of(log)[0][0])

        [incident] = ctl("--workspace", folder, "incident", "list", "--json")["incidents"]
        self.assertEqual((incident["title"], incident["severity"]), ("Malicious release", "P1"))

    def test_the_log_is_heard_as_it_is_walked_and_written(self):
        folder = self.workspace()
        ctl("--workspace", folder, "incident", "declare", "--severity", "P1", "Malicious release")
        [incident] = ctl("--workspace", folder, "incident", "list", "--json")["incidents"]
        for note in ("first note", "second note"):
            ctl("--workspace", folder, "incident", "note", incident["id"], note)
        program = self.start(folder)
        line = program.find("text", "Scribe line", program.window("Board .*"))
        wait_until("the keyboard in the line", lambda: says(line, Atspi.StateType.FOCUSED))

        walked = Hearing("object:state-changed:focused")
        key("F6")
        walked.wait_for("^Timeline$")
        key("shift+g")
        self.assertEqual(walked.wait_for("second note")[1], "list item")
        key("k")
        self.assertRegex(walked.wait_for("first note")[2], r"^\d\d:\d\d:\d\dZ, Note, first note, by \w+$")
        key("Escape")

        written = Hearing("object:property-change:accessible-name")
        set_text(line, "third note")
        key("Return")
        written.wait_for("^Noted$")
        set_text(line, "!m nonsense")
        key("Return")
        written.wait_for("“nonsense” is not one milestone")


if __name__ == "__main__":
    main()
