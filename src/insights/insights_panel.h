// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/map_editor.h"

#include <QBasicTimer>
#include <QWidget>

#include <array>

class QStackedWidget;

namespace rejse::insights {

class ComparisonMaps;
class Edge;
class SheetView;
class TabButton;
class View;

enum class Tab {
    All,
    WeakestLinks,
    EffectCost,
    Balance,
    Compare,
    WhatIf,
    Basis,
    Disagreement
};
inline constexpr int tabCount = static_cast<int>(Tab::Disagreement) + 1;

/// How the insights stand in a window; the same for all of its maps.
struct StripState {
    bool open = false;
    Tab tab = Tab::All;
    int height = 348; ///< of what is opened below the row of tabs
    friend bool operator==(const StripState&, const StripState&) = default;
};

/// The insights of a map: a row of tabs at the bottom of the window, and below it, when it is opened, the views. Its
/// top edge is dragged for more or less of them.
class InsightsPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int rowHeight = 36;

    explicit InsightsPanel(editor::MapEditor& editor, QWidget* parent = nullptr);

    const StripState& state() const { return m_state; }
    void setState(const StripState& state);
    /// Opens a view and gives it the keyboard.
    void open(Tab tab);

    /// What can be compared with.
    ComparisonMaps& comparisonMaps() const { return *m_comparisonMaps; }

    /// What is shown: one view, or several side by side; none while closed.
    QList<View*> shownViews() const;
    void copyAsPicture();
    void copyAsTable();

signals:
    /// The person opened, closed, changed or dragged something.
    void stateChanged();
    /// Closed while something in it had the keyboard.
    void left();
    /// Something to tell the person in passing.
    void says(const QString& words);

protected:
    void timerEvent(QTimerEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeRow();
    QWidget* pageOf(Tab tab);
    QWidget* makeAll();
    View* makeView(Tab tab, bool alone);
    void change(const StripState& state);
    void apply();
    void fitTabs();
    int fittingHeight(int wanted) const;
    void showMenu(QPoint globalPosition);

    editor::MapEditor& m_editor;
    StripState m_state;
    Edge* m_edge = nullptr;
    ComparisonMaps* m_comparisonMaps;
    TabButton* m_toggle = nullptr;
    std::array<TabButton*, tabCount> m_tabs{};
    SheetView* m_weakest = nullptr;
    QWidget* m_hint = nullptr;
    TabButton* m_copy = nullptr;
    QStackedWidget* m_pages = nullptr;
    std::array<QWidget*, tabCount> m_made{};
    QBasicTimer m_turns; ///< runs while a view is out of date
};

} // namespace rejse::insights
