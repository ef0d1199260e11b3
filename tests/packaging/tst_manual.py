#!/usr/bin/python3
"""The manual names every verb and switch that the completion offers, and no other."""

import re
import unittest

import written


class Manual(unittest.TestCase):
    def setUp(self):
        self.verbs = written.completed_verbs()
        self.manual = written.manual_verbs()

    def test_it_has_the_same_verbs(self):
        self.assertEqual(set(self.manual), set(self.verbs.verbs))

    def test_each_verb_has_the_same_switches(self):
        for verb, (_, switches) in self.verbs.verbs.items():
            with self.subTest(verb):
                self.assertEqual(self.manual.get(verb), set(switches))

    def test_it_names_the_common_switches(self):
        options = " ".join(written.manual_entries("parapetctl.1"))
        for switch in self.verbs.common:
            self.assertIn(switch, options)

    def test_desktop_entries_use_switches_of_the_manual(self):
        options = " ".join(written.manual_entries("parapet.1"))
        desktop = (written.PACKAGING / "desktop/org.parapet.parapet.desktop").read_text(encoding="utf-8")
        used = set(re.findall(r"^Exec=parapet (--[a-z-]+)", desktop, re.MULTILINE))
        self.assertEqual(used, {"--declare", "--demo"})
        for switch in used:
            self.assertIn(switch, options)


if __name__ == "__main__":
    unittest.main()
