// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/export_preview.h"

#include "panels/text_label.h"
#include "render/painter.h"

#include <QPainter>

#include <algorithm>

namespace rejse::window {

namespace {

constexpr double margin = 16;

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

void ExportPreview::resizeEvent(QResizeEvent*)
{
    m_image = {};
}

QRectF ExportPreview::paper() const
{
    const double roomX = width() - 2 * margin;
    const double roomY = height() - 2 * margin;
    const double scale = std::min({1.0, roomX / m_layout.size.width, roomY / m_layout.size.height});
    QRectF paper(0, 0, m_layout.size.width * scale, m_layout.size.height * scale);
    paper.moveCenter(QRectF(rect()).center());
    return paper;
}

void ExportPreview::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = panels::themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRectF sheet = paper();
    if (m_image.isNull()) {
        const double ratio = devicePixelRatioF();
        m_image = QImage((sheet.size() * ratio).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
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

void ExportPreview::paintPages(QPainter& painter, const QRectF& sheet) const
{
    const double scale = sheet.width() / m_layout.size.width;
    painter.setPen(QPen(render::lightTheme().accent, 1));
    painter.setBrush(Qt::NoBrush);
    for (const render::Page& page : m_plan->pages) {
        painter.drawRect(QRectF(sheet.topLeft() + page.source.topLeft() * scale, page.source.size() * scale));
    }
}

} // namespace rejse::window
