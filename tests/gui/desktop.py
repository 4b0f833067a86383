# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program on a display of its own, for tests that sit before it as a person does. Needs Xvfb and xdotool.
Nothing is timed: each step waits for what it should bring about."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager

ACCENT = bytes.fromhex("4B57D6")
PATIENCE = 60  # seconds, for a machine that is busy with other things
WIDTH, HEIGHT = 1600, 1000


def need_tools(*tools):
    for tool in tools:
        if not shutil.which(tool):
            sys.exit(f"{tool} is not installed")


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
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = ":" + answer.readline().strip()

    def close(self):
        self.server.terminate()
        self.server.wait()


def at_home(home):
    """The environment of a person whose files are all in `home`."""
    environment = os.environ | {
        "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"), "XDG_CACHE_HOME": str(home / "cache"), "LC_ALL": "C.UTF-8",
        "NO_AT_BRIDGE": "1"}
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        environment.pop(variable, None)
    return environment


class Program:
    """The program's window, and the keyboard and mouse before it."""

    def __init__(self, rejse, display, home, *arguments):
        # Qt's own plugin copies names out of the X server's answers, which end without a zero, by their length: right,
        # but nothing that strict checks of strings let pass. They stay on for all that runs without a display.
        sanitizer = {"ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":strict_string_checks=0"}
        self.environment = at_home(home) | {"DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb"} | sanitizer
        self.process = subprocess.Popen([rejse, *map(str, arguments)], env=self.environment, stderr=subprocess.PIPE)
        self.window = wait_for("the window", lambda: self.windows("Rejse") or self.ended())[0]
        self.xdotool("windowmove", self.window, "0", "0")
        self.xdotool("windowsize", "--sync", self.window, str(WIDTH), str(HEIGHT))
        self.focus(self.window)

    def ended(self):
        """Nothing, while the program runs."""
        if self.process.poll() is not None:
            sys.exit(f"the program ended with {self.process.returncode}: {self.process.stderr.read().decode()}")

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
