// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/floating.h"

#include "panels/floating.h"

namespace rejse::presenting {

void Floating::paintEvent(QPaintEvent*)
{
    panels::paintFloating(*this, 12);
}

} // namespace rejse::presenting
