#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the test programs of build folders side by side and sums up their cases.

A case that runs in two builds counts once, and fails when it fails in either. What failed is shown as a person would
want to read it; the whole output of each program stays in BUILD/test-results.
"""

import argparse
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as xml
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Program:
    """One program of tests, as CTest knows it."""

    name: str
    build: Path
    command: list
    environment: dict
    folder: str
    cost: float

    @property
    def is_catch(self):
        return Path(self.command[0]).name.startswith("rejse_test_")


@dataclass
class Outcome:
    """The cases of one run of one program: for each its name, and what went wrong (nothing: it passed)."""

    program: Program
    cases: dict = field(default_factory=dict)
    skipped: int = 0
    notes: list = field(default_factory=list)


def programs(build):
    listing = subprocess.run(["ctest", "--test-dir", build, "--show-only=json-v1"], check=True, capture_output=True, text=True)
    for test in json.loads(listing.stdout)["tests"]:
        properties = {entry["name"]: entry["value"] for entry in test.get("properties", [])}
        environment = dict(entry.split("=", 1) for entry in properties.get("ENVIRONMENT", []))
        yield Program(test["name"], build, test["command"], environment, properties.get("WORKING_DIRECTORY", str(build)),
                      float(properties.get("COST", 0)))


def run(program, timeout):
    """Runs one program. A program that ends early, by a crash or a sanitizer, is a failed case of its own."""
    results = program.build / "test-results"
    results.mkdir(exist_ok=True)
    report = results / f"{program.name}.xml"
    log = results / f"{program.name}.log"
    report.unlink(missing_ok=True)
    command = program.command + (["--reporter", "xml", "--out", str(report)] if program.is_catch else [])
    with open(log, "wb") as output:
        try:
            ended = subprocess.run(command, cwd=program.folder, env=os.environ | program.environment, stdin=subprocess.DEVNULL,
                                   stdout=output, stderr=subprocess.STDOUT, timeout=timeout, check=False)
            code = ended.returncode
            how = f"ended with code {code}" if code >= 0 else f"was ended by signal {-code}"
        except subprocess.TimeoutExpired:
            code, how = 1, f"was stopped after {timeout} s"
        except OSError as error:
            code, how = 1, f"could not be started: {error}"
    outcome = Outcome(program)
    if program.is_catch:
        complete = read_report(report, outcome)
        failed = any(outcome.cases.values())
        if not complete or not outcome.cases or (code != 0 and not failed):
            outcome.cases[f"({program.name} itself)"] = [f"The program {how}{'' if outcome.cases else ', and no case ran'}.", tail(log)]
    else:
        outcome.cases[program.name] = [] if code == 0 else [f"It {how}.", tail(log)]
    return outcome


def tail(log, lines=40):
    text = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return "\n".join(text[-lines:])


def read_report(report, outcome):
    """Reads as much of a Catch2 report (2.13 or 3) as there is; says whether that was all of it."""
    if not report.exists():
        return False
    parser = xml.XMLPullParser(["end"])
    complete = False
    try:
        parser.feed(report.read_bytes())
        for _, element in parser.read_events():
            if element.tag == "Randomness":
                outcome.notes.append(f"--rng-seed {element.get('seed')}")
            elif element.tag == "TestCase":
                add_case(element, outcome)
            elif element.tag in ("Catch", "Catch2TestRun"):
                complete = True
                if element.get("rng-seed"):
                    outcome.notes.append(f"--rng-seed {element.get('rng-seed')}")
    except xml.ParseError as error:
        outcome.notes.append(f"unreadable report: {error}")
    return complete


def add_case(element, outcome):
    result = element.find("OverallResult")
    if result is not None and result.get("success") == "true":
        if int(result.get("skips", "0")) > 0:
            outcome.skipped += 1
            return
        outcome.cases.setdefault(element.get("name"), [])
        return
    outcome.cases[element.get("name")] = list(failures(element, [])) or ["It did not end."]


def failures(element, sections):
    """What went wrong in a case, each with its place, the sections that it stands in and what was said before it."""
    said = []
    for child in element:
        if child.tag == "Section":
            yield from failures(child, sections + [child.get("name")])
        elif child.tag in ("Info", "Warning"):
            said.append(text_of(child))
        elif child.tag == "Expression":
            if child.get("success") == "false":
                yield describe(child, sections, said, expression(child))
            said = []
        elif child.tag in ("Failure", "Exception", "FatalErrorCondition"):
            yield describe(child, sections, said, f"{child.tag}: {text_of(child)}")
            said = []


def text_of(element):
    return (element.text or "").strip()


def expression(element):
    original, expanded = (text_of(part) if part is not None else "" for part in (element.find("Original"), element.find("Expanded")))
    lines = [f"{element.get('type')}( {original} )"]
    if expanded and expanded != original:
        lines.append(f"  with {expanded}")
    lines += [f"  {part.tag}: {text_of(part)}" for part in element if part.tag in ("Exception", "FatalErrorCondition")]
    return "\n".join(lines)


def describe(element, sections, said, what):
    place = f"{element.get('filename', '?')}:{element.get('line', '?')}"
    lines = [place] + [f"in {section}" for section in sections] + what.splitlines() + said
    return "\n".join(lines)


def indent(text, by):
    return "\n".join(" " * by + line for line in text.splitlines())


def show_failures(outcome):
    failed = {name: wrong for name, wrong in outcome.cases.items() if wrong}
    if not failed:
        return
    program = outcome.program
    print(f"\n{program.build.name}/{program.name}: {len(failed)} of {len(outcome.cases)} failed")
    for name, wrong in failed.items():
        print(indent(name, 2))
        for one in wrong[:5]:
            print(indent(one, 6))
        if len(wrong) > 5:
            print(indent(f"... and {len(wrong) - 5} more", 6))
    again = [part for part in program.command if part not in ("--rng-seed", "time")]
    print(f"  Again: {' '.join(again + outcome.notes)}", flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--timeout", type=int, default=600, help="seconds that one program may take")
    arguments.add_argument("builds", nargs="+", type=Path)
    options = arguments.parse_args()

    found = [program for build in options.builds for program in programs(build.resolve())]
    # The longest first, so that none is left for the end; the order of equals stays.
    found.sort(key=lambda program: -program.cost)
    passed, failed, skipped = set(), set(), 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for ended in as_completed([pool.submit(run, program, options.timeout) for program in found]):
            outcome = ended.result()
            show_failures(outcome)
            skipped += outcome.skipped
            for name, wrong in outcome.cases.items():
                (failed if wrong else passed).add((outcome.program.name, name))
    if skipped:
        print(f"{skipped} skipped")
    passed -= failed
    print(f"{len(passed)} passed, {len(failed)} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
