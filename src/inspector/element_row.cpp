// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/element_row.h"

#include "render/paint/painter.h"
#include "widgets/score_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace rejse::inspector {

namespace {

constexpr int rowInset = 7; // the ground reaches out by this much
constexpr int rowLine = 18;
constexpr int captionHeight = 16;
constexpr int rowMark = 22;
constexpr int rowPill = 40;

} // namespace

ElementRow::ElementRow(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ElementRow::showElement(const rejse::ElementRef& element, const ElementLine& line)
{
    m_element = element;
    m_line = line;
    QStringList said{line.title};
    if (!line.caption.isEmpty()) {
        said += line.caption;
    }
    if (line.score) {
        said += *line.score ? tr("score %1").arg(widgets::figure(*line.score, 0)) : tr("not scored");
    }
    if (!line.words.isEmpty()) {
        said += line.words;
    }
    setAccessibleName(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int ElementRow::marksWidth() const
{
    return (m_line.icon ? rowMark : 0) + (m_line.star ? rowMark : 0) + (m_line.weakest ? rowMark : 0)
        + (m_line.score ? rowPill : 0);
}

int ElementRow::heightForWidth(int width) const
{
    const int room = width - 2 * rowInset - marksWidth();
    int height = widgets::wrapText(nullptr, render::uiFont(13), m_line.title, {}, room, rowLine);
    if (!m_line.caption.isEmpty()) {
        height += widgets::wrapText(nullptr, render::uiFont(12), m_line.caption, {}, room, captionHeight);
    }
    return std::max(32, height + 12);
}

void ElementRow::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = widgets::themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const int room = width() - 2 * rowInset - marksWidth();
    const QFont font = render::uiFont(13);
    const QFont small = render::uiFont(12);
    const int title = widgets::wrapText(nullptr, font, m_line.title, {}, room, rowLine);
    const int caption =
        m_line.caption.isEmpty() ? 0 : widgets::wrapText(nullptr, small, m_line.caption, {}, room, captionHeight);
    const double top = (height() - title - caption) / 2.0;
    painter.setPen(theme.text);
    widgets::wrapText(&painter, font, m_line.title, {rowInset, top}, room, rowLine);
    if (caption > 0) {
        painter.setPen(theme.text2);
        widgets::wrapText(&painter, small, m_line.caption, {rowInset, top + title}, room, captionHeight);
    }
    double right = width() - rowInset;
    const double middle = height() / 2.0;
    if (m_line.score) {
        widgets::paintScorePill(painter, {right - 36, middle - 11, 36, 22}, *m_line.score);
        right -= rowPill;
    }
    const auto paintMark = [&](layout::Icon icon, const QColor& color) {
        render::paintIcon(painter, icon, {right - 18, middle - 9, 18, 18}, color);
        right -= rowMark;
    };
    if (m_line.weakest) {
        paintMark(layout::Icon::WeakestLink, theme.warning);
    }
    if (m_line.star) {
        paintMark(layout::Icon::Star, theme.star);
    }
    if (m_line.icon) {
        paintMark(*m_line.icon, theme.text2);
    }
}

void ElementRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void ElementRow::enterEvent(QEnterEvent*)
{
    update();
}

void ElementRow::leaveEvent(QEvent*)
{
    update();
}

} // namespace rejse::inspector
