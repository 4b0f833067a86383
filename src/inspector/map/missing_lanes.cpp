// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/map/missing_lanes.h"

#include "editor/editing/new_element.h"
#include "layout/words.h"
#include "widgets/wording/numbers.h"

#include <QPushButton>

#include <algorithm>

namespace rejse::inspector {

MissingLanes::MissingLanes(editor::MapEditor& editor, const Subject& subject, QWidget* parent)
    : FieldSection(editor, subject, tr("Lanes that were deleted"), widgets::Folding::Never, parent),
      m_buttons([this] { return makeButton(); }, 8)
{
    rows()->addWidget(m_buttons.widget());
    fields().onRefresh([this] { showMissing(); });
}

std::vector<LaneKind> MissingLanes::missing() const
{
    std::vector<LaneKind> kinds;
    for (const Lane& standard : standardLanes()) {
        const auto& lanes = journey().lanes;
        if (std::none_of(lanes.begin(), lanes.end(), [&](const Lane& lane) { return lane.kind == standard.kind; })) {
            kinds.push_back(standard.kind);
        }
    }
    return kinds;
}

QPushButton* MissingLanes::makeButton()
{
    auto* button = new QPushButton;
    connect(button, &QPushButton::clicked, this, [this, button] {
        const auto& buttons = m_buttons.rows();
        const auto at = std::find(buttons.begin(), buttons.end(), button) - buttons.begin();
        const LaneKind kind = missing()[static_cast<std::size_t>(at)];
        editor().change({editor::addName(ElementKind::Lane)},
                        [kind](Journey journey) { return editor::withLaneShown(std::move(journey), kind); });
    });
    return button;
}

void MissingLanes::showMissing()
{
    const std::vector<LaneKind> kinds = missing();
    const auto& buttons = m_buttons.show(kinds.size());
    const layout::Words words(journey().language);
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const QString name = widgets::text(std::string(words.lane(kinds[i])));
        buttons[i]->setText(tr("Bring back %1").arg(name).replace(u'&', QStringLiteral("&&")));
        buttons[i]->setAccessibleName(tr("Bring back %1").arg(name));
    }
}

} // namespace rejse::inspector
