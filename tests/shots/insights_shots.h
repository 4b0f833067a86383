// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace rejse::test {

/// Pictures of the insights of each map in `examples`, of one with 200 touchpoints, and of a comparison, each handed to
/// `take` with a name.
void takeInsights(const QString& examples, const std::function<void(QWidget&, const QString&)>& take);

} // namespace rejse::test
