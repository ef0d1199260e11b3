#!/usr/bin/python3
"""test.sh counts what passed and failed, names what failed, and cannot pass when something did not."""

import unittest

from stage import Stage

CHECKS = ("format", "spelling", "shell", "desktop", "manual", "translations", "tidy")
PASSED = '<testsuite tests="2">\n' \
         '\t<testcase name="base/tst_a" classname="base/tst_a" time="0.1" status="run">\n\t</testcase>\n' \
         '\t<testcase name="base/tst_b" classname="base/tst_b" time="0.1" status="run"/>\n</testsuite>\n'
FAILED = PASSED.replace('"base/tst_b" time="0.1" status="run"', '"base/tst_b" time="0.1" status="fail"')
NOT_RUN = PASSED.replace('"base/tst_b" time="0.1" status="run"', '"base/tst_b" time="0.1" status="notrun"')
WRITE = 'while (($# > 1)); do [[ "$1" == --output-junit ]] && cat "$STAGE/report" >"$2"; shift; done'


class Test(unittest.TestCase):
    def setUp(self):
        self.stage = Stage()
        self.addCleanup(self.stage.close)
        self.stage.play("ctest", WRITE)
        for preset in ("dev", "asan", "tsan"):
            (self.stage.root / "build" / preset).mkdir(parents=True)
        for name in CHECKS:
            self.play_check(name, "")
        self.report(PASSED)

    def play_check(self, name, does):
        self.stage.play(name + ".sh", does, self.stage.root / "packaging/checks")

    def report(self, text):
        (self.stage.folder / "report").write_text(text)

    def run_test(self, *arguments):
        answer = self.stage.run("test.sh", *arguments)
        lines = answer.stdout.splitlines()
        return answer.returncode, lines[-1] if lines else "", [x for x in lines if x.startswith("failed: ")]

    def test_the_last_line_counts_build_tests_and_checks(self):
        self.assertEqual(self.run_test(), (0, f"{1 + 2 + len(CHECKS)} passed, 0 failed", []))

    def test_a_failed_test_is_named(self):
        self.report(FAILED)
        self.assertEqual(self.run_test(), (1, "9 passed, 1 failed", ["failed: test base/tst_b"]))

    def test_a_test_that_did_not_run_has_failed(self):
        self.report(NOT_RUN)
        self.assertEqual(self.run_test(), (1, "9 passed, 1 failed", ["failed: test base/tst_b"]))

    def test_no_report_of_tests_is_a_failure(self):
        self.stage.play("ctest", "exit 8")
        self.assertEqual(self.run_test()[0], 1)
        self.assertEqual(self.run_test()[2], ["failed: tests: none ran"])

    def test_an_old_report_does_not_count(self):
        self.run_test()
        self.stage.play("ctest", "exit 8")
        self.assertEqual(self.run_test()[2], ["failed: tests: none ran"])

    def test_ctest_failing_without_a_failed_test_is_a_failure(self):
        self.stage.play("ctest", WRITE + "; exit 8")
        self.assertEqual(self.run_test()[2], ["failed: ctest"])

    def test_each_failed_check_is_named(self):
        for name in CHECKS:
            with self.subTest(name):
                self.play_check(name, "exit 1")
                self.assertEqual(self.run_test(), (1, "9 passed, 1 failed", [f"failed: {name}"]))
                self.play_check(name, "")

    def test_a_failed_build_runs_no_test_but_every_check(self):
        self.stage.play("cmake", "exit 1")
        self.assertEqual(self.run_test(), (1, f"{len(CHECKS)} passed, 1 failed", ["failed: build"]))
        self.assertEqual(self.stage.log("ctest"), [])

    def test_missing_packages_end_it(self):
        self.stage.play("dpkg-query", "")
        self.stage.play("apt-get", "exit 100")
        self.stage.play("sudo", '"$@"')
        self.assertEqual(self.run_test(), (1, "0 passed, 1 failed", ["failed: packages"]))

    def test_the_choices_reach_cmake_and_ctest(self):
        for argument, preset, chosen, checked in (
                ("", "dev", "-LE soak", 7), ("--quick", "dev", "-LE soak|desktop", 6), ("--asan", "asan", "-LE soak", 0),
                ("--tsan", "tsan", "-LE soak", 0), ("--soak", "dev", "-L soak", 0)):
            with self.subTest(argument):
                before = len(self.stage.log())
                self.run_test(*argument.split())
                log = self.stage.log()[before:]
                self.assertIn(f"cmake --build --preset {preset} ", "\n".join(log))
                ctest = [line for line in log if line.startswith("ctest ")][0]
                self.assertIn(f"--test-dir {self.stage.root}/build/{preset} -j2", ctest)
                self.assertTrue(ctest.endswith(chosen), ctest)
                self.assertEqual(len([line for line in log if line.split(" ")[0].removesuffix(".sh") in CHECKS]), checked)

    def test_an_unknown_choice_is_wrong_usage(self):
        self.assertEqual(self.run_test("--nonsense")[0], 2)
        self.assertEqual(self.stage.log(), [])


if __name__ == "__main__":
    unittest.main()
