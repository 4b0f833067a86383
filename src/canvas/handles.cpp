// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/handles.h"

#include "commands/shortcuts.h"
#include "layout/palette.h"
#include "rejse/model/lookup.h"
#include "render/paint/painter.h"
#include "render/paint/theme.h"
#include "render/text/map_metrics.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace rejse::canvas {

using layout::NodeKind;
using layout::Rect;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(rejse::canvas::Handles)
};

constexpr double quietDisc = 18;
constexpr double strongDisc = 20;
constexpr double linkDot = 12;
constexpr double chipHeight = 28;
constexpr double minTarget = 32;

Rect around(double x, double y, double side)
{
    return {x - side / 2, y - side / 2, side, side};
}

Handle disc(ElementKind adds, const ElementRef& beside, editor::Where where, double x, double y, Handle::Look look)
{
    const double side = look == Handle::Look::Strong ? strongDisc : quietDisc;
    return {look, adds, beside, where, around(x, y, side), around(x, y, minTarget)};
}

class Handles {
public:
    explicit Handles(const MapPicture& picture) : m_picture(picture) { }

    std::vector<Handle> collect(const ElementRef& selected, const std::optional<Id>& pointedAt)
    {
        emptyPhases();
        if (pointedAt && *pointedAt != selected.touchpoint) {
            besideCard(*pointedAt, Handle::Look::Quiet);
        }
        if (!selected.touchpoint.empty()) {
            chips(selected.touchpoint);
            besideCard(selected.touchpoint, Handle::Look::Strong);
        } else if (selected.kind == ElementKind::Phase) {
            besidePhase(selected);
        }
        return std::move(m_handles);
    }

private:
    void besideCard(const Id& touchpoint, Handle::Look look)
    {
        const ElementRef element = ElementRef::ofTouchpoint(touchpoint);
        const layout::Node* card = m_picture.mainNodeOf(element);
        if (!card || card->kind != NodeKind::Touchpoint) {
            return;
        }
        const Rect& rect = card->rect;
        const double middle = rect.y + rect.height / 2;
        m_handles.push_back(
            disc(ElementKind::Touchpoint, element, editor::Where::Before, rect.x - halfGap, middle, look));
        m_handles.push_back(
            disc(ElementKind::Touchpoint, element, editor::Where::After, rect.right() + halfGap, middle, look));
        const double x = rect.x + rect.width / 2;
        m_handles.push_back({Handle::Look::LinkStart, ElementKind::Link, element, editor::Where::After,
                             around(x, rect.y, linkDot), around(x, rect.y, minTarget)});
    }

    void besidePhase(const ElementRef& phase)
    {
        const layout::Node* heading = m_picture.mainNodeOf(phase);
        if (!heading) {
            return;
        }
        const Rect& rect = heading->rect;
        const double middle = rect.y + rect.height / 2;
        const auto strong = Handle::Look::Strong;
        m_handles.push_back(disc(ElementKind::Phase, phase, editor::Where::Before, rect.x, middle, strong));
        m_handles.push_back(disc(ElementKind::Phase, phase, editor::Where::After, rect.right(), middle, strong));
    }

    void emptyPhases()
    {
        for (const layout::LaneBand& lane : m_picture.layout().lanes) {
            if (lane.kind != LaneKind::Touchpoints) {
                continue;
            }
            for (const layout::PhaseBand& phase : m_picture.layout().phases) {
                if (phase.columns == 0) {
                    chip(ElementKind::Touchpoint, ElementRef::ofPhase(phase.phase), phase.rect.x + 8,
                         std::min(phase.rect.width - 32, layout::measure::columnWidth), lane.y, lane);
                }
            }
        }
    }

    void chip(ElementKind adds, const ElementRef& beside, double x, double width, double stackEnd,
              const layout::LaneBand& lane)
    {
        constexpr double gap = 8;
        const double room = lane.y + lane.height - stackEnd;
        const bool empty = stackEnd <= lane.y;
        const double needed = empty ? chipHeight : gap + chipHeight + 4;
        Handle handle{Handle::Look::Chip, adds, beside, editor::Where::Fitting, {}, {}};
        if (room >= needed || empty) {
            const double height = std::min(chipHeight, lane.height - 2);
            const double y = empty ? lane.y + std::min(16.0, (lane.height - height) / 2) : stackEnd + gap;
            handle.rect = {x, y, width, height};
        } else {
            // No room under the tallest stack: a disc on its edge.
            handle.look = Handle::Look::Strong;
            handle.rect = around(x + width / 2, stackEnd + 4, strongDisc);
        }
        handle.target = handle.rect;
        if (const double missing = minTarget - handle.rect.height; missing > 0) {
            handle.target.y -= missing / 2;
            handle.target.height += missing;
            const double narrow = std::max(0.0, minTarget - handle.rect.width);
            handle.target.x -= narrow / 2;
            handle.target.width += narrow;
        }
        m_handles.push_back(handle);
    }

    /// Where what stands of a kind in a column ends; the lane's top where nothing does.
    double stackEnd(const Id& touchpoint, const layout::LaneBand& lane, NodeKind kind) const
    {
        double end = lane.y;
        for (const layout::Node* node : m_picture.nodesIn(touchpoint)) {
            if (node->kind == kind && node->rect.y >= lane.y && node->rect.y < lane.y + lane.height) {
                end = std::max(end, node->rect.bottom());
            }
        }
        return end;
    }

    void chips(const Id& touchpoint)
    {
        const layout::Column* column = m_picture.columnOf(touchpoint);
        if (!column) {
            return;
        }
        const ElementRef element = ElementRef::ofTouchpoint(touchpoint);
        for (const layout::LaneBand& lane : m_picture.layout().lanes) {
            const auto add = [&](ElementKind adds, NodeKind kind, const ElementRef& beside, bool once) {
                const double end = stackEnd(touchpoint, lane, kind);
                if (!once || end <= lane.y) {
                    chip(adds, beside, column->x, column->width, end, lane);
                }
            };
            switch (lane.kind) {
            case LaneKind::Quotes:
                add(ElementKind::Quote, NodeKind::Quote, element, true);
                break;
            case LaneKind::Experiences:
                add(ElementKind::Experience, NodeKind::Experience, element, false);
                break;
            case LaneKind::Barriers:
                add(ElementKind::Barrier, NodeKind::Barrier, element, false);
                break;
            case LaneKind::Actions:
                add(ElementKind::Action, NodeKind::Action, element, false);
                break;
            case LaneKind::Text:
                add(ElementKind::Cell, NodeKind::Cell, {ElementKind::Cell, lane.lane, touchpoint}, true);
                break;
            default:
                break;
            }
        }
    }

    const MapPicture& m_picture;
    std::vector<Handle> m_handles;
};

QString nameOf(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Phase:
        return Texts::tr("Phase");
    case ElementKind::Touchpoint:
        return Texts::tr("Touchpoint");
    case ElementKind::Quote:
        return Texts::tr("Quote");
    case ElementKind::Experience:
        return Texts::tr("Experience");
    case ElementKind::Barrier:
        return Texts::tr("Barrier");
    case ElementKind::Action:
        return Texts::tr("Action");
    default:
        return Texts::tr("Text");
    }
}

void paintPlus(QPainter& painter, QPointF center, double arm)
{
    painter.drawLine(center - QPointF(arm, 0), center + QPointF(arm, 0));
    painter.drawLine(center - QPointF(0, arm), center + QPointF(0, arm));
}

void paintDisc(QPainter& painter, const QRectF& rect, bool strong)
{
    const QColor accent = render::selectionColors().line;
    const QColor quiet = render::toQColor(layout::palette::ink3);
    painter.setPen(QPen(strong ? accent : quiet, 1));
    painter.setBrush(strong ? accent : QColor(Qt::white));
    painter.drawEllipse(rect);
    painter.setPen(QPen(strong ? QColor(Qt::white) : quiet, 1.75, Qt::SolidLine, Qt::RoundCap));
    paintPlus(painter, rect.center(), 4.5);
}

void paintChip(QPainter& painter, const Handle& handle, bool hovered)
{
    const QColor accent = render::selectionColors().line;
    const QRectF rect = render::toQRectF(handle.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen outline(accent, 1);
    outline.setDashPattern({4, 3});
    painter.setPen(outline);
    painter.setBrush(hovered ? render::selectionColors().wash : QColor(255, 255, 255, 200));
    painter.drawRoundedRect(rect, 8, 8);
    painter.setPen(QPen(accent, 1.75, Qt::SolidLine, Qt::RoundCap));
    paintPlus(painter, QPointF(rect.left() + 16, rect.center().y()), 4.5);
    painter.setPen(accent);
    painter.setFont(render::mapFont({13, 18, layout::Weight::Medium}));
    painter.drawText(rect.adjusted(32, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, nameOf(handle.adds));
}

} // namespace

std::vector<Handle> handlesFor(const MapPicture& picture, const ElementRef& selected,
                               const std::optional<Id>& pointedAt)
{
    return Handles(picture).collect(selected, pointedAt);
}

std::optional<Id> touchpointNear(const MapPicture& picture, layout::Point point)
{
    constexpr double reach = 20;
    const layout::Rect near{point.x - reach, point.y - reach, 2 * reach, 2 * reach};
    const layout::Node* nearest = nullptr;
    double distance = reach;
    for (const std::uint32_t i : picture.within(near)) {
        const layout::Node& node = picture.nodes()[i];
        if (node.kind == NodeKind::Touchpoint && node.rect.grown(reach).contains(point)) {
            const double away = std::max({node.rect.x - point.x, point.x - node.rect.right(), 0.0});
            if (away < distance) {
                distance = away;
                nearest = &node;
            }
        }
    }
    return nearest ? std::optional(nearest->touchpoint) : std::nullopt;
}

QString handleHint(const Handle& handle)
{
    const auto withKey = [](const QString& hint, commands::Command command) {
        const QString key = commands::shownShortcut(commands::info(command));
        return key.isEmpty() ? hint : Texts::tr("%1 (%2)").arg(hint, key);
    };
    switch (handle.adds) {
    case ElementKind::Phase:
        return withKey(Texts::tr("Add a phase here"), commands::Command::NewPhase);
    case ElementKind::Touchpoint:
        return withKey(Texts::tr("Add a touchpoint here"), commands::Command::NewTouchpoint);
    case ElementKind::Quote:
        return withKey(Texts::tr("Add a quote"), commands::Command::NewQuote);
    case ElementKind::Experience:
        return withKey(Texts::tr("Add an experience"), commands::Command::NewExperience);
    case ElementKind::Barrier:
        return withKey(Texts::tr("Add a barrier"), commands::Command::NewBarrier);
    case ElementKind::Action:
        return withKey(Texts::tr("Add an action"), commands::Command::NewAction);
    case ElementKind::Link:
        return withKey(Texts::tr("Drag to link to another touchpoint"), commands::Command::StartLink);
    default:
        return Texts::tr("Add a text");
    }
}

void paintHandle(QPainter& painter, const Handle& handle, bool hovered)
{
    const QRectF rect = render::toQRectF(handle.rect);
    switch (handle.look) {
    case Handle::Look::Quiet:
        paintDisc(painter, rect, hovered);
        break;
    case Handle::Look::Strong:
        paintDisc(painter, hovered ? rect.adjusted(-1, -1, 1, 1) : rect, true);
        break;
    case Handle::Look::Chip:
        paintChip(painter, handle, hovered);
        break;
    case Handle::Look::LinkStart:
        painter.setPen(QPen(render::selectionColors().line, 2));
        painter.setBrush(hovered ? render::selectionColors().line : QColor(Qt::white));
        painter.drawEllipse(rect);
        break;
    }
}

} // namespace rejse::canvas
