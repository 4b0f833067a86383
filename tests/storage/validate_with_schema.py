#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges journeys by the schema, independently of the program.

usage: validate_with_schema.py SCHEMA < JOURNEYS > VERDICTS

Reads one journey a line as JSON, and prints for each a line: "valid", or "invalid" and where and why.
"""
import json
import sys

from jsonschema import Draft202012Validator


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for line in sys.stdin.buffer:
        error = next(validator.iter_errors(json.loads(line)), None)
        if error is None:
            print("valid")
        else:
            print("invalid", error.json_path, " ".join(error.message.split())[:200])


main()
