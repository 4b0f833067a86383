// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/in_place_field.h"

#include "rejse/exchange/text_items.h"
#include "render/paint/page_measures.h"
#include "render/paint/painter.h"
#include "render/paint/theme.h"
#include "render/text/map_metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <cmath>

namespace rejse::canvas {

namespace {

constexpr int fieldFrame = 5;     ///< around the text, with the outline
constexpr double minLetters = 12; ///< pixels: typing is done in letters that can be read, however small the map
constexpr double minWidth = 96;   ///< map units: a word fits while a text as narrow as itself is typed

Qt::Alignment alignmentOf(layout::Align align)
{
    switch (align) {
    case layout::Align::Center:
        return Qt::AlignHCenter;
    case layout::Align::Trailing:
        return Qt::AlignTrailing;
    case layout::Align::Leading:
        break;
    }
    return Qt::AlignLeading;
}

QFont scaledFont(const layout::TextStyle& style, double scale, int dotsAnInch)
{
    QFont font = render::mapFont(style);
    font.setPointSizeF(style.size * scale * render::pointsAnInch / dotsAnInch);
    if (style.letterSpacing != 0) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.letterSpacing * scale);
    }
    return font;
}

} // namespace

InPlaceField::InPlaceField(TextField field, const QString& text, QWidget* parent) : QTextEdit(parent), m_field(field)
{
    setObjectName("inPlaceField");
    setAccessibleName(tr("Text on the map"));
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setContextMenuPolicy(Qt::NoContextMenu);
    setTabChangesFocus(false);
    document()->setDocumentMargin(0);
    setViewportMargins(fieldFrame, fieldFrame, fieldFrame, fieldFrame);
    setPlainText(text);
    document()->clearUndoRedoStacks();
}

void InPlaceField::placeOver(const layout::TextShape& shape, const QRectF& place, double zoom)
{
    const double scale = std::max(zoom, minLetters / shape.style.size);
    setLook(shape, scale);
    // A text that is as wide as its line has no width of its own to wrap at.
    const bool tight = shape.rect.width < shape.block.width + 2;
    const double wrapAt = std::max(tight ? 0.0 : shape.rect.width, minWidth) * scale;
    setLineWrapColumnOrWidth(static_cast<int>(std::ceil(wrapAt)) + 1);
    document()->setTextWidth(std::ceil(wrapAt) + 1);
    const double height = std::max(document()->size().height(), shape.style.lineHeight * scale);
    const QTextLine first = document()->firstBlock().layout()->lineAt(0);
    const QFontMetricsF metrics(font());
    const double wanted = (shape.style.lineHeight * scale + metrics.ascent() - metrics.descent()) / 2;
    const double baseline = first.isValid() ? first.y() + first.ascent() : wanted;
    const double left = shape.align == layout::Align::Center ? place.center().x() - wrapAt / 2
        : shape.align == layout::Align::Trailing             ? place.right() - wrapAt
                                                             : place.left();
    const QPoint corner(static_cast<int>(std::lround(left)),
                        static_cast<int>(std::lround(place.top() + wanted - baseline)));
    const QSize size(static_cast<int>(std::ceil(wrapAt)) + 2, static_cast<int>(std::ceil(height)) + 1);
    QRect box = QRect(corner, size).adjusted(-fieldFrame, -fieldFrame, fieldFrame, fieldFrame);
    // Where it is wider than the text it stands over, it would reach out of the view at the right edge.
    const int wider = std::max(0, box.width() - static_cast<int>(place.width()));
    const int beyond = std::clamp(box.right() - parentWidget()->rect().right(), 0, wider);
    box.translate(-std::min(beyond, std::max(0, box.left())), 0);
    setGeometry(box);
}

void InPlaceField::setLook(const layout::TextShape& shape, double scale)
{
    const QFont font = scaledFont(shape.style, scale, logicalDpiY());
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, render::toQColor(shape.color));
    colors.setColor(QPalette::Highlight, render::selectionColors().ring);
    colors.setColor(QPalette::HighlightedText, render::toQColor(shape.color));
    if (font == this->font() && colors == palette()) {
        return;
    }
    setPalette(colors);
    setFont(font);
    document()->setDefaultFont(font);
    QTextCursor all(document());
    all.joinPreviousEditBlock();
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(shape.style.lineHeight * scale, QTextBlockFormat::FixedHeight);
    format.setAlignment(alignmentOf(shape.align));
    all.mergeBlockFormat(format);
    all.endEditBlock();
}

void InPlaceField::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers != Qt::ShiftModifier) {
            emit ended(Ending::Enter);
        } else if (info(m_field).lines == Lines::Many) {
            textCursor().insertBlock();
            ensureCursorVisible();
        }
        event->accept();
        return;
    case Qt::Key_Escape:
        event->accept();
        emit ended(Ending::GiveUp);
        return;
    case Qt::Key_Tab:
        event->accept();
        emit ended(Ending::Next);
        return;
    case Qt::Key_Backtab:
        event->accept();
        emit ended(Ending::Previous);
        return;
    default:
        QTextEdit::keyPressEvent(event);
    }
}

void InPlaceField::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    // Another window, or a menu over this one, does not end the typing.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        emit ended(Ending::Commit);
    }
}

void InPlaceField::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(QString::fromStdString(cleanText(exchange::asInsertedText(source->text().toStdString()), m_field)));
}

bool InPlaceField::event(QEvent* event)
{
    // Letters, Enter and arrows are typed here, whatever they would do on the map.
    if (event->type() == QEvent::Paint) {
        // The frame around the viewport.
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(render::selectionColors().line, 1));
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const bool function = key->key() >= Qt::Key_F1 && key->key() <= Qt::Key_F35;
        if (plain && !function) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void InPlaceField::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), Qt::white);
    }
    QTextEdit::paintEvent(event);
}

} // namespace rejse::canvas
