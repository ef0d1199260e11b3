#!/usr/bin/python3
"""Breaks each rule of the house once in a small tree of its own; a rule that stays silent is a defect."""

import hashlib
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from house import RULES, findings  # noqa: E402

SQL = "CREATE TABLE a (b TEXT) STRICT;\n"
SHIPPED = f"{hashlib.sha256(SQL.encode()).hexdigest()}  0001_start.sql\n"

CLEAN = {
    "CMakeLists.txt": "", "README.md": "Words.\n", ".gitignore": "build/\n",
    "src/CMakeLists.txt": "function(parapet_layer name)\nendfunction()\n"
                          "parapet_layer(base   QT Core LIBS OpenSSL::Crypto)\n"
                          "parapet_layer(domain USES base)\n"
                          "parapet_layer(store  USES base domain QT Core)\n"
                          "parapet_layer(panes  USES base domain\n  QT Widgets)\n",
    "src/base/result.h": "class Error;\nclass Result\n{\n};\n",
    "src/base/clock.h": "class Clock\n{\n};\n\nclass FixedClock : public Clock\n{\n};\n",
    "src/domain/incidents/incident.h": '#include "base/result.h"\n#include <QString>\n',
    "src/domain/journal/entry.h": '#include "domain/incidents/incident.h"\n',
    "src/store/journal.cpp": '#include "base/result.h"\n#include "domain/journal/entry.h"\n#include "journal.moc"\n',
    "src/panes/look/theme.h": "",
    "src/panes/console/pane.h": "",
    "src/panes/board/boardpane.cpp": '#include "panes/look/theme.h"\n#include "panes/console/pane.h"\n#include "board/ui_boardpane.h"\n',
    "src/panes/log/logpane.h": "",
    "src/panes/shell/panelist.cpp": '#include "panes/board/boardpane.h"\n#include "panes/log/logpane.h"\n',
    "src/app/main.cpp": '#include "panes/shell/panelist.h"\n#include "store/journal.h"\n',
    "resources/sql/0001_start.sql": SQL, "resources/sql/0002_more.sql": SQL,
    "resources/sql/frozen.sha256": SHIPPED,
    "tests/base/tst_result.cpp": "line();\n" * 40,
}

# what it is · the rule · what is laid over the clean tree (None: taken away) · what must be said
BROKEN = [
    ("a layer used without being declared", "layers",
     {"src/panes/log/logpane.h": '#include "store/journal.h"\n'}, "layer panes includes layer store"),
    ("a layer used against the order", "layers",
     {"src/domain/journal/entry.h": '#include "store/journal.h"\n'}, "layer domain includes layer store"),
    ("a layer included in angle brackets", "layers",
     {"src/base/clock.h": "#include <store/journal.h>\n"}, "include it in quotes"),
    ("an include without its layer", "layers",
     {"src/store/journal.cpp": '#include "journal.h"\n'}, "does not begin with the name of a layer"),
    ("an include of something unknown", "layers",
     {"src/store/journal.cpp": '#include "vendor/thing.h"\n'}, "does not begin with the name of a layer"),
    ("an include of the composition", "layers",
     {"src/store/journal.cpp": '#include "app/main.h"\n'}, "layer store includes layer app"),
    ("a layer declared to use a later one", "layers",
     {"src/CMakeLists.txt": "parapet_layer(base USES domain)\nparapet_layer(domain)\n"}, "not declared above it"),
    ("a folder that is no layer", "layers", {"src/extra/thing.cpp": ""}, "'extra' is not a layer"),
    ("an include that climbs", "includes",
     {"src/store/journal.cpp": '#include "../base/result.h"\n'}, "'../' in the include"),
    ("an include that climbs, in a test", "includes",
     {"tests/base/tst_result.cpp": '#include "../support/a.h"\n'}, "'../' in the include"),
    ("two folders including each other", "includes",
     {"src/domain/incidents/incident.h": '#include "domain/journal/entry.h"\n'},
     "domain/incidents -> domain/journal -> domain/incidents"),
    ("three folders in a ring", "includes",
     {"src/domain/incidents/incident.h": '#include "domain/people/person.h"\n',
      "src/domain/people/person.h": '#include "domain/journal/entry.h"\n'},
     "domain/incidents -> domain/people -> domain/journal -> domain/incidents"),
    ("a file that names features and is no list", "includes",
     {"src/domain/incidents/kinds.h": '#include "domain/journal/entry.h"\n'},
     "domain/incidents -> domain/journal -> domain/incidents"),
    ("a pane including another", "panes",
     {"src/panes/board/boardpane.cpp": '#include "panes/log/logpane.h"\n'}, "includes pane folder 'log'"),
    ("a pane including the shell", "panes",
     {"src/panes/board/boardpane.cpp": '#include "panes/shell/window.h"\n'}, "includes pane folder 'shell'"),
    ("the shell naming a pane outside its list", "panes",
     {"src/panes/shell/window.cpp": '#include "panes/log/logpane.h"\n'}, "includes pane folder 'log'"),
    ("the composition naming a pane", "panes",
     {"src/app/main.cpp": '#include "panes/log/logpane.h"\n'}, "includes pane folder 'log'"),
    ("a list of panes outside the shell", "panes",
     {"src/panes/board/panelist.cpp": '#include "panes/log/logpane.h"\n'}, "includes pane folder 'log'"),
    ("a source of 501 lines", "sizes", {"src/store/long.cpp": "a\n" * 501}, "error: src/store/long.cpp: 501 lines"),
    ("a header of 161 lines", "sizes", {"src/store/long.h": "a\n" * 161}, "error: src/store/long.h: 161 lines"),
    ("a test of 501 lines", "sizes", {"tests/base/tst_a.cpp": "a\n" * 501}, "error: tests/base/tst_a.cpp: 501 lines"),
    ("a source of 301 lines", "sizes", {"src/store/long.cpp": "a\n" * 301}, "note: src/store/long.cpp: 301 lines"),
    ("a header of 121 lines", "sizes", {"src/store/long.h": "a\n" * 121}, "note: src/store/long.h: 121 lines"),
    *[(f"a file named …{word}", "names", {f"src/store/vendor{word}.h": ""}, "the name says nothing")
      for word in ("manager", "helper", "helpers", "util", "utils", "impl", "data", "info")],
    *[(f"a class named …{word}", "names", {"src/store/a.cpp": f"class Vendor{word} : public QObject\n{{\n}};\n"},
       f"class Vendor{word}: the name says nothing") for word in ("Manager", "Helper", "Utils", "Impl", "Data", "Info")],
    ("a file name in upper case", "names", {"src/store/Journal.h": ""}, "lower case"),
    ("two classes in a header", "names",
     {"src/store/a.h": "class A final\n{\n};\n\nclass B\n{\n};\n"}, "class B beside class A"),
    ("two derived classes in a header", "names",
     {"src/store/a.h": "class A : public QObject {\n};\nclass B : public QObject {\n};\n"}, "class B beside class A"),
    *[(f"a call of {call}", "words", {"src/panes/log/logpane.h": f"    {call};\n"}, said) for call, said in (
        ("QCoreApplication::processEvents()", "processEvents is forbidden"), ("QEventLoop loop", "QEventLoop is"),
        ("reply->ignoreSslErrors()", "ignoreSslErrors is"), ("v->setOpenExternalLinks( true )", "setOpenExternalLinks"),
        ("l->setTextFormat(Qt::RichText)", "Qt::RichText is"), ("t(Qt::TextFormat::RichText)", "Qt::RichText is"))],
    ("a test that skips itself", "words", {"tests/base/tst_a.cpp": 'QSKIP("later");\n'}, "QSKIP is forbidden"),
    *[(f"{word} left in a {path}", "words", {path: f"# {word}: later\n"}, "never a remark")
      for word in ("TODO", "FIXME", "XXX") for path in ("src/store/a.h", "packaging/run.sh", "tests/a.py", "ui/a.ui")],
    ("a shipped SQL file changed", "sql", {"resources/sql/0001_start.sql": SQL + "-- more\n"}, "has changed"),
    ("a shipped SQL file gone", "sql", {"resources/sql/0001_start.sql": None}, "is gone"),
    ("an SQL file before a shipped one", "sql",
     {"resources/sql/frozen.sha256": SHIPPED.replace("0001_start", "0002_more")}, "comes before number 2"),
    ("a gap in the SQL numbers", "sql", {"resources/sql/0004_gap.sql": SQL}, "is number 4 where 3 is next"),
    ("two SQL files of one number", "sql", {"resources/sql/0002_other.sql": SQL}, "is number 2 where 3 is next"),
    ("no list of shipped SQL files", "sql", {"resources/sql/frozen.sha256": None}, "is missing"),
    ("a list that cannot be read", "sql", {"resources/sql/frozen.sha256": "nonsense\n"}, "not a line of sha256sum"),
    ("a stranger at the top", "toplevel", {"notes.txt": ""}, "does not belong"),
    ("a folder of its own at the top", "toplevel", {"scripts/a.sh": ""}, "does not belong"),
    ("too few tests", "weight", {"src/store/a.cpp": "a\n" * 100}, "note: tests: 40 lines of tests to "),
]

HARMLESS = [
    ("an empty list before the first release", {"resources/sql/frozen.sha256": ""}),
    ("no SQL at all", {name: None for name in CLEAN if name.startswith("resources/")}),
    ("words that only contain a forbidden one", {
        "src/store/database.h": "class Database\n{\n};\n", "src/store/simple.cpp": "auto mkstemp = \"XXXXXX\";\n",
        "src/store/implement.h": "", "src/store/dataset.h": "", "src/store/a.h": "enum class State { Todo };\n"}),
    ("the list of kinds naming what stands on the journal", {
        "src/store/journal/kinds.cpp": '#include "store/incidents/projection.h"\n',
        "src/store/incidents/projection.h": '#include "store/journal/projection.h"\n',
        "src/store/journal/projection.h": ""}),
    ("external links switched off", {"src/panes/log/logpane.h": "v->setOpenExternalLinks(false);\n"}),
    ("a class named ahead of another", {"src/store/a.h": "class B;\nclass C;\n\nclass A\n{\n};\n"}),
]


class House(unittest.TestCase):
    def found(self, changes, strict=False, git=False, rules=tuple(RULES)):
        with tempfile.TemporaryDirectory() as root:
            for path, text in {**CLEAN, **changes}.items():
                if text is not None:
                    target = Path(root) / path
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_text(text, encoding="utf-8")
            if git:
                subprocess.run(["git", "init", "-q", root], check=True)
            return [str(finding) for finding in findings(root, rules, strict)]

    def errors(self, *arguments, **named):
        return [text for text in self.found(*arguments, **named) if text.startswith("error")]

    def test_a_clean_tree_has_no_error(self):
        self.assertEqual(self.errors({}), [])

    def test_every_rule_is_broken_by_a_case(self):
        self.assertEqual(set(RULES), {rule for _, rule, _, _ in BROKEN})

    def test_every_breach_is_found_by_its_rule_and_no_other(self):
        for title, rule, changes, said in BROKEN:
            with self.subTest(title):
                found = self.found(changes, rules=(rule,))
                self.assertTrue(any(said in text for text in found), f"nothing says '{said}': {found}")
                others = self.errors(changes, rules=tuple(name for name in RULES if name != rule))
                self.assertEqual([text for text in others if rule not in ("layers", "panes", "includes")], [])

    def test_what_only_looks_like_a_breach_passes(self):
        for title, changes in HARMLESS:
            with self.subTest(title):
                self.assertEqual(self.errors(changes), [])

    def test_too_few_tests_fail_when_asked_to_be_strict(self):
        changes = {"src/store/a.cpp": "a\n" * 100}
        self.assertEqual(self.errors(changes), [])
        self.assertIn("at least 0.8", "".join(self.errors(changes, strict=True)))

    def test_what_git_ignores_is_not_of_the_tree(self):
        self.assertEqual(self.errors({"build/a/CMakeCache.txt": ""}, git=True), [])
        self.assertIn("stranger.txt", "".join(self.errors({"stranger.txt": ""}, git=True)))

    def test_the_program_leaves_with_1_when_a_rule_is_broken(self):
        house = Path(__file__).with_name("house.py")
        with tempfile.TemporaryDirectory() as root:
            (Path(root) / "stranger.txt").write_text("")
            broken = subprocess.run([house, "--root", root], capture_output=True, text=True)
            self.assertEqual(broken.returncode, 1)
            self.assertIn("stranger.txt: does not belong", broken.stdout)
            (Path(root) / "stranger.txt").unlink()
            self.assertEqual(subprocess.run([house, "--root", root]).returncode, 0)


if __name__ == "__main__":
    unittest.main()
