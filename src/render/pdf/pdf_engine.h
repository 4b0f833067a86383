// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/paint/document_engine.h"
#include "render/pdf/pdf_fonts.h"

#include <QHash>
#include <QPainterPath>
#include <QTransform>

#include <map>
#include <memory>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace rejse::render {

class LineShaper;
struct ShapedWord;

/// Turns what is painted into the operators of a PDF page, and keeps the fonts, icons and pictures that they name.
class PdfEngine : public DocumentEngine {
public:
    explicit PdfEngine(PdfWriter& writer);
    ~PdfEngine() override;
    Q_DISABLE_COPY_MOVE(PdfEngine)

    void beginPage(const QTransform& toPage);
    /// Hands the writer the last of what the page shows.
    void endPage();
    /// Writes fonts, icons and the rest; the entries of the pages' resources.
    QByteArray writeResources();

    void drawLine(QPointF baseline, const layout::TextLine& line, const layout::TextStyle& style,
                  const QColor& color) override;
    void drawPicture(const QRectF& rect, double radius, const rejse::Picture& picture, const QImage& image) override;
    bool drawIcon(layout::Icon icon, const QRectF& rect, const QColor& color) override;
    void drawPath(const QPainterPath& path) override;
    void drawBox(const QRectF& rect, double radius) override;
    void updateState(const QPaintEngineState&) override { }

private:
    /// What was set last on the page, so that it is said once.
    struct Said {
        QRgb fill = 0xFF000000;
        QRgb stroke = 0xFF000000;
        double width = 1;
        int cap = 0;
        int join = 0;
        QByteArray dashes = "[] 0 d\n";
        int font = -1;
        double fontSize = 0;
    };

    /// Boxes that are drawn alike: width, height and radius in thousandths, and how they are painted.
    using BoxKind = std::tuple<long long, long long, long long, char>;

    void beginDrawing();
    void applyClip();
    void setFill(const QColor& color);
    void setStrokeColor(const QColor& color);
    void setStroke(const QPen& pen, double scale);
    void setAlpha(char kind, int alpha);
    void setFont(int font, double size);
    void beginText(const QTransform& transform, QPointF at, double scale);
    bool note(int font, ShapedWord& word);
    bool drawSimpleLine(QPointF baseline, const layout::TextLine& line, const layout::TextStyle& style);
    void drawComplexLine(QPointF baseline, const layout::TextLine& line, const layout::TextStyle& style);
    int iconObject(layout::Icon icon);
    const char* setPaint(Qt::FillRule rule, double scale);
    int appendShape(const QPainterPath& path, const QTransform& transform, QPointF origin, const char* paint);
    void put(int object, QPointF origin);

    PdfWriter& m_writer;
    PdfFonts m_fonts;
    std::unique_ptr<LineShaper> m_shaper;
    QByteArray m_out;
    Said m_said;
    Said m_saidOutsideClip;
    QPainterPath m_clip; ///< on the page; empty for none
    std::set<std::pair<char, int>> m_alphas;
    std::map<layout::Icon, int> m_icons;
    QHash<QByteArray, int>
        m_shapes; ///< outline about its first point, and how it is painted, to object; 0 for one met once
    std::map<BoxKind, int> m_boxes;                         ///< to their object
    std::vector<std::pair<rejse::Picture, int>> m_pictures; ///< held, so that their addresses stand for nothing else
};

} // namespace rejse::render
