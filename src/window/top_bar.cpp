// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/top_bar.h"

#include "panels/text_label.h"
#include "render/themed_icon.h"
#include "window/chrome_button.h"
#include "window/lens_bar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace rejse::window {

using actions::Command;
using layout::Icon;

namespace {

constexpr int flatIconWidth = 36; ///< of a button with an icon alone

/// A line between groups.
class Divider : public QWidget {
public:
    Divider() { setFixedSize(17, 20); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(8, 0, 1, height(), panels::themeOf(this).line); }
};

} // namespace

QToolButton* makeMenuButton(QMenu* menu)
{
    auto* button = new QToolButton;
    button->setObjectName("menuButton");
    button->setAccessibleName(TopBar::tr("Menu"));
    button->setToolTip(TopBar::tr("All commands (F10)"));
    button->setShortcut(QKeySequence(Qt::Key_F10));
    button->setIcon(render::themedIcon(Icon::Menu));
    button->setIconSize({20, 20});
    button->setFixedSize(36, 36);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

TopBar::TopBar(const actions::CommandSet& commands, QMenu* menu, QWidget* parent)
    : QWidget(parent),
      m_lens(new LensBar),
      m_zoom(new ChromeButton(ChromeButton::Kind::Flat, tr("100 %")))
{
    setObjectName("topBar");
    setAccessibleName(tr("Toolbar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(48);
    const auto flat = [&](Command command, const QString& text = {}) {
        return ChromeButton::forCommand(commands.action(command), *actions::info(command).icon, text);
    };
    auto* natural = commands.action(Command::ZoomNatural);
    m_zoom->setAccessibleName(actions::plainText(*natural));
    m_zoom->setToolTip(natural->toolTip());
    m_zoom->setFixedWidth(62);
    connect(m_zoom, &QPushButton::clicked, natural, &QAction::trigger);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 0, 12, 0);
    line->setSpacing(4);
    line->addWidget(makeMenuButton(menu));
    line->addWidget(new Divider);
    line->addWidget(flat(Command::Undo));
    line->addWidget(flat(Command::Redo));
    line->addWidget(new Divider);
    const auto adding = {std::pair{Command::NewPhase, tr("Phase")}, std::pair{Command::NewTouchpoint, tr("Touchpoint")},
                         std::pair{Command::NewExperience, tr("Experience")},
                         std::pair{Command::NewBarrier, tr("Barrier")}, std::pair{Command::NewAction, tr("Action")}};
    for (const auto& [command, words] : adding) {
        ChromeButton* button = flat(command, words);
        m_widthOfWords += button->sizeHint().width() - flatIconWidth;
        m_adding.append({button, words});
        line->addWidget(button);
    }
    line->addStretch();
    line->addWidget(m_lens);
    line->addWidget(new Divider);
    line->addWidget(flat(Command::ZoomOut));
    line->addWidget(m_zoom);
    line->addWidget(flat(Command::ZoomIn));
    line->addWidget(flat(Command::ZoomFit));
    line->addWidget(new Divider);
    auto* exporting = commands.action(Command::Export);
    auto* button = new ChromeButton(ChromeButton::Kind::Primary, tr("Export"), Icon::Export);
    button->setObjectName("exportButton");
    button->setToolTip(exporting->toolTip());
    connect(button, &QPushButton::clicked, exporting, &QAction::trigger);
    connect(exporting, &QAction::changed, button, [=] { button->setEnabled(exporting->isEnabled()); });
    line->addWidget(button);
}

QSize TopBar::minimumSizeHint() const
{
    return {widthWithWords() - m_widthOfWords, height()};
}

int TopBar::widthWithWords() const
{
    return layout()->minimumSize().width() + (m_wordsShown ? 0 : m_widthOfWords);
}

bool TopBar::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fitWords();
    }
    return done;
}

void TopBar::fitWords()
{
    const bool shown = widthWithWords() <= width();
    if (shown == m_wordsShown) {
        return;
    }
    m_wordsShown = shown;
    for (const auto& [button, words] : m_adding) {
        button->setText(shown ? words : QString());
        button->updateGeometry();
    }
}

void TopBar::setZoom(double zoom)
{
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(static_cast<int>(std::lround(zoom * 100)))));
}

} // namespace rejse::window
