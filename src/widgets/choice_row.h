// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <set>

namespace rejse::widgets {

/// A few values side by side, of which one is chosen: by click, by dragging along them, by their number, or by the
/// arrow keys. Where it may be cleared, a click on the chosen one, 0 and Delete do so. Values that differ among several
/// elements are each marked. It has the keyboard by Tab; a click leaves that where it is.
class ChoiceRow : public QWidget {
    Q_OBJECT
public:
    enum class Clearing {
        Never,
        Allowed
    };
    ChoiceRow(int count, Clearing clearing, QWidget* parent = nullptr);

    /// What is chosen here, for screen readers: "Logical". Its value is said with it.
    void setLabel(const QString& label);
    /// Further words for the tooltip: which keys there are, what the value means.
    void setHint(const QString& hint);
    void showValue(const std::optional<int>& index);
    void showDiffering(std::set<int> indices);

    int count() const { return m_count; }
    const std::optional<int>& chosen() const { return m_chosen; }
    /// Where to click for a value.
    virtual QRectF cellRect(int index) const = 0;

signals:
    /// While dragging, once for each value on the way.
    void choosing(std::optional<int> index);
    /// The mouse was let go, or a key did it.
    void gestureEnded();

protected:
    /// What a value is called.
    virtual QString valueName(int index) const = 0;
    virtual QString noValueName() const;

    enum class Mark {
        None,
        Hovered,
        Differing,
        Chosen
    };
    Mark markOf(int index) const;
    /// As by a click, where it is another one.
    void choose(const std::optional<int>& index);
    /// The ring around the whole row while it has the keyboard.
    void paintFocus(QPainter& painter) const;

    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// The value that a key stands for: absent where it stands for none, holding nothing where it clears.
    std::optional<std::optional<int>> valueOfKey(const QKeyEvent& event) const;
    int cellAt(double x) const;
    void describe();

    int m_count;
    Clearing m_clearing;
    QString m_label;
    QString m_hint;
    std::optional<int> m_chosen;
    std::set<int> m_differing;
    std::optional<int> m_hovered;
    bool m_clearsOnRelease = false;
};

} // namespace rejse::widgets
