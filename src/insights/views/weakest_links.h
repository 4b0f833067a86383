// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/view.h"
#include "rejse/analysis/ranking.h"

namespace rejse::insights {

/// The touchpoints by urgency, with score and importance; with room also the parts of the score and the barriers. Those
/// without a score stand apart.
class WeakestLinks : public View {
    Q_OBJECT
public:
    WeakestLinks(editor::MapEditor& editor, Room room, QWidget* parent = nullptr);
    Table table() const override;

protected:
    void compute() override;

private:
    Sheet arrange(double width, const render::Theme& theme) const;

    Ranking m_ranking;
};

} // namespace rejse::insights
