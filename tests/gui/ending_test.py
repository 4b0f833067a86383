# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the real program to end, as the system does, the moment that something has been typed: it ends by itself and in
order, asks nothing, and all of it is there to be recovered.

ending_test.py REJSE
"""

import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop import Display, at_home, need_tools, opened, read, wait_for


def check(rejse, display, home, how):
    def run(*words):
        return subprocess.run([rejse, *map(str, words)], env=at_home(home), capture_output=True, text=True, check=True).stdout

    path = home / "map.journey"
    run("new", path, "--title", "Before")
    saved = path.read_bytes()
    with opened(rejse, display, home, path) as program:
        wait_for("the map", lambda: "Before" in program.title())
        program.press("F2")
        program.type("Typed in the last moment")
        wait_for("the typed title", lambda: "Typed in the last moment" in program.title())
        assert run("recover", "--list").count("open in a running program") <= 1
        program.process.send_signal(how)
        wait_for("the end of the program", lambda: program.process.poll() is not None)
        assert program.process.returncode == 0, f"{how.name}: ended with {program.process.returncode}"
    assert path.read_bytes() == saved
    listed = run("recover", "--list").splitlines()
    assert len(listed) == 1 and str(path) in listed[0], listed
    out = home / "out.journey"
    run("recover", listed[0].split()[0], "-o", out)
    assert read(out)["title"] == "Typed in the last moment", read(out)["title"]
    with opened(rejse, display, home, path) as program:
        wait_for("the map again", lambda: "Before" in program.title())
        program.quit()
    assert run("recover", "--list").splitlines() == listed, "closing an unchanged map leaves other work alone"


def main():
    need_tools("Xvfb", "xdotool")
    display = Display()
    try:
        for how in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            with tempfile.TemporaryDirectory() as folder:
                check(str(Path(sys.argv[1]).resolve()), display, Path(folder), how)
    finally:
        display.close()
    print("the program ended in order")


if __name__ == "__main__":
    main()
