#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the rooms, whole processes and work in the window of an optimised build, and writes docs/performance.md."""

import json
import os
import platform
import shlex
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = (50, 500, 5000, 50000)
WORKED_ON = (100, 1000)
FRAME = 16  # milliseconds that a screen of 60 pictures a second leaves for each
SAMPLES = {50: 50, 500: 20, 5000: 5, 50000: 3}


def main():
    build = Path(sys.argv[1]).resolve()
    rooms = measure_rooms(build)
    files = make_journeys(build)
    processes = measure_processes(build, files)
    growth = measure_growth(build, files)
    work, resident = measure_work(build, files)
    page = (ROOT / "tests/bench/performance.md.in").read_text(encoding="utf-8")
    for place, content in (("MACHINE", machine()), ("ROOMS", rooms_table(rooms)), ("PROCESSES", processes_table(processes)),
                           ("WORK", work_table(work)), ("RESIDENT", resident),
                           ("FOLDER", longest_round(build)), ("GROWTH", growth_table(growth))):
        page = page.replace(f"@{place}@", content)
    (ROOT / "docs/performance.md").write_text(page, encoding="utf-8")
    print(f"\n{page}\nWritten to docs/performance.md")
    missed = [what for what, _, _, aims in processes if aims.endswith("missed")]
    missed += [f"{what} at {size} touchpoints" for what, figures in work.items() for size in WORKED_ON if figures[size][1] > FRAME]
    for what in missed:
        print(f"Missed: {what}")


def machine():
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line.split(":", 1)[1].strip() for line in cpuinfo.read_text(encoding="utf-8").splitlines() if line.startswith("model name")]
        model = names[0] if names else model
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    system = platform.freedesktop_os_release()["PRETTY_NAME"] if hasattr(platform, "freedesktop_os_release") else platform.platform()
    return f"{os.cpu_count()} cores of {model}, {memory:.0f} GB, {system}."


def measure_rooms(build):
    """Milliseconds by what was done and by size."""
    found = {}
    for size in SIZES:
        print(f"Measuring the rooms on {size} touchpoints", flush=True)
        report = build / f"bench-{size}.xml"
        subprocess.run([build / "rejse_bench", f"[{size}]", "--reporter", "xml", "--out", report, "--benchmark-no-analysis",
                        "--benchmark-samples", str(SAMPLES[size]), "--benchmark-warmup-time", "20"], check=True)
        for result in xml.parse(report).iter("BenchmarkResults"):
            found.setdefault(result.get("name"), {})[size] = float(result.find("mean").get("value")) / 1e6
    return found


def rooms_table(rooms):
    rows = [["", *(f"{size:,}" for size in SIZES), "growth"]]
    for what, times in rooms.items():
        figures = [f"{times[size]:,.2f}" if size in times else "" for size in SIZES]
        largest = max(times)
        rows.append([what, *figures, f"{times[largest] / times[500] / (largest / 500):.2f}"])
    return table(rows)


def make_journeys(build):
    """A file for each number of touchpoints."""
    folder = build / "journeys"
    folder.mkdir(exist_ok=True)
    files = {}
    for size in sorted({*SIZES, *WORKED_ON}):
        files[size] = folder / f"{size}.journey"
        subprocess.run([build / "rejse_make_journey", str(size), files[size]], check=True)
    return files


def make_folder(build, journey):
    """500 maps, in folders of 50."""
    folder = build / "journeys/portfolio"
    for number in range(500):
        place = folder / f"client {number // 50}" / f"map {number}.journey"
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(journey, place)
    return folder


def measure_processes(build, files):
    """For each process: what it does, seconds, megabytes, and the aim with whether it was met."""
    folder = build / "journeys"
    rejse = build / "rejse"
    return [
        process("PDF of 50 touchpoints", [rejse, "export", files[50], "-o", folder / "50.pdf"], seconds=0.15, megabytes=60),
        process("PNG of 50 touchpoints", [rejse, "export", files[50], "-o", folder / "50.png"]),
        process("SVG of 50 touchpoints", [rejse, "export", files[50], "-o", folder / "50.svg"]),
        process("5,000 touchpoints read and checked", [rejse, "validate", files[5000]], seconds=0.15),
        process("5,000 touchpoints scored", [rejse, "score", files[5000]]),
        process("PDF of 5,000 touchpoints", [rejse, "export", files[5000], "-o", folder / "5000.pdf"], seconds=1),
        process("window on 5,000 touchpoints", [build / "rejse_open_window", files[5000]], seconds=0.5),
        process("500 maps of a folder listed", [build / "rejse_open_window", make_folder(build, files[50])], seconds=1),
        process("10,000 steps to undo on 100 touchpoints", [build / "rejse_undo_steps", 100, 10000], megabytes=200),
    ]


def longest_round(build):
    """A sentence on how long the window does not answer while it looks through a folder."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    folder = build / "journeys/portfolio"
    rounds = [int(subprocess.run([build / "rejse_open_window", folder], check=True, env=environment, stdout=subprocess.PIPE,
                                 text=True).stdout) for _ in range(5)]
    return f"While it lists them, the window answers at least every {max(rounds)} ms (the longest of five times)."


def measure_growth(build, files):
    """Seconds by what was done and by size."""
    folder = build / "journeys"
    works = {
        "read and check": lambda size: ["validate", files[size]],
        "score": lambda size: ["score", files[size]],
        "PDF": lambda size: ["export", files[size], "-o", folder / f"{size}.pdf"],
        "SVG": lambda size: ["export", files[size], "-o", folder / f"{size}.svg"],
    }
    runs = {500: 10, 5000: 5, 50000: 1}
    return {what: {size: process(f"{what}, {size} touchpoints", [build / "rejse", *command(size)], runs=count)[1]
                   for size, count in runs.items()} for what, command in works.items()}


def growth_table(growth):
    rows = [["", *(f"{size:,}" for size in next(iter(growth.values()))), "times"]]
    for what, times in growth.items():
        figures = list(times.values())
        rows.append([what, *(f"{figure:.2f}" for figure in figures), f"{figures[-1] / figures[0]:.0f}"])
    return table(rows)


def measure_work(build, files):
    """From key press to frame: by kind of work and size the median and the 95th percentile in milliseconds; and a
    sentence on memory."""
    found, memory = {}, {}
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for size in WORKED_ON:
        print(f"Measuring: work in the window on {size} touchpoints", flush=True)
        lines = subprocess.run([build / "rejse_edit_window", files[size]], check=True, env=environment, stdout=subprocess.PIPE,
                               text=True).stdout.splitlines()[1:]
        for line in lines:
            if line.startswith("resident:"):
                memory[size] = line.split(":", 1)[1].strip()
                continue
            *name, median, high, _, _ = line.split()
            found.setdefault(" ".join(name), {})[size] = (float(median), float(high))
    return found, " and ".join(f"{memory[size]} with a map of {size:,} touchpoints open" for size in WORKED_ON)


def work_table(work):
    rows = [["", *(f"{size:,} touchpoints" for size in WORKED_ON), "aim"]]
    for what, figures in work.items():
        met = all(figures[size][1] <= FRAME for size in WORKED_ON)
        rows.append([what, *(f"{figures[size][0]:.1f}, {figures[size][1]:.1f}" for size in WORKED_ON),
                     f"{FRAME}: {'met' if met else 'missed'}"])
    return table(rows)


def process(what, command, seconds=None, megabytes=None, runs=12):
    """What it does, mean seconds, peak megabytes, and the aims with whether they were met."""
    print(f"Measuring: {what}", flush=True)
    command = [str(part) for part in command]
    report = Path(command[0]).parent / "hyperfine.json"
    subprocess.run(["hyperfine", "--shell=none", "--style=none", f"--warmup={min(runs - 1, 1)}", f"--runs={runs}", f"--export-json={report}",
                    shlex.join(command)], check=True, stdout=subprocess.DEVNULL)
    mean = json.loads(report.read_text(encoding="utf-8"))["results"][0]["mean"]
    peak = peak_memory(command)
    aims, met = [], True
    if seconds is not None:
        aims.append(f"{seconds:g} s")
        met &= mean <= seconds
    if megabytes is not None:
        aims.append(f"{megabytes} MB")
        met &= peak <= megabytes
    return what, mean, peak, f"{', '.join(aims)}: {'met' if met else 'missed'}" if aims else ""


def peak_memory(command):
    """Megabytes."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)  # pylint: disable=consider-using-with
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {child.returncode}")
    return usage.ru_maxrss / 1024


def processes_table(processes):
    rows = [["", "seconds", "MB", "aim"]]
    rows += [[what, f"{mean:.3f}", f"{peak:.0f}", aim] for what, mean, peak, aim in processes]
    return table(rows)


def table(rows):
    """A Markdown table with figures to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for number, row in enumerate(rows):
        cells = [cell.ljust(width) if column == 0 else cell.rjust(width) for column, (cell, width) in enumerate(zip(row, widths))]
        lines.append("| " + " | ".join(cells) + " |")
        if number == 0:
            rule = ["-" * width if column == 0 else "-" * (width - 1) + ":" for column, width in enumerate(widths)]
            lines.append("| " + " | ".join(rule) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
