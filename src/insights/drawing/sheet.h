// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"
#include "rejse/model/element.h"
#include "render/paint/theme.h"

#include <QAccessible>
#include <QPainterPath>
#include <QPen>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

class QPainter;

/// What a view of the insights shows, as a value: parts to be drawn, and marks that can be pointed at, chosen and read
/// out. However long a list is, it is one widget that draws the parts in sight.
namespace rejse::insights {

/// Size and weight of a text; its line height follows.
struct Type {
    int pixels = 13;
    QFont::Weight weight = QFont::Normal;
    int lineHeight() const { return pixels <= 12 ? 16 : pixels <= 13 ? 18 : pixels + 6; }
    QFont font() const { return render::uiFont(pixels, weight); }
    friend bool operator==(const Type&, const Type&) = default;
};
namespace type {
inline constexpr Type body{13, QFont::Normal};
inline constexpr Type medium{13, QFont::Medium};
inline constexpr Type strong{13, QFont::DemiBold};
inline constexpr Type small{12, QFont::Normal};
inline constexpr Type smallStrong{12, QFont::DemiBold};
inline constexpr Type large{16, QFont::Bold};
} // namespace type

/// Wrapped at the width of `rect`, from its top.
struct TextPart {
    QRectF rect;
    QString text;
    Type type;
    QColor color;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool upward = false; ///< turned to be read from below, in the middle of `rect`
    friend bool operator==(const TextPart&, const TextPart&) = default;
};

struct BoxPart {
    QRectF rect;
    double radius = 0;
    QColor fill = Qt::transparent;
    QPen line = QPen(Qt::NoPen);
    friend bool operator==(const BoxPart&, const BoxPart&) = default;
};

/// A share of 0 to 1 on a track.
struct BarPart {
    QRectF rect;
    double share = 0;
    QColor track;
    QColor color;
    friend bool operator==(const BarPart&, const BarPart&) = default;
};

/// Five rising bars, so many of them filled as a touchpoint is important.
struct ImportancePart {
    QRectF rect;
    int importance = 0;
    QColor filled;
    QColor empty;
    friend bool operator==(const ImportancePart&, const ImportancePart&) = default;
};

struct PathPart {
    QPainterPath path;
    QColor fill = Qt::transparent;
    QPen line = QPen(Qt::NoPen);
    friend bool operator==(const PathPart&, const PathPart&) = default;
};

struct PillPart {
    QRectF rect;
    std::optional<double> score;
    friend bool operator==(const PillPart&, const PillPart&) = default;
};

struct IconPart {
    QRectF rect;
    layout::Icon icon = layout::Icon::Other;
    QColor color;
    friend bool operator==(const IconPart&, const IconPart&) = default;
};

struct BadgePart {
    QRectF rect;
    std::size_t persona = 0; ///< its place, which decides the marker
    QString name;
    QColor color;
    friend bool operator==(const BadgePart&, const BadgePart&) = default;
};

using Part = std::variant<TextPart, BoxPart, BarPart, ImportancePart, PathPart, PillPart, IconPart, BadgePart>;

/// Words of a mark, which may be made only when somebody asks for them: a list has a mark a row, is arranged anew after
/// every edit, and nearly none of its marks is ever pointed at or read out.
class Words {
public:
    Words& operator=(QString text)
    {
        m_text = std::move(text);
        m_make = nullptr;
        return *this;
    }
    template <typename Make>
    requires std::is_invocable_r_v<QString, Make> Words& operator=(Make make)
    {
        m_make = std::move(make);
        return *this;
    }

    const QString& text() const
    {
        if (m_make) {
            m_text = std::exchange(m_make, nullptr)();
        }
        return m_text;
    }

    friend bool operator==(const Words& a, const Words& b) { return a.text() == b.text(); }

private:
    mutable QString m_text;
    mutable std::function<QString()> m_make;
};

/// A row, bar or bubble that stands for something.
struct Mark {
    QString key; ///< the same for the same element from one sheet to the next
    QRectF rect;
    Words name;                                     ///< what it stands for, and its figure: read out, and the tooltip
    Words description;                              ///< what else it shows
    std::vector<ElementRef> elements;               ///< what a click selects
    std::vector<ElementRef> lights = {};            ///< what pointing at it lights up, where that is something else
    double radius = 6;                              ///< of the ground and ring behind it
    QAccessible::Role role = QAccessible::ListItem; ///< a ListItem is a row, a Button a bar or bubble
    friend bool operator==(const Mark&, const Mark&) = default;
};

struct Sheet {
    QSizeF size;
    std::vector<Part> parts; ///< from back to front
    std::vector<Mark> marks; ///< in reading order; of several at one place the last one is meant
    friend bool operator==(const Sheet&, const Sheet&) = default;

    void append(const Sheet& other, QPointF offset);
    /// The mark at a place; -1 where there is none.
    int markAt(QPointF place) const;
    int markOf(const QString& key) const;
};

/// All that a part covers.
QRectF rectOf(const Part& part);
/// What of `before` and `after` looks different within `seen`; all of both where that is simpler.
std::vector<QRectF> differences(const Sheet& before, const Sheet& after, const QRectF& seen);

/// Draws the parts that meet `clip`.
void paintSheet(QPainter& painter, const Sheet& sheet, const QRectF& clip);

} // namespace rejse::insights
