// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/drawing/chart.h"
#include "insights/view.h"
#include "rejse/analysis/disagreement.h"

#include <memory>

namespace rejse::insights {

/// The personas' curves with the room between them, and the touchpoints where they differ most. Through a lens too it
/// shows them all: one persona alone disagrees with nobody.
class DisagreementView : public View {
    Q_OBJECT
public:
    DisagreementView(editor::MapEditor& editor, Room room, QWidget* parent = nullptr);
    Table table() const override;

protected:
    void compute() override;

private:
    Chart chart() const;
    Mark markOf(const Spread& spread, const QString& keyStart) const;
    Sheet arrangeCurves(double width, const render::Theme& theme) const;
    Sheet arrangeList(double width, const render::Theme& theme) const;
    double drawRow(SheetPen& pen, const Spread& spread, double y, double width) const;
    void drawScale(SheetPen& pen, const Spread& spread, const QRectF& rect) const;

    std::shared_ptr<const Journey> m_shown; ///< what the words of the marks are of
    Disagreement m_disagreement;
};

} // namespace rejse::insights
