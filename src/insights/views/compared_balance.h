// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/balance.h"

#include <QString>

#include <vector>

namespace rejse::insights {

/// One count of the balance of two journeys.
struct BalanceLine {
    QString name; ///< "Contact: direct"
    std::size_t before = 0;
    std::size_t after = 0;
};

/// The counts of both in the order of the balance, those that name a process or a channel left out.
std::vector<BalanceLine> comparedBalance(const Balance& before, const Balance& after);

} // namespace rejse::insights
