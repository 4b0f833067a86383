#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The runner of ./dev test counts and shows what the reports of Catch2 2.13 and 3 say."""

import importlib.util
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SPEC = importlib.util.spec_from_file_location("run_tests", ROOT / "tools/run_tests.py")
run_tests = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(run_tests)

CATCH_2 = """<?xml version="1.0" encoding="UTF-8"?>
<Catch name="t"><Randomness seed="7"/><Group name="t">
<TestCase name="good" filename="a.cpp" line="1"><OverallResult success="true"/></TestCase>
<TestCase name="bad" filename="a.cpp" line="5"><Section name="inner" filename="a.cpp" line="6">
<Info>on the way</Info>
<Expression success="false" type="CHECK" filename="a.cpp" line="7"><Original>x == 2</Original><Expanded>1 == 2</Expanded></Expression>
<OverallResults successes="0" failures="1" expectedFailures="0"/></Section><OverallResult success="false"/></TestCase>
<OverallResults successes="1" failures="1" expectedFailures="0"/><OverallResultsCases successes="1" failures="1" expectedFailures="0"/>
</Group><OverallResults successes="1" failures="1" expectedFailures="0"/></Catch>
"""

CATCH_3 = """<?xml version="1.0" encoding="UTF-8"?>
<Catch2TestRun name="t" rng-seed="9" xml-format-version="3" catch2-version="3.4.0">
<TestCase name="good" filename="a.cpp" line="1"><OverallResult success="true" skips="0"/></TestCase>
<TestCase name="left out" filename="a.cpp" line="3"><Skip filename="a.cpp" line="4"/><OverallResult success="true" skips="1"/></TestCase>
<OverallResults successes="1" failures="0" expectedFailures="0" skips="1"/>
<OverallResultsCases successes="1" failures="0" expectedFailures="0" skips="1"/></Catch2TestRun>
"""

PROGRAM = run_tests.Program("t", Path("."), ["rejse_test_t"], {}, ".", 0)


class Reports(unittest.TestCase):
    def read(self, text):
        outcome = run_tests.Outcome(PROGRAM)
        with tempfile.TemporaryDirectory() as folder:
            report = Path(folder, "t.xml")
            report.write_text(text, encoding="utf-8")
            complete = run_tests.read_report(report, outcome)
        return outcome, complete

    def test_a_failure_tells_its_place_its_section_and_its_values(self):
        outcome, complete = self.read(CATCH_2)
        self.assertTrue(complete)
        self.assertEqual(outcome.cases["good"], [])
        self.assertEqual(outcome.cases["bad"], ["a.cpp:7\nin inner\nCHECK( x == 2 )\n  with 1 == 2\non the way"])
        self.assertEqual(outcome.notes, ["--rng-seed 7"])

    def test_a_skipped_case_neither_passes_nor_fails(self):
        outcome, complete = self.read(CATCH_3)
        self.assertTrue(complete)
        self.assertEqual(outcome.cases, {"good": []})
        self.assertEqual(outcome.skipped, 1)
        self.assertEqual(outcome.notes, ["--rng-seed 9"])

    def test_a_report_that_breaks_off_is_incomplete_but_read_so_far(self):
        outcome, complete = self.read(CATCH_2[: CATCH_2.index('<TestCase name="bad"')])
        self.assertFalse(complete)
        self.assertEqual(outcome.cases, {"good": []})


class Programs(unittest.TestCase):
    def run_script(self, script, name="rejse_test_t"):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, name)
            path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
            path.chmod(0o755)
            return run_tests.run(run_tests.Program("t", Path(folder), [str(path)], {}, folder, 0), 20)

    def test_a_crash_is_a_failed_case(self):
        outcome = self.run_script("echo last words; kill -SEGV $$")
        self.assertEqual(outcome.cases["(t itself)"], ["The program was ended by signal 11, and no case ran.", "last words"])

    def test_a_program_without_cases_fails(self):
        self.assertTrue(self.run_script("exit 0").cases["(t itself)"])

    def test_another_program_is_one_case_by_its_exit_code(self):
        self.assertEqual(self.run_script("exit 0", "other").cases, {"t": []})
        self.assertTrue(self.run_script("exit 3", "other").cases["t"])


if __name__ == "__main__":
    unittest.main()
