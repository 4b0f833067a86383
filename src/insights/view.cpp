// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/view.h"

#include "insights/drawing/sheet_pen.h"
#include "widgets/text/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rejse::insights {

namespace {

constexpr int sideMargin = 20;
constexpr int topMargin = 6;
constexpr int headingHeight = 36;
constexpr int betweenSheets = 12;

} // namespace

View::View(editor::MapEditor& editor, const QString& title, Room room, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_title(title),
      m_room(room),
      m_heading(new QHBoxLayout),
      m_body(new QHBoxLayout)
{
    setAccessibleName(title);
    auto* name = (new widgets::TextLabel(title))->styled(13, QFont::DemiBold)->wrapped(widgets::Wrap::OneLine);
    auto* caption = (new widgets::TextLabel)->styled(12, QFont::Normal, widgets::Ink::Caption);
    caption->wrapped(widgets::Wrap::OneLine)->hide();
    m_caption = caption;
    name->setMinimumHeight(headingHeight);
    m_heading->setSpacing(12);
    m_heading->addWidget(name);
    m_heading->addStretch();
    m_heading->addWidget(caption);
    m_body->setSpacing(betweenSheets);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, topMargin, 0, 0);
    column->setSpacing(0);
    m_heading->setContentsMargins(sideMargin, 0, sideMargin, 0);
    m_body->setContentsMargins(sideMargin - SheetView::edge, 0, 0, 0);
    column->addLayout(m_heading);
    column->addLayout(m_body, 1);
    connect(&document(), &editor::Document::changed, this, &View::refreshSoon);
    connect(&document(), &editor::Document::lensChanged, this, &View::refreshSoon);
}

void View::setCaption(const QString& caption)
{
    static_cast<widgets::TextLabel*>(m_caption)->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void View::addSheet(SheetView* sheet, int stretch, int minWidth)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(minWidth);
    auto* inner = new QWidget;
    inner->setObjectName("panelContent");
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, sideMargin - SheetView::edge, 8);
    column->addWidget(sheet);
    column->addStretch();
    area->setWidget(inner);
    m_body->addWidget(area, stretch);
    m_sheets.push_back(sheet);
    sheet->setStaleCheck([this] { return m_stale; });
    connect(sheet, &SheetView::contextMenuWanted, this, &View::contextMenuWanted);
    connect(sheet, &SheetView::copyWanted, this, &View::copyTableWanted);
}

SheetView* View::firstSheet() const
{
    return m_sheets.empty() ? nullptr : m_sheets.front();
}

void View::refreshSoon()
{
    m_stale = true;
    // What is not seen is computed when it is.
    if (isVisible()) {
        emit becameStale();
    }
}

void View::bringUpToDate()
{
    compute();
    m_stale = false;
    for (SheetView* sheet : m_sheets) {
        sheet->refresh();
    }
}

double View::roomFor(const SheetView& sheet)
{
    for (const QWidget* above = sheet.parentWidget(); above; above = above->parentWidget()) {
        if (const auto* area = qobject_cast<const QScrollArea*>(above)) {
            return area->viewport()->height() - 2 * SheetView::edge - 8;
        }
    }
    return sheet.height();
}

void View::resizeEvent(QResizeEvent* event)
{
    // A change of width reaches the sheets by themselves.
    if (isVisible() && !m_stale && event->size().height() != event->oldSize().height()) {
        for (SheetView* sheet : m_sheets) {
            sheet->refresh();
        }
    }
    QWidget::resizeEvent(event);
}

void View::showEvent(QShowEvent* event)
{
    bringUpToDate();
    QWidget::showEvent(event);
}

Sheet View::pictureSheet() const
{
    const render::Theme& theme = render::lightTheme();
    Sheet all;
    SheetPen pen(all, theme);
    const double left = sideMargin;
    const QRectF line(left, topMargin, width() - left - sideMargin, headingHeight);
    pen.line(m_title, line, type::strong, theme.text);
    const auto* caption = static_cast<const widgets::TextLabel*>(m_caption);
    if (caption->isVisible()) {
        pen.line(caption->text(), line, type::small, theme.text2, Qt::AlignRight);
    }
    const double top = line.bottom() + 8;
    for (const SheetView* sheet : m_sheets) {
        if (sheet->isVisible()) {
            const QPointF place = sheet->mapTo(this, QPoint(SheetView::edge, 0));
            all.append(sheet->sheetIn(theme), {place.x(), top});
        }
    }
    all.size = QSizeF(width(), all.size.height() + 16);
    return all;
}

double pictureScale(const Sheet& sheet)
{
    constexpr double twice = 2;
    constexpr double maxPixels = 40e6;
    constexpr double longest = 32767; // what the painter reaches
    const double width = std::max(1.0, sheet.size.width());
    const double height = std::max(1.0, sheet.size.height());
    return std::min({twice, std::sqrt(maxPixels / (width * height)), longest / width, longest / height});
}

QImage pictureOf(const Sheet& sheet)
{
    const double scale = pictureScale(sheet);
    QImage image((sheet.size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintSheet(painter, sheet, QRectF(QPointF(0, 0), sheet.size));
    return image;
}

} // namespace rejse::insights
