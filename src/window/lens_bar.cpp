// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lens_bar.h"

#include "layout/palette.h"
#include "panels/chooser.h"
#include "panels/numbers.h"
#include "panels/rating_widgets.h"
#include "panels/text_label.h"
#include "render/painter.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace rejse::window {

namespace {

constexpr std::size_t mostButtons = 4;

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
        setFixedHeight(28);
    }

    QSize sizeHint() const override
    {
        const int badge = m_persona ? 28 : 0;
        return {QFontMetrics(render::chromeFont(13, QFont::DemiBold)).horizontalAdvance(text()) + badge + 20, 28};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const render::Theme& theme = panels::themeOf(this);
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
            panels::PersonaBadge::paint(painter, QRectF(8, 4, 20, 20), *m_persona, text(), m_color);
            left = 34;
        }
        painter.setPen(isChecked() ? theme.text : theme.text2);
        painter.setFont(render::chromeFont(13, isChecked() ? QFont::DemiBold : QFont::Medium));
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
        const render::Theme& theme = panels::themeOf(this);
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
                         connect(document, &editor::Document::lensChanged, this, &LensBar::rebuild)};
    }
    rebuild();
}

void LensBar::rebuild()
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (item->widget()) {
            // It may be the sender of the signal that brought us here.
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const bool useful = m_document && m_document->journey().personas.size() > 1;
    setVisible(useful);
    if (!useful) {
        return;
    }
    m_row->addWidget((new panels::TextLabel(tr("Lens")))
                         ->styled(13, QFont::Normal, panels::Ink::Caption)
                         ->wrapped(panels::Wrap::OneLine));
    if (m_document->journey().personas.size() <= mostButtons) {
        addButtons();
    } else {
        addChooser();
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
        button->setChecked(m_document->lens() == persona);
        group->addButton(button);
        line->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, persona] { m_document->setLens(persona); });
    };
    add(new LensButton(tr("Everyone"), std::nullopt, {}), std::nullopt);
    const auto& personas = m_document->journey().personas;
    for (std::size_t i = 0; i < personas.size(); ++i) {
        const QColor color = render::toQColor(layout::palette::personaColor(i, personas[i].color));
        add(new LensButton(panels::text(personas[i].name), i, color), personas[i].id);
    }
    m_row->addWidget(trough);
}

void LensBar::addChooser()
{
    auto* chooser = new panels::Chooser(tr("Lens"));
    chooser->addItem(tr("Everyone"));
    const auto& personas = m_document->journey().personas;
    for (std::size_t i = 0; i < personas.size(); ++i) {
        chooser->addItem(panels::text(personas[i].name));
        if (m_document->lens() == personas[i].id) {
            chooser->setCurrentIndex(static_cast<int>(i) + 1);
        }
    }
    connect(chooser, &QComboBox::activated, this, [this](int index) {
        const auto& all = m_document->journey().personas;
        m_document->setLens(index > 0 ? std::optional(all[static_cast<std::size_t>(index - 1)].id) : std::nullopt);
    });
    m_row->addWidget(chooser);
}

} // namespace rejse::window
