// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/section.h"

#include "files/preferences.h"
#include "render/icons/themed_icon.h"
#include "widgets/text/text_label.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace rejse::widgets {

Section::Section(const QString& title, Folding folding, QWidget* parent)
    : QWidget(parent),
      m_title(title),
      m_body(new QWidget(this)),
      m_rows(new QVBoxLayout(m_body))
{
    setAccessibleName(title);
    auto* all = new QVBoxLayout(this);
    // Rows that begin with a button reach out to the left by what the button keeps around its icon.
    const bool foldable = folding == Folding::Foldable;
    all->setContentsMargins(16 - buttonInset, foldable ? 2 : 9, 16, foldable ? 2 : 8);
    all->setSpacing(4);
    if (!title.isEmpty()) {
        all->addWidget(makeHeading(folding));
    }
    m_rows->setContentsMargins(buttonInset, 0, 0, foldable ? 6 : 0);
    m_rows->setSpacing(4);
    all->addWidget(m_body);
}

QWidget* Section::makeHeading(Folding folding)
{
    auto* heading = new QWidget;
    auto* line = new QHBoxLayout(heading);
    line->setContentsMargins(folding == Folding::Foldable ? 2 : buttonInset, 0, 0, 0);
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
        m_fold->setMinimumHeight(32);
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
        heading->installEventFilter(this);
    }
    return heading;
}

bool Section::eventFilter(QObject* watched, QEvent* event)
{
    const bool pressed = event->type() == QEvent::MouseButtonPress;
    if (!pressed && event->type() != QEvent::MouseButtonRelease) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (!pressed && mouse->button() == Qt::LeftButton
        && static_cast<QWidget*>(watched)->rect().contains(mouse->position().toPoint())) {
        m_fold->click();
    }
    return true;
}

void Section::setCaption(const QString& caption)
{
    m_caption->setText(caption);
}

void Section::setFolded(bool folded)
{
    m_body->setVisible(!folded);
    if (m_fold) {
        m_fold->setChecked(!folded);
        m_fold->setIcon(render::themedIcon(folded ? layout::Icon::ChevronRight : layout::Icon::ChevronDown));
    }
}

void Section::rememberFolding(const QString& name, bool atFirst)
{
    const auto isFolded = files::Preferences::isFolded(name, atFirst);
    setFolded(isFolded.value());
    connect(this, &Section::foldedChanged, this, [isFolded](bool folded) { isFolded.set(folded); });
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

QWidget* labelled(const QString& label, QWidget* field)
{
    constexpr int labelWidth = 96;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    if (!label.isEmpty()) {
        auto* words = (new TextLabel(label))->styled(13, QFont::Normal, Ink::Caption)->aligned(Qt::AlignVCenter);
        words->setFixedWidth(labelWidth);
        words->setMinimumHeight(32);
        line->addWidget(words, 0, Qt::AlignTop);
    }
    const bool grows = field->sizePolicy().horizontalPolicy() != QSizePolicy::Fixed;
    line->addWidget(field, grows ? 1 : 0, grows ? Qt::Alignment() : Qt::AlignTop);
    if (!grows) {
        line->addStretch(1);
    }
    return row;
}

namespace {

void collectFocusable(QWidget* widget, QList<QWidget*>& found);

void collectFocusable(const QLayout* layout, QList<QWidget*>& found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (const QLayout* inner = item->layout()) {
            collectFocusable(inner, found);
        } else if (item->widget()) {
            collectFocusable(item->widget(), found);
        }
    }
}

void collectInside(const QWidget* widget, QList<QWidget*>& found)
{
    if (widget->layout()) {
        collectFocusable(widget->layout(), found);
        return;
    }
    // What places its parts itself made them in their order.
    for (QWidget* part : widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        collectFocusable(part, found);
    }
}

void collectFocusable(QWidget* widget, QList<QWidget*>& found)
{
    if (widget->focusProxy()) {
        found.append(widget->focusProxy());
    } else if (widget->focusPolicy() & Qt::TabFocus) {
        found.append(widget);
    } else {
        collectInside(widget, found);
    }
}

} // namespace

QList<QWidget*> tabOrder(const QWidget* parent)
{
    QList<QWidget*> found;
    collectInside(parent, found);
    return found;
}

void chainTabs(const QList<QWidget*>& order)
{
    for (qsizetype i = 1; i < order.size(); ++i) {
        QWidget::setTabOrder(order[i - 1], order[i]);
    }
}

} // namespace rejse::widgets
