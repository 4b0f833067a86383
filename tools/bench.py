#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the rooms and whole processes of an optimised build, and writes docs/performance.md."""

import json
import os
import platform
import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = (50, 500, 5000, 50000)
SAMPLES = {50: 50, 500: 20, 5000: 5, 50000: 3}


def main():
    build = Path(sys.argv[1]).resolve()
    rooms = measure_rooms(build)
    processes = measure_processes(build)
    page = (ROOT / "tests/bench/performance.md.in").read_text(encoding="utf-8")
    for place, content in (("MACHINE", machine()), ("ROOMS", rooms_table(rooms)), ("PROCESSES", processes_table(processes))):
        page = page.replace(f"@{place}@", content)
    (ROOT / "docs/performance.md").write_text(page, encoding="utf-8")
    print(f"\n{page}\nWritten to docs/performance.md")
    missed = [what for what, _, _, aims in processes if aims.endswith("missed")]
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


def measure_processes(build):
    """For each process: what it does, seconds, megabytes, and the aim with whether it was met."""
    folder = build / "journeys"
    folder.mkdir(exist_ok=True)
    files = {}
    for size in SIZES:
        files[size] = folder / f"{size}.journey"
        subprocess.run([build / "rejse_make_journey", str(size), files[size]], check=True)
    rejse = build / "rejse"
    return [
        process("PDF of 50 touchpoints", [rejse, "export", files[50], "-o", folder / "50.pdf"], seconds=0.15, megabytes=60),
        process("PNG of 50 touchpoints", [rejse, "export", files[50], "-o", folder / "50.png"]),
        process("SVG of 50 touchpoints", [rejse, "export", files[50], "-o", folder / "50.svg"]),
        process("5,000 touchpoints read and checked", [rejse, "validate", files[5000]], seconds=0.15),
        process("5,000 touchpoints scored", [rejse, "score", files[5000]]),
        process("PDF of 5,000 touchpoints", [rejse, "export", files[5000], "-o", folder / "5000.pdf"], seconds=1),
        process("window on 5,000 touchpoints", [build / "rejse_open_window", files[5000]], seconds=0.5),
        process("10,000 steps to undo on 100 touchpoints", [build / "rejse_undo_steps", 100, 10000], megabytes=200),
        process("50,000 touchpoints read and checked", [rejse, "validate", files[50000]]),
    ]


def process(what, command, seconds=None, megabytes=None, runs=12):
    print(f"Measuring: {what}", flush=True)
    command = [str(part) for part in command]
    report = Path(command[0]).parent / "hyperfine.json"
    subprocess.run(["hyperfine", "--shell=none", "--style=none", "--warmup=1", f"--runs={runs}", f"--export-json={report}",
                    " ".join(command)], check=True, stdout=subprocess.DEVNULL)
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
