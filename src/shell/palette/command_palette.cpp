// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette/command_palette.h"

#include "shell/palette/palette_delegate.h"
#include "widgets/floating.h"
#include "widgets/text/text_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace rejse::shell {

namespace {

constexpr int paletteWidth = 620;
constexpr int paletteTop = 60;
constexpr int paletteMargin = 24;
constexpr int maxHeight = 460;

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QWidget(window),
      m_model(new PaletteModel(this)),
      m_words(new QLineEdit),
      m_list(new QListView),
      m_none((new widgets::TextLabel(tr("Nothing is called that")))->styled(13, QFont::Normal, widgets::Ink::Caption))
{
    setObjectName("commandPalette");
    setAccessibleName(tr("Command palette"));
    hide();
    m_words->setObjectName("paletteWords");
    m_words->setAccessibleName(tr("Letters of a command, phase or touchpoint"));
    m_words->setPlaceholderText(tr("Find a command, phase or touchpoint"));
    m_words->setMaxLength(100);
    m_words->installEventFilter(this);
    m_none->setObjectName("paletteNone");
    m_none->setContentsMargins(10, 4, 10, 6);
    m_list->setObjectName("paletteList");
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    connect(m_words, &QLineEdit::textEdited, this, &CommandPalette::look);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
}

void CommandPalette::open(std::vector<PaletteEntry> entries)
{
    if (isVisible()) {
        close(Focus::Back);
        return;
    }
    m_before = QApplication::focusWidget();
    m_words->clear();
    m_model->setEntries(std::move(entries));
    show();
    raise();
    look();
    // As with a menu, the field that had the keyboard keeps what is selected in it.
    m_words->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void CommandPalette::close(Focus focus)
{
    hide();
    if (focus == Focus::Back && m_before) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
}

void CommandPalette::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    QWidget::hideEvent(event);
}

void CommandPalette::look()
{
    m_model->setPattern(m_words->text());
    m_list->setCurrentIndex(m_model->index(0));
    place();
}

void CommandPalette::place()
{
    const int width = std::min(paletteWidth, parentWidget()->width() - 2 * paletteMargin);
    const int room = std::min(maxHeight, parentWidget()->height() - paletteTop - paletteMargin);
    setGeometry((parentWidget()->width() - width) / 2, paletteTop, width, room);
    layout()->activate();
    m_list->doItemsLayout();
    const QRect last = m_list->visualRect(m_model->index(m_model->rowCount() - 1));
    const int rows = m_model->rowCount() == 0 ? 0 : last.bottom() + 1 + m_list->verticalScrollBar()->value() + 10;
    resize(width, std::min(room, m_words->height() + 16 + 6 + (rows > 0 ? rows : m_none->heightForWidth(width))));
    m_list->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
}

void CommandPalette::choose(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    const auto run = m_model->use(index).run;
    close(Focus::Back);
    run();
}

void CommandPalette::step(int key)
{
    const int count = m_model->rowCount();
    if (count == 0) {
        return;
    }
    constexpr int page = 8;
    const int now = m_list->currentIndex().row();
    int next = now;
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        next = (now + (key == Qt::Key_Down ? 1 : count - 1)) % count;
    } else {
        next = std::clamp(now + (key == Qt::Key_PageDown ? page : -page), 0, count - 1);
    }
    m_list->setCurrentIndex(m_model->index(next));
    m_words->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            step(key);
            return true;
        }
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            // Out of it the letters that follow would be commands for the map behind.
            step(key == Qt::Key_Tab ? Qt::Key_Down : Qt::Key_Up);
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto* pressed = static_cast<QWidget*>(watched);
        if (pressed != this && !isAncestorOf(pressed) && pressed->window() == window()) {
            close(Focus::Stays);
        }
    } else if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close(Focus::Back);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(m_list->currentIndex());
    }
    // No key goes on to what lies below.
    event->accept();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    widgets::paintFloating(*this, 10);
}

} // namespace rejse::shell
