// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace rejse::panels {

class TextLabel;

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
    /// Removes all rows.
    void clear();
    void setFolded(bool folded);
    bool isFolded() const;

signals:
    void foldedChanged(bool folded);

protected:
    void paintEvent(QPaintEvent* event) override;

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

/// A name at the left and a wrapped value at the right.
QWidget* fieldRow(const QString& name, const QString& value);

} // namespace rejse::panels
