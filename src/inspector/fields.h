// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editing/map_editor.h"

#include <QObject>

#include <functional>
#include <set>
#include <vector>

class QCheckBox;

namespace rejse::widgets {
class ChoiceRow;
class MenuButton;
class TextBox;
} // namespace rejse::widgets

namespace rejse::inspector {

class MapText;

/// What a field shows: a value, or that several elements differ in it.
struct ChoiceReading {
    std::optional<int> value = std::nullopt;
    std::set<int> differing = {}; ///< the values there are, where they differ
    bool differs = false;
};
struct WordsReading {
    QString words;
    bool differs = false;
};

/// Fields that belong together, each bound to what it shows and to the change that it makes: it reads its value with
/// every refresh() and writes it as one step, and stays the same widget all the while.
class Fields : public QObject {
    Q_OBJECT
public:
    using ReadChoice = std::function<ChoiceReading()>;
    using WriteChoice = std::function<Journey(Journey, const std::optional<int>&)>;
    using ReadWords = std::function<WordsReading()>;
    using WriteWords = std::function<Journey(Journey, const QString&)>;
    /// Whether words can be written; the old ones come back where not.
    using Allow = std::function<bool(const QString&)>;

    explicit Fields(editor::MapEditor& editor, QObject* parent = nullptr);

    editor::MapEditor& editor() const { return m_editor; }
    const Journey& journey() const { return m_editor.journey(); }

    void refresh() const;
    void onRefresh(std::function<void()> show) { m_shows.push_back(std::move(show)); }

    /// `name` is that of the step.
    void bind(widgets::ChoiceRow* row, const QString& name, const ReadChoice& read, const WriteChoice& write);
    void bind(widgets::MenuButton* button, const QString& name, const ReadChoice& read, const WriteChoice& write);
    /// 0 where it is checked.
    void bind(QCheckBox* box, const QString& name, const ReadChoice& read, const WriteChoice& write);
    void bind(widgets::TextBox* box, const QString& name, const ReadWords& read, const WriteWords& write,
              const Allow& allow = {});
    /// A text of the element that `element` gives.
    void bind(MapText* box, const std::function<ElementRef()>& element);

private:
    editor::MapEditor& m_editor;
    std::vector<std::function<void()>> m_shows;
};

/// The place of an enumerator, and the enumerator at a place.
template <typename E> std::optional<int> placeOfValue(const std::optional<E>& value)
{
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}
template <typename E> std::optional<E> valueAt(const std::optional<int>& place)
{
    return place ? std::optional(static_cast<E>(*place)) : std::nullopt;
}

/// Of a rating from 1, which a row of marks counts from 0.
inline std::optional<int> placeOfRating(const std::optional<int>& rating)
{
    return rating ? std::optional(*rating - 1) : std::nullopt;
}
inline std::optional<int> ratingAt(const std::optional<int>& place)
{
    return place ? std::optional(*place + 1) : std::nullopt;
}

} // namespace rejse::inspector
