#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the pictures of the documents up to date with those that `./dev shots` took, small enough for a page and for
# the repository: the second half of `./dev pictures`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
shots=build/shots

# take NAME SHOT [WIDTH [CROP]]: docs/images/NAME.png
take() {
    convert "$shots/$2.png" ${4:+-crop "$4" +repage} -resize "${3:-1200}x>" -dither None -colors 160 -strip \
        -define png:compression-level=9 "docs/images/$1.png"
}

take map examples/hans-hansens-foerste-bil 1600
take start window/start-light
take typing window/editing-new-touchpoint-light
take dragging window/editing-drag-light
take panel window/panel-touchpoint-light 420 420x1050+780+0
take palette window/palette-light
take export window/export-light 900
take versions window/versions-light 900
number=0
for example in skift-af-leverandoer hans-hansens-foerste-bil fra-nyhedsbrev-til-klippekort skinnstoevletter \
    choosing-a-platform-together; do
    number=$((number + 1))
    take "method-$number" "examples/$example" 1400
done
insights=1600x384+0+592 # the strip at the bottom of the window
take method-1-insights window/insights-skift-af-leverandoer-balance-light 1400 $insights
take method-2-insights window/insights-hans-weakest-light 1400 $insights
take method-3-insights window/insights-fra-nyhedsbrev-til-klippekort-effect-cost-light 1400 $insights
take method-4-insights window/insights-skinnstoevletter-weakest-light 1400 $insights
take method-5-insights window/insights-platform-disagreement-light 1400 $insights
