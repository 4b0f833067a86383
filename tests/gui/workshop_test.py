#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A workshop from its first minute to the hand-over, in the real program on a display of its own: a template is taken
from the start page, touchpoints are typed into it, scored, dragged and linked, the map is saved, exported and opened
again.

workshop_test.py REJSE
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from desktop import Display, need_tools, opened, read, titles, wait_for

TEMPLATE = "Before, during, after"
CARD = 2  # from the button that has the keyboard at first to the card of the template

TYPED = [
    "Sees the sign",
    "Asks a neighbour",
    "Looks at the website",
    "Reads a review",
    "Calls the shop",
    "Gets a call back",
    "Visits the shop",
    "Tries it on",
    "Pays",
    "Is thanked",
    "Needs help",
    "Tells a friend",
]


def begin(program, path):
    """Takes a template from the start page and gives the map a file."""
    program.press(*["Tab"] * CARD, "Return")
    wait_for("the template", lambda: TEMPLATE in program.title())
    program.press("ctrl+s")
    in_dialog(program, "Save", str(path))
    wait_for("the file", path.exists)
    program.focus(program.window)


def in_dialog(program, name, text=None):
    """Types into a dialog where the keyboard is in it, and takes what it proposes."""
    dialog = wait_for(f"the dialog {name}", lambda: [w for w in program.windows(name) if w != program.window])[0]
    program.focus(dialog)
    if text:
        program.press("ctrl+a")
        program.type(text)
    program.press("Return")


def capture(program, path):
    """Types, scores, drags and links; returns the journey as it was saved."""
    before = read(path)
    program.press("Home")
    program.press("t")
    for text in TYPED:
        program.type(text)
        program.press("Return")
    program.press("Escape")
    wait_for("the mark of a changed map", lambda: "*" in program.title())
    program.press("ctrl+s")
    typed = wait_for("the typed touchpoints in the file", lambda: (now := read(path)) != before and now)
    expected = titles(before)[:1] + TYPED + titles(before)[1:]
    assert titles(typed) == expected, titles(typed)

    program.press("5", "ctrl+4", "m")
    program.press("l", "Left", "Return", "Escape")
    program.press("ctrl+s")
    rated = wait_for("the ratings in the file", lambda: (now := read(path)) != typed and now)
    last = next(t for phase in rated["phases"] for t in phase["touchpoints"] if t["title"] == TYPED[-1])
    assert last["importance"] == 4 and last["momentOfTruth"], last
    assert set(last["feelings"].values()) == {2}, last
    assert rated["links"][-1]["from"] == last["id"], rated["links"]
    assert "*" not in program.title(), program.title()
    return rated


def drag_first(program, path, before):
    """Drags the first card behind its neighbour."""
    program.press("Home")
    card = wait_for("the selected card", program.settled_card)
    middle = (card[0] + 60, (card[1] + card[2]) // 2)
    program.drag(middle, (middle[0] + 300, middle[1] + 4))
    program.press("ctrl+s")
    after = wait_for("the dragged card in the file", lambda: (now := read(path)) != before and now)
    order = titles(before)
    assert titles(after)[:2] == [order[1], order[0]], titles(after)[:3]


def export(program, out):
    program.press("ctrl+e")
    in_dialog(program, "Export")  # beside the map, under its name
    wait_for("the exported file", lambda: out.exists() and out.stat().st_size > 1000)
    program.focus(program.window)


def main():
    rejse = str(Path(sys.argv[1]).resolve())
    need_tools("Xvfb", "xdotool", "xwd")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        path = home / "workshop.journey"
        display = Display()
        try:
            with opened(rejse, display, home) as program:
                begin(program, path)
                rated = capture(program, path)
                drag_first(program, path, rated)
                export(program, home / "workshop.pdf")
                program.quit()
            assert (home / "workshop.pdf").read_bytes().startswith(b"%PDF")
            saved = path.read_bytes()
            with opened(rejse, display, home, path) as program:
                wait_for("the map again", lambda: TEMPLATE in program.title() and "*" not in program.title())
                program.quit()
            assert path.read_bytes() == saved
            subprocess.run([rejse, "validate", str(path)], check=True)
        finally:
            display.close()
    print("the workshop went well")


if __name__ == "__main__":
    main()
