#!/usr/bin/python3
"""tst_verbs.py PARAPETCTL: the program has the verbs that its manual and its completion name, and no other.

`parapetctl help --json` prints {"verbs": [{"name": "incident declare", "options": ["--at", …], …}, …]}."""

import json
import subprocess
import sys
import unittest

import written

PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 else "parapetctl"


class Verbs(unittest.TestCase):
    def setUp(self):
        answer = subprocess.run([PROGRAM, "help", "--json"], capture_output=True, text=True, check=True, timeout=30)
        self.program = {verb["name"]: set(verb["options"]) for verb in json.loads(answer.stdout)["verbs"]}
        self.written = {verb: set(switches) for verb, (_, switches) in written.completed_verbs().verbs.items()}
        del self.written["help"]  # which lists the others

    def test_program_manual_and_completion_have_the_same_verbs(self):
        self.assertGreater(len(self.program), 10)
        self.assertEqual(set(self.program), set(self.written))

    def test_each_verb_has_the_same_switches(self):
        for verb in self.program.keys() & self.written.keys():
            with self.subTest(verb):
                self.assertEqual(self.program[verb], self.written[verb])


if __name__ == "__main__":
    unittest.main()
