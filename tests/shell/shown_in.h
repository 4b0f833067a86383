// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/opened_window.h"

#include <QAbstractButton>

#include <algorithm>

namespace rejse::test {

/// What is shown of a kind in a part of the window, by the name that a screen reader has for it; null without any.
template <typename W> W* shownIn(const QWidget& part, const QString& name = {})
{
    const auto all = part.findChildren<W*>();
    const auto found = std::find_if(all.begin(), all.end(), [&](const W* one) {
        return one->isVisible() && (name.isEmpty() || one->accessibleName() == name);
    });
    return found == all.end() ? nullptr : *found;
}

inline QAbstractButton* lensButton(const OpenedWindow& opened, const QString& name)
{
    return shownIn<QAbstractButton>(*opened.find<QWidget>("lensBar"), name);
}

} // namespace rejse::test
