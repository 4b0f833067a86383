// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/unsorted_list.h"

#include "commands/shortcuts.h"
#include "editor/editing/touchpoint_drag.h"
#include "outline/pending_text_box.h"
#include "outline/unsorted_card.h"
#include "widgets/rating_widgets.h"
#include "widgets/text/new_line.h"
#include "widgets/text/plain_edit.h"
#include "widgets/text/text_label.h"

#include <QDrag>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rejse::outline {

namespace {

constexpr int tallestList = 240;
constexpr int spacing = 8;

/// Where something dragged would land.
class GapMark : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), widgets::themeOf(this).accent); }
};

} // namespace

UnsortedList::UnsortedList(editor::MapEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_document(editor.document()),
      m_selection(editor.selection()),
      m_count(new widgets::TextLabel),
      m_scroll(new QScrollArea),
      m_content(new QWidget),
      m_cards([this] { return makeCard(); }, spacing),
      m_newLine(
          new widgets::NewLine(tr("Type or drop a touchpoint here"), [this](const QString& words) { collect(words); })),
      m_pending(new PendingTextBox(editor, m_cards.widget())),
      m_gapMark(new GapMark(m_content))
{
    setAccessibleName(tr("Unsorted touchpoints"));
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHeading());
    fillScroll();
    column->addWidget(m_scroll);
    m_newLine->setItemsTaker([this](const QString& text) {
        m_collected = true;
        m_editor.collectItems(text);
    });
    connect(&m_document, &editor::Document::changed, this, &UnsortedList::refresh);
    connect(&m_selection, &editor::Selection::changed, this, &UnsortedList::followSelection);
    connect(&m_document, &editor::Document::commitWanted, this, [this] { widgets::settleTexts(this); });
    refresh();
}

void UnsortedList::fillScroll()
{
    m_content->setObjectName("unsortedCards");
    m_gapMark->hide();
    auto* cards = new QVBoxLayout(m_content);
    cards->setContentsMargins(12, 2, 12, 12);
    cards->setSpacing(spacing);
    cards->addWidget(m_cards.widget());
    cards->addWidget(m_newLine);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_content->installEventFilter(this);
    m_newLine->edit()->installEventFilter(this);
    // Once the cards have found their places.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (std::exchange(m_collected, false) || m_newLine->edit()->hasFocus()) {
            m_scroll->ensureWidgetVisible(m_newLine);
        }
    });
}

QLayout* UnsortedList::makeHeading()
{
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(16, 0, 16, 0);
    heading->setSpacing(8);
    auto* title = (new widgets::TextLabel(tr("Unsorted")))->styled(13, QFont::DemiBold)->aligned(Qt::AlignVCenter);
    title->setFixedHeight(40);
    m_count->styled(12, QFont::Normal, widgets::Ink::Caption)->wrapped(widgets::Wrap::OneLine);
    heading->addWidget(new widgets::IconLabel(layout::Icon::Tray, 18));
    heading->addWidget(title, 1);
    heading->addWidget(m_count);
    return heading;
}

UnsortedCard* UnsortedList::makeCard()
{
    auto* card = new UnsortedCard;
    connect(card, &UnsortedCard::clicked, this,
            [this, card](Qt::KeyboardModifiers modifiers) { choose(card, modifiers); });
    connect(card, &UnsortedCard::renameWanted, this, [this, card] {
        open(card, editor::PendingText{mainText(ElementRef::ofTouchpoint(card->touchpoint())), false});
    });
    connect(card, &UnsortedCard::dragged, this, [this, card] { drag(card); });
    connect(card, &UnsortedCard::keyPressed, this, [this, card](QKeyEvent& event) { handleKey(card, event); });
    return card;
}

void UnsortedList::refresh()
{
    const auto& unsorted = m_document.journey().unsorted;
    const QWidget* focused = window()->focusWidget();
    const bool hadKeyboard = m_cards.widget()->isAncestorOf(focused);
    const auto& cards = m_cards.show(unsorted.size());
    for (std::size_t i = 0; i < cards.size(); ++i) {
        cards[i]->showTouchpoint(m_document.journey(), *unsorted[i]);
    }
    if (hadKeyboard && focused->isHidden()) {
        // Else whatever comes next in the window had it, and the next key would be about that.
        (cards.empty() ? static_cast<QWidget*>(m_newLine) : cards.back())->setFocus(Qt::OtherFocusReason);
    }
    m_count->setText(QLocale().toString(static_cast<qulonglong>(unsorted.size())));
    fitHeight();
    followSelection();
}

void UnsortedList::fitHeight()
{
    const int wanted = m_content->layout()->totalHeightForWidth(std::max(width(), minimumWidth()));
    m_scroll->setFixedHeight(std::clamp(wanted, 0, tallestList));
    placeDraft();
}

void UnsortedList::resizeEvent(QResizeEvent*)
{
    fitHeight();
}

bool UnsortedList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest) {
        fitHeight();
    } else if (watched != m_content && event->type() == QEvent::FocusIn) {
        m_scroll->ensureWidgetVisible(m_newLine);
    }
    return QWidget::eventFilter(watched, event);
}

void UnsortedList::collect(const QString& words)
{
    m_collected = true;
    m_editor.collect(words);
}

void UnsortedList::followSelection()
{
    for (UnsortedCard* card : m_cards.rows()) {
        const bool chosen = m_selection.contains(rejse::ElementRef::ofTouchpoint(card->touchpoint()));
        card->setChosen(chosen);
        if (chosen) {
            m_scroll->ensureWidgetVisible(card);
        }
    }
    if (m_newLine->edit()->hasFocus()) {
        m_scroll->ensureWidgetVisible(m_newLine);
    }
}

void UnsortedList::choose(const UnsortedCard* card, Qt::KeyboardModifiers modifiers)
{
    const ElementRef element = rejse::ElementRef::ofTouchpoint(card->touchpoint());
    if (!modifiers.testFlag(Qt::ControlModifier)) {
        // Several chosen ones are dragged by any of them.
        if (!m_selection.contains(element)) {
            m_selection.select(element);
        }
        return;
    }
    std::vector<ElementRef> elements = m_selection.all();
    const auto chosen = std::find(elements.begin(), elements.end(), element);
    if (chosen == elements.end()) {
        elements.push_back(element);
    } else {
        elements.erase(chosen);
    }
    m_selection.select(std::move(elements));
}

void UnsortedList::handleKey(UnsortedCard* card, QKeyEvent& event)
{
    using commands::Command;
    const ElementRef element = rejse::ElementRef::ofTouchpoint(card->touchpoint());
    const commands::KeyPress press = commands::readKey(event);
    if (press.key == Qt::Key_Space && press.modifiers == Qt::NoModifier) {
        m_selection.select(element);
        event.accept();
        return;
    }
    const auto command = commands::commandFor(press, commands::Keys::Canvas);
    if (command == Command::AddAfter || command == Command::AddBefore) {
        const auto where = command == Command::AddAfter ? editor::Where::After : editor::Where::Before;
        open(card, m_editor.beginNew(ElementKind::Touchpoint, where, element));
    } else if (command == Command::EditText) {
        open(card, editor::PendingText{mainText(element), false});
    } else if (command == Command::Delete) {
        m_editor.remove({element});
    } else if (command == Command::MoveUp || command == Command::MoveDown) {
        move(card, command == Command::MoveUp ? -1 : 1);
    } else {
        return;
    }
    event.accept();
}

void UnsortedList::move(UnsortedCard* card, int by)
{
    const auto& cards = m_cards.rows();
    const auto at = static_cast<std::size_t>(std::find(cards.begin(), cards.end(), card) - cards.begin());
    if (by < 0 ? at == 0 : at + 1 == cards.size()) {
        return;
    }
    m_editor.moveTouchpoints({card->touchpoint()}, {std::nullopt, by < 0 ? at - 1 : at + 2});
    cards[by < 0 ? at - 1 : at + 1]->setFocus(Qt::OtherFocusReason);
}

UnsortedCard* UnsortedList::cardOf(const Id& touchpoint) const
{
    const auto& cards = m_cards.rows();
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [&](const UnsortedCard* card) { return card->touchpoint() == touchpoint; });
    return found == cards.end() ? nullptr : *found;
}

bool UnsortedList::type(const editor::PendingText& pending, QWidget* from)
{
    const UnsortedCard* card = cardOf(pending.text.element.touchpoint);
    if (!card || pending.text != mainText(ElementRef::ofTouchpoint(card->touchpoint()))) {
        return false;
    }
    open(from, pending);
    m_scroll->ensureWidgetVisible(m_pending);
    return true;
}

void UnsortedList::open(QWidget* from, const std::optional<editor::PendingText>& pending)
{
    if (pending) {
        m_pending->open(*pending, from);
        m_content->layout()->activate();
        placeDraft();
    }
}

void UnsortedList::placeDraft()
{
    const UnsortedCard* card = m_pending->isOpen() ? cardOf(m_pending->element().touchpoint) : nullptr;
    if (card) {
        const int least = m_pending->heightForWidth(card->width());
        m_pending->setGeometry(card->x(), card->y(), card->width(), std::max(card->height(), least));
    }
}

void UnsortedList::drag(const UnsortedCard* card)
{
    std::vector<Id> touchpoints;
    for (const auto& touchpoint : m_document.journey().unsorted) {
        if (m_selection.contains(ElementRef::ofTouchpoint(touchpoint->id)) || touchpoint->id == card->touchpoint()) {
            touchpoints.push_back(touchpoint->id);
        }
    }
    auto* carried = new QDrag(this);
    carried->setMimeData(editor::draggedTouchpoints(touchpoints).release());
    QPixmap picture = cardOf(card->touchpoint())->grab();
    carried->setPixmap(picture);
    carried->exec(Qt::MoveAction);
}

std::size_t UnsortedList::gapAt(QPoint place) const
{
    const int y = m_cards.widget()->mapFrom(this, place).y();
    const auto& cards = m_cards.rows();
    return static_cast<std::size_t>(std::count_if(
        cards.begin(), cards.end(), [&](const UnsortedCard* card) { return card->geometry().center().y() < y; }));
}

void UnsortedList::showGap(const std::optional<std::size_t>& gap)
{
    m_gapMark->setVisible(gap.has_value());
    if (!gap) {
        return;
    }
    const auto& cards = m_cards.rows();
    const QWidget* below = *gap < cards.size() ? static_cast<QWidget*>(cards[*gap]) : m_newLine;
    const QPoint corner = below->mapTo(m_content, QPoint(0, -spacing / 2 - 1));
    m_gapMark->setGeometry(corner.x(), corner.y(), below->width(), 2);
    m_gapMark->raise();
}

void UnsortedList::dragEnterEvent(QDragEnterEvent* event)
{
    if (!editor::touchpointsIn(*event->mimeData(), m_document.journey()).empty()) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
    }
}

void UnsortedList::dragMoveEvent(QDragMoveEvent* event)
{
    showGap(gapAt(event->position().toPoint()));
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void UnsortedList::dragLeaveEvent(QDragLeaveEvent*)
{
    showGap(std::nullopt);
}

void UnsortedList::dropEvent(QDropEvent* event)
{
    showGap(std::nullopt);
    m_editor.moveTouchpoints(editor::touchpointsIn(*event->mimeData(), m_document.journey()),
                             {std::nullopt, gapAt(event->position().toPoint())});
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void UnsortedList::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, 0, width(), 1, widgets::themeOf(this).line);
}

} // namespace rejse::outline
