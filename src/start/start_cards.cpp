// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/start_cards.h"

#include "render/paint/painter.h"
#include "start/sketch.h"
#include "widgets/score_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace rejse::start {

namespace {

constexpr int cardPadding = 14;
constexpr int templatePadding = 12;
constexpr int titleLine = 20;
constexpr int pillWidth = 44;
constexpr double cardRadius = 10;

QFont titleFont(int pixels)
{
    return render::uiFont(pixels, QFont::DemiBold);
}

} // namespace

StartCard::StartCard(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

int StartCard::heightForWidth(int width) const
{
    return pictureHeight() + 1 + wordsHeight(width);
}

void StartCard::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = widgets::themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || isDown();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath outline;
    outline.addRoundedRect(frame, cardRadius, cardRadius);
    painter.fillPath(outline, underMouse() && !strong ? theme.hover : theme.panel);
    // Sketches are paper, and stay light in every theme.
    painter.save();
    painter.setClipPath(outline);
    const QRect picture(0, 0, width(), pictureHeight());
    painter.fillRect(picture, Qt::white);
    paintPicture(painter, picture);
    painter.fillRect(0, pictureHeight(), width(), 1, theme.line);
    painter.restore();
    paintWords(painter,
               QRect(cardPadding, pictureHeight() + 12, width() - 2 * cardPadding, height() - pictureHeight() - 22));
    painter.setPen(QPen(strong ? theme.accent : underMouse() ? theme.text3 : theme.strongLine, strong ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    const double half = strong ? 0 : -0.5;
    painter.drawRoundedRect(frame.adjusted(half, half, -half, -half), cardRadius, cardRadius);
}

MapCard::MapCard(const MapSummary& summary, const QString& footnote, QWidget* parent)
    : StartCard(parent),
      m_summary(summary),
      m_footnote(footnote)
{
    setText(summary.title);
    const QString score = summary.score ? tr("score %1").arg(widgets::figure(summary.score)) : tr("not scored");
    QStringList words{summary.title, summary.client, score, footnote};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
}

int MapCard::titleWidth(int width) const
{
    return width - 2 * cardPadding - pillWidth - 12;
}

int MapCard::wordsHeight(int width) const
{
    const int title = widgets::wrapText(nullptr, titleFont(14), m_summary.title, {}, titleWidth(width), titleLine);
    const int client =
        widgets::wrapText(nullptr, render::uiFont(12), m_summary.client, {}, (width - 2 * cardPadding) / 2, 16);
    return 10 + std::max(2 * titleLine, title) + 6 + std::max(16, client) + 14;
}

void MapCard::paintPicture(QPainter& painter, const QRect& rect)
{
    const QSizeF size = m_summary.sketch.deviceIndependentSize();
    const double width = std::min<double>(rect.width() - 2 * cardPadding, size.width());
    const double scale = width / size.width();
    QRectF place(0, 0, width, size.height() * scale);
    place.moveCenter(QRectF(rect).center());
    place.moveTop(cardPadding + 1);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_summary.sketch);
}

void MapCard::paintWords(QPainter& painter, const QRect& rect)
{
    const render::Theme& theme = widgets::themeOf(this);
    painter.setPen(theme.text);
    widgets::wrapText(&painter, titleFont(14), m_summary.title, rect.topLeft(), titleWidth(width()), titleLine);
    painter.setPen(theme.text2);
    const int half = rect.width() / 2;
    const int client = widgets::wrapText(nullptr, render::uiFont(12), m_summary.client, {}, half, 16);
    widgets::wrapText(&painter, render::uiFont(12), m_summary.client, QPointF(rect.left(), rect.bottom() - client - 1),
                      half, 16);
    painter.setFont(render::uiFont(12));
    painter.drawText(QRectF(rect.left() + half, rect.bottom() - 17, rect.width() - half, 16),
                     Qt::AlignRight | Qt::AlignVCenter, m_footnote);
    widgets::paintScorePill(painter, QRectF(rect.right() - pillWidth, rect.top() - 1, pillWidth, 22), m_summary.score,
                            1);
}

TemplateCard::TemplateCard(const QString& name, const QString& title, const QString& summary, Journey journey,
                           QWidget* parent)
    : StartCard(parent),
      m_title(title),
      m_method(methodOf(name)),
      m_journey(std::move(journey))
{
    setText(title);
    setObjectName(name);
    setAccessibleName(title);
    setAccessibleDescription(summary);
    setToolTip(widgets::plainTooltip(summary));
}

int TemplateCard::wordsHeight(int width) const
{
    const int title = widgets::wrapText(nullptr, titleFont(13), m_title, {}, width - 2 * templatePadding, 18);
    return 10 + std::max(2 * 18, title) + 12;
}

void TemplateCard::paintPicture(QPainter& painter, const QRect& rect)
{
    const QRectF inner = QRectF(rect).adjusted(cardPadding, cardPadding + 2, -cardPadding, -cardPadding);
    if (m_journey.phases.empty()) {
        const render::Theme& theme = render::lightTheme();
        QPen dashes(theme.strongLine, 1);
        dashes.setDashPattern({3, 3});
        painter.setPen(dashes);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner.adjusted(4, 3, -4, -3), 6, 6);
        render::paintIcon(painter, layout::Icon::Plus, {inner.center().x() - 12, inner.center().y() - 12, 24, 24},
                          theme.accent);
        return;
    }
    paintTemplateSketch(painter, m_journey, m_method, inner);
}

void TemplateCard::paintWords(QPainter& painter, const QRect& rect)
{
    painter.setPen(widgets::themeOf(this).text);
    const int left = rect.left() - cardPadding + templatePadding;
    widgets::wrapText(&painter, titleFont(13), m_title, QPointF(left, rect.top()), width() - 2 * templatePadding, 18);
}

CardGrid::CardGrid(int minWidth, int maxColumns, int gap, QWidget* parent)
    : QWidget(parent),
      m_leastWidth(minWidth),
      m_mostColumns(maxColumns),
      m_gap(gap)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::setCards(const QList<StartCard*>& cards)
{
    qDeleteAll(m_cards);
    m_cards = cards;
    for (StartCard* card : cards) {
        card->setParent(this);
        card->show();
    }
    arrange(width(), true);
    updateGeometry();
}

int CardGrid::heightForWidth(int width) const
{
    return arrange(width, false);
}

int CardGrid::arrange(int width, bool move) const
{
    const int columns = std::clamp((width + m_gap) / (m_leastWidth + m_gap), 1, m_mostColumns);
    const int each = (width - (columns - 1) * m_gap) / columns;
    int top = 0;
    for (qsizetype first = 0; first < m_cards.size(); first += columns) {
        const auto row = m_cards.mid(first, columns);
        int height = 0;
        for (const StartCard* card : row) {
            height = std::max(height, card->heightForWidth(each));
        }
        for (qsizetype i = 0; move && i < row.size(); ++i) {
            row[i]->setGeometry(static_cast<int>(i) * (each + m_gap), top, each, height);
        }
        top += height + m_gap;
    }
    return std::max(0, top - m_gap);
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    arrange(event->size().width(), true);
}

} // namespace rejse::start
