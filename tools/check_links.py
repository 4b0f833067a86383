#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_links.py FILE...: names every link of Markdown files to a file or heading that does not exist."""

import re
import sys
from functools import cache
from pathlib import Path
from urllib.parse import unquote

FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`\n]*`")
LINK = re.compile(r"\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
REFERENCE = re.compile(r"^\[[^\]]+\]:\s*(\S+)", re.MULTILINE)
HEADING = re.compile(r"^#+\s+(.*?)\s*#*$", re.MULTILINE)
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@cache
def text_of(path):
    return path.read_text(encoding="utf-8")


@cache
def anchors(path):
    """The headings of a page as links name them."""
    found = set()
    for heading in HEADING.findall(FENCE.sub("", text_of(path))):
        words = re.sub(r"[^\w\- ]", "", re.sub(r"\]\([^)]*\)", "", heading)).strip().lower().replace(" ", "-")
        name, number = words, 0
        while name in found:
            number += 1
            name = f"{words}-{number}"
        found.add(name)
    return found


def dead_links(page):
    text = FENCE.sub(lambda fence: "\n" * fence.group().count("\n"), text_of(page))
    text = CODE.sub("", text)
    for match in sorted([*LINK.finditer(text), *REFERENCE.finditer(text)], key=lambda match: match.start()):
        link = match.group(1)
        if ELSEWHERE.match(link):
            continue
        path, _, anchor = unquote(link).partition("#")
        target = (page.parent / path) if path else page
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors(target)):
            yield f"{page}:{text.count(chr(10), 0, match.start(1)) + 1}: {link}"


def main():
    dead = [link for page in sys.argv[1:] for link in dead_links(Path(page))]
    for link in dead:
        print(link)
    return 1 if dead else 0


if __name__ == "__main__":
    sys.exit(main())
