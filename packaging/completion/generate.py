#!/usr/bin/python3
"""generate.py VERBS: writes the bash completion of parapetctl for the verbs of that file to standard output."""

import sys
from pathlib import Path

FILES = {"FILE": "-f", "FOLDER": "-d"}  # what compgen itself knows

HEAD = """\
# Bash completion of parapetctl. Written by generate.py from verbs.txt; change those.
_parapetctl_offer()
{
    mapfile -t COMPREPLY < <(compgen "$@" -- "${COMP_WORDS[COMP_CWORD]}")
}

_parapetctl()
{
    local verb='' words='' place=0 skip=0 word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if ((skip)); then
            skip=0
            continue
        fi"""

TAIL = """\
    _parapetctl_offer -W "$words"
}
complete -o filenames -F _parapetctl parapetctl
"""


class Verbs:
    """What verbs.txt says: values by name, and for each verb its arguments and its switches."""

    def __init__(self, text):
        self.values = {}
        self.common = {}
        self.verbs = {}
        for line in text.splitlines():
            if not line or line.startswith("#"):
                continue
            name, equals, words = line.partition(" = ")
            if equals:
                self.values[name] = words.split()
            else:
                self.add(line.split())

    def add(self, words):
        verb = []
        while words and words[0].islower() and not words[0].startswith("-"):
            verb.append(words.pop(0))
        arguments, switches, switch = [], {}, None
        for word in words:
            if word.startswith("--"):
                switch = word
                switches[switch] = ""
            elif switch:
                switches[switch] = word
                switch = None
            elif word != "*":
                arguments.append(word)
        if verb:
            self.verbs[" ".join(verb)] = (arguments, switches)
        else:
            self.common = switches

    def groups(self):
        """Beginning of verbs -> the words that can follow it: '' and 'incident' and 'incident task'."""
        groups = {}
        for verb in self.verbs:
            words = verb.split()
            for length in range(len(words)):
                following = groups.setdefault(" ".join(words[:length]), [])
                if words[length] not in following:
                    following.append(words[length])
        return groups

    def all_switches(self):
        switches = dict(self.common)
        for _, own in self.verbs.values():
            switches.update(own)
        return switches

    def known(self, name):
        return name in FILES or name in self.values

    def offer(self, name):
        what = FILES[name] if name in FILES else "-W '" + " ".join(self.values[name]) + "'"
        return f"_parapetctl_offer {what}; return"


def one_of(words):
    return "|".join(f"'{word}'" for word in words)


def find_verb(verbs):
    yield "        case $word in"
    yield f"            {'|'.join(sorted(s for s, value in verbs.all_switches().items() if value))}) skip=1 ;;"
    yield "            -*) ;;"
    yield f"            *) case $verb in {one_of(verbs.groups())}) verb=${{verb:+$verb }}$word ;; *) place=$((place + 1)) ;; esac ;;"
    yield "        esac"
    yield "    done"


def offer_values(verbs):
    """What follows a switch: its values when they are known, else nothing."""
    by_name = {}
    for switch, name in sorted(verbs.all_switches().items()):
        if name:
            by_name.setdefault(name, []).append(switch)
    yield "    case ${COMP_WORDS[COMP_CWORD - 1]} in"
    for name in sorted(by_name):
        if verbs.known(name):
            yield f"        {'|'.join(by_name[name])}) {verbs.offer(name)} ;;"
    yield f"        {'|'.join(sorted(s for name in by_name if not verbs.known(name) for s in by_name[name]))}) return ;;"
    yield "    esac"


def offer_switches(verbs):
    yield '    if [[ ${COMP_WORDS[COMP_CWORD]} == -* ]]; then'
    yield f"        words='{' '.join(verbs.common)}'"
    yield "        case $verb in"
    for verb, (_, switches) in verbs.verbs.items():
        if switches:
            yield f"            '{verb}') words+=' {' '.join(switches)}' ;;"
    yield "        esac"
    yield '        _parapetctl_offer -W "$words"'
    yield "        return"
    yield "    fi"


def offer_words(verbs):
    """What follows a verb or the beginning of one. The last file of a verb may be given more than once."""
    yield '    case "$verb $place" in'
    for group, words in verbs.groups().items():
        yield f"        '{group} 0') words='{' '.join(words)}' ;;"
    for verb, (arguments, _) in verbs.verbs.items():
        for place, name in enumerate(arguments):
            if verbs.known(name):
                last = name == "FILE" and place == len(arguments) - 1
                pattern = f"'{verb} '[{place}-9]*" if last else f"'{verb} {place}'"
                yield f"        {pattern}) {verbs.offer(name)} ;;"
    yield "    esac"


def script(verbs):
    parts = [part for step in (find_verb, offer_values, offer_switches, offer_words) for part in step(verbs)]
    return "\n".join([HEAD, *parts, TAIL])


if __name__ == "__main__":
    sys.stdout.write(script(Verbs(Path(sys.argv[1]).read_text(encoding="utf-8"))))
