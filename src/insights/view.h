// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/map_editor.h"
#include "insights/drawing/sheet_view.h"
#include "insights/drawing/table.h"

#include <QImage>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace rejse::insights {

/// Whether a view is one column among others, or has the whole width and shows more.
enum class Room {
    Column,
    Alone
};

/// One view of the insights: a heading and sheets below it, brought up to date after every change of the map while it
/// is seen. What it shows can be copied as a picture and as a table.
class View : public QWidget {
    Q_OBJECT
public:
    View(editor::MapEditor& editor, const QString& title, Room room, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    virtual Table table() const = 0;
    /// Its heading and sheets as on paper, all of them, whatever is scrolled out of sight.
    Sheet pictureSheet() const;

    /// Whether the map has changed since it was brought up to date.
    bool isStale() const { return m_stale; }
    /// Brings it up to date at once.
    void bringUpToDate();
    /// The sheet that the keyboard goes to first.
    SheetView* firstSheet() const;

signals:
    /// It is seen and out of date: somebody is to bring it up to date soon.
    void becameStale();
    void contextMenuWanted(QPoint globalPosition);
    void copyTableWanted();

protected:
    /// Takes from the map what the sheets show.
    virtual void compute() = 0;

    editor::MapEditor& editor() const { return m_editor; }
    editor::Document& document() const { return m_editor.document(); }
    const Journey& journey() const { return m_editor.journey(); }
    const Scores& scores() const { return m_editor.document().scores(); }
    Room room() const { return m_room; }

    /// What stands at the right of the title.
    QHBoxLayout* heading() const { return m_heading; }
    void setCaption(const QString& caption);
    /// What stands below the title.
    QHBoxLayout* body() const { return m_body; }
    /// Puts a sheet that scrolls up and down at the right of what is in the body.
    void addSheet(SheetView* sheet, int stretch = 1, int minWidth = 0);
    /// After a change that no document tells of.
    void refreshSoon();

    /// How high a sheet can be without scrolling.
    static double roomFor(const SheetView& sheet);

    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    editor::MapEditor& m_editor;
    QString m_title;
    Room m_room;
    QHBoxLayout* m_heading = nullptr;
    QHBoxLayout* m_body = nullptr;
    QWidget* m_caption = nullptr;
    std::vector<SheetView*> m_sheets;
    bool m_stale = true; ///< the map has changed since compute()
};

/// How large a sheet can be drawn as a picture that other programs take: 2 at most.
double pictureScale(const Sheet& sheet);
/// A sheet at that scale.
QImage pictureOf(const Sheet& sheet);

} // namespace rejse::insights
