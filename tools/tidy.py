#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over every source of a build folder's compile_commands.json that has changed since it last passed.

A source has changed when it, a header of the project that it includes, its compile command or .clang-tidy has. What
passed is remembered in build/tidy.

Nearly all of clang-tidy's time goes into the library headers that every source includes. Sources of one folder are
therefore checked together, as one that includes them all; where they do not compile together (two have a helper
of the same name), those that the compiler complains about are checked apart.
"""

import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import count
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MEMORY = ROOT / "build" / "tidy"
# The same release as of clang-format where there is one; later ones know the checks named in .clang-tidy, too.
TIDY = [shutil.which("clang-tidy-14") or "clang-tidy", "--quiet"]
COMPILES_ONLY = "--checks=-*,misc-static-assert"  # the cheapest, for there must be one
ALL_BUT = "--checks=-bugprone-suspicious-include"  # which a source that includes others would set off
BESIDES = ["-Wno-unknown-warning-option", "-Wno-shadow"]  # the build itself warns of what a name hides
LEFT_OUT = {ROOT / "tests/support/run_catch.cpp"}  # Catch2's own implementation
IN_ONE_GO = 30
COMPLAINT = re.compile(r"^(/[^:\n]+):\d+:\d+: error:", re.MULTILINE)
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
numbers = count()


@dataclass(frozen=True)
class Source:
    path: Path
    flags: tuple  # of the compiler, without the names of source and output
    digest: str

    @property
    def passed(self):
        return MEMORY / self.digest


@cache
def included(path):
    """The headers of the project that a file names, as far as they are found from the usual places."""
    places = (path.parent, ROOT / "include", ROOT / "src", ROOT / "tests")
    found = set()
    for name in INCLUDE.findall(path.read_bytes()):
        for place in places:
            header = place / os.fsdecode(name)
            if header.is_file():
                found.add(header.resolve())
                break
    return found


@cache
def digest_of(path):
    return hashlib.sha256(path.read_bytes()).digest()


def digest(path, flags):
    """Of all that decides what clang-tidy has to say about a source."""
    seen, waiting = set(), [path, ROOT / ".clang-tidy"]
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting.extend(included(one))
    total = hashlib.sha256(repr(flags).encode())
    for one in sorted(seen):
        total.update(digest_of(one))
    return total.hexdigest()


def sources(build):
    """Every source of the project's own once."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = Path(entry["directory"], entry["file"]).resolve()
        if path in found or path in LEFT_OUT or not path.is_relative_to(ROOT) or path.is_relative_to(ROOT / "build"):
            continue
        words = entry.get("arguments") or shlex.split(entry["command"])
        while not words[0].startswith("-"):
            words = words[1:]
        flags = tuple(words[: words.index("-o")])
        flags = flags[: flags.index("-MD")] if "-MD" in flags else flags
        found[path] = Source(path, flags, digest(path, flags))
    return list(found.values())


def batches(changed):
    """Sources of one folder and one way to compile, a few at a time."""
    groups = {}
    for source in changed:
        groups.setdefault((source.path.parent, source.flags), []).append(source)
    for group in groups.values():
        parts = -(-len(group) // IN_ONE_GO)
        yield from (group[part::parts] for part in range(parts))


def together(batch):
    """A source that includes all of a batch."""
    source = MEMORY / "batches" / f"{next(numbers)}.cpp"
    source.parent.mkdir(exist_ok=True)
    source.write_text("".join(f'#include "{each.path}"\n' for each in batch), encoding="utf-8")
    return source


def divided(batch, complaint):
    """A batch that does not compile together as two that are likelier to: those complained about apart, or halves."""
    named = set(COMPLAINT.findall(complaint))
    apart = [source for source in batch if str(source.path) in named]
    rest = [source for source in batch if str(source.path) not in named]
    half = len(batch) // 2
    return (rest, apart) if apart and rest else (batch[:half], batch[half:])


def run(path, flags, checks):
    command = [*TIDY, checks, str(path), "--", *flags, *BESIDES]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return "" if ended.returncode == 0 else ended.stdout.strip() or ended.stderr.strip()


def check(batch):
    """The complaints about a batch of sources."""
    source = batch[0].path if len(batch) == 1 else together(batch)
    if len(batch) > 1 and (complaint := run(source, batch[0].flags, COMPILES_ONLY)):
        return [found for part in divided(batch, complaint) for found in check(part)]
    started = time.monotonic()
    complaint = run(source, batch[0].flags, ALL_BUT)
    if os.environ.get("REJSE_TIDY_TIMES"):
        names = " ".join(str(each.path.relative_to(ROOT)) for each in batch)
        print(f"{time.monotonic() - started:6.1f} s: {names}", flush=True)
    if complaint:
        return [complaint.replace(f"{ROOT}/", "")]
    for each in batch:
        each.passed.touch()
    return []


def forget(known):
    """Drops what was remembered about sources as they no longer are."""
    for old in MEMORY.iterdir():
        if old.is_file() and old.name not in known and time.time() - old.stat().st_mtime > 30 * 24 * 3600:
            old.unlink()


def main():
    build = Path(sys.argv[1]).resolve()
    MEMORY.mkdir(parents=True, exist_ok=True)
    found = sources(build)
    changed = [source for source in found if not source.passed.exists()]
    print(f"clang-tidy: {len(changed)} of {len(found)} sources to check", flush=True)
    failed = False
    # The largest first, so that no long one is left for the end.
    waiting = sorted(batches(changed), key=len, reverse=True)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for complaints in pool.map(check, waiting):
            for complaint in complaints:
                failed = True
                print(complaint, flush=True)
    forget({source.digest for source in found})
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
