// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QSizeF>

namespace rejse::render {

/// What a document has for a device: a page of a size in units of so many to the inch, and as many colours as wanted.
class DocumentDevice : public QPaintDevice {
protected:
    explicit DocumentDevice(int unitsAnInch, QSizeF size = {}) : m_unitsAnInch(unitsAnInch), m_size(size) { }

    QSizeF size() const { return m_size; }
    void setSize(QSizeF size) { m_size = size; }
    int metric(PaintDeviceMetric metric) const override;

private:
    int m_unitsAnInch;
    QSizeF m_size;
};

} // namespace rejse::render
