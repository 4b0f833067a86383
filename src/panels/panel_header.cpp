// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/panel_header.h"

#include "panels/text_label.h"
#include "render/painter.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace rejse::panels {

void IconTile::showIcon(layout::Icon icon, const std::optional<TileColors>& colors)
{
    m_icon = icon;
    m_colors = colors;
    update();
}

void IconTile::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    const TileColors colors = m_colors.value_or(TileColors{theme.accentWash, theme.accent});
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(rect(), 8, 8);
    render::paintIcon(painter, m_icon, {8, 8, 20, 20}, colors.ink);
}

PanelHeader::PanelHeader(const actions::CommandSet& commands, QWidget* parent)
    : QWidget(parent),
      m_tile(new IconTile),
      m_title(new TextLabel),
      m_caption(new TextLabel)
{
    m_title->setObjectName("panelTitle");
    m_caption->setObjectName("panelCaption");
    m_title->styled(16, QFont::DemiBold);
    m_caption->styled(12, QFont::Normal, Ink::Caption);
    m_tile->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_caption);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 10, 10, 10);
    line->setSpacing(12);
    line->addWidget(m_tile, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (const auto command : {actions::Command::PreviousTouchpoint, actions::Command::NextTouchpoint}) {
        auto* button = new QToolButton;
        button->setDefaultAction(commands.action(command));
        button->setAutoRaise(true);
        button->setIconSize({18, 18});
        button->setFixedSize(32, 32);
        button->setAccessibleName(actions::commandText(actions::info(command)).remove(u'&'));
        buttons->addWidget(button);
    }
    line->addLayout(buttons);
    line->setAlignment(buttons, Qt::AlignTop);
}

void PanelHeader::showHeading(layout::Icon icon, const std::optional<TileColors>& tile, const QString& title,
                              const QString& caption)
{
    m_tile->showIcon(icon, tile);
    m_title->setText(title);
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

QString PanelHeader::title() const
{
    return m_title->text();
}

QString PanelHeader::caption() const
{
    return m_caption->text();
}

void PanelHeader::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace rejse::panels
