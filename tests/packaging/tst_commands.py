#!/usr/bin/python3
"""packages.sh and run.sh do what the README says of them, on a stage where nothing is installed or built."""

import unittest

from stage import Stage

ABSENT = '[[ "$4" == libyaml-dev || "$4" == tzdata || "$4" == xvfb ]] || printf installed'


class OnStage(unittest.TestCase):
    def setUp(self):
        self.stage = Stage()
        self.addCleanup(self.stage.close)


class Packages(OnStage):
    def test_apt_is_not_asked_when_nothing_is_missing(self):
        answer = self.stage.run("packages.sh", "build", "run", "test")
        self.assertEqual((answer.returncode, answer.stdout, answer.stderr), (0, "", ""))
        self.assertEqual(self.stage.log("apt-get"), [])
        self.assertGreater(len(self.stage.log("dpkg-query")), 30)

    def test_root_installs_only_what_is_missing_for_the_purpose(self):
        self.stage.play("dpkg-query", ABSENT)
        self.stage.play("apt-get", 'echo "frontend=$DEBIAN_FRONTEND" >>"$STAGE/log"')
        answer = self.stage.run("packages.sh", "build", "run")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        update, install = self.stage.log("apt-get")
        self.assertTrue(update.endswith(" update"))
        self.assertTrue(install.endswith(" install --no-install-recommends libyaml-dev tzdata"))
        self.assertEqual(self.stage.log("frontend=noninteractive"), ["frontend=noninteractive"] * 2)

    def test_others_install_through_sudo(self):
        self.stage.play("dpkg-query", ABSENT)
        self.stage.play("sudo", '"$@"')
        self.stage.play("apt-get")
        answer = self.stage.run("packages.sh", "build", root=False)
        self.assertEqual(answer.returncode, 0, answer.stderr)
        self.assertEqual(len(self.stage.log("sudo")), 2)
        self.assertTrue(self.stage.log("apt-get")[1].endswith(" libyaml-dev"))

    def test_without_root_and_sudo_it_says_what_to_install(self):
        self.stage.play("dpkg-query", ABSENT)
        self.stage.play("apt-get")
        answer = self.stage.run("packages.sh", "build", "test", root=False)
        self.assertEqual(answer.returncode, 1)
        self.assertIn("needs root or sudo", answer.stderr)
        self.assertIn("apt-get install libyaml-dev xvfb", answer.stderr)
        self.assertEqual(self.stage.log("apt-get"), [])

    def test_a_failed_installation_fails(self):
        self.stage.play("dpkg-query", ABSENT)
        self.stage.play("sudo", '"$@"')
        self.stage.play("apt-get", "exit 100")
        self.assertEqual(self.stage.run("packages.sh", "run", root=False).returncode, 100)

    def test_another_system_is_told_where_the_list_is(self):
        (self.stage.tools / "dpkg-query").unlink()
        answer = self.stage.run("packages.sh", "build")
        self.assertEqual(answer.returncode, 1)
        self.assertIn("packages.txt", answer.stderr)


class Run(OnStage):
    def setUp(self):
        super().setUp()
        programs = self.stage.root / "build/release/src/app"
        self.stage.play("parapet", 'echo "platform=$QT_QPA_PLATFORM" >>"$STAGE/log"', programs)
        self.stage.play("parapetctl", 'mkdir -p "$2"; : >"$2/journal.db"', programs)
        self.demo = self.stage.home / ".local/share/parapet/demo"

    def test_it_builds_and_opens_the_demo(self):
        answer = self.stage.run("run.sh", DISPLAY=":7")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        configure, build = self.stage.log("cmake")
        self.assertIn("--preset release -DPARAPET_TESTS=OFF", configure)
        self.assertIn("--build --preset release", build)
        self.assertEqual(self.stage.log("parapetctl"), [f"parapetctl init {self.demo} --demo"])
        self.assertEqual(self.stage.log("parapet"), ["parapet --demo"])

    def test_a_second_run_keeps_the_demo(self):
        self.stage.run("run.sh", DISPLAY=":7")
        self.stage.run("run.sh", "--theme", "dark", WAYLAND_DISPLAY="wayland-0")
        self.assertEqual(len(self.stage.log("parapetctl")), 1)
        self.assertEqual(self.stage.log("parapet"), ["parapet --demo", "parapet --demo --theme dark"])

    def test_the_demo_is_where_xdg_says(self):
        self.stage.run("run.sh", DISPLAY=":7", XDG_DATA_HOME=str(self.stage.folder / "elsewhere"))
        self.assertTrue((self.stage.folder / "elsewhere/parapet/demo/journal.db").exists())

    def test_a_workspace_opens_instead_of_the_demo(self):
        self.stage.run("run.sh", str(self.stage.home), "--read-only", DISPLAY=":7")
        self.assertEqual(self.stage.log("parapet"), [f"parapet {self.stage.home} --read-only"])
        self.assertEqual(self.stage.log("parapetctl"), [])

    def test_without_a_display_every_pane_is_rendered(self):
        answer = self.stage.run("run.sh")
        shots = self.stage.root / "build/shots"
        self.assertEqual(answer.returncode, 0, answer.stderr)
        self.assertEqual(answer.stdout.splitlines()[-1], str(shots))
        self.assertEqual(self.stage.log("parapet"), [
            f"parapet --demo --theme {theme} --size {size} --shots {shots}/{theme}-{size}"
            for theme in ("light", "dark") for size in ("1366x768", "1920x1080")])
        self.assertEqual(self.stage.log("platform=offscreen"), ["platform=offscreen"] * 4)
        self.assertEqual(sorted(folder.name for folder in shots.iterdir()),
                         ["dark-1366x768", "dark-1920x1080", "light-1366x768", "light-1920x1080"])

    def test_what_needs_no_display_runs_as_asked(self):
        self.stage.run("run.sh", "--shots", "/x")
        self.assertEqual(self.stage.log("parapet"), ["parapet --demo --shots /x"])

    def test_nothing_opens_after_a_failed_build(self):
        self.stage.play("cmake", "exit 3")
        self.assertEqual(self.stage.run("run.sh", DISPLAY=":7").returncode, 3)
        self.assertEqual(self.stage.log("parapet"), [])

    def test_help_only_helps(self):
        answer = self.stage.run("run.sh", "--help")
        self.assertIn("usage: packaging/run.sh", answer.stdout)
        self.assertEqual(self.stage.log(), [])


if __name__ == "__main__":
    unittest.main()
