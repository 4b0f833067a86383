// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/in_place_field.h"
#include "editor/editing/map_editor.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace rejse::canvas {

class MapView;

/// Typing on the map: opens a text where it stands, shows what is typed as it is typed, and goes on to the next.
class Typing : public QObject {
    Q_OBJECT
public:
    explicit Typing(MapView& view);

    bool isOpen() const { return m_field != nullptr; }
    /// A text is about to be opened, and what it belongs to is selected for that alone.
    bool isOpening() const { return m_opening; }
    /// Brings what is typed into view, with the least scrolling.
    void reveal();

    /// Opens a text, unless the map can only be read; one that is not shown on the map is handed on by
    /// MapView::typingElsewhere().
    void open(const TextAddress& text);
    /// Opens the text of the new element that `begin` makes, if it makes one.
    void openNew(const std::function<std::optional<editor::PendingText>()>& begin);
    /// Puts the caret where the point of the viewport lies in the open text.
    void putCaretAt(QPoint point);
    void end(Ending ending);

private:
    /// What is seen of the map.
    struct Sight {
        double zoom = 0;
        QPoint scrolled;
        friend bool operator==(const Sight&, const Sight&) = default;
    };

    void open(const std::optional<editor::PendingText>& pending);
    Sight sight() const;
    void type();
    void place();
    void close();
    /// Back to what was seen before a new element was opened that is not to be, unless something else is seen by now.
    void returnFrom(const Sight& opened);
    void openBeside(const TextAddress& text, editor::Direction direction);

    MapView& m_view;
    editor::MapEditor& m_editor;
    QPointer<InPlaceField> m_field;
    editor::PendingText m_pending;
    QString m_standard; ///< what the map shows where the text is left empty
    bool m_typing = false;
    bool m_opening = false;
    Sight m_before; ///< a new element was begun
    Sight m_opened; ///< what is typed was brought into view
};

} // namespace rejse::canvas
