// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/slides/spotlight.h"
#include "report/parts.h"

#include <unordered_map>
#include <vector>

namespace rejse::report {

/// The map's feelings, shown a stretch of columns at a time. Who is who stands under them: on the map a name stands by
/// its curve once, which may be in another phase, or beyond the stretch's edge.
class Curves {
public:
    explicit Curves(const Facts& facts);

    /// Nothing where the map shows no feelings, or the phase has no touchpoints.
    void set(Flow& flow, std::size_t phase) const;

private:
    /// The phases from a curve's first dot to its last.
    struct Reach {
        std::size_t first = 0;
        std::size_t count = 0;
        bool has(std::size_t phase) const { return phase >= first && phase < first + count; }
    };

    void findReaches();
    layout::NodeList nodesOf(const layout::Stretch& stretch) const;
    std::vector<LegendEntry> entriesOf(std::size_t phase) const;

    const Facts& m_facts;
    layout::NodeList m_lines;
    std::unordered_map<Id, std::vector<layout::NodeList::Pointer>> m_dots; ///< by touchpoint
    std::vector<Reach> m_reaches;                                          ///< by persona
    Reach m_comparisonReach;
};

} // namespace rejse::report
