// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/text_label.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace rejse::panels {

namespace {

constexpr int widestHint = 320;

QColor inkColor(const render::Theme& theme, Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return theme.text;
    case Ink::Caption:
        return theme.text2;
    case Ink::Hint:
        return theme.text3;
    case Ink::Warning:
        return theme.warning;
    case Ink::White:
        return Qt::white;
    }
    return theme.text;
}

} // namespace

const render::Theme& themeOf(const QWidget* widget)
{
    return render::themeOf(widget->palette());
}

int wrapText(QPainter* painter, const QFont& font, const QString& text, QPointF topLeft, int width, int lineHeight,
             Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const double lead = (lineHeight - metrics.ascent() - metrics.descent()) / 2;
    int height = 0;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        QTextOption option(alignment & Qt::AlignHorizontal_Mask);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1, width));
            line.setPosition({0, height + lead});
            height += lineHeight;
        }
        layout.endLayout();
        if (painter) {
            layout.draw(painter, topLeft);
        }
    }
    return height;
}

QString plainTooltip(const QString& text)
{
    return QStringLiteral("<qt><p style=\"white-space:pre-wrap\">%1</p></qt>").arg(text.toHtmlEscaped());
}

TextLabel::TextLabel(const QString& text, QWidget* parent) : QWidget(parent), m_text(text)
{
    setAccessibleName(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextLabel::setText(const QString& text)
{
    if (text != m_text) {
        m_text = text;
        setAccessibleName(text);
        refit();
    }
}

TextLabel* TextLabel::styled(int pixels, QFont::Weight weight, Ink ink)
{
    m_pixels = pixels;
    m_weight = weight;
    m_ink = ink;
    refit();
    return this;
}

TextLabel* TextLabel::italic()
{
    m_italic = true;
    refit();
    return this;
}

TextLabel* TextLabel::wrapped(Wrap wrap)
{
    m_wrap = wrap;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wrap == Wrap::Words);
    policy.setHorizontalPolicy(wrap == Wrap::Words ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    setSizePolicy(policy);
    refit();
    return this;
}

TextLabel* TextLabel::aligned(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
    return this;
}

void TextLabel::refit()
{
    updateGeometry();
    update();
}

QFont TextLabel::textFont() const
{
    QFont font = render::chromeFont(m_pixels, m_weight);
    font.setItalic(m_italic);
    return font;
}

int TextLabel::lineHeight() const
{
    switch (m_pixels) {
    case 12:
        return 16;
    case 13:
        return 18;
    case 16:
        return 22;
    default:
        return static_cast<int>(std::lround(m_pixels * 1.3));
    }
}

int TextLabel::marginsWidth() const
{
    return contentsMargins().left() + contentsMargins().right();
}

QSize TextLabel::sizeHint() const
{
    const double natural = QFontMetricsF(textFont()).horizontalAdvance(m_text);
    const int width = static_cast<int>(std::ceil(natural)) + 1 + marginsWidth();
    if (m_wrap == Wrap::OneLine) {
        return {width, lineHeight()};
    }
    const int hint = std::min(width, widestHint);
    return {hint, heightForWidth(hint)};
}

QSize TextLabel::minimumSizeHint() const
{
    return m_wrap == Wrap::OneLine ? sizeHint() : QSize(40, lineHeight());
}

int TextLabel::heightForWidth(int width) const
{
    return wrapText(nullptr, textFont(), m_text, {}, width - marginsWidth(), lineHeight());
}

void TextLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(inkColor(themeOf(this), m_ink));
    const int textHeight = m_wrap == Wrap::OneLine ? lineHeight() : heightForWidth(width());
    const bool centred = m_wrap == Wrap::OneLine || (m_alignment & Qt::AlignVCenter);
    const int top = centred ? (height() - textHeight) / 2 : 0;
    wrapText(&painter, textFont(), m_text, QPointF(contentsMargins().left(), top), width() - marginsWidth(),
             lineHeight(), m_alignment);
}

} // namespace rejse::panels
