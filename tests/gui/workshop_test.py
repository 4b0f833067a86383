#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A workshop from its first minute to the hand-over, in the real program on a display of its own: touchpoints are
typed into a template, scored, dragged and linked, the map is saved, exported and opened again.

workshop_test.py REJSE. Needs Xvfb and xdotool. Nothing is timed: each step waits for what it should bring about.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

ACCENT = bytes.fromhex("4B57D6")
PATIENCE = 60  # seconds, for a machine that is busy with other things
WIDTH, HEIGHT = 1600, 1000
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


def wait_for(what, condition):
    """The first true value of `condition`."""
    end = time.monotonic() + PATIENCE
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            sys.exit(f"waited in vain for {what}")
        time.sleep(0.05)


class Display:
    """An X server with nothing on it."""

    def __init__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = ":" + answer.readline().strip()

    def close(self):
        self.server.terminate()
        self.server.wait()


class Program:
    """The program's window, and the keyboard and mouse before it."""

    def __init__(self, rejse, display, home, *arguments):
        self.environment = os.environ | {
            "DISPLAY": display.name, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"), "XDG_STATE_HOME": str(home / "state"), "XDG_CACHE_HOME": str(home / "cache"),
            "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "NO_AT_BRIDGE": "1"}
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.process = subprocess.Popen([rejse, *map(str, arguments)], env=self.environment, stderr=subprocess.PIPE)
        self.window = wait_for("the window", lambda: self.windows("Rejse"))[0]
        self.xdotool("windowmove", self.window, "0", "0")
        self.xdotool("windowsize", "--sync", self.window, str(WIDTH), str(HEIGHT))
        self.focus(self.window)

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False).stdout

    def windows(self, name):
        return self.xdotool("search", "--onlyvisible", "--name", name).split()

    def title(self):
        return self.xdotool("getwindowname", self.window).strip()

    def focus(self, window):
        self.xdotool("windowfocus", "--sync", window)

    def press(self, *keys):
        self.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        self.xdotool("type", "--delay", "4", text)

    def screen(self):
        """The pixels of the screen, row by row, three bytes each."""
        dump = subprocess.run(["xwd", "-silent", "-root"], env=self.environment, capture_output=True, check=True).stdout
        header = int.from_bytes(dump[0:4], "big")
        colors = int.from_bytes(dump[76:80], "big")
        row = int.from_bytes(dump[48:52], "big")
        start = header + colors * 12
        return [dump[start + y * row:start + (y + 1) * row] for y in range(HEIGHT)]

    def selected_card(self):
        """Where the outline of the selected card stands: left, top, bottom; nothing while it is not seen."""
        pixels = self.screen()
        wanted = ACCENT[::-1]  # blue first
        longest = None
        for x in range(250, WIDTH - 350):
            run = 0
            for y in range(100, HEIGHT - 40):
                if pixels[y][4 * x:4 * x + 3] == wanted:
                    run += 1
                    if not longest or run > longest[3]:
                        longest = (x, y - run + 1, y, run)
                else:
                    run = 0
        return longest[:3] if longest and 60 < longest[3] < 260 else None

    def settled_card(self):
        """The same, once it stands still at the left of the map, where the first card is."""
        card = self.selected_card()
        return card if card and card[0] < WIDTH // 2 and card == self.selected_card() else None

    def drag(self, start, end):
        self.xdotool("mousemove", *map(str, start), "mousedown", "1")
        steps = 8
        for step in range(1, steps + 1):
            x = start[0] + (end[0] - start[0]) * step // steps
            y = start[1] + (end[1] - start[1]) * step // steps
            self.xdotool("mousemove", str(x), str(y))
        self.xdotool("mouseup", "1")

    def quit(self):
        self.press("ctrl+q")
        wait_for("the end of the program", lambda: self.process.poll() is not None)
        if self.process.returncode != 0:
            sys.exit(f"the program ended with {self.process.returncode}: {self.process.stderr.read().decode()}")


def titles(journey):
    return [touchpoint["title"] for phase in journey["phases"] for touchpoint in phase.get("touchpoints", [])]


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


@contextmanager
def opened(rejse, display, home, *arguments):
    program = Program(rejse, display, home, *arguments)
    try:
        yield program
    finally:
        if program.process.poll() is None:
            program.process.send_signal(signal.SIGKILL)


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
    dialog = wait_for("the export dialog", lambda: [w for w in program.windows("Export") if w != program.window])[0]
    program.focus(dialog)
    program.press("Return")  # beside the map, under its name
    wait_for("the exported file", lambda: out.exists() and out.stat().st_size > 1000)
    program.focus(program.window)


def main():
    rejse = str(Path(sys.argv[1]).resolve())
    for tool in ("Xvfb", "xdotool", "xwd"):
        if not shutil.which(tool):
            sys.exit(f"{tool} is not installed")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        path = home / "workshop.journey"
        subprocess.run([rejse, "new", str(path), "--template", "before-during-after", "--title", "Workshop"], check=True)
        display = Display()
        try:
            with opened(rejse, display, home, path) as program:
                wait_for("the map", lambda: "Workshop" in program.title())
                rated = capture(program, path)
                drag_first(program, path, rated)
                export(program, home / "workshop.pdf")
                program.quit()
            assert (home / "workshop.pdf").read_bytes().startswith(b"%PDF")
            saved = path.read_bytes()
            with opened(rejse, display, home, path) as program:
                wait_for("the map again", lambda: "Workshop" in program.title() and "*" not in program.title())
                program.quit()
            assert path.read_bytes() == saved
            subprocess.run([rejse, "validate", str(path)], check=True)
        finally:
            display.close()
    print("the workshop went well")


if __name__ == "__main__":
    main()
