#!/usr/bin/python3
"""tmpfs.sh gives a command a small file system that fills up, and can be made larger."""

import unittest

from trying import Trying


class Tmpfs(Trying):
    def test_it_is_full_when_it_is_full(self):
        answer = self.in_small("head -c 3M /dev/zero >a; echo $?; stat -c %s a")
        self.assertEqual(answer.stdout.splitlines(), ["1", str(2 * 1024 * 1024)])
        self.assertIn("No space left on device", answer.stderr)

    def test_it_can_be_given_more_room(self):
        answer = self.in_small("head -c 3M /dev/zero >a 2>/dev/null || mount -o remount,size=8m . && "
                               "head -c 3M /dev/zero >a && stat -c %s a")
        self.assertEqual(answer.stdout.strip(), str(3 * 1024 * 1024), answer.stderr)

    def test_nobody_else_sees_it(self):
        (self.folder / "small").mkdir()
        (self.folder / "small/before").touch()
        answer = self.in_small("ls; touch inside")
        self.assertEqual((answer.returncode, answer.stdout), (0, ""))
        self.assertEqual([path.name for path in (self.folder / "small").iterdir()], ["before"])

    def test_the_status_is_the_commands(self):
        self.assertEqual(self.in_small("exit 7").returncode, 7)

    def test_usage_is_said(self):
        answer = self.run_in("tmpfs.sh", "2m", str(self.folder / "small"))
        self.assertEqual(answer.returncode, 2)
        self.assertIn("usage:", answer.stderr)

    def in_small(self, script):
        folder = self.folder / "small"
        return self.run_in("tmpfs.sh", "2m", str(folder), "bash", "-c", f"cd '{folder}' && {{ {script}; }}")


if __name__ == "__main__":
    unittest.main()
