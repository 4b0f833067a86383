// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/fade.h"
#include "layout/map/lane_counts.h"
#include "layout/map/layout.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace rejse::layout {

/// What a layout drew, so that the next layout of nearly the same journey draws only what differs. It serves one map
/// with one set of metrics.
///
/// What is drawn lies in slots, one for each lane and some for what stands in no lane alone. A slot may hold its whole
/// drawing, numbered parts of it, and what was drawn for each phase and for each of its touchpoints. A slot that a
/// layout does not ask for is forgotten.
class LayoutCache {
public:
    /// All that a drawing depends on besides what it is drawn for and what the whole map shares.
    struct Key {
        double x = 0;
        double y = 0;
        std::vector<double> more = {};
        std::vector<Id> ids = {}; ///< of what stands there
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Drawn {
        Key place;
        double height = 0;
        NodeList nodes = {};
        NodeList backdrop = {}; ///< nodes that lie behind everything in the lanes
    };
    struct OfPhase {
        Cow<Phase> phase; ///< held, so that no other touchpoint comes to lie at the address of one of these
        Drawn all;        ///< of the phase
        std::unordered_map<const Touchpoint*, Drawn> touchpoints = {};
    };
    /// Whether a drawing comes out the same for both journeys, apart from its place.
    using HasSameInputs = bool (*)(const Journey& before, const Journey& now);

    /// A new layout begins: what the one before drew can be found, unless something changed that all depends on.
    void begin(const Journey& journey, const Options& options);

    /// The whole drawing of a slot at the same place, for a journey that reads alike; null where that is not known.
    /// Where it is, the parts and phases of the slot are carried over too.
    const Drawn* find(std::size_t slot, const Key& place, HasSameInputs alike);
    void keep(std::size_t slot, Drawn drawn);

    /// A part of a slot's drawing at the same place; null where that is not known.
    const Drawn* findPart(std::size_t slot, std::size_t part, const Key& place);
    void keepPart(std::size_t slot, std::size_t part, Drawn drawn);

    /// What was drawn for the very same value of the phase, at the same place; null where that is not known.
    const Drawn* findPhase(std::size_t slot, const Cow<Phase>& phase, const Key& place);
    /// What was drawn for the phase as it was before: some of its touchpoints may still be the same.
    OfPhase takePhase(std::size_t slot, const Id& phase);
    /// `known` is what takePhase() gave: what looks as it did there stays the same nodes.
    void keepPhase(std::size_t slot, OfPhase drawn, const OfPhase& known);

    /// What lies in the lanes of a phase.
    const LaneCounts& counts(const Cow<Phase>& phase);

    FadedNodes& faded() { return m_faded; }

    /// The layout is complete: nodes that look as they did at the same place in the layout before become the same
    /// nodes.
    void share(NodeList& nodes);
    /// How many nodes of this layout were drawn anew although they came out as they were: what it did in vain.
    std::size_t drawnInVain() const { return m_drawnInVain; }

private:
    struct SlotContents {
        std::optional<Drawn> whole;
        std::unordered_map<std::size_t, Drawn> parts;
        std::unordered_map<Id, OfPhase> phases;
    };

    struct CountsOfPhase {
        Cow<Phase> phase;
        LaneCounts counts = {};
    };

    SlotContents& before(std::size_t slot);
    SlotContents& now(std::size_t slot);
    void shareWith(const Drawn& known, Drawn& drawn);

    std::vector<SlotContents> m_before;
    std::vector<SlotContents> m_now;
    std::unordered_map<Id, CountsOfPhase> m_countsBefore;
    std::unordered_map<Id, CountsOfPhase> m_countsNow;
    FadedNodes m_faded;
    NodeList m_nodes; ///< of the layout before
    std::size_t m_drawnInVain = 0;
    Journey m_journeyBefore;
    Journey m_journey;
    Options m_options;
};

} // namespace rejse::layout
