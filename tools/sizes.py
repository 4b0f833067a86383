#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the sizes that docs/architecture.md and CONTRIBUTING.md promise, over src and include.

Prints a line for each room, and fails when a limit is passed. A function is read from the formatting of the sources:
its opening brace stands on a line of its own, and its closing brace under that. The lines of a function are those from
the one brace to the other, the first not counted; a function in one line counts as one.
"""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MAX_FOLDER = 40  # sources in one folder
MAX_FILE_P95 = 320  # lines
MAX_FUNCTION_P95 = 25  # lines
MAX_FUNCTION = 60  # lines
ONE_LINE = re.compile(r"^\s*[\w~:&*<>,\s\[\]]+\([^;]*\)[^;={}]*\{.*\}$")


def sources():
    listed = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", "src", "include"], cwd=ROOT,
                            check=True, capture_output=True, text=True).stdout.split("\n")
    return [ROOT / name for name in listed if name.endswith((".cpp", ".h")) and (ROOT / name).is_file()]


def functions(lines):
    """(first line, lines) of each function of a file."""
    opened = []  # (indentation, line) of functions that have not ended
    for number, line in enumerate(lines, 1):
        stripped = line.strip()
        indentation = len(line) - len(line.lstrip())
        if stripped == "{":
            opened.append((indentation, number))
        elif opened and stripped.startswith("}") and indentation == opened[-1][0]:
            _, first = opened.pop()
            yield first, number - first
        elif ONE_LINE.match(line):
            yield number, 1


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0


def room(path):
    parts = path.relative_to(ROOT).parts
    return parts[2] if parts[0] == "include" else parts[1] if len(parts) > 2 else "main"


def main():
    files, found = {}, {}
    for path in sources():
        lines = path.read_text(encoding="utf-8").split("\n")
        files[path] = len(lines) - 1
        found[path] = list(functions(lines))
    wrong = []
    for folder, count in sorted(Counter(path.parent for path in files).items()):
        if count > MAX_FOLDER:
            wrong.append(f"{folder.relative_to(ROOT)}: {count} sources in one folder, {MAX_FOLDER} at most")
    print(f"{'room':12} {'files':>5} {'lines':>6} {'file p95':>8} {'function p50':>12} {'p95':>4} {'longest':>7}")
    rooms = sorted({room(path) for path in files})
    for name in [*rooms, "all"]:
        here = [path for path in files if name in (room(path), "all")]
        lengths = [length for path in here for _, length in found[path]]
        print(f"{name:12} {len(here):5} {sum(files[path] for path in here):6} {percentile([files[path] for path in here], 0.95):8} "
              f"{percentile(lengths, 0.5):12} {percentile(lengths, 0.95):4} {max(lengths, default=0):7}")
    every = [length for lengths in found.values() for _, length in lengths]
    for what, value, limit in (("lines of a file, 95th percentile", percentile(files.values(), 0.95), MAX_FILE_P95),
                               ("lines of a function, 95th percentile", percentile(every, 0.95), MAX_FUNCTION_P95)):
        if value > limit:
            wrong.append(f"{what}: {value}, {limit} at most")
    for path, lengths in found.items():
        wrong += [f"{path.relative_to(ROOT)}:{first}: a function of {length} lines, {MAX_FUNCTION} at most"
                  for first, length in lengths if length > MAX_FUNCTION]
    print("\n".join(wrong), file=sys.stderr, end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
