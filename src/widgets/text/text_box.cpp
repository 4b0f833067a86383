// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/text_box.h"

#include "render/paint/painter.h"
#include "widgets/text/plain_edit.h"
#include "widgets/text/text_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace rejse::widgets {

namespace {

constexpr int padX = TextBox::textInset;
constexpr int padY = 7;
constexpr int minExtent = 32;

int lineHeightOf(const QFont& font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).lineSpacing()));
}

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isHistory(const QKeyEvent& event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

TextBox::TextBox(Lines lines, Look look, QWidget* parent)
    : QWidget(parent),
      m_lines(lines),
      m_look(look),
      m_edit(new PlainEdit(lines == Lines::One, this))
{
    m_edit->setFont(textFont());
    // Not by the filter: a list of completions hands its keys to the text without asking filters.
    m_edit->setKeyTaker([this](QKeyEvent& key) { return handleKey(key); });
    m_edit->installEventFilter(this);
    m_edit->viewport()->installEventFilter(this);
    setFocusProxy(m_edit);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextBox::textChanged);
}

void TextBox::setLabel(const QString& label)
{
    m_edit->setAccessibleName(label);
}

void TextBox::setPlaceholder(const QString& words)
{
    m_placeholder = words;
    setDiffering(false);
}

void TextBox::setDiffering(bool differing)
{
    const QString words = differing ? tr("differing") : m_placeholder;
    if (words != m_edit->placeholderText()) {
        m_edit->setPlaceholderText(words);
        fitText();
    }
}

TextBox* TextBox::styled(int pixels, QFont::Weight weight)
{
    m_pixels = pixels;
    m_weight = weight;
    m_edit->setFont(textFont());
    return this;
}

TextBox* TextBox::italic()
{
    m_italic = true;
    m_edit->setFont(textFont());
    return this;
}

void TextBox::setIcon(layout::Icon icon)
{
    m_icon = icon;
    placeEdit();
}

void TextBox::setTrailing(int width)
{
    m_trailing = width;
    placeEdit();
}

void TextBox::placeEdit()
{
    // Not by a layout, which would decide the height of its own accord.
    m_edit->setGeometry(rect().adjusted(indent(), padY, -padX - m_trailing, -padY));
}

void TextBox::resizeEvent(QResizeEvent*)
{
    placeEdit();
}

int TextBox::indent() const
{
    return m_icon ? 32 + padX : padX;
}

void TextBox::setItemsTaker(std::function<void(const QString&)> taker)
{
    m_edit->setItemsTaker(std::move(taker));
}

QFont TextBox::textFont() const
{
    QFont font = render::uiFont(m_pixels, m_weight);
    font.setItalic(m_italic);
    return font;
}

QString TextBox::text() const
{
    return m_edit->toPlainText();
}

QString TextBox::shownText() const
{
    return text().isEmpty() ? m_placeholder : text();
}

void TextBox::setText(const QString& text)
{
    if (m_typing) {
        return;
    }
    m_settled = text;
    setRefused(false);
    setPlain(text);
}

void TextBox::setPlain(const QString& text)
{
    if (m_edit->toPlainText() == text) {
        return;
    }
    const int cursor = m_edit->textCursor().position();
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(text);
    if (m_edit->hasFocus()) {
        QTextCursor there = m_edit->textCursor();
        there.setPosition(std::min(cursor, static_cast<int>(text.size())));
        m_edit->setTextCursor(there);
    }
    fitText();
}

void TextBox::replaceTyped(const QString& text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void TextBox::textChanged()
{
    m_typing = text() != m_settled;
    m_held = false;
    fitText();
    emit typed(text());
}

void TextBox::fitText()
{
    m_measured.first = -1;
    if (heightForWidth(width()) != height()) {
        updateGeometry();
    }
    m_edit->verticalScrollBar()->setValue(0);
}

void TextBox::commit()
{
    if (m_typing && m_held) {
        giveUp();
    } else if (m_typing) {
        m_typing = false;
        emit committed(text());
    }
}

void TextBox::setProblem(std::function<QString(const QString& words)> problem)
{
    m_problem = std::move(problem);
}

void TextBox::refuseCommitted()
{
    m_typing = true;
    m_held = true;
    setRefused(true);
    const QString problem = m_problem ? m_problem(text()) : tr("“%1” cannot stand here.").arg(text());
    m_edit->setAccessibleDescription(problem);
    QToolTip::showText(mapToGlobal(QPoint(0, height())), plainTooltip(problem), this);
}

void TextBox::giveUp()
{
    if (m_typing) {
        m_typing = false;
        setPlain(m_settled);
        setRefused(false);
        emit gaveUp();
    }
}

void TextBox::setRefused(bool refused)
{
    if (refused != m_refused) {
        m_refused = refused;
        m_held = m_held && refused;
        m_edit->setAccessibleDescription({});
        update();
    }
}

void TextBox::handleLeaving()
{
    if (!m_held) {
        commit();
    }
    emit left();
}

bool TextBox::isMeantHere(const QKeyEvent& event) const
{
    const bool commits = isEnter(event) && !event.modifiers().testFlag(Qt::AltModifier);
    return commits || (m_typing && (event.key() == Qt::Key_Escape || isHistory(event)));
}

bool TextBox::handleEnter(const QKeyEvent& event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (m_lines == Lines::Many && !control) {
        return false;
    }
    commit();
    emit left();
    emit entered();
    return true;
}

bool TextBox::handleKey(QKeyEvent& event)
{
    const int by = event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
    if (isEnter(event)) {
        return handleEnter(event);
    }
    if (event.key() == Qt::Key_Escape && m_typing) {
        giveUp();
        return true;
    }
    if (by != 0 && event.modifiers() == Qt::AltModifier) {
        emit moved(by);
        return true;
    }
    if (event.key() == Qt::Key_Backspace && text().isEmpty() && !event.isAutoRepeat()) {
        emit erased();
        return true;
    }
    if (!m_typing && (event.key() == Qt::Key_Escape || isHistory(event))) {
        // With nothing typed they are about the map.
        event.ignore();
        return true;
    }
    return false;
}

bool TextBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit) {
        switch (event->type()) {
        case QEvent::ShortcutOverride: {
            auto& key = *static_cast<QKeyEvent*>(event);
            if (isMeantHere(key)) {
                event->accept();
                return true;
            }
            if (isHistory(key)) {
                event->ignore();
                return true;
            }
            break;
        }
        case QEvent::FocusIn:
            update();
            break;
        case QEvent::FocusOut:
            update();
            if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
                handleLeaving();
            }
            break;
        default:
            break;
        }
    } else if (event->type() == QEvent::Wheel) {
        // A text as high as its lines has nothing to scroll; the page has.
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

int TextBox::textHeight(int width) const
{
    const QFont font = textFont();
    // What stands for an empty text has to fit as well.
    const QString words = text().isEmpty() ? m_edit->placeholderText() : text();
    return wrapText(nullptr, font, words, {}, width, lineHeightOf(font));
}

int TextBox::heightForWidth(int width) const
{
    if (m_measured.first != width) {
        m_measured = {width, std::max(minExtent, textHeight(width - indent() - padX - m_trailing) + 2 * padY)};
    }
    return m_measured.second;
}

QSize TextBox::sizeHint() const
{
    return {160, heightForWidth(std::max(width(), 120))};
}

QSize TextBox::minimumSizeHint() const
{
    return {48, minExtent};
}

void TextBox::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    const bool focused = m_edit->hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_icon) {
        render::paintIcon(painter, *m_icon, {7, 7, 18, 18}, focused ? theme.accent : theme.text3);
    }
    if (m_look == Look::Quiet && !focused && !m_hovered && !m_refused) {
        return;
    }
    const int strength = focused ? 2 : 1;
    const QColor quiet = m_hovered ? theme.text3 : theme.strongLine;
    painter.setPen(QPen(m_refused ? theme.warning : focused ? theme.accent : quiet, strength));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(indent() - padX + 1, 1, -1, -1), 6, 6);
}

void TextBox::enterEvent(QEnterEvent*)
{
    m_hovered = true;
    update();
}

void TextBox::leaveEvent(QEvent*)
{
    m_hovered = false;
    update();
}

void TextBox::mousePressEvent(QMouseEvent*)
{
    m_edit->setFocus(Qt::MouseFocusReason);
}

void settleTexts(const QWidget* parent)
{
    const auto boxes = parent->findChildren<TextBox*>();
    for (TextBox* box : boxes) {
        box->commit();
    }
}

} // namespace rejse::widgets
