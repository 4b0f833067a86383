// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/named_row.h"

#include "layout/palette.h"
#include "layout/words.h"
#include "render/paint/painter.h"
#include "widgets/rating_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace rejse::inspector {

using layout::Icon;

namespace {

QString kindName(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Persona:
        return NamedRow::tr("persona");
    case ElementKind::Channel:
        return NamedRow::tr("channel");
    case ElementKind::Process:
        return NamedRow::tr("process");
    default:
        return NamedRow::tr("lane");
    }
}

Icon laneIcon(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Text:
        return Icon::LaneText;
    case LaneKind::Line:
        return Icon::Minus;
    default:
        return static_cast<Icon>(static_cast<int>(Icon::LaneStoryboard) + static_cast<int>(kind));
    }
}

} // namespace

OpenButton::OpenButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(32, 32);
    setCursor(Qt::PointingHandCursor);
}

void OpenButton::showIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void OpenButton::showBadge(std::size_t index, const QString& name, const QColor& color)
{
    m_icon.reset();
    m_index = index;
    m_name = name;
    m_color = color;
    update();
}

void OpenButton::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = widgets::themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    if (m_icon) {
        render::paintIcon(painter, *m_icon, {7, 7, 18, 18}, theme.text2);
    } else {
        widgets::PersonaBadge::paint(painter, {5, 5, 22, 22}, m_index, m_name, m_color);
    }
}

void OpenButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void OpenButton::enterEvent(QEnterEvent*)
{
    update();
}

void OpenButton::leaveEvent(QEvent*)
{
    update();
}

NamedRow::NamedRow(editor::MapEditor& editor, ElementKind kind, QWidget* parent)
    : PartRow(editor, mainText({kind, {}, {}}).field, parent),
      m_kind(kind),
      m_open(new OpenButton)
{
    textBox()->setLabel(tr("Name of %1").arg(kindName(kind)));
    leading()->addWidget(m_open);
    connect(m_open, &OpenButton::clicked, this, [this] { this->editor().selection().select(part()); });
    if (kind == ElementKind::Lane) {
        addShown();
    }
    addTools(kindName(kind));
    fields().onRefresh([this] { showHead(); });
}

void NamedRow::addShown()
{
    auto* shown = new QCheckBox(tr("shown"));
    shown->setMinimumHeight(32);
    trailing()->addWidget(shown);
    fields().bind(
        shown, tr("Show or hide lane"),
        [this] {
            const Lane* lane = findLane(journey(), part().id);
            return ChoiceReading{lane && !lane->hidden ? std::optional(0) : std::nullopt};
        },
        [this](Journey journey, const std::optional<int>& value) {
            return withPart<Lane>(std::move(journey), part().id, [&](Lane& lane) { lane.hidden = !value; });
        });
    fields().onRefresh([this, shown] { shown->setAccessibleName(tr("%1 is shown").arg(textBox()->shownText())); });
}

void NamedRow::showHead()
{
    if (m_kind == ElementKind::Persona) {
        if (const Persona* persona = findPersona(journey(), part().id)) {
            const std::size_t index = personaIndex(journey(), persona->id);
            m_open->showBadge(index, widgets::text(persona->name),
                              render::toQColor(layout::palette::personaColor(index, persona->color)));
        }
    } else if (m_kind == ElementKind::Channel) {
        const Channel* channel = findChannel(journey(), part().id);
        m_open->showIcon(channel ? layout::iconOf(channel->icon) : Icon::Channel);
    } else if (m_kind == ElementKind::Process) {
        m_open->showIcon(Icon::LaneProcesses);
    } else if (const Lane* lane = findLane(journey(), part().id)) {
        m_open->showIcon(laneIcon(lane->kind));
        const std::string_view own = layout::Words(journey().language).lane(lane->kind);
        textBox()->setPlaceholder(QString::fromUtf8(own.data(), static_cast<qsizetype>(own.size())));
    }
    m_open->setAccessibleName(tr("Show %1 %2").arg(kindName(m_kind), textBox()->shownText()));
    m_open->setToolTip(widgets::plainTooltip(m_open->accessibleName()));
}

} // namespace rejse::inspector
