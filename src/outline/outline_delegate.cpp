// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outline_delegate.h"

#include "layout/palette.h"
#include "outline/outline_model.h"
#include "render/paint/painter.h"
#include "widgets/score_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QAbstractItemView>
#include <QPainter>

namespace rejse::outline {

namespace {

constexpr int outlineLine = 18;
constexpr int groundInset = 8;     // from the view's edge to the ground of a chosen row
constexpr int phaseText = 44;      // from the view's edge to a phase's title
constexpr int pointText = 38;      // and to a touchpoint's
constexpr int outlineFigures = 56; // at the right: dot and score, or pill
constexpr int outlineMark = 20;    // weakest link, star

bool isPhase(const QModelIndex& index)
{
    return !index.parent().isValid();
}

std::optional<double> scoreOf(const QModelIndex& index)
{
    const QVariant score = index.data(OutlineModel::ScoreRole);
    return score.isValid() ? std::optional(score.toDouble()) : std::nullopt;
}

QFont fontOf(const QModelIndex& index, bool selected)
{
    return render::uiFont(13, isPhase(index) || selected ? QFont::DemiBold : QFont::Normal);
}

int marksWidth(const QModelIndex& index)
{
    return isPhase(index) ? 0
                          : (index.data(OutlineModel::WeakestRole).toBool() ? outlineMark : 0)
            + (index.data(OutlineModel::TruthRole).toBool() ? outlineMark : 0);
}

} // namespace

OutlineDelegate::OutlineDelegate(const editor::Document& document, const QAbstractItemView* view)
    : QStyledItemDelegate(const_cast<QAbstractItemView*>(view)),
      m_document(document),
      m_view(view)
{ }

int OutlineDelegate::textLeft(const QModelIndex& index)
{
    return isPhase(index) ? phaseText : pointText;
}

int OutlineDelegate::width() const
{
    return m_view->viewport()->width();
}

int OutlineDelegate::textWidth(const QModelIndex& index) const
{
    return width() - textLeft(index) - outlineFigures - groundInset - 8 - marksWidth(index);
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    // Measured in the strength that a chosen row has, so that choosing one moves nothing.
    const int height =
        widgets::wrapText(nullptr, fontOf(index, true), index.data().toString(), {}, textWidth(index), outlineLine);
    return {width(), std::max(rowHeight, height + 10)};
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rect = option.rect;
    rect.setLeft(0);
    rect.setRight(width() - 1);
    paintGround(*painter, option);
    if (isPhase(index)) {
        paintPhase(*painter, rect, index);
    } else {
        paintTouchpoint(*painter, rect, index, option.state & QStyle::State_Selected);
    }
    painter->restore();
}

void OutlineDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const render::Theme& theme = widgets::themeOf(m_view);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !hovered) {
        return;
    }
    QRectF ground(groundInset, option.rect.top(), width() - 2 * groundInset, option.rect.height());
    painter.setPen(selected ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(selected ? theme.accentWash : theme.hover);
    painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void OutlineDelegate::paintPhase(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const render::Theme& theme = widgets::themeOf(m_view);
    const auto place = static_cast<std::size_t>(index.row());
    const auto tint = layout::palette::phaseTint(place, m_document.journey().phases[place]->color);
    const double middle = rect.top() + rowHeight / 2.0;
    painter.setPen(QPen(render::toQColor(theme.dark ? tint.line : tint.ink), 1));
    painter.setBrush(render::toQColor(tint.line));
    painter.drawRoundedRect(QRectF(28.5, middle - 6.5, 7, 13), 2, 2);
    painter.setPen(theme.text);
    const QFont font = fontOf(index, true);
    painter.setFont(font);
    widgets::wrapText(&painter, font, index.data().toString(), QPointF(phaseText, rect.top() + 7), textWidth(index),
                      outlineLine);
    widgets::paintScorePill(painter, QRectF(rect.right() - 16 - 36, middle - 10, 36, 20), scoreOf(index));
}

void OutlineDelegate::paintTouchpoint(QPainter& painter, const QRect& rect, const QModelIndex& index,
                                      bool selected) const
{
    const render::Theme& theme = widgets::themeOf(m_view);
    const QString title = index.data().toString();
    const QFont font = fontOf(index, selected);
    painter.setPen(theme.text);
    const int height = widgets::wrapText(nullptr, font, title, {}, textWidth(index), outlineLine);
    const double top = rect.top() + (rect.height() - height) / 2.0;
    widgets::wrapText(&painter, font, title, QPointF(pointText, top), textWidth(index), outlineLine);

    const double middle = rect.center().y() + 0.5;
    const std::optional<double> score = scoreOf(index);
    painter.setPen(selected ? theme.text : theme.text2);
    painter.setFont(render::uiFont(13, selected ? QFont::DemiBold : QFont::Normal));
    painter.drawText(QRectF(rect.right() - 16 - 30, middle - 10, 30, 20), Qt::AlignRight | Qt::AlignVCenter,
                     widgets::figure(score, 0));
    const double dotX = rect.right() - outlineFigures;
    if (score) {
        const auto& step = layout::palette::steps[static_cast<std::size_t>(band(*score))];
        painter.setPen(QPen(
            render::toQColor(theme.dark && band(*score) == 4 ? layout::palette::steps[3].outline : step.outline), 1));
        painter.setBrush(render::toQColor(step.fill));
    } else {
        painter.setPen(QPen(theme.text3, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawEllipse(QPointF(dotX + 4, middle), 4.5, 4.5);
    double right = dotX - 6;
    if (index.data(OutlineModel::WeakestRole).toBool()) {
        render::paintIcon(painter, layout::Icon::WeakestLink, {right - 14, middle - 7, 14, 14}, theme.warning);
        right -= outlineMark;
    }
    if (index.data(OutlineModel::TruthRole).toBool()) {
        render::paintIcon(painter, layout::Icon::Star, {right - 14, middle - 7, 14, 14}, theme.star);
    }
}

} // namespace rejse::outline
