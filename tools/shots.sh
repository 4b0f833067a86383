#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shots.sh BUILD OUT: pictures to look at, of every kind of export and of the window.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=$PWD/$1
out=$PWD/$2
rm -rf "$out"
mkdir -p "$out"/{examples,stress,window,maps}
rejse=$build/rejse

# export_all MAP OUT-FOLDER: PNG, the pages of both kinds of PDF, and SVG as another program draws it
export_all() {
    local name
    name=$2/$(basename "$1" .journey)
    "$rejse" export "$1" --scale 1 -o "$name.png"
    "$rejse" export "$1" -o "$name.pdf"
    pdftoppm -png -r 72 "$name.pdf" "$name-pdf"
    "$rejse" export "$1" --paper A4 -o "$name-a4.pdf"
    pdftoppm -png -r 72 "$name-a4.pdf" "$name-a4"
    "$rejse" export "$1" -o "$name.svg"
    rsvg-convert "$name.svg" -o "$name-svg.png"
}

for map in resources/examples/*.journey; do
    name=$out/examples/$(basename "$map" .journey)
    export_all "$map" "$out/examples"
    # The printed sheet close up: the header, and a part of the lanes.
    pdftoppm -png -r 144 -x 0 -y 0 -W 2400 -H 1400 "$name.pdf" "$name-close-header"
    pdftoppm -png -r 144 -x 800 -y 1000 -W 2400 -H 1600 "$name.pdf" "$name-close-lanes"
    "$rejse" export "$map" --report -o "$name-report.pdf"
    pdftoppm -png -r 72 "$name-report.pdf" "$name-report"
done

cp tests/data/shots/*.journey "$out/maps"
"$build/rejse_make_journey" 1000 "$out/maps/thousand-touchpoints.journey"
for map in "$out"/maps/*.journey; do
    name=$out/stress/$(basename "$map" .journey)
    if [[ $map == *thousand* ]]; then
        # As one page it is longer than a PDF viewer's unit allows, so by the sheet.
        "$rejse" export "$map" --paper A2 -o "$name-a2.pdf"
        pdftoppm -png -r 72 -l 2 "$name-a2.pdf" "$name-a2"
    else
        export_all "$map" "$out/stress"
    fi
done
"$build/rejse_shots" "$out/window" "$PWD/resources/examples" "$out/maps"
echo "$(find "$out" -name '*.png' | wc -l) pictures in ${out#"$PWD/"}"
