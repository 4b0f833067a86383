# SPDX-License-Identifier: GPL-3.0-or-later
"""Types into the real program and kills it at random moments, over and over: whatever the program had written down must
be there afterwards, in the recovered work or in the saved file, and every file must be readable. With --within, so must
be whatever was typed so many seconds before.

kill_loop.py REJSE [--rounds N] [--within SECONDS] [--seed N]
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop import Display, Program, at_home, need_tools, read, titles, wait_for

LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Typist:
    """Types words, and remembers when each part of them had been sent."""

    def __init__(self, program, rng):
        self.program = program
        self.rng = rng
        self.sent = []  # (when, text so far)
        self.text = ""
        self.words = 0

    def note(self, text):
        self.text += text
        self.sent.append((time.monotonic(), self.text))

    def part(self):
        """A few letters, as fast as the fastest typists: faster ones would only wait for the program to take them."""
        letters = "".join(self.rng.choices(LETTERS, k=self.rng.randint(1, 5)))
        self.program.xdotool("type", "--delay", "2", letters)
        self.note(letters)
        time.sleep(len(letters) * self.rng.uniform(0.03, 0.06))

    def until(self, moment):
        """What had been sent by then."""
        return max((text for when, text in self.sent if when <= moment), key=len, default="")


class TitleTypist(Typist):
    """Types the title of the map, all of it being typed still when the end comes."""

    def begin(self):
        self.program.press("F2")

    def step(self):
        if len(self.text) < 400:
            self.part()

    @staticmethod
    def found(journey, before):
        return "" if journey["title"] == before["title"] else journey["title"]


class TouchpointTypist(Typist):
    """Types touchpoints one after another, and saves now and then."""

    def begin(self):
        self.program.press("Home")
        self.program.press("t")

    def step(self):
        self.part()
        if self.rng.random() < 0.2:
            self.program.press("Return")
            self.note("\n")
            if self.rng.random() < 0.2:
                self.program.press("Escape")
                self.program.press("ctrl+s")
                self.program.press("t")

    @staticmethod
    def found(journey, before):
        return "\n".join(title for title in titles(journey) if title not in titles(before))


class Round:
    """One life of the program, and what is there after it."""

    def __init__(self, rejse, display, folder, rng):
        self.rejse = rejse
        self.home = folder
        self.rng = rng
        self.map = folder / "maps" / "map.journey"
        self.map.parent.mkdir()
        self.command("new", self.map, "--template", "before-during-after", "--title", "Round")
        self.before = read(self.map)
        self.program = Program(rejse, display, folder, self.map)
        self.lag = None
        self.written = ""

    def command(self, *words):
        done = subprocess.run([self.rejse, *map(str, words)], env=at_home(self.home), capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"rejse {' '.join(map(str, words))} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    def has_written(self, text):
        """Whether the last line that was typed stands in the kept work, or in the map's own file."""
        line = text.strip("\n").rpartition("\n")[2].encode()
        return any(line in path.read_bytes() for path in [*self.home.rglob("work.[01]"), self.map] if path.exists())

    def type_and_kill(self):
        wait_for("the map", lambda: "Round" in self.program.title())
        typist = self.rng.choice([TitleTypist, TouchpointTypist])(self.program, self.rng)
        typist.begin()
        for _ in range(self.rng.randint(1, 8)):
            typist.step()
        self.written = typist.text
        wait_for("what was typed to be written down", lambda: self.has_written(self.written))
        end = time.monotonic() + self.rng.uniform(0.3, 5)
        while time.monotonic() < end:
            typist.step()
            time.sleep(self.rng.choice([0, 0, 0.05, 0.3]))  # and stops to think
        killed = time.monotonic()
        self.program.process.kill()
        self.program.process.wait()
        return typist, killed

    def kept(self):
        """What is there of the map: recovered where something is, else as it was saved."""
        self.command("validate", self.map)
        listed = self.command("recover", "--list").split()
        if not listed:
            return self.map
        recovered = self.home / "recovered.journey"
        self.command("recover", listed[0], "-o", recovered)
        self.command("validate", recovered)
        return recovered

    def check(self, within):
        typist, killed = self.type_and_kill()
        path = self.kept()
        found = typist.found(read(path), self.before)
        early = typist.until(killed - within) if within else ""
        wanted = max(early, self.written, key=len).strip("\n")
        if not found.startswith(wanted):
            sys.exit(f"lost: {wanted!r} had been typed and written down, and {path.name} has {found!r}")
        if not typist.text.startswith(found):
            sys.exit(f"changed: {typist.text!r} was typed, and {path.name} has {found!r}")
        # How old the first thing is that did not make it, of what was typed.
        missing = [when for when, text in typist.sent if len(text.rstrip("\n")) > len(found)]
        self.lag = killed - min(missing) if missing else 0.0
        lock = f".{self.map.name}.lock"  # of a program that was killed; the next one sees that nobody holds it
        strays = [entry.name for entry in self.map.parent.iterdir() if entry != self.map and entry.name != lock]
        return len(wanted), strays


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("rejse", type=Path)
    arguments.add_argument("--rounds", type=int, default=200)
    arguments.add_argument("--within", type=float, help="seconds of typing that may be lost")
    arguments.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options = arguments.parse_args()
    need_tools("Xvfb", "xdotool")
    rng = random.Random(options.seed)
    print(f"{options.rounds} rounds, --seed {options.seed}", flush=True)
    display = Display()
    lags, checked, strays = [], 0, 0
    try:
        for number in range(1, options.rounds + 1):
            with tempfile.TemporaryDirectory() as folder:
                one = Round(str(options.rejse.resolve()), display, Path(folder), rng)
                try:
                    letters, left = one.check(options.within)
                finally:
                    one.program.process.kill()
                checked += letters
                strays += len(left)
                lags.append(one.lag)
            if number % 20 == 0:
                print(f"  {number}: most lost so far {max(lags):.2f} s", flush=True)
    finally:
        display.close()
    lags.sort()
    older = f" or older than {options.within:g} s" if options.within else ""
    print(f"{options.rounds} kills, {checked} letters written down{older}, none lost; of what was younger, "
          f"{lags[len(lags) // 2]:.2f} s lost in the median and {lags[-1]:.2f} s at most; "
          f"{strays} unfinished files left beside a map")


if __name__ == "__main__":
    main()
