// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/views/compared_balance.h"

#include "widgets/wording/words.h"

#include <QCoreApplication>

namespace rejse::insights {

namespace {

struct ComparedBalance {
    Q_DECLARE_TR_FUNCTIONS(rejse::insights::ComparedBalance)
};

template <typename E, std::size_t N>
void add(std::vector<BalanceLine>& lines, const QString& what, const Counts<E, N>& before, const Counts<E, N>& after)
{
    for (std::size_t i = 0; i < N; ++i) {
        lines.push_back(
            {ComparedBalance::tr("%1: %2").arg(what, widgets::name(static_cast<E>(i))), before.of[i], after.of[i]});
    }
}

} // namespace

std::vector<BalanceLine> comparedBalance(const Balance& before, const Balance& after)
{
    std::vector<BalanceLine> lines;
    add(lines, ComparedBalance::tr("Stage"), before.stage, after.stage);
    add(lines, ComparedBalance::tr("Contact"), before.contact, after.contact);
    add(lines, ComparedBalance::tr("Medium"), before.medium, after.medium);
    add(lines, ComparedBalance::tr("Ownership"), before.ownership, after.ownership);
    add(lines, ComparedBalance::tr("Begun by"), before.initiator, after.initiator);
    add(lines, ComparedBalance::tr("Experiences"), before.experiences, after.experiences);
    add(lines, ComparedBalance::tr("Barriers"), before.barriers, after.barriers);
    lines.push_back({ComparedBalance::tr("Handovers"), before.handovers, after.handovers});
    lines.push_back({ComparedBalance::tr("Channels met more than once"), before.recurringChannels.size(),
                     after.recurringChannels.size()});
    return lines;
}

} // namespace rejse::insights
