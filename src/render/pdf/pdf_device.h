// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/paint/document_device.h"

#include <QRectF>

#include <memory>
#include <vector>

/// A device whose pages are pages of a PDF, in points from their upper left corner. It is here beside Qt's own because
/// what is copied from a PDF is to be what was written, in every script; because pictures and emoji are to keep their
/// quality; and because a map of thousands of touchpoints is to take a second and not a quarter of a minute.
namespace rejse::render {

class PdfEngine;
class PdfWriter;

class PdfDevice : public DocumentDevice {
public:
    explicit PdfDevice(PdfWriter& writer);
    ~PdfDevice() override;
    Q_DISABLE_COPY_MOVE(PdfDevice)

    /// A page of this size in points, one unit of which is drawn `userUnit` points long.
    void beginPage(QSizeF size, double userUnit);
    /// A click on `area` of the page that is begun leads to `fromTop` on a page, which may come later.
    void addLink(const QRectF& area, std::size_t page, double fromTop);
    void endPage();
    /// Writes what the pages share and the tree of pages; the number of that tree.
    int finish();
    const std::vector<int>& pages() const { return m_pages; }

    QPaintEngine* paintEngine() const override;

private:
    struct Link {
        QRectF area; ///< as the file has it: from the lower left corner
        std::size_t page = 0;
        double fromTop = 0;
    };
    /// What a page's dictionary says of its links, which are written when all pages are known.
    struct Links {
        int array = 0;
        std::vector<Link> links;
    };

    QByteArray linkList(const std::vector<Link>& links);

    PdfWriter& m_writer;
    std::unique_ptr<PdfEngine> m_engine;
    double m_userUnit = 1;
    int m_tree;
    int m_resources;
    std::vector<int> m_pages;
    std::vector<double> m_heights; ///< of the pages, in their units
    std::vector<Link> m_pageLinks; ///< of the page that is begun
    std::vector<Links> m_links;
};

} // namespace rejse::render
