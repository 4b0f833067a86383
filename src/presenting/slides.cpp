// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/slides.h"

#include "layout/palette.h"
#include "layout/slides/slides.h"
#include "layout/slides/spotlight.h"
#include "render/paint/painter.h"

#include <QPainter>

namespace rejse::presenting {

namespace {

constexpr double closeUpPadding = 24;
constexpr double largestCloseUp = 2;
constexpr double longestMap = 4;           // times its height: a longer one is a strip that nobody can read
constexpr std::size_t spotlightsKept = 24; // each is a layout of the whole map

ScenePtr sceneFrom(Scene::Kind kind, std::size_t phase, layout::Layout layout)
{
    auto scene = std::make_shared<Scene>();
    scene->kind = kind;
    scene->phase = phase;
    scene->picture = canvas::MapPicture(std::move(layout));
    return scene;
}

void paintAt(QPainter& painter, const layout::Layout& layout, QPointF corner, double scale)
{
    painter.save();
    painter.translate(corner);
    painter.scale(scale, scale);
    render::paintLayout(painter, layout);
    painter.restore();
}

QPixmap blank(QSize size, double ratio, const QColor& color)
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(color);
    return pixmap;
}

} // namespace

Slides::Slides(const Talk& talk) : m_talk(talk) { }

layout::Options Slides::options() const
{
    layout::Options options;
    options.lens = m_talk.editor().document().lens();
    options.hideScores = m_talk.hidesScores();
    return options;
}

layout::Layout Slides::foot(const Step& step, QSizeF size) const
{
    const Journey& journey = m_talk.journey();
    layout::Foot foot;
    foot.title = journey.title;
    foot.client = journey.client;
    foot.place = m_talk.placeText(step);
    foot.dots = journey.phases.size() + 2;
    const std::size_t phase = phaseOf(journey, step);
    const bool inPhase = phase < journey.phases.size();
    foot.lit = inPhase ? phase + 1 : step.kind == StepKind::Overview ? 0 : foot.dots - 1;
    foot.color =
        inPhase ? layout::palette::phaseTint(phase, journey.phases[phase]->color).ink : layout::palette::accent;
    return layout::layoutFoot(foot, m_metrics, size.width() / Screen{size}.unit());
}

Screen Slides::screenOf(const Step& step, QSizeF size) const
{
    Screen screen{size};
    screen.foot = foot(step, size).size.height * screen.unit();
    return screen;
}

ScenePtr Slides::sceneOf(const Step& step)
{
    const auto& document = m_talk.editor().document();
    const Journey& journey = m_talk.journey();
    const std::size_t phase = phaseOf(journey, step);
    if (phase < journey.phases.size()) {
        const Id touchpoint = step.kind == StepKind::Touchpoint ? step.id : Id();
        if (m_spotlights.size() >= spotlightsKept && !m_spotlights.contains({phase, touchpoint})) {
            m_spotlights.clear();
        }
        ScenePtr& known = m_spotlights[{phase, touchpoint}];
        if (!known) {
            known = sceneFrom(Scene::Kind::Spotlight, phase,
                              layout::layoutSpotlight(journey, document.scores(), m_metrics,
                                                      {phase, columnsAtOnce, touchpoint}, options()));
        }
        return known;
    }
    if (step.kind == StepKind::Start) {
        if (!m_start) {
            m_start =
                sceneFrom(Scene::Kind::Start, 0, layout::layoutStart(journey, document.scores(), m_metrics, options()));
        }
        return m_start;
    }
    if (!m_map) {
        layout::Layout map = layout::layoutMap(journey, document.scores(), m_metrics, options(), &m_cache);
        if (map.size.width > longestMap * map.size.height) {
            map = layout::layoutOverview(journey, document.scores(), m_metrics, options());
        }
        m_map = sceneFrom(Scene::Kind::Map, 0, std::move(map));
    }
    return m_map;
}

bool Slides::hasBeside(const Step& step) const
{
    return step.kind == StepKind::Touchpoint
        && !layout::layoutCloseUp(m_talk.journey(), m_talk.editor().document().scores(), m_metrics, step.id, 1,
                                  options())
                .nodes.empty();
}

Slide Slides::slide(const Step& step, QSize size, double ratio)
{
    const Screen screen = screenOf(step, size);
    Slide slide{step, sceneOf(step), {}, blank(size, ratio, Qt::white), blank(size, ratio, Qt::transparent)};
    slide.view = viewOf(*slide.scene, m_talk.journey(), step, screen, hasBeside(step));
    {
        QPainter painter(&slide.below);
        paintScene(painter, *slide.scene, m_talk.journey(), step, slide.view, screen);
    }
    QPainter painter(&slide.over);
    paintOver(painter, slide, screen);
    return slide;
}

void Slides::paintOver(QPainter& painter, Slide& slide, const Screen& screen)
{
    if (slide.step.kind != StepKind::Touchpoint) {
        return;
    }
    const Journey& journey = m_talk.journey();
    const Scores& scores = m_talk.editor().document().scores();
    const double unit = screen.unit();
    painter.setRenderHint(QPainter::Antialiasing);
    const layout::Layout bar = layout::layoutPhaseBar(journey, scores, m_metrics, phaseOf(journey, slide.step),
                                                      screen.size.width() / unit, options());
    paintAt(painter, bar, {}, unit);

    const QRectF frame = roomBeside(*slide.scene, slide.step, slide.view, screen);
    const double padding = closeUpPadding * unit;
    const QRectF room = frame.adjusted(padding, padding, -padding, -padding);
    const layout::Layout closeUp =
        layout::layoutCloseUp(journey, scores, m_metrics, slide.step.id, room.width() / room.height(), options());
    if (closeUp.nodes.empty()) {
        return;
    }
    painter.setPen(QPen(render::toQColor(layout::palette::cardLine), 1));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(frame, 12 * unit, 12 * unit);
    const double scale =
        std::min({room.width() / closeUp.size.width, room.height() / closeUp.size.height, largestCloseUp * unit});
    paintAt(painter, closeUp, room.topLeft(), scale);
    slide.covered = frame;
    for (const layout::Node& node : closeUp.nodes) {
        if (const auto element = canvas::elementOf(node); element && !element->touchpoint.empty()) {
            const QRectF rect = render::toQRectF(node.rect);
            slide.hanging.emplace_back(*element, QRectF(room.topLeft() + rect.topLeft() * scale, rect.size() * scale));
        }
    }
}

QRectF Slides::viewIn(const Slide& other, const Step& step, QSize size)
{
    return viewOf(*other.scene, m_talk.journey(), step, screenOf(step, size), hasBeside(step));
}

std::optional<rejse::ElementRef> Slides::elementAt(const Slide& slide, QPointF point, QSizeF size) const
{
    for (const auto& [element, rect] : slide.hanging) {
        if (rect.contains(point)) {
            return element;
        }
    }
    if (slide.covered.contains(point)) {
        return std::nullopt;
    }
    const double zoom = size.width() / slide.view.width();
    const QPointF at = slide.view.topLeft() + point / zoom;
    const layout::Node* node = slide.scene->picture.nodeAt({at.x(), at.y()});
    return node ? canvas::elementOf(*node) : std::nullopt;
}

void Slides::forget()
{
    m_spotlights.clear();
    m_map = nullptr;
    m_start = nullptr;
}

} // namespace rejse::presenting
