#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The checks that need no build: formatting, licence lines, scripts, links, and nothing of the machine it was written on.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
failed=0

complain() {
    printf '%s\n%s\n' "$1" "$2" >&2
    failed=1
}

# Sources known to git, and new ones that it would not ignore.
listed() {
    git ls-files --cached --others --exclude-standard -- "$@" | while read -r file; do
        [[ ! -f $file ]] || printf '%s\n' "$file"
    done
}

mapfile -t cpp < <(listed '*.cpp' '*.h')
mapfile -t shell < <(listed dev '*.sh' .ci/run)
mapfile -t py < <(listed '*.py')
mapfile -t cmake < <(listed CMakeLists.txt '*/CMakeLists.txt' '*.cmake')
mapfile -t pages < <(listed '*.md')

# Releases of clang-format differ in small things, so one of them is the norm.
if command -v clang-format-14 >/dev/null; then
    printf '%s\n' "${cpp[@]}" | xargs -P "$(nproc)" -n 20 clang-format-14 --dry-run -Werror ||
        complain "Not formatted as .clang-format says. Mend it with:" "  clang-format-14 -i FILE..."
else
    echo "Formatting is not checked here: clang-format 14 judges it, which this system does not have."
fi

unlicensed=$(grep -L 'SPDX-License-Identifier: GPL-3.0-or-later' "${cpp[@]}" "${shell[@]}" "${py[@]}" "${cmake[@]}" || true)
[[ -z $unlicensed ]] || complain "Without a licence line:" "$unlicensed"

shellcheck "${shell[@]}" || complain "shellcheck found the above." ""

/usr/bin/env python3 - "${py[@]}" <<'PYTHON' || complain "Python that does not compile, above." ""
import sys
for name in sys.argv[1:]:
    compile(open(name, encoding="utf-8").read(), name, "exec")
PYTHON

dead=$(tools/check_links.py "${pages[@]}") || complain "Links that lead nowhere:" "$dead"

tools/translations.py || complain "Translations that lack something, above." "  tools/translations.py --update adds what is new."

tools/sizes.py || complain "Files, functions or folders that have grown too large, above." ""

loose=$(git grep --untracked -nE '0x[0-9A-F]{6}\b' -- src ':!src/layout/palette.*' ':!src/render/paint/theme.cpp' || true)
[[ -z $loose ]] || complain "Colours that have no name: give them one in src/layout/palette.h or render/paint/theme.h." "$loose"

stray=$(git grep --untracked -nIE '/[w]ork/|/[r]oot/|/[t]mp/[a-z]+-session' || true)
[[ -z $stray ]] || complain "Paths of one machine:" "$stray"

exit "$failed"
