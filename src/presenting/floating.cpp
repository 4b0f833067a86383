// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/floating.h"

#include "widgets/floating.h"

namespace rejse::presenting {

void Floating::paintEvent(QPaintEvent*)
{
    widgets::paintFloating(*this, 12);
}

} // namespace rejse::presenting
