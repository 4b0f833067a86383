// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bars/top_bar.h"

#include "render/icons/themed_icon.h"
#include "shell/bars/lens_bar.h"
#include "widgets/text/text_label.h"
#include "widgets/tool_button.h"
#include "widgets/ui_button.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace rejse::shell {

using commands::Command;
using layout::Icon;

namespace {

constexpr int flatIconWidth = 36; ///< of a button with an icon alone
constexpr int spacing = 4;

/// A line between groups.
class Divider : public QWidget {
public:
    Divider() { setFixedSize(17, 20); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(8, 0, 1, height(), widgets::themeOf(this).line); }
};

} // namespace

TopBar::TopBar(const commands::CommandSet& commands, QMenu* menu, QWidget* parent)
    : QWidget(parent),
      m_lens(new LensBar),
      m_zoom(new widgets::UiButton(widgets::UiButton::Kind::Flat, tr("100 %"))),
      m_lensEnd(new Divider)
{
    setObjectName("topBar");
    setAccessibleName(tr("Toolbar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(48);
    const auto flat = [&](Command command, const QString& text = {}) {
        return widgets::UiButton::forCommand(commands.action(command), *commands::info(command).icon, text);
    };
    auto* natural = commands.action(Command::ZoomNatural);
    m_zoom->setAccessibleName(commands::plainText(*natural));
    m_zoom->setToolTip(natural->toolTip());
    m_zoom->setFixedWidth(62);
    connect(m_zoom, &QPushButton::clicked, natural, &QAction::trigger);

    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 0, 12, 0);
    line->setSpacing(spacing);
    line->addWidget(widgets::makeProgramMenuButton(menu));
    line->addWidget(new Divider);
    line->addWidget(flat(Command::Undo));
    line->addWidget(flat(Command::Redo));
    line->addWidget(new Divider);
    const auto adding = {std::pair{Command::NewPhase, tr("Phase")}, std::pair{Command::NewTouchpoint, tr("Touchpoint")},
                         std::pair{Command::NewExperience, tr("Experience")},
                         std::pair{Command::NewBarrier, tr("Barrier")}, std::pair{Command::NewAction, tr("Action")}};
    auto* addMenu = new QMenu(this);
    m_addMenu = widgets::makeMenuToolButton(addMenu, Icon::Add, tr("Add"));
    m_addMenu->setObjectName("addMenuButton");
    m_addMenu->hide();
    line->addWidget(m_addMenu);
    for (const auto& [command, words] : adding) {
        addMenu->addAction(commands.action(command));
        widgets::UiButton* button = flat(command, words);
        m_widthOfWords += button->sizeHint().width();
        m_adding.append({button, words});
        line->addWidget(button);
    }
    line->addStretch();
    // It is as wide as its names, or not there at all: they are never cut.
    m_lens->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    line->addWidget(m_lens);
    line->addWidget(m_lensEnd);
    m_zoomParts = {flat(Command::ZoomOut), m_zoom, flat(Command::ZoomIn), flat(Command::ZoomFit), new Divider};
    for (QWidget* part : m_zoomParts) {
        line->addWidget(part);
        m_widthOfZoom += std::max(part->minimumWidth(), part == m_zoom ? 0 : part->sizeHint().width()) + spacing;
    }
    line->addWidget(makePresentButton(commands));
    line->addWidget(makeExportButton(commands));
    // A click is about the map, which keeps the keyboard.
    const auto buttons = findChildren<QAbstractButton*>();
    for (QAbstractButton* each : buttons) {
        each->setFocusPolicy(Qt::TabFocus);
    }
}

QWidget* TopBar::makePresentButton(const commands::CommandSet& commands)
{
    auto* presenting = commands.action(Command::Present);
    m_present = new widgets::UiButton(widgets::UiButton::Kind::Boxed, {}, Icon::Present);
    m_present->setObjectName("presentButton");
    m_present->setAccessibleName(tr("Present"));
    m_present->setToolTip(presenting->toolTip());
    connect(m_present, &QPushButton::clicked, presenting, &QAction::trigger);
    connect(presenting, &QAction::changed, m_present, [=, this] { m_present->setEnabled(presenting->isEnabled()); });
    const int iconAlone = m_present->sizeHint().width();
    m_present->setText(tr("Present"));
    m_widthOfPresent = m_present->sizeHint().width() - iconAlone;
    return m_present;
}

QWidget* TopBar::makeExportButton(const commands::CommandSet& commands)
{
    auto* exporting = commands.action(Command::Export);
    auto* button = new widgets::UiButton(widgets::UiButton::Kind::Primary, tr("Export"), Icon::Export);
    m_widthOfExport = button->sizeHint().width()
        - widgets::UiButton(widgets::UiButton::Kind::Primary, {}, Icon::Export).sizeHint().width();
    m_export = button;
    button->setObjectName("exportButton");
    button->setAccessibleName(tr("Export"));
    button->setToolTip(exporting->toolTip());
    connect(button, &QPushButton::clicked, exporting, &QAction::trigger);
    connect(exporting, &QAction::changed, button, [=] { button->setEnabled(exporting->isEnabled()); });
    return button;
}

QSize TopBar::minimumSizeHint() const
{
    return {fullWidth() + widthOf(Adding::Menu) - widthOf(Spared::Lens), height()};
}

int TopBar::fullWidth() const
{
    return layout()->minimumSize().width() - widthOf(m_shown) + widthOf(m_spared);
}

int TopBar::widthOf(Spared spared) const
{
    const int zoom = spared >= Spared::Zoom ? m_widthOfZoom : 0;
    const int word = spared >= Spared::ExportWord ? m_widthOfExport : 0;
    const int lens = spared >= Spared::Lens ? m_lens->sizeHint().width() + m_lensEnd->width() + 2 * spacing : 0;
    return zoom + word + lens;
}

int TopBar::widthOf(Adding adding) const
{
    const auto count = static_cast<int>(m_adding.size());
    switch (adding) {
    case Adding::Menu:
        return flatIconWidth + spacing;
    case Adding::Icons:
        return count * (flatIconWidth + spacing) + m_widthOfPresent;
    case Adding::Words:
        return m_widthOfWords + count * spacing + m_widthOfPresent;
    }
    return 0;
}

bool TopBar::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fitAdding();
    }
    return done;
}

void TopBar::fitSpared(int over)
{
    Spared spared = Spared::Nothing;
    while (spared != Spared::Lens && over > widthOf(spared)) {
        spared = static_cast<Spared>(static_cast<int>(spared) + 1);
    }
    if (spared == m_spared) {
        return;
    }
    m_spared = spared;
    for (QWidget* part : m_zoomParts) {
        part->setVisible(spared < Spared::Zoom);
    }
    m_export->setText(spared < Spared::ExportWord ? tr("Export") : QString());
    m_export->updateGeometry();
    m_lens->setVisible(spared < Spared::Lens);
    m_lensEnd->setVisible(spared < Spared::Lens);
}

void TopBar::fitAdding()
{
    const int room = width() - fullWidth();
    const Adding fitting = room >= widthOf(Adding::Words) ? Adding::Words
        : room >= widthOf(Adding::Icons)                  ? Adding::Icons
                                                          : Adding::Menu;
    fitSpared(widthOf(fitting) - room);
    if (fitting == m_shown) {
        return;
    }
    m_shown = fitting;
    // What is shown is asked for its width at once: nothing is before what it stands for is gone.
    if (fitting != Adding::Menu) {
        m_addMenu->hide();
    }
    m_present->setText(fitting != Adding::Menu ? tr("Present") : QString());
    for (const auto& [button, words] : m_adding) {
        button->setText(fitting == Adding::Words ? words : QString());
        button->setVisible(fitting != Adding::Menu);
        button->updateGeometry();
    }
    if (fitting == Adding::Menu) {
        m_addMenu->show();
    }
}

void TopBar::setZoom(double zoom)
{
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(static_cast<int>(std::lround(zoom * 100)))));
}

} // namespace rejse::shell
