#!/usr/bin/python3
"""tst_randomfaults.py PROGRAM RUNS: parapetctl works while one in fifty reads and writes of its process fails.

Whatever happens it ends by itself, says in one line what failed (status 4), and leaves a workspace that
verifies and in which the next run, without faults, goes on. What it said was done is there."""

import hashlib
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

RUNS = int(sys.argv.pop(2))
PROGRAM = Path(sys.argv.pop(1)).resolve()
AUDIT = Path(__file__).resolve().parent.parent / "data/github-audit/web-export.json"
FAULTS = ["fiu-run", "-x", "-f", "", "-c", "enable_random name=posix/io/rw/*,probability=0.02"]
PATIENCE = 60  # seconds; a run takes a tenth of one
DONE, STORAGE, DAMAGED = 0, 4, 5


class RandomFaults(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory(prefix="parapet-faults-")
        self.addCleanup(home.cleanup)
        self.home = Path(home.name)
        self.workspace = self.home / "workspace"
        self.evidence = self.home / "runner.log"
        self.evidence.write_bytes(b"POST https://x.example/collect\n" * 50000)
        self.failed = 0
        self.must("init", self.workspace)
        self.must("incident", "declare", "Malicious release")
        self.incident = self.asked("incident", "list")["incidents"][0]["id"]

    def test_no_fault_loses_what_was_said_to_be_done(self):
        works = [self.init, self.declare, self.note, self.add_evidence, self.import_log, self.verify]
        for run in range(RUNS):
            work = works[run % len(works)]
            with self.subTest(f"{run}: {work.__name__}"):
                work(run)
                self.must("verify", self.workspace)
        self.must("incident", "note", self.incident, "it goes on")
        self.assertGreater(self.failed, RUNS // 5, "too few faults to tell anything")

    def init(self, run):
        folder = self.home / f"new-{run}"
        done = self.tried("init", folder)
        if not done:
            self.must("init", folder)  # nothing stayed behind
        self.must("verify", folder)

    def declare(self, run):
        done = self.tried("incident", "declare", f"Incident {run}")
        titles = [incident["title"] for incident in self.asked("incident", "list")["incidents"]]
        self.assert_there(done, titles.count(f"Incident {run}"))

    def note(self, run):
        done = self.tried("incident", "note", self.incident, f"note {run}")
        texts = [line["text"] for line in self.asked("incident", "show", self.incident)["timeline"]]
        self.assert_there(done, texts.count(f"note {run}"))

    def add_evidence(self, run):
        done = self.tried("evidence", "add", self.incident, self.evidence, "--title", f"log {run}")
        items = [item for item in self.asked("evidence", "list", self.incident)["evidence"]
                 if item["title"] == f"log {run}"]
        self.assert_there(done, len(items))
        for item in items:
            self.assertEqual(item["sha256"], hashlib.sha256(self.evidence.read_bytes()).hexdigest())
        self.must("evidence", "verify", self.incident)

    def import_log(self, run):
        if not self.tried("import", "github-audit", AUDIT):
            self.must("import", "github-audit", AUDIT)  # the same file again adds the rest
        self.assertEqual(self.asked("status")["machine_events"], 3)

    def verify(self, run):
        self.tried("verify", self.workspace)

    def assert_there(self, done, times):
        """What was said to be done is there once; what failed is there as a whole or not at all."""
        self.assertIn(times, (1,) if done else (0, 1))

    def tried(self, *arguments):
        """Runs it with faults: whether it said that it was done."""
        answer = self.run_with(FAULTS, *arguments)
        if answer.returncode == DAMAGED:  # SQLite takes a failed read of a sector for damage
            self.assertIn("cannot be read", answer.stderr)
        else:
            self.assertIn(answer.returncode, (DONE, STORAGE), answer.stderr)
        if answer.returncode == DONE:
            return True
        self.failed += 1
        said = [line for line in answer.stderr.splitlines() if line.startswith("parapetctl: ")]
        self.assertEqual(len(said), 1, answer.stderr)
        return False

    def must(self, *arguments):
        answer = self.run_with([], *arguments)
        self.assertEqual(answer.returncode, DONE, answer.stderr)
        return answer.stdout

    def asked(self, *arguments):
        return json.loads(self.must(*arguments, "--json"))

    def run_with(self, faults, *arguments):
        home = {f"XDG_{name}_HOME": str(self.home / name.lower()) for name in ("DATA", "STATE", "CONFIG", "CACHE")}
        return subprocess.run([*faults, PROGRAM, "--workspace", self.workspace, *arguments], capture_output=True,
                              text=True, timeout=PATIENCE, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", **home})


if __name__ == "__main__":
    unittest.main()
