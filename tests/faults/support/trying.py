"""Runs a script of this folder and looks for what it leaves behind."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent


class Trying(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="parapet-faults-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.temporary = self.folder / "temporary"
        self.temporary.mkdir()

    def run_in(self, script, *command, timeout=60, **environment):
        return subprocess.run(
            [HERE / script, *command], capture_output=True, text=True, timeout=timeout,
            env={**os.environ, "TMPDIR": str(self.temporary), "PARAPET_TRYING": str(self.folder), **environment})

    def assert_nothing_is_left(self):
        self.assertEqual(list(self.temporary.iterdir()), [])
        left = [pid for pid in self.mine() if pid != str(os.getpid())]
        self.assertEqual(left, [])

    def mine(self):
        """Processes that were started by this test: they have its folder in their environment."""
        for process in Path("/proc").iterdir():
            try:
                if process.name.isdigit() and self.of_us(process):
                    yield process.name
            except OSError:
                continue  # it ended while we looked

    def of_us(self, process):
        ended = (process / "stat").read_text().rpartition(")")[2].split()[0] == "Z"
        return not ended and f"PARAPET_TRYING={self.folder}".encode() in (process / "environ").read_bytes()

    def wait_until_nothing_is_left(self):
        """Services of a session see its end a moment later; give them five seconds."""
        for _ in range(100):
            if not list(self.mine()):
                break
            subprocess.run(["sleep", "0.05"], check=True)
        self.assert_nothing_is_left()
