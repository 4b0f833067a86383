// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/document.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace rejse::outline {

/// Draws the rows of the outline: titles wrapped, never shortened, with scores and marks at the right.
class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 32;

    OutlineDelegate(const editor::Document& document, const QAbstractItemView* view);

    /// From the view's edge to a row's title.
    static int textLeft(const QModelIndex& index);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintPhase(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintTouchpoint(QPainter& painter, const QRect& rect, const QModelIndex& index, bool selected) const;
    int textWidth(const QModelIndex& index) const;
    /// Of a row: what the scroll bar leaves.
    int width() const;

    const editor::Document& m_document;
    const QAbstractItemView* m_view;
};

} // namespace rejse::outline
