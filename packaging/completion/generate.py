#!/usr/bin/python3
"""generate.py VERBS: writes the bash completion of parapetctl for the verbs of that file to standard output."""

import sys
from pathlib import Path

FILES = {"FILE": "-f", "FOLDER": "-d"}  # what compgen itself knows


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
        arguments, switches = [], {}
        switch = None
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
        """First words that have second words: incident, evidence."""
        groups = {}
        for verb in self.verbs:
            first, _, second = verb.partition(" ")
            groups.setdefault(first, [])
            if second:
                groups[first].append(second)
        return groups


def known(verbs, name):
    return name in FILES or name in verbs.values


def offer(verbs, name):
    what = FILES[name] if name in FILES else "-W '" + " ".join(verbs.values[name]) + "'"
    return f"_parapetctl_offer {what}; return"


def script(verbs):
    groups = verbs.groups()
    out = [
        "# Bash completion of parapetctl. Written by generate.py from verbs.txt; change those.",
        "_parapetctl_offer()",
        "{",
        '    mapfile -t COMPREPLY < <(compgen "$@" -- "${COMP_WORDS[COMP_CWORD]}")',
        "}",
        "",
        "_parapetctl()",
        "{",
        '    local current=${COMP_WORDS[COMP_CWORD]}',
        '    local group="" verb="" place=0 skip=0 word',
        '    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
        "        if ((skip)); then skip=0; continue; fi",
        "        case $word in",
        f"            {'|'.join(valued(verbs))}) skip=1 ;;",
        "            -*) ;;",
        '            *) if [[ -z $group ]]; then',
        "                   group=$word",
        f"                   case $word in {'|'.join(g for g in groups if groups[g])}) ;; *) verb=$word ;; esac",
        '               elif [[ -z $verb ]]; then verb="$group $word"',
        "               else place=$((place + 1)); fi ;;",
        "        esac",
        "    done",
        "",
        "    case ${COMP_WORDS[COMP_CWORD - 1]} in",
    ]
    by_name = switch_values(verbs)
    for name in sorted(by_name):
        if known(verbs, name):
            out.append(f"        {'|'.join(by_name[name])}) {offer(verbs, name)} ;;")
    out.append(f"        {'|'.join(sorted(s for name in by_name if not known(verbs, name) for s in by_name[name]))}) return ;;")
    out += ["    esac", "", "    local words=''", "    case $verb/$group in"]
    out.append(f"        /) words='{' '.join(groups)}' ;;")
    for group, seconds in groups.items():
        if seconds:
            out.append(f"        /{group}) words='{' '.join(seconds)}' ;;")
    out += ["    esac", "    if [[ $current == -* ]]; then", f"        words='{' '.join(verbs.common)}'",
            "        case $verb in"]
    for verb, (_, switches) in verbs.verbs.items():
        if switches:
            out.append(f"            '{verb}') words+=' {' '.join(switches)}' ;;")
    out += ["        esac", "    elif [[ -n $verb ]]; then", '        case "$verb $place" in']
    for verb, (arguments, _) in verbs.verbs.items():
        for place, name in enumerate(arguments):
            if known(verbs, name):
                # the last file of a verb may be given more than once
                last = name == "FILE" and place == len(arguments) - 1
                pattern = f"'{verb} '[{place}-9]*" if last else f"'{verb} {place}'"
                out.append(f"            {pattern}) {offer(verbs, name)} ;;")
    out += ["        esac", "    fi", '    _parapetctl_offer -W "$words"', "}",
            "complete -o filenames -F _parapetctl parapetctl", ""]
    return "\n".join(out)


def all_switches(verbs):
    switches = dict(verbs.common)
    for _, own in verbs.verbs.values():
        switches.update(own)
    return switches


def valued(verbs):
    return sorted(switch for switch, value in all_switches(verbs).items() if value)


def switch_values(verbs):
    """Name of a value -> the switches that take it."""
    by_name = {}
    for switch, name in sorted(all_switches(verbs).items()):
        if name:
            by_name.setdefault(name, []).append(switch)
    return by_name


if __name__ == "__main__":
    sys.stdout.write(script(Verbs(Path(sys.argv[1]).read_text(encoding="utf-8"))))
