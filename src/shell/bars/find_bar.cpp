// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bars/find_bar.h"

#include "dialogs/field_names.h"
#include "editor/search/text_search.h"
#include "render/icons/themed_icon.h"
#include "widgets/floating.h"
#include "widgets/text/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace rejse::shell {

namespace {

constexpr int findBarWidth = 480;
constexpr int findBarHeight = 44;
constexpr int findBarMargin = 12;

QToolButton* makeButton(layout::Icon icon, const QString& name, const QString& keys)
{
    auto* button = new QToolButton;
    button->setIcon(render::themedIcon(icon));
    button->setIconSize({16, 16});
    button->setFixedSize(28, 28);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(FindBar::tr("%1 (%2)").arg(name, QKeySequence(keys).toString(QKeySequence::NativeText)));
    return button;
}

} // namespace

FindBar::FindBar(editor::Document& document, editor::Selection& selection, QWidget* over, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_over(over),
      m_words(new QLineEdit),
      m_count(new widgets::TextLabel)
{
    setObjectName("findBar");
    setAccessibleName(tr("Find"));
    hide();
    compose();
    over->installEventFilter(this);
    connect(m_words, &QLineEdit::textEdited, this, &FindBar::search);
    connect(&document, &editor::Document::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void FindBar::compose()
{
    m_words->setObjectName("findWords");
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setPlaceholderText(tr("Find in all texts"));
    m_words->setMaxLength(200);
    m_count->setObjectName("findCount");
    m_count->styled(12, QFont::Normal, widgets::Ink::Caption)->wrapped(widgets::Wrap::OneLine);
    auto* before = makeButton(layout::Icon::ChevronUp, tr("Previous"), QStringLiteral("Shift+F3"));
    auto* next = makeButton(layout::Icon::ChevronDown, tr("Next"), QStringLiteral("F3"));
    auto* end = makeButton(layout::Icon::Close, tr("Close"), QStringLiteral("Esc"));
    before->setObjectName("findPrevious");
    next->setObjectName("findNext");
    end->setObjectName("findClose");
    connect(before, &QToolButton::clicked, this, [this] { step(false); });
    connect(next, &QToolButton::clicked, this, [this] { step(true); });
    connect(end, &QToolButton::clicked, this, &FindBar::close);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 6, 8, 6);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addSpacing(4);
    row->addWidget(m_count);
    row->addSpacing(4);
    for (QToolButton* button : {before, next, end}) {
        row->addWidget(button);
    }
}

void FindBar::open()
{
    show();
    raise();
    place();
    refresh();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::close()
{
    hide();
    emit closed();
}

void FindBar::place()
{
    const int width = std::min(findBarWidth, m_over->width() - 2 * findBarMargin);
    const QPoint corner =
        m_over->mapTo(parentWidget(), QPoint(m_over->width() - width - findBarMargin - 12, findBarMargin));
    setGeometry(QRect(corner, QSize(width, findBarHeight)));
}

/// From what is selected on, so that typing on does not jump ahead.
void FindBar::search()
{
    const ElementRef current = m_selection.current();
    const std::vector<TextAddress> all = allTexts(m_document.journey());
    const auto from =
        std::find_if(all.begin(), all.end(), [&](const TextAddress& address) { return address.element == current; });
    m_found = editor::findTexts(m_document.journey(), m_words->text());
    const auto first = std::find_if(m_found.begin(), m_found.end(), [&](const TextAddress& address) {
        return std::find(from, all.end(), address) != all.end();
    });
    m_index = 0;
    showCount();
    if (!m_found.empty()) {
        showFound(first == m_found.end() ? 0 : static_cast<std::size_t>(first - m_found.begin()));
    } else {
        emit foundNothing();
    }
}

/// The map has changed: what was found stays found, as far as it is still there.
void FindBar::refresh()
{
    const std::vector<TextAddress> before =
        std::exchange(m_found, editor::findTexts(m_document.journey(), m_words->text()));
    if (m_index < before.size()) {
        const auto same = std::find(m_found.begin(), m_found.end(), before[m_index]);
        m_index = same == m_found.end() ? 0 : static_cast<std::size_t>(same - m_found.begin());
    }
    showCount();
}

void FindBar::step(bool forward)
{
    if (m_words->text().trimmed().isEmpty()) {
        open();
        return;
    }
    refresh();
    const std::size_t count = m_found.size();
    if (count > 0) {
        showFound((m_index + (forward ? 1 : count - 1)) % count);
    }
}

void FindBar::showFound(std::size_t index)
{
    m_index = index;
    showCount();
    const TextAddress text = m_found[index];
    m_selection.select(text.element);
    emit found(text);
}

void FindBar::showCount()
{
    if (m_words->text().trimmed().isEmpty()) {
        m_count->setText({});
    } else if (m_found.empty()) {
        m_count->setText(tr("Not found"));
    } else {
        m_count->setText(
            tr("%1 of %2 · %3").arg(m_index + 1).arg(m_found.size()).arg(dialogs::fieldName(m_found[m_index].field)));
    }
    m_words->setAccessibleDescription(m_count->text());
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_over && isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(!(event->modifiers() & Qt::ShiftModifier));
        break;
    default:
        break;
    }
    // No key goes on to what lies below.
    event->accept();
}

void FindBar::paintEvent(QPaintEvent*)
{
    widgets::paintFloating(*this, 8);
}

} // namespace rejse::shell
