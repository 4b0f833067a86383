// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace rejse::test {

/// Pictures of presentations of each map in `examples` and of one with 200 touchpoints, each handed to `take` with a
/// name.
void takePresentations(const QString& examples, const std::function<void(QWidget&, const QString&)>& take);

} // namespace rejse::test
