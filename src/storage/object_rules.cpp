// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/field_reader.h"
#include "storage/found.h"

#include <algorithm>

/// What the fields of one object must hold together.
namespace rejse::storage {

void FieldReader::verify(const Scoring& scoring)
{
    if (scoring.feeling == 0 && scoring.ease == 0 && scoring.delivery == 0) {
        problem(m_object, "expected weights that are not all 0, found 0, 0 and 0");
    }
}

void FieldReader::verify(const Phase& phase)
{
    if (find("stage") != nullptr && !says("stage", fileWord(phase.stage))) {
        return;
    }
    if (phase.stage < m_state.stage) {
        const auto all = fileWords<Stage>();
        problemWith("stage",
                    "expected " + wordList(all.subspan(static_cast<std::size_t>(m_state.stage)))
                        + ", for the stage never goes back, found \"" + std::string(fileWord(phase.stage)) + '"');
    }
    m_state.stage = std::max(m_state.stage, phase.stage);
}

void FieldReader::verify(const Link& link)
{
    if (link.from == link.to && !link.to.empty()) {
        problemWith("to", "expected another touchpoint than in \"from\", found the same " + quotedShort(link.to));
    }
}

void FieldReader::verify(const Lane& lane)
{
    if (!says("kind", fileWord(lane.kind))) {
        m_state.integrity.markUnreadable(IdOf::TextLane);
        return;
    }
    const std::string kind = '"' + std::string(fileWord(lane.kind)) + '"';
    if (lane.kind == LaneKind::Text) {
        m_state.integrity.markTextLane(lane.id);
    }
    if (lane.kind == LaneKind::Text || lane.kind == LaneKind::Line) {
        if (find("title") == nullptr) {
            problemWith("title", "expected a text, for a lane of kind " + kind + " needs a title, found nothing");
        }
    } else if (!m_state.laneKinds.insert(lane.kind).second) {
        problemWith("kind", "expected each standard kind at most once, found " + kind + " again");
    }
}

} // namespace rejse::storage
