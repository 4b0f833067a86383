// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layout.h"
#include "render/export.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace rejse::window {

/// A map as it will be exported, small, with the edges of its pages where it takes several.
class ExportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ExportPreview(QWidget* parent = nullptr);

    void setLayout(const layout::Layout& layout);
    void setPages(const std::optional<render::PagePlan>& plan);
    QSize sizeHint() const override { return {520, 420}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRectF paper() const;
    void paintPages(QPainter& painter, const QRectF& sheet) const;

    layout::Layout m_layout;
    std::optional<render::PagePlan> m_plan;
    QImage m_image;
};

} // namespace rejse::window
