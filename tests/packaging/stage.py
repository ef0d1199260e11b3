"""A copy of packaging/ with everything around it played: apt, sudo, cmake, ctest, the programs, the checks."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
REAL = ("awk", "bash", "cat", "dirname", "env", "grep", "mkdir", "mktemp", "nproc", "rm", "sed", "sh")
AS_NOBODY = ("--reuid=65534", "--regid=65534", "--clear-groups")
LOG = 'printf "%s" "${0##*/}" >>"$STAGE/log"; printf " %s" "$@" >>"$STAGE/log"; echo >>"$STAGE/log"\n'


class Stage:
    """Each played program writes its name and arguments to a log, then does what the test gave it to do."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="parapet stage ")
        self.folder = Path(self._folder.name)
        self.root = self.folder / "the tree"
        self.tools = self.folder / "bin"
        self.home = self.folder / "home"
        for folder in (self.tools, self.home, self.root / "tests/house"):
            folder.mkdir(parents=True)
        shutil.copytree(PACKAGING, self.root / "packaging", ignore=shutil.ignore_patterns("checks"))
        (self.root / "tests/house/house.py").write_text("print('note: played')\n")
        for name in REAL:
            (self.tools / name).symlink_to(shutil.which(name))
        (self.folder / "log").touch()
        self.play("dpkg-query", "printf installed")
        self.play("cmake")
        for path in [self.folder, *self.folder.rglob("*")]:
            if not path.is_symlink():
                path.chmod(0o777)

    def close(self):
        self._folder.cleanup()

    def play(self, name, does="", folder=None):
        program = (folder or self.tools) / name
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text("#!/bin/bash\n" + LOG + does + "\n")
        program.chmod(0o755)

    def run(self, script, *arguments, root=True, **environment):
        """Runs packaging/SCRIPT from another folder, with nothing of the caller's environment."""
        command = [str(self.root / "packaging" / script), *arguments]
        if root and os.geteuid() != 0:
            command = [shutil.which("unshare"), "--map-root-user", *command]
        if not root and os.geteuid() == 0:
            command = [shutil.which("setpriv"), *AS_NOBODY, *command]
        return subprocess.run(
            command, cwd="/", capture_output=True, text=True, timeout=60,
            env={"PATH": str(self.tools), "HOME": str(self.home), "STAGE": str(self.folder), "LC_ALL": "C.UTF-8",
                 **environment})

    def log(self, program=""):
        """What was called since the stage was set, of one program or of all."""
        lines = (self.folder / "log").read_text().splitlines()
        return [line for line in lines if line.split(" ")[0] == program] if program else lines
