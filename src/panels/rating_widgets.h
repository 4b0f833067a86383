// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"

#include <QColor>
#include <QList>
#include <QWidget>

#include <optional>
#include <vector>

/// Ratings as they are read: faces, segments, dots and triangles.
namespace rejse::panels {

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

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    layout::Icon m_icon;
    int m_side;
    Tone m_tone;
};

/// Five faces from very unhappy to delighted, the one that was felt on its colour.
class FaceRow : public QWidget {
    Q_OBJECT
public:
    explicit FaceRow(QWidget* parent = nullptr);
    void setFeeling(std::optional<int> feeling);
    QSize sizeHint() const override { return {170, 32}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> m_feeling;
};

/// What a feeling of -2 to 2 is called.
QString feelingName(int feeling);

/// A few named values in a row, one of them chosen.
class Segmented : public QWidget {
    Q_OBJECT
public:
    struct Segment {
        QString text;
        std::optional<layout::Icon> icon; ///< shown while it is chosen
    };
    explicit Segmented(std::vector<Segment> segments, QWidget* parent = nullptr);
    void setChosen(std::optional<int> index);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Segment> m_segments;
    std::optional<int> m_chosen;
};

/// So many of `count` dots or triangles filled; none given: all empty.
class MarkRow : public QWidget {
    Q_OBJECT
public:
    enum class Mark {
        Dot,
        Triangle
    };
    MarkRow(Mark mark, int count, QWidget* parent = nullptr);
    void setFilled(std::optional<int> filled);
    QSize sizeHint() const override { return {m_count * 18 - 4, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark;
    int m_count;
    std::optional<int> m_filled;
};

/// A persona's marker with the initials of its name.
class PersonaBadge : public QWidget {
    Q_OBJECT
public:
    PersonaBadge(std::size_t index, const QString& name, const QColor& color, int side = 28, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {m_side, m_side}; }

    static void paint(QPainter& painter, const QRectF& rect, std::size_t index, const QString& name,
                      const QColor& color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::size_t m_index;
    QString m_name;
    QColor m_color;
    int m_side;
};

/// "HH" of "Hans Hansen".
QString initials(const QString& name);

/// A word on a tinted ground, as a quadrant has it.
class Tag : public QWidget {
    Q_OBJECT
public:
    Tag(const QString& text, const QColor& ground, const QColor& ink, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QColor m_ground;
    QColor m_ink;
};

} // namespace rejse::panels
