// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/map/layout.h"
#include "render/export.h"
#include "report/report.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>

namespace rejse::dialogs {

/// A map as it will be exported, small, with the edges of its pages where it takes several.
class ExportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ExportPreview(QWidget* parent = nullptr);

    void setLayout(const layout::Layout& layout);
    void setPages(const std::optional<render::PagePlan>& plan);
    /// Shows the first pages of a report instead of the map; the map again without one.
    void setReport(std::shared_ptr<const report::Report> report);
    QSize sizeHint() const override { return {520, 420}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRectF paper() const;
    void paintMap(QPainter& painter);
    void paintPages(QPainter& painter, const QRectF& sheet) const;
    void paintReport(QPainter& painter);
    QImage newImage(const QSizeF& size) const;

    layout::Layout m_layout;
    std::optional<render::PagePlan> m_plan;
    std::shared_ptr<const report::Report> m_report;
    QImage m_image; ///< of the map or the report, until either or the size changes
};

} // namespace rejse::dialogs
