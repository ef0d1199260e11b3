#!/usr/bin/python3
"""What was being typed when the program was killed is there when it starts again."""

from driver import DesktopTest, Program, ctl, key, main, rows_of, set_text, text_of, type_text, wait_until


class Killed(DesktopTest):
    def test_a_half_typed_line_survives_a_kill(self):
        folder = self.workspace()
        ctl("--workspace", folder, "incident", "declare", "--severity", "P1", "Malicious release")
        program = Program(folder)
        self.addCleanup(program.kill)
        line = program.find("text", "Scribe line", program.window("Board .*"))
        type_text("the bridge is open")
        key("Return")
        wait_until("an empty line", lambda: text_of(line) == "")
        type_text("-10m half a thou")
        wait_until("what was typed", lambda: text_of(line) == "-10m half a thou")
        drafts = self.home / "state/parapet/lines"
        wait_until("the draft on the disk", lambda: any("half a thou" in file.read_text() for file in drafts.glob("*.json")))
        program.kill()

        again = self.start(folder)
        board = again.window("Board .*")
        line = again.find("text", "Scribe line", board)
        wait_until("the half-typed line", lambda: text_of(line) == "-10m half a thou")
        type_text("ght")
        self.assertEqual(wait_until("the whole line", lambda: text_of(line).endswith("ght") and text_of(line)),
                         "-10m half a thought")
        log = rows_of(again.find("list", "Timeline", board))
        self.assertEqual(len([row for row in log if "the bridge is open" in row[0]]), 1)
        self.assertIn("It verifies.", ctl("verify", folder))


if __name__ == "__main__":
    main()
