#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program on keyboards of other layouts: keys are pressed by their code, as hands do, and act as docs/keyboard.md
says. Needs setxkbmap.

layouts_test.py REJSE
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from desktop import Display, need_tools, opened, read, wait_for

# X11's codes of keys, by what they print on a US keyboard.
TWO, FOUR, FIVE = "11", "13", "14"
M, T, S = "58", "28", "39"
KEYPAD_LEFT = "83"  # 4 with NumLock
SHIFT, CONTROL = "50", "37"

MAP = """{
  "format": "journey",
  "version": 1,
  "title": "Keys",
  "personas": [{"id": "p1", "name": "Anna"}],
  "phases": [{"id": "f1", "title": "Before", "touchpoints": [{"id": "t1", "title": "Sees it"}]}]
}
"""


def set_layout(program, layout):
    """Only while a client is there: the server forgets the layout with the last one."""
    subprocess.run(["setxkbmap", layout], env=program.environment, check=True)


def chord(program, modifier, key):
    program.xdotool("keydown", modifier, "key", key, "keyup", modifier)


def saved(program, path, what, condition):
    """Saves until the file shows what was pressed; returns the touchpoint."""

    def shown():
        chord(program, CONTROL, S)
        phases = read(path)["phases"]
        return condition(phases[0]["touchpoints"]) and phases[0]["touchpoints"]

    return wait_for(what, shown)


def check_french(program, path):
    """Digits rate with Shift and without, with Ctrl, and on a keypad without NumLock."""
    set_layout(program, "fr")
    program.xdotool("key", TWO)
    saved(program, path, "a rating without Shift", lambda t: t[0].get("feelings") == {"p1": -1})
    chord(program, SHIFT, FIVE)
    saved(program, path, "a rating with Shift", lambda t: t[0].get("feelings") == {"p1": 2})
    chord(program, CONTROL, FIVE)
    saved(program, path, "an importance", lambda t: t[0].get("importance") == 5)
    program.xdotool("key", KEYPAD_LEFT)
    saved(program, path, "a rating by the keypad", lambda t: t[0].get("feelings") == {"p1": 1})


def check_russian(program, path):
    """Letters of the Russian group are commands on the map and letters in a text."""
    set_layout(program, "ru,us")
    program.xdotool("key", M)
    saved(program, path, "a moment of truth", lambda t: t[0].get("momentOfTruth"))
    program.xdotool("key", T)
    program.xdotool("key", M)
    program.xdotool("key", TWO)
    program.xdotool("key", "36")  # Enter
    program.press("Escape")
    touchpoints = saved(program, path, "a touchpoint", lambda t: len(t) == 2)
    assert touchpoints[1]["title"] == "ь2", touchpoints


def main():
    rejse = str(Path(sys.argv[1]).resolve())
    need_tools("Xvfb", "xdotool", "setxkbmap")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        path = home / "keys.journey"
        path.write_text(MAP, encoding="utf-8")
        display = Display()
        try:
            with opened(rejse, display, home, path) as program:
                wait_for("the map", lambda: "Keys" in program.title())
                program.xdotool("key", "110")  # Home
                check_french(program, path)
                check_russian(program, path)
                set_layout(program, "us")
                program.quit()
        finally:
            display.close()
    print("keys act on every layout")


if __name__ == "__main__":
    main()
