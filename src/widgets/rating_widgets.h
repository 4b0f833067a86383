// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"
#include "render/paint/theme.h"
#include "widgets/choice_row.h"

#include <QColor>
#include <QList>
#include <QWidget>

#include <optional>
#include <vector>

/// Ratings as they are read and given: faces, segments, dots and triangles.
namespace rejse::widgets {

/// An icon as a widget of its own size, in one of the theme's colours.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    enum class Tone {
        Text,
        Caption,
        Warning,
        Rational,
        Emotional,
        Star
    };
    explicit IconLabel(layout::Icon icon, int side = 18, Tone tone = Tone::Caption, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {m_side, m_side}; }
    void showIcon(layout::Icon icon, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    layout::Icon m_icon;
    int m_side;
    Tone m_tone;
};

QColor toneColor(const render::Theme& theme, IconLabel::Tone tone);

/// Five faces from very unhappy to delighted, the one that was felt on its colour: 0 to 4 for -2 to 2.
class FaceRow : public ChoiceRow {
    Q_OBJECT
public:
    explicit FaceRow(QWidget* parent = nullptr);
    QRectF cellRect(int index) const override;
    QSize sizeHint() const override { return {170, 32}; }

protected:
    QString valueName(int index) const override;
    QString noValueName() const override;
    void paintEvent(QPaintEvent* event) override;
};

/// What a feeling of -2 to 2 is called.
QString feelingName(int feeling);

/// A few named values in a row, one of them chosen.
class Segmented : public ChoiceRow {
    Q_OBJECT
public:
    struct Segment {
        QString text;
        std::optional<layout::Icon> icon = std::nullopt; ///< shown while it is chosen
    };
    explicit Segmented(std::vector<Segment> segments, Clearing clearing = Clearing::Allowed, QWidget* parent = nullptr);
    QRectF cellRect(int index) const override;
    QSize sizeHint() const override;

protected:
    QString valueName(int index) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintSegment(QPainter& painter, int index) const;

    std::vector<Segment> m_segments;
};

/// "1" to "5" as segments.
std::vector<Segmented::Segment> numberSegments(int count);

/// So many of a few dots or triangles filled: 0 for the first one alone; none given: all empty.
class MarkRow : public ChoiceRow {
    Q_OBJECT
public:
    enum class Shape {
        Dot,
        Triangle
    };
    MarkRow(Shape shape, int count, Clearing clearing, QWidget* parent = nullptr);
    QRectF cellRect(int index) const override;
    QSize sizeHint() const override { return {count() * 18 + 4, 32}; }

protected:
    QString valueName(int index) const override;
    QString noValueName() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    Shape m_shape;
};

/// A persona's marker with the initials of its name.
class PersonaBadge : public QWidget {
    Q_OBJECT
public:
    explicit PersonaBadge(int side = 28, QWidget* parent = nullptr);
    void showPersona(std::size_t index, const QString& name, const QColor& color);
    QSize sizeHint() const override { return {m_side, m_side}; }

    static void paint(QPainter& painter, const QRectF& rect, std::size_t index, const QString& name,
                      const QColor& color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::size_t m_index = 0;
    QString m_name;
    QColor m_color;
    int m_side;
};

/// A word on a tinted ground, as a quadrant has it.
class Tag : public QWidget {
    Q_OBJECT
public:
    explicit Tag(QWidget* parent = nullptr);
    void showTag(const QString& text, const QColor& ground, const QColor& ink);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QColor m_ground;
    QColor m_ink;
};

} // namespace rejse::widgets
