// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/section.h"

#include "panels/text_label.h"
#include "render/themed_icon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace rejse::panels {

Section::Section(const QString& title, Folding folding, QWidget* parent)
    : QWidget(parent),
      m_title(title),
      m_body(new QWidget),
      m_rows(new QVBoxLayout(m_body))
{
    setAccessibleName(title);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 9, 16, 8);
    all->setSpacing(4);
    if (!title.isEmpty()) {
        all->addWidget(makeHeading(folding));
    }
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    all->addWidget(m_body);
}

QWidget* Section::makeHeading(Folding folding)
{
    auto* heading = new QWidget;
    auto* line = new QHBoxLayout(heading);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    if (folding == Folding::Foldable) {
        m_fold = new QToolButton;
        m_fold->setText(m_title);
        m_fold->setObjectName("foldButton");
        m_fold->setAccessibleName(tr("%1, show or hide").arg(m_title));
        m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_fold->setCheckable(true);
        m_fold->setAutoRaise(true);
        m_fold->setIconSize({16, 16});
        connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
            setFolded(!open);
            emit foldedChanged(!open);
        });
        line->addWidget(m_fold);
    } else {
        line->addWidget((new TextLabel(m_title))->styled(13, QFont::DemiBold)->wrapped(Wrap::OneLine));
    }
    line->addStretch();
    m_caption = (new TextLabel)->styled(12, QFont::Normal, Ink::Caption)->aligned(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(m_caption, 1);
    heading->setMinimumHeight(20);
    if (m_fold) {
        setFolded(false);
        m_fold->setChecked(true);
    }
    return heading;
}

void Section::setCaption(const QString& caption)
{
    m_caption->setText(caption);
}

void Section::clear()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            // At once, so that nothing of the former content is found or announced any more.
            delete widget;
        }
        delete item;
    }
}

void Section::setFolded(bool folded)
{
    m_body->setVisible(!folded);
    if (m_fold) {
        m_fold->setChecked(!folded);
        m_fold->setIcon(render::themedIcon(folded ? layout::Icon::ChevronRight : layout::Icon::ChevronDown));
    }
}

bool Section::isFolded() const
{
    return m_body->isHidden();
}

void Section::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, 0, width(), 1, themeOf(this).line);
}

QWidget* rowOf(const QList<QWidget*>& widgets, int stretched, int spacing)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing);
    for (int i = 0; i < widgets.size(); ++i) {
        line->addWidget(widgets[i], i == stretched ? 1 : 0, i == stretched ? Qt::Alignment() : Qt::AlignTop);
    }
    return row;
}

QWidget* fieldRow(const QString& name, const QString& value)
{
    auto* label = (new TextLabel(name))->styled(13, QFont::Normal, Ink::Caption);
    label->setFixedWidth(104);
    auto* words = new TextLabel(value);
    words->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    return rowOf({label, words}, 1);
}

} // namespace rejse::panels
