// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector/fields.h"
#include "inspector/map_text.h"
#include "rejse/model/edits.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace rejse::inspector {

/// A row for something that hangs on a touchpoint: its text, ratings beside it, and, while it is open, more of it
/// below. A row shows one element after the other.
class PartRow : public QWidget {
    Q_OBJECT
public:
    PartRow(editor::MapEditor& editor, TextField field, QWidget* parent = nullptr);

    void showPart(const rejse::ElementRef& part);
    const rejse::ElementRef& part() const { return m_part; }
    MapText* textBox() const { return m_text; }
    void setOpen(bool open);
    bool isOpen() const;

signals:
    void clicked();
    void moveWanted(int by);
    void removeWanted();
    /// Backspace where the text is empty.
    void erased();

protected:
    editor::MapEditor& editor() const { return m_editor; }
    const Journey& journey() const { return m_editor.journey(); }
    Fields& fields() { return *m_fields; }
    /// Before the text.
    QHBoxLayout* leading() const { return m_leading; }
    /// After the text.
    QHBoxLayout* trailing() const { return m_trailing; }
    /// Below the text.
    QVBoxLayout* below() const { return m_below; }
    /// Below that, while the row is open.
    QVBoxLayout* more() const { return m_moreRows; }
    /// After the text; the row is opened by it too.
    void addRating(widgets::ChoiceRow* rating);
    /// The buttons to reorder and remove, after `first`, as the last row of what is shown while it is open.
    void addTools(const QString& what, QWidget* first = nullptr);

    /// Null once it is gone.
    template <TouchpointPart T> const T* shown() const
    {
        const Touchpoint* on = rejse::findTouchpoint(journey(), m_part.touchpoint);
        return on ? findIn(listOf<T>(*on), m_part.id) : nullptr;
    }

    template <TouchpointPart T, typename Control>
    void bindPart(Control* control, const QString& name, std::function<std::optional<int>(const T&)> get,
                  std::function<void(T&, const std::optional<int>&)> set)
    {
        fields().bind(
            control, name,
            [this, get] {
                const T* part = shown<T>();
                return ChoiceReading{part ? get(*part) : std::nullopt};
            },
            [this, set](Journey journey, const std::optional<int>& value) {
                return withPart<T>(std::move(journey), m_part.touchpoint, m_part.id,
                                   [&](T& part) { set(part, value); });
            });
    }
    template <TouchpointPart T>
    void bindWords(widgets::TextBox* box, const QString& name, std::function<QString(const T&)> get,
                   std::function<void(T&, const QString&)> set, const Fields::Allow& allow = {})
    {
        fields().bind(
            box, name,
            [this, get] {
                const T* part = shown<T>();
                return WordsReading{part ? get(*part) : QString()};
            },
            [this, set](Journey journey, const QString& words) {
                return withPart<T>(std::move(journey), m_part.touchpoint, m_part.id,
                                   [&](T& part) { set(part, words); });
            },
            allow);
    }

    void mousePressEvent(QMouseEvent* event) override;

private:
    editor::MapEditor& m_editor;
    rejse::ElementRef m_part;
    Fields* m_fields;
    MapText* m_text;
    QHBoxLayout* m_leading;
    QHBoxLayout* m_trailing;
    QVBoxLayout* m_below;
    QWidget* m_more;
    QVBoxLayout* m_moreRows;
};

class ExperienceRow : public PartRow {
    Q_OBJECT
public:
    explicit ExperienceRow(editor::MapEditor& editor, QWidget* parent = nullptr);
};

class BarrierRow : public PartRow {
    Q_OBJECT
public:
    explicit BarrierRow(editor::MapEditor& editor, QWidget* parent = nullptr);
};

} // namespace rejse::inspector
