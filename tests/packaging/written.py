"""What packaging says about the verbs of parapetctl, read from where it is written."""

import importlib.util
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
COMPLETION = PACKAGING / "completion"


def generator():
    spec = importlib.util.spec_from_file_location("generate", COMPLETION / "generate.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def completed_verbs():
    return generator().Verbs((COMPLETION / "verbs.txt").read_text(encoding="utf-8"))


def plain(troff):
    """A line of troff without fonts and escapes."""
    text = re.sub(r"\\f[A-Z]", "", troff.replace(r"\-", "-").replace(r"\|", ""))
    return re.sub(r"^\.(B|I|BI|BR|RB|IR)\s+", "", text).replace('"', "")


def manual_entries(page):
    """The line under each .TP of a page, as a reader sees it."""
    lines = (PACKAGING / "man" / page).read_text(encoding="utf-8").splitlines()
    return [plain(lines[number + 1]) for number, line in enumerate(lines) if line == ".TP"]


def manual_verbs(page="parapetctl.1"):
    """Verb -> its switches, for the section VERBS: the words in lower case before the first argument."""
    text = (PACKAGING / "man" / page).read_text(encoding="utf-8")
    section = text.split(".SH VERBS", 1)[1].split("\n.SH ", 1)[0].splitlines()
    verbs = {}
    for number, line in enumerate(section):
        if line == ".TP":
            entry = plain(section[number + 1])
            verb = re.match(r"[a-z]+( [a-z]+)*(?= |$)", entry)[0]
            verbs[verb] = set(re.findall(r"--[a-z-]+", entry))
    return verbs
