// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/paint/theme.h"

#include <QWidget>

namespace rejse::widgets {

/// The theme that a widget is drawn in.
const render::Theme& themeOf(const QWidget* widget);

enum class Ink {
    Text,
    Caption, ///< the second strength
    Hint,    ///< the third strength
    Warning,
    Notice,
    White
};

enum class Wrap {
    Words,  ///< at words, and inside a word that is longer than a line
    OneLine ///< as wide as the text, in the middle of its height
};

/// A text as it is, never markup, wrapped and never cut or shortened.
class TextLabel : public QWidget {
    Q_OBJECT
public:
    explicit TextLabel(const QString& text = {}, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text);
    /// Size in pixels and weight; the line height follows the size.
    TextLabel* styled(int pixels, QFont::Weight weight = QFont::Normal, Ink ink = Ink::Text);
    TextLabel* italic();
    TextLabel* wrapped(Wrap wrap);
    TextLabel* aligned(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wrap == Wrap::Words; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont textFont() const;
    int lineHeight() const;
    int marginsWidth() const;
    void refit();

    QString m_text;
    int m_pixels = 13;
    QFont::Weight m_weight = QFont::Normal;
    bool m_italic = false;
    Ink m_ink = Ink::Text;
    Wrap m_wrap = Wrap::Words;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignTop;
};

/// Lines of `text` at most `width` wide, long words broken: how high they are at `lineHeight`, drawn when `painter` is
/// given (from `topLeft`, in its font and pen).
int wrapText(QPainter* painter, const QFont& font, const QString& text, QPointF topLeft, int width, int lineHeight,
             Qt::Alignment alignment = Qt::AlignLeft);

/// How wide `text` is on one line; of several lines the widest.
double lineWidth(const QFont& font, const QString& text);

/// A tooltip that shows `text` as it is, its line feeds kept.
QString plainTooltip(const QString& text);

} // namespace rejse::widgets
