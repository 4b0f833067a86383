// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/text_label.h"

#include <QCache>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace rejse::widgets {

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
    case Ink::Notice:
        return theme.notice;
    case Ink::White:
        return Qt::white;
    }
    return theme.text;
}

struct WrapKey {
    QString text;
    QFont font;
    int width = 0;
    int lineHeight = 0;
    Qt::Alignment alignment;
    friend bool operator==(const WrapKey&, const WrapKey&) = default;
};

std::size_t qHash(const WrapKey& key, std::size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font.pixelSize(), key.font.weight(), key.width, key.lineHeight);
}

struct WrappedText {
    std::vector<std::unique_ptr<QTextLayout>> paragraphs;
    int height = 0;
};

std::unique_ptr<WrappedText> wrap(const WrapKey& key)
{
    const QFontMetricsF metrics(key.font);
    const double lead = (key.lineHeight - metrics.ascent() - metrics.descent()) / 2;
    auto wrapped = std::make_unique<WrappedText>();
    QTextOption option(key.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QStringList paragraphs = key.text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        auto layout = std::make_unique<QTextLayout>(paragraph, key.font);
        layout->setCacheEnabled(true);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(std::max(1, key.width));
            line.setPosition({0, wrapped->height + lead});
            wrapped->height += key.lineHeight;
        }
        layout->endLayout();
        wrapped->paragraphs.push_back(std::move(layout));
    }
    return wrapped;
}

/// Shaping a text takes longer than all else about a label, and each is measured several times before it is painted,
/// and painted again with its neighbours: what was wrapped last is kept.
const WrappedText& wrappedText(const WrapKey& key)
{
    constexpr int maxKept = 4000;
    static QCache<WrapKey, WrappedText> cache(maxKept);
    if (const WrappedText* known = cache.object(key)) {
        return *known;
    }
    auto wrapped = wrap(key);
    const WrappedText& text = *wrapped;
    cache.insert(key, wrapped.release());
    return text;
}

} // namespace

const render::Theme& themeOf(const QWidget* widget)
{
    return render::themeOf(widget->palette());
}

int wrapText(QPainter* painter, const QFont& font, const QString& text, QPointF topLeft, int width, int lineHeight,
             Qt::Alignment alignment)
{
    const WrappedText& wrapped = wrappedText({text, font, width, lineHeight, alignment & Qt::AlignHorizontal_Mask});
    if (painter) {
        for (const auto& paragraph : wrapped.paragraphs) {
            paragraph->draw(painter, topLeft);
        }
    }
    return wrapped.height;
}

double lineWidth(const QFont& font, const QString& text)
{
    const auto& paragraphs = wrappedText({text, font, QWIDGETSIZE_MAX, 1, {}}).paragraphs;
    double widest = 0;
    for (const auto& paragraph : paragraphs) {
        widest = std::max(widest, paragraph->lineAt(0).horizontalAdvance());
    }
    return widest;
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
    QFont font = render::uiFont(m_pixels, m_weight);
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
    const int width = static_cast<int>(std::ceil(lineWidth(textFont(), m_text))) + 1 + marginsWidth();
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

} // namespace rejse::widgets
