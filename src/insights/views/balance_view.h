// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/drawing/stacked_bar.h"
#include "insights/view.h"
#include "rejse/analysis/balance.h"
#include "rejse/analysis/balance_groups.h"

namespace rejse::insights {

/// Where the weight of the journey lies: touchpoints, experiences and barriers by kind, where the process changes
/// hands, and which channels come back.
class BalanceView : public View {
    Q_OBJECT
public:
    BalanceView(editor::MapEditor& editor, Room room, QWidget* parent = nullptr);
    Table table() const override;

protected:
    void compute() override;

private:
    QString titleOf(const Id& touchpoint) const;
    Sheet arrange(double width, const render::Theme& theme) const;
    double drawSummary(SheetPen& pen, double y, double width) const;
    double drawHandovers(SheetPen& pen, QPointF place, double width) const;
    double drawChannels(SheetPen& pen, QPointF place, double width) const;

    std::vector<StackedBar> m_bars;
    std::vector<Handover> m_handovers;
    std::vector<RecurringChannel> m_channels;
};

} // namespace rejse::insights
