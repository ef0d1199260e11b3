#!/usr/bin/python3
"""translations.py FILE.ts…: names each message that is not translated or not as its source is, in files that
lupdate has just brought up to date. Leaves with 1 when there is one."""

import re
import sys
import xml.etree.ElementTree as tree
from pathlib import Path

LEFT_OVER = ("obsolete", "vanished")
PLACE = re.compile(r"%(?:L?n|L?\d{1,2})")
MNEMONIC = re.compile(r"&(\w)")


def forms(translation):
    """The translated texts: one, or one for each plural."""
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


def mnemonic(text):
    """The letter behind &, in small; && is an ampersand."""
    found = MNEMONIC.search(text.replace("&&", ""))
    return found.group(1).lower() if found else ""


def blanks(text):
    """The blanks around a text that is joined to others."""
    return text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")):]


def unlike(source, text):
    """What the translation does not have as the source has it."""
    if sorted(set(PLACE.findall(source))) != sorted(set(PLACE.findall(text))):
        return "other placeholders"
    if bool(mnemonic(source)) != bool(mnemonic(text)):
        return "a mnemonic (&) in one only"
    if blanks(source) != blanks(text):
        return "other blanks at an end"
    return ""


def faults(context):
    """What is wrong with a context, as (source, fault)."""
    letters = {}  # mnemonic of the translation -> mnemonic of the source it was used for
    for message in context.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        texts = forms(translation)
        if translation.get("type") in LEFT_OVER:
            yield source, "no longer in the source"
        elif translation.get("type") == "unfinished" or not all(texts):
            yield source, "not translated"
        else:
            for text in texts:
                fault = unlike(source, text)
                if fault:
                    yield source, f"{fault}: “{text}”"
            letter = mnemonic(texts[0])
            if letter and letters.setdefault(letter, mnemonic(source)) != mnemonic(source):
                yield source, f"a mnemonic that another has: “{texts[0]}”"


def main(files):
    """Prints every fault of every file, or how much is well."""
    count = wrong = 0
    for file in files:
        for context in tree.parse(file).getroot().iter("context"):
            count += len(context.findall("message"))
            for source, fault in faults(context):
                wrong += 1
                print(f"{Path(file).name}: {context.findtext('name')}: “{source}”: {fault}", file=sys.stderr)
    if not wrong:
        print(f"{count} translations in {len(files)} languages")
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
