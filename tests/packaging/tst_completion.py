#!/usr/bin/python3
"""The bash completion is the one of verbs.txt, and offers what a person would expect."""

import subprocess
import tempfile
import unittest
from pathlib import Path

import written

OFFERED = [
    ("", {"incident", "due", "import"}, {"declare", "--json"}),
    ("incident ", {"declare", "close"}, {"due", "verify"}),
    ("incident d", {"declare", "do"}, {"list"}),
    ("evidence ", {"add", "list", "verify"}, {"declare"}),
    ("incident declare -", {"--severity", "--title", "--json"}, {"--outcome", "--strict"}),
    ("incident declare --severity ", {"P1", "P4"}, {"--title"}),
    ("incident declare --title x --severity P", {"P1"}, {"--title"}),
    ("incident declare --title ", set(), {"P1", "declare"}),
    ("incident close INC-7F3A2 --outcome ", {"confirmed", "false_positive"}, set()),
    ("incident milestone INC-7F3A2 ", {"isolated", "contained"}, {"P1"}),
    ("incident severity INC-7F3A2 ", {"P2"}, {"isolated"}),
    ("incident task ", {"add", "move", "assign"}, {"declare"}),
    ("incident task move INC-7F3A2 T-1 ", {"blocked"}, {"add"}),
    ("incident task add -", {"--time-box"}, {"--why"}),
    ("incident milestone ", set(), {"isolated"}),
    ("--workspace /x incident ", {"declare"}, {"due"}),
    ("--workspace ", {"sub folder"}, {"a file.json"}),
    ("import ", {"github-audit"}, {"a file.json"}),
    ("import github-audit ", {"a file.json"}, {"github-audit"}),
    ("import github-audit one.json ", {"a file.json"}, {"github-audit"}),
    ("import github-audit -", {"--strict"}, {"--severity"}),
    ("evidence add INC-7F3A2 ", {"a file.json"}, {"declare"}),
    ("verify ", {"sub folder"}, {"a file.json"}),
    ("due ", set(), {"incident"}),
]


class Completion(unittest.TestCase):
    def offered(self, typed):
        script = ('source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _parapetctl; '
                  'printf "%s\\n" "${COMPREPLY[@]}"')
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a file.json").touch()
            (Path(folder) / "sub folder").mkdir()
            answer = subprocess.run(
                ["bash", "-uc", script, "bash", written.COMPLETION / "parapetctl", "parapetctl", *typed.split(" ")],
                cwd=folder, capture_output=True, text=True, check=True)
        self.assertEqual(answer.stderr, "")
        return set(answer.stdout.splitlines()) - {""}

    def test_it_is_what_the_verbs_say(self):
        generator = written.generator()
        self.assertEqual((written.COMPLETION / "parapetctl").read_text(encoding="utf-8"),
                         generator.script(written.completed_verbs()),
                         "run packaging/completion/generate.py verbs.txt > parapetctl")

    def test_it_offers_what_can_come_next(self):
        for typed, offered, withheld in OFFERED:
            with self.subTest(typed):
                found = self.offered(typed)
                self.assertLessEqual(offered, found)
                self.assertEqual(withheld & found, set())

    def test_every_verb_can_be_reached(self):
        for verb in written.completed_verbs().verbs:
            first, _, second = verb.rpartition(" ")
            with self.subTest(verb):
                self.assertIn(second, self.offered(f"{first} ".lstrip()))


if __name__ == "__main__":
    unittest.main()
