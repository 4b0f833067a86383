// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/document.h"
#include "rejse/model/texts.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace rejse::widgets {
class TextLabel;
} // namespace rejse::widgets

namespace rejse::shell {

/// Finds words in all texts of a map: as they are typed what holds them is selected, and the keys go from one to the
/// next. It floats over the top right corner of `over` and is closed by Esc.
class FindBar : public QWidget {
    Q_OBJECT
public:
    FindBar(editor::Document& document, editor::Selection& selection, QWidget* over, QWidget* parent);

    void open();
    /// Goes to the next or the one before, around the ends. Opens the bar where there is nothing to look for yet.
    void step(bool forward);

signals:
    /// What holds the words has been selected.
    void found(const rejse::TextAddress& text);
    void foundNothing();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void compose();
    void place();
    void search();
    void refresh();
    void showFound(std::size_t index);
    void showCount();
    void close();

    editor::Document& m_document;
    editor::Selection& m_selection;
    QWidget* m_over;
    QLineEdit* m_words;
    widgets::TextLabel* m_count;
    std::vector<TextAddress> m_found;
    std::size_t m_index = 0;
};

} // namespace rejse::shell
