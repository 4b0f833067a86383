// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/shapes.h"
#include "rejse/model/texts.h"

#include <QTextEdit>

namespace rejse::canvas {

/// How typing in a text ends.
enum class Ending {
    Commit,   ///< the field is left, or the document wants to settle
    Enter,    ///< committed; what is new is followed by another new one
    Next,     ///< committed; the next text of the column is opened
    Previous, ///< committed; the text before it is opened
    GiveUp    ///< all is as it was
};

/// The field in which a text of the map is typed: where the text stands, in its own font, growing as it grows. Plain
/// text alone goes in.
class InPlaceField : public QTextEdit {
    Q_OBJECT
public:
    InPlaceField(TextField field, const QString& text, QWidget* parent);

    /// Stands over `shape`, `place` being the rectangle of the shape in the parent's coordinates.
    void placeOver(const layout::TextShape& shape, const QRectF& place, double zoom);

signals:
    void ended(Ending ending);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setLook(const layout::TextShape& shape, double scale);

    TextField m_field;
};

} // namespace rejse::canvas
