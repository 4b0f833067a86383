// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/floating.h"

namespace rejse::presenting {

/// The keys of a presentation, over it until a key is pressed.
class StageKeys : public Floating {
    Q_OBJECT
public:
    explicit StageKeys(QWidget* parent);
};

} // namespace rejse::presenting
