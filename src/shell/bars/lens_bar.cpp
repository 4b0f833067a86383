// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bars/lens_bar.h"

#include "layout/palette.h"
#include "rejse/model/lookup.h"
#include "render/paint/painter.h"
#include "widgets/chooser.h"
#include "widgets/rating_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace rejse::shell {

namespace {

constexpr std::size_t maxButtons = 4;

/// One choice of the lens: a persona's marker and name, or everyone.
class LensButton : public QAbstractButton {
public:
    LensButton(const QString& name, std::optional<std::size_t> persona, const QColor& color)
        : m_persona(persona),
          m_color(color)
    {
        setText(name);
        setAccessibleName(name);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(28);
    }

    QSize sizeHint() const override
    {
        const int badge = m_persona ? 28 : 0;
        return {QFontMetrics(render::uiFont(13, QFont::DemiBold)).horizontalAdvance(text()) + badge + 20, 28};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const render::Theme& theme = widgets::themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || hasFocus() || underMouse()) {
            const bool raised = isChecked();
            painter.setPen(hasFocus()                  ? QPen(theme.accent, 2)
                               : raised && !theme.dark ? QPen(theme.strongLine, 1)
                                                       : QPen(Qt::NoPen));
            painter.setBrush(raised ? theme.raised : underMouse() ? theme.hover : QColor(Qt::transparent));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        int left = 10;
        if (m_persona) {
            widgets::PersonaBadge::paint(painter, QRectF(8, 4, 20, 20), *m_persona, text(), m_color);
            left = 34;
        }
        painter.setPen(isChecked() ? theme.text : theme.text2);
        painter.setFont(render::uiFont(13, isChecked() ? QFont::DemiBold : QFont::Medium));
        painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    std::optional<std::size_t> m_persona;
    QColor m_color;
};

/// The trough that the choices lie in.
class Trough : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        const render::Theme& theme = widgets::themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(theme.well);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
};

} // namespace

LensBar::LensBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName("lensBar");
    setAccessibleName(tr("Lens"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
}

void LensBar::setDocument(editor::Document* document)
{
    for (const auto& connection : m_connections) {
        disconnect(connection);
    }
    m_connections.clear();
    m_document = document;
    if (document) {
        const auto follow = [this](const Journey& before, const Journey& after) {
            if (before.personas != after.personas) {
                rebuild();
            }
        };
        m_connections = {connect(document, &editor::Document::changed, this, follow),
                         connect(document, &editor::Document::lensChanged, this, &LensBar::showLens)};
    }
    rebuild();
}

bool LensBar::hasKeyboard() const
{
    return isAncestorOf(window()->focusWidget());
}

void LensBar::removeAll()
{
    m_buttons.clear();
    m_chooser = nullptr;
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (item->widget()) {
            // It may be the sender of the signal that brought us here.
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void LensBar::rebuild()
{
    const bool hadKeyboard = hasKeyboard();
    removeAll();
    const bool useful = m_document && m_document->journey().personas.size() > 1;
    setVisible(useful);
    if (useful) {
        m_row->addWidget((new widgets::TextLabel(tr("Lens")))
                             ->styled(13, QFont::Normal, widgets::Ink::Caption)
                             ->wrapped(widgets::Wrap::OneLine));
        if (m_document->journey().personas.size() <= maxButtons) {
            addButtons();
        } else {
            addChooser();
        }
        showLens();
    }
    if (hadKeyboard) {
        emit left();
    }
}

void LensBar::choose(const std::optional<Id>& persona)
{
    m_document->setLens(persona);
    // Whoever goes along it by keys is not thrown out of it by choosing.
    if (!hasKeyboard()) {
        emit left();
    }
}

void LensBar::showLens()
{
    const auto& lens = m_document->lens();
    const int index = lens ? static_cast<int>(personaIndex(m_document->journey(), *lens)) + 1 : 0;
    if (m_chooser) {
        m_chooser->setCurrentIndex(index);
    } else if (index < m_buttons.size()) {
        m_buttons[index]->setChecked(true);
    }
}

void LensBar::addButtons()
{
    auto* trough = new Trough;
    trough->setFixedHeight(32);
    auto* line = new QHBoxLayout(trough);
    line->setContentsMargins(2, 2, 2, 2);
    line->setSpacing(2);
    auto* group = new QButtonGroup(trough);
    const auto add = [&](LensButton* button, const std::optional<Id>& persona) {
        group->addButton(button);
        line->addWidget(button);
        m_buttons.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, persona] { choose(persona); });
    };
    add(new LensButton(tr("Everyone"), std::nullopt, {}), std::nullopt);
    const auto& personas = m_document->journey().personas;
    for (std::size_t i = 0; i < personas.size(); ++i) {
        const QColor color = render::toQColor(layout::palette::personaColor(i, personas[i].color));
        add(new LensButton(widgets::text(personas[i].name), i, color), personas[i].id);
    }
    m_row->addWidget(trough);
}

void LensBar::addChooser()
{
    m_chooser = new widgets::Chooser(tr("Lens"));
    m_chooser->setFocusPolicy(Qt::TabFocus);
    m_chooser->addItem(tr("Everyone"));
    for (const Persona& persona : m_document->journey().personas) {
        m_chooser->addItem(widgets::text(persona.name));
    }
    connect(m_chooser, &QComboBox::activated, this, [this](int index) {
        const auto& all = m_document->journey().personas;
        choose(index > 0 ? std::optional(all[static_cast<std::size_t>(index - 1)].id) : std::nullopt);
    });
    m_row->addWidget(m_chooser);
}

} // namespace rejse::shell
