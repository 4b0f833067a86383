// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/in_place_field.h"
#include "editor/editing/map_editor.h"

#include <QObject>
#include <QPointer>

namespace rejse::canvas {

class MapView;

/// Typing on the map: opens a text where it stands, shows what is typed as it is typed, and goes on to the next.
class Typing : public QObject {
    Q_OBJECT
public:
    explicit Typing(MapView& view);

    bool isOpen() const { return m_field != nullptr; }

    /// Opens a text, unless the map can only be read; one that is not shown on the map is handed on by
    /// MapView::typingElsewhere().
    void open(const TextAddress& text);
    /// Opens the text of a new element, if there is to be one.
    void open(const std::optional<editor::PendingText>& pending);
    /// Puts the caret where the point of the viewport lies in the open text.
    void putCaretAt(QPoint point);
    void end(Ending ending);

private:
    void type();
    void place();
    void close();
    void openBeside(const TextAddress& text, editor::Direction direction);

    MapView& m_view;
    editor::MapEditor& m_editor;
    QPointer<InPlaceField> m_field;
    editor::PendingText m_pending;
    QString m_standard; ///< what the map shows where the text is left empty
    bool m_typing = false;
};

} // namespace rejse::canvas
