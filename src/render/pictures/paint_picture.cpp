// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pictures/paint_picture.h"

#include "layout/palette.h"
#include "render/paint/document_engine.h"
#include "render/paint/paint_shape.h"
#include "render/paint/painter.h"
#include "render/pictures/picture_data.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <list>

namespace rejse::render {

namespace {

/// A decoded picture, and the same at the size at which it was last painted.
struct Entry {
    Picture picture; // held, so that its address stands for nothing else as long as the entry lives
    QImage image;
    QImage scaled;

    qsizetype bytes() const { return image.sizeInBytes() + scaled.sizeInBytes(); }
};

/// The pictures painted last, the latest first.
class PictureCache {
public:
    Entry& find(const Picture& picture)
    {
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            if (entry->picture.sharesWith(picture)) {
                m_entries.splice(m_entries.begin(), m_entries, entry);
                return m_entries.front();
            }
        }
        m_entries.push_front({picture, readPicture(*picture), {}});
        trim();
        return m_entries.front();
    }

private:
    void trim()
    {
        constexpr qsizetype maxDecoded = 128 * 1024 * 1024;
        qsizetype bytes = 0;
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            bytes += entry->bytes();
            if (bytes > maxDecoded && entry != m_entries.begin()) {
                m_entries.erase(entry, m_entries.end());
                return;
            }
        }
    }

    std::list<Entry> m_entries;
};

PictureCache& pictureCache()
{
    thread_local PictureCache cache;
    return cache;
}

void paintFrame(QPainter& painter, const layout::PictureShape& shape)
{
    layout::BoxShape frame;
    frame.rect = shape.rect;
    frame.radius = shape.radius;
    frame.fill = layout::palette::pictureGround;
    frame.stroke = {layout::palette::cardLine, 1, layout::Dash::ShortDash};
    paintBox(painter, frame);
}

/// On pixels: the picture scaled by averaging, as a plain transform would leave pixels out, and its corners smooth.
void paintOnPixels(QPainter& painter, Entry& entry, const QRectF& rect, double radius)
{
    const QRectF device = painter.deviceTransform().mapRect(rect);
    const QSize size = device.size().toSize().expandedTo({1, 1});
    const bool shrinks = size.width() < entry.image.width() && size.height() < entry.image.height();
    if (shrinks && entry.scaled.size() != size) {
        entry.scaled = entry.image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    const QImage& image = shrinks ? entry.scaled : entry.image;
    QBrush brush(image);
    brush.setTransform(QTransform::fromTranslate(rect.x(), rect.y())
                           .scale(rect.width() / image.width(), rect.height() / image.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(rect, radius, radius);
}

void paintAsVector(QPainter& painter, const Entry& entry, const QRectF& rect, double radius)
{
    const bool png = entry.picture->starts_with("data:image/png");
    painter.setRenderHint(QPainter::LosslessImageRendering, png);
    if (radius <= 0) {
        painter.drawImage(rect, entry.image);
        return;
    }
    QPainterPath corners;
    corners.addRoundedRect(rect, radius, radius);
    painter.save();
    painter.setClipPath(corners, Qt::IntersectClip);
    painter.drawImage(rect, entry.image);
    painter.restore();
}

} // namespace

void paintPicture(QPainter& painter, const layout::PictureShape& shape)
{
    Entry& entry = pictureCache().find(shape.picture);
    if (entry.image.isNull()) {
        paintFrame(painter, shape);
    } else if (DocumentEngine* const document = DocumentEngine::of(painter)) {
        document->drawPicture(toQRectF(shape.rect), shape.radius, shape.picture, entry.image);
    } else if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        paintOnPixels(painter, entry, toQRectF(shape.rect), shape.radius);
    } else {
        paintAsVector(painter, entry, toQRectF(shape.rect), shape.radius);
    }
}

Problems unreadablePictures(const Journey& journey)
{
    Problems problems;
    const auto check = [&](const std::optional<Picture>& picture, const std::string& what) {
        if (picture && pictureCache().find(*picture).image.isNull()) {
            problems.push_back({{},
                                "The picture of " + what
                                    + " cannot be read: it is damaged, or larger than 16,384 "
                                      "pixels a side or 16 million in all. An empty frame stands for it."});
        }
    };
    check(journey.brand.logo, "the brand");
    for (const Persona& persona : journey.personas) {
        check(persona.photo, "the persona \"" + persona.name + '"');
    }
    for (const Cow<Phase>& phase : journey.phases) {
        for (const Cow<Touchpoint>& touchpoint : phase->touchpoints) {
            check(touchpoint->image, "the touchpoint \"" + touchpoint->title + '"');
        }
    }
    return problems;
}

} // namespace rejse::render
