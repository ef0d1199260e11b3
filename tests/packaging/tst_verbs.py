#!/usr/bin/python3
"""tst_verbs.py PARAPETCTL: the program has the verbs that its manual and its completion name, and no other.

`parapetctl help --json` prints {"verbs": [{"verb": "incident declare", …}, …]}."""

import json
import subprocess
import sys
import unittest

import written

PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 else "parapetctl"


class Verbs(unittest.TestCase):
    def test_program_manual_and_completion_agree(self):
        answer = subprocess.run([PROGRAM, "help", "--json"], capture_output=True, text=True, check=True, timeout=30)
        verbs = {entry["verb"] for entry in json.loads(answer.stdout)["verbs"]}
        self.assertGreater(len(verbs), 10)
        self.assertEqual(verbs, set(written.completed_verbs().verbs))


if __name__ == "__main__":
    unittest.main()
