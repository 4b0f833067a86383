// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/document_device.h"

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
    void endPage();
    /// Writes what the pages share and the tree of pages; the number of that tree.
    int finish();
    const std::vector<int>& pages() const { return m_pages; }

    QPaintEngine* paintEngine() const override;

private:
    PdfWriter& m_writer;
    std::unique_ptr<PdfEngine> m_engine;
    double m_userUnit = 1;
    int m_tree;
    int m_resources;
    std::vector<int> m_pages;
};

} // namespace rejse::render
