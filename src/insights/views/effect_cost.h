// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/view.h"
#include "insights/views/action_grid.h"

namespace rejse::widgets {
class Chooser;
} // namespace rejse::widgets

namespace rejse::insights {

/// The actions in their quadrants, bubbles as large as the touchpoint is urgent, and ranked beside. Dragging an action
/// weighs it. With room they are filtered by status and owner.
class EffectCost : public View {
    Q_OBJECT
public:
    EffectCost(editor::MapEditor& editor, Room room, QWidget* parent = nullptr);
    Table table() const override;

protected:
    void compute() override;

private:
    /// An action that is shown, with what decides how.
    struct Entry {
        const ActionScore* score = nullptr;
        const Action* action = nullptr; ///< of the touchpoint
        Cow<Touchpoint> touchpoint;
        std::optional<double> urgency;
        std::size_t rank = 0; ///< among all, whatever is filtered
    };

    void addFilters();
    void fillOwners();
    bool passes(const Action& action) const;
    std::vector<Entry> entries() const;
    static QString keyOf(const Entry& entry, const QString& start);
    Mark markOf(const Entry& entry, const QString& keyStart) const;

    Sheet arrangeGrid(double width, const render::Theme& theme) const;
    void drawGround(SheetPen& pen, const GridPlan& plan) const;
    void drawCell(SheetPen& pen, const QRectF& cell, std::vector<Entry> inCell) const;
    Sheet arrangeList(double width, const render::Theme& theme) const;
    double drawRow(SheetPen& pen, const Entry& entry, double y, double width) const;

    void drop(const ElementRef& action, QPoint globalPosition);
    void weigh(const ElementRef& action, GridCell cell, const QString& merge);
    void nudge(const ElementRef& action, int effect, int cost);

    ActionGrid* m_grid;
    ActionSheet* m_list;
    widgets::Chooser* m_statusChooser = nullptr;
    widgets::Chooser* m_ownerChooser = nullptr;
    std::optional<Status> m_status;
    std::optional<std::string> m_owner; ///< empty: those without an owner
    std::vector<std::string> m_owners;  ///< to choose from
    std::size_t m_settled = 0;          ///< actions that are done or to be kept, which are not ranked
};

} // namespace rejse::insights
