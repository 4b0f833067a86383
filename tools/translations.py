#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps resources/translations in step with the texts of the sources.

Without arguments it checks that every translation has all messages that the sources have, finished, and none that they
have no more. With --update it brings the files up to date, leaving what is new unfinished.
"""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"


def lupdate(target):
    """Brings one file up to date. English has only what it says otherwise than the sources: its plural forms."""
    tool = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate") or sys.exit("lupdate is missing")
    plural = ["-pluralonly"] if target.stem.endswith("_en") else []
    subprocess.run([tool, *plural, "-silent", "-locations", "none", "-no-obsolete", str(ROOT / "src"), "-ts", str(target)],
                   check=True, capture_output=True)


def messages(path):
    """Context and source of each message, with whether it is finished."""
    found = {}
    for context in xml.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            finished = translation.get("type") is None and all(forms)
            found[(context.findtext("name"), message.findtext("source"), message.findtext("comment"))] = finished
    return found


def complaints(path):
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / path.name
        shutil.copy(path, fresh)
        lupdate(fresh)
        wanted = messages(fresh)
    have = messages(path)
    for key in sorted(wanted.keys() - have.keys(), key=str):
        yield f"{path.name}: {key[0]}: “{key[1]}” is missing"
    for key in sorted(have.keys() - wanted.keys(), key=str):
        yield f"{path.name}: {key[0]}: “{key[1]}” is in no source"
    for key in (key for key, finished in have.items() if not finished):
        yield f"{path.name}: {key[0]}: “{key[1]}” is not finished"


def main():
    files = sorted(FOLDER.glob("*.ts"))
    if sys.argv[1:] == ["--update"]:
        for path in files:
            lupdate(path)
        return 0
    found = [complaint for path in files for complaint in complaints(path)]
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
