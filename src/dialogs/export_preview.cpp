// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/export_preview.h"

#include "render/paint/painter.h"
#include "widgets/text/text_label.h"

#include <QPainter>

#include <algorithm>

namespace rejse::dialogs {

namespace {

constexpr double previewMargin = 16;

} // namespace

ExportPreview::ExportPreview(QWidget* parent) : QWidget(parent)
{
    setObjectName("exportPreview");
    setAccessibleName(tr("Preview"));
    setMinimumSize(320, 240);
}

void ExportPreview::setLayout(const layout::Layout& layout)
{
    m_layout = layout;
    m_image = {};
    update();
}

void ExportPreview::setPages(const std::optional<render::PagePlan>& plan)
{
    m_plan = plan;
    update();
}

void ExportPreview::setReport(std::shared_ptr<const report::Report> report)
{
    m_report = std::move(report);
    m_image = {};
    update();
}

void ExportPreview::resizeEvent(QResizeEvent*)
{
    m_image = {};
}

QRectF ExportPreview::paper() const
{
    const double roomX = width() - 2 * previewMargin;
    const double roomY = height() - 2 * previewMargin;
    const double scale = std::min({1.0, roomX / m_layout.size.width, roomY / m_layout.size.height});
    QRectF paper(0, 0, m_layout.size.width * scale, m_layout.size.height * scale);
    paper.moveCenter(QRectF(rect()).center());
    return paper;
}

void ExportPreview::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = widgets::themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (m_report) {
        paintReport(painter);
    } else {
        paintMap(painter);
    }
}

QImage ExportPreview::newImage(const QSizeF& size) const
{
    QImage image((size * devicePixelRatioF()).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

void ExportPreview::paintMap(QPainter& painter)
{
    const QRectF sheet = paper();
    if (m_image.isNull()) {
        m_image = newImage(sheet.size());
        m_image.fill(Qt::white);
        QPainter inner(&m_image);
        inner.setRenderHint(QPainter::Antialiasing);
        inner.scale(m_image.width() / m_layout.size.width, m_image.height() / m_layout.size.height);
        render::paintLayout(inner, m_layout, {}, render::Detail::Screen);
    }
    painter.drawImage(sheet, m_image);
    if (m_plan) {
        paintPages(painter, sheet);
    }
}

void ExportPreview::paintReport(QPainter& painter)
{
    constexpr std::size_t columns = 4;
    constexpr std::size_t rows = 2;
    constexpr double gap = 12;
    const QRectF room = QRectF(rect()).adjusted(previewMargin, previewMargin, -previewMargin, -previewMargin);
    if (m_image.isNull()) {
        m_image = newImage(room.size());
        QPainter inner(&m_image);
        inner.setRenderHint(QPainter::Antialiasing);
        inner.scale(m_image.width() / room.width(), m_image.height() / room.height());
        const QSizeF cell((room.width() - gap * (columns - 1)) / columns, (room.height() - gap * (rows - 1)) / rows);
        for (std::size_t i = 0; i < std::min(columns * rows, m_report->pageCount()); ++i) {
            const QSizeF size = m_report->pageSize(i);
            const double scale = std::min(cell.width() / size.width(), cell.height() / size.height());
            QRectF page({}, size * scale);
            const std::size_t row = i / columns;
            page.moveCenter({(cell.width() + gap) * static_cast<double>(i % columns) + cell.width() / 2,
                             (cell.height() + gap) * static_cast<double>(row) + cell.height() / 2});
            inner.save();
            inner.fillRect(page, Qt::white);
            inner.translate(page.topLeft());
            inner.scale(scale, scale);
            m_report->paintPage(inner, i, render::Detail::Screen);
            inner.restore();
            inner.setPen(QPen(render::lightTheme().strongLine, 1));
            inner.setBrush(Qt::NoBrush);
            inner.drawRect(page);
        }
    }
    painter.drawImage(room, m_image);
}

void ExportPreview::paintPages(QPainter& painter, const QRectF& sheet) const
{
    const double scale = sheet.width() / m_layout.size.width;
    painter.setPen(QPen(render::lightTheme().accent, 1));
    painter.setBrush(Qt::NoBrush);
    for (const render::Page& page : m_plan->pages) {
        painter.drawRect(QRectF(sheet.topLeft() + page.source.topLeft() * scale, page.source.size() * scale));
    }
}

} // namespace rejse::dialogs
