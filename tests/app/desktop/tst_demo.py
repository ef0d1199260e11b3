#!/usr/bin/python3
"""A newcomer opens the demo organisation from the welcome and sees a board that lives."""

from driver import DesktopTest, act, main, rows_of, text_of


class Demo(DesktopTest):
    def test_the_demo_organisation_is_one_press_away(self):
        program = self.start()
        welcome = program.window("Welcome .*")
        act(program.find("push button", "Open the demo organisation", welcome))
        board = program.window("Board · Acme · demo.*", patience=90)
        self.assertEqual(text_of(program.find("text", "Scribe line", board)), "")
        self.assertGreater(len(rows_of(program.find("list", "Timeline", board))), 10)
        self.assertGreater(len(rows_of(program.find("list", "Due next", board))), 3)
        self.assertIsNone(program.seen("push button", "Open the demo organisation"))


if __name__ == "__main__":
    main()
