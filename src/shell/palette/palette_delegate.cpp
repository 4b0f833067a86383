// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette/palette_delegate.h"

#include "render/paint/painter.h"
#include "render/paint/theme.h"
#include "shell/palette/palette_model.h"
#include "widgets/text/text_label.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace rejse::shell {

namespace {

constexpr int inset = 10;
constexpr int iconSide = 18;
constexpr int textLeft = inset + iconSide + 10;
constexpr int between = 16;
constexpr int palettePadding = 7;
constexpr int paletteLine = 20;
constexpr int detailLineHeight = 18;

int rowWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

/// A detail takes what it needs, up to two fifths of the row.
int detailWidth(const QModelIndex& index, int row)
{
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const int wanted = detail.isEmpty() ? 0 : QFontMetrics(render::uiFont(12)).horizontalAdvance(detail) + 2;
    return std::min(wanted, row * 2 / 5);
}

int textWidth(const QModelIndex& index, int row)
{
    const int detail = detailWidth(index, row);
    return row - textLeft - inset - (detail > 0 ? detail + between : 0);
}

int detailHeight(const QModelIndex& index, int row)
{
    return widgets::wrapText(nullptr, render::uiFont(12), index.data(PaletteModel::DetailRole).toString(), {},
                             detailWidth(index, row), detailLineHeight);
}

void layOut(QTextLayout& layout, int width)
{
    QTextOption words;
    words.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(words);
    layout.beginLayout();
    int y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (paletteLine - line.height()) / 2));
        y += paletteLine;
    }
    layout.endLayout();
}

/// A title may hold line feeds of no kind, so lines are counted, not parted.
QString shownText(const QModelIndex& index)
{
    return index.data().toString().simplified();
}

QList<QTextLayout::FormatRange> marks(const QModelIndex& index, const QColor& color)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const qsizetype place : index.data(PaletteModel::PlacesRole).value<QList<qsizetype>>()) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(place);
        range.length = 1;
        range.format.setForeground(color);
        range.format.setFontWeight(QFont::DemiBold);
        ranges.append(range);
    }
    return ranges;
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const render::Theme& theme = render::themeOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accentWash);
        painter->drawRoundedRect(row, 6, 6);
    }
    if (const QVariant icon = index.data(PaletteModel::IconRole); icon.isValid()) {
        const QRectF place(row.left() + inset, row.top() + palettePadding + (paletteLine - iconSide) / 2.0, iconSide,
                           iconSide);
        render::paintIcon(*painter, static_cast<layout::Icon>(icon.toInt()), place, theme.text2);
    }
    QTextLayout text(shownText(index), render::uiFont(13));
    text.setFormats(marks(index, theme.accent));
    layOut(text, textWidth(index, row.width()));
    painter->setPen(theme.text);
    text.draw(painter, QPointF(row.left() + textLeft, row.top() + palettePadding));
    const int detail = detailWidth(index, row.width());
    painter->setPen(theme.text2);
    painter->setFont(render::uiFont(12));
    widgets::wrapText(painter, render::uiFont(12), index.data(PaletteModel::DetailRole).toString(),
                      QPointF(row.right() + 1 - inset - detail, row.top() + palettePadding + 1), detail,
                      detailLineHeight, Qt::AlignRight);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int row = rowWidth(option);
    QTextLayout text(shownText(index), render::uiFont(13));
    layOut(text, textWidth(index, row));
    const int height = std::max(text.lineCount() * paletteLine, detailHeight(index, row));
    return {row, height + 2 * palettePadding};
}

} // namespace rejse::shell
