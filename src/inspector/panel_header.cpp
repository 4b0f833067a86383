// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/panel_header.h"

#include "inspector/map_text.h"
#include "render/paint/painter.h"
#include "widgets/section.h"
#include "widgets/text/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace rejse::inspector {

void IconTile::showIcon(layout::Icon icon, const std::optional<TileColors>& colors)
{
    m_icon = icon;
    m_colors = colors;
    update();
}

void IconTile::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = widgets::themeOf(this);
    const TileColors colors = m_colors.value_or(TileColors{theme.accentWash, theme.accent});
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(rect(), 8, 8);
    render::paintIcon(painter, m_icon, {8, 8, 20, 20}, colors.ink);
}

PanelHeader::PanelHeader(editor::MapEditor& editor, const commands::CommandSet& commands, QWidget* parent)
    : QWidget(parent),
      m_tile(new IconTile),
      m_name(new MapText(editor, TextField::MapTitle, widgets::TextBox::Look::Quiet)),
      m_title(new widgets::TextLabel),
      m_caption(new widgets::TextLabel)
{
    m_title->setObjectName("panelTitle");
    m_caption->setObjectName("panelCaption");
    m_name->styled(16, QFont::DemiBold);
    m_name->setLabel(tr("Name"));
    m_title->styled(16, QFont::DemiBold)->aligned(Qt::AlignVCenter);
    m_caption->styled(12, QFont::Normal, widgets::Ink::Caption);
    m_tile->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_title->setContentsMargins(widgets::buttonInset, 0, 0, 0);
    m_caption->setContentsMargins(widgets::buttonInset, 0, 0, 0);

    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_title);
    words->addWidget(m_caption);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 10, 10);
    line->setSpacing(5);
    auto* tileColumn = new QVBoxLayout;
    tileColumn->setContentsMargins(0, 4, 0, 0);
    tileColumn->addWidget(m_tile);
    line->addLayout(tileColumn);
    line->setAlignment(tileColumn, Qt::AlignTop);
    line->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (const auto command : {commands::Command::PreviousTouchpoint, commands::Command::NextTouchpoint}) {
        auto* button = new QToolButton;
        button->setDefaultAction(commands.action(command));
        button->setAutoRaise(true);
        button->setIconSize({18, 18});
        button->setFixedSize(32, 32);
        button->setAccessibleName(commands::commandText(commands::info(command)).remove(u'&'));
        buttons->addWidget(button);
    }
    line->addLayout(buttons);
    line->setAlignment(buttons, Qt::AlignTop);
}

void PanelHeader::showHeading(const Heading& heading)
{
    m_tile->showIcon(heading.icon, heading.tile);
    m_name->setVisible(heading.name.has_value());
    m_title->setVisible(!heading.name);
    if (heading.name) {
        m_name->setPlaceholder(heading.title);
        m_name->showText(*heading.name);
    } else {
        m_title->setText(heading.title);
    }
    m_caption->setText(heading.caption);
    m_caption->setVisible(!heading.caption.isEmpty());
}

QString PanelHeader::title() const
{
    return m_name->isHidden() ? m_title->text() : m_name->shownText();
}

QString PanelHeader::caption() const
{
    return m_caption->text();
}

void PanelHeader::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = widgets::themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace rejse::inspector
