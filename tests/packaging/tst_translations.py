#!/usr/bin/python3
"""The check of the translations names each message that is missing, left over or unlike its source."""

import subprocess
import tempfile
import unittest
from pathlib import Path
from xml.sax.saxutils import escape

CHECK = Path(__file__).resolve().parents[2] / "packaging/checks/translations.sh"
CALL = 'QString text{}() {{ return QCoreApplication::translate("Context", "{}"); }}\n'
PLURAL = 'QString text{}(int n) {{ return QCoreApplication::translate("Context", "{}", nullptr, n); }}\n'
FILE = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="de" sourcelanguage="en">\n' \
       '<context><name>Context</name>\n{}</context>\n</TS>\n'


def message(source, translation, kind=""):
    form = f' type="{kind}"' if kind else ""
    return f"<message><source>{escape(source)}</source><translation{form}>{escape(translation)}</translation></message>\n"


def plural(source, *forms):
    forms = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>{escape(source)}</source><translation>{forms}</translation></message>\n'


class Test(unittest.TestCase):
    def check(self, code, messages):
        """The status, and what is said on standard error, of a source and a German translation."""
        with tempfile.TemporaryDirectory(prefix="parapet check ") as folder:
            source, translations = Path(folder) / "src", Path(folder) / "translations"
            source.mkdir()
            translations.mkdir()
            (source / "texts.cpp").write_text(code, encoding="utf-8")
            file = translations / "parapet_de.ts"
            file.write_text(FILE.format(messages), encoding="utf-8")
            before = file.read_bytes()
            answer = subprocess.run([CHECK, source, translations], capture_output=True, text=True, timeout=60)
            self.assertEqual(file.read_bytes(), before)
        return answer.returncode, answer.stderr

    def assert_fault(self, source, translation, said):
        status, errors = self.check(CALL.format(1, source), message(source, translation))
        self.assertEqual(status, 1, errors)
        self.assertEqual(len(errors.splitlines()), 1, errors)
        self.assertIn(f"parapet_de.ts: Context: “{source}”: {said}", errors)

    def assert_well(self, code, messages):
        self.assertEqual(self.check(code, messages), (0, ""))

    def test_what_is_translated_passes(self):
        self.assert_well(CALL.format(1, "&Open %1") + CALL.format(2, "100 % && more"),
                         message("&Open %1", "%1 ö&ffnen") + message("100 % && more", "100 % && mehr"))

    def test_what_is_new_in_the_source_is_named(self):
        status, errors = self.check(CALL.format(1, "Open") + CALL.format(2, "Close"), message("Open", "Öffnen"))
        self.assertEqual(status, 1)
        self.assertIn("“Close”: not translated", errors)
        self.assertNotIn("“Open”", errors)

    def test_what_is_unfinished_or_empty_is_named(self):
        for kind, text in (("unfinished", "Öffnen"), ("unfinished", ""), ("", "")):
            with self.subTest(kind=kind, text=text):
                status, errors = self.check(CALL.format(1, "Open"), message("Open", text, kind))
                self.assertEqual(status, 1)
                self.assertIn("“Open”: not translated", errors)

    def test_what_is_left_over_is_named(self):
        status, errors = self.check(CALL.format(1, "Open"), message("Open", "Öffnen") + message("Shut", "Zu"))
        self.assertEqual(status, 1)
        self.assertIn("“Shut”: no longer in the source", errors)

    def test_every_plural_form_is_wanted(self):
        code = PLURAL.format(1, "%n rows")
        self.assert_well(code, plural("%n rows", "%n Zeile", "%n Zeilen"))
        for forms in (("%n Zeile", ""), ("eine Zeile", "%n Zeilen")):
            with self.subTest(forms):
                self.assertEqual(self.check(code, plural("%n rows", *forms))[0], 1)

    def test_placeholders_are_those_of_the_source(self):
        self.assert_well(CALL.format(1, "%1 of %2"), message("%1 of %2", "von %2 die %1"))
        self.assert_fault("%1 of %2", "%1 von", "other placeholders")
        self.assert_fault("%L1 rows", "%1 Zeilen", "other placeholders")
        self.assert_fault("Open", "%1 öffnen", "other placeholders")

    def test_a_mnemonic_is_where_the_source_has_one(self):
        self.assert_fault("&Open", "Öffnen", "a mnemonic (&) in one only")
        self.assert_fault("Open", "&Öffnen", "a mnemonic (&) in one only")
        self.assert_fault("&Open", "Auf && zu", "a mnemonic (&) in one only")

    def test_two_mnemonics_of_a_context_differ(self):
        code = CALL.format(1, "&Open") + CALL.format(2, "&Close")
        self.assert_well(code, message("&Open", "&Öffnen") + message("&Close", "&Schließen"))
        status, errors = self.check(code, message("&Open", "Ö&ffnen") + message("&Close", "Schlie&fen"))
        self.assertEqual(status, 1)
        self.assertIn("a mnemonic that another has", errors)

    def test_blanks_at_an_end_stay(self):
        self.assert_well(CALL.format(1, " sealed"), message(" sealed", " versiegelt"))
        self.assert_fault(" sealed", "versiegelt", "other blanks at an end")

    def test_what_lupdate_does_not_understand_is_a_failure(self):
        code = "namespace a { strange::Text text() { return Words::tr(\"Open\"); } }\n"
        status, errors = self.check(code, message("Open", "Öffnen"))
        self.assertEqual(status, 1)
        self.assertIn("Qualifying with unknown namespace", errors)

    def test_nothing_at_all_is_a_failure(self):
        self.assertEqual(self.check("int nothing;\n", "")[0], 1)


if __name__ == "__main__":
    unittest.main()
