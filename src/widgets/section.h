// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace rejse::widgets {

class TextLabel;

inline constexpr int buttonInset = 7; ///< of an icon of 18 in a button of 32

enum class Folding {
    Never,
    Foldable ///< opened and closed by its heading
};

/// A part of a panel: a heading, what stands beside it, and rows below; a line parts it from the one above.
class Section : public QWidget {
    Q_OBJECT
public:
    explicit Section(const QString& title = {}, Folding folding = Folding::Never, QWidget* parent = nullptr);

    QString title() const { return m_title; }
    /// A few words at the right of the heading.
    void setCaption(const QString& caption);
    QVBoxLayout* rows() const { return m_rows; }
    void setFolded(bool folded);
    bool isFolded() const;
    /// Folded as it was when it was last seen, by any window; at first as given.
    void rememberFolding(const QString& name, bool atFirst);

signals:
    void foldedChanged(bool folded);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// All of the heading folds, not its words alone.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHeading(Folding folding);

    QString m_title;
    QToolButton* m_fold = nullptr;
    TextLabel* m_caption = nullptr;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_rows = nullptr;
};

/// A row of widgets side by side, the one at `stretched` taking the room that is left.
QWidget* rowOf(const QList<QWidget*>& widgets, int stretched, int spacing = 8);

/// A name at the left and a field at the right; without a name the field has all the width.
QWidget* labelled(const QString& label, QWidget* field);

/// What the tab key is to reach in `parent`, in the order in which it is laid out.
QList<QWidget*> tabOrder(const QWidget* parent);

/// Lets the tab key go from each to the next. What is made later would otherwise come last.
void chainTabs(const QList<QWidget*>& order);

} // namespace rejse::widgets
