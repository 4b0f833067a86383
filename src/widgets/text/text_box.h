// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/icons.h"

#include <QFont>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

namespace rejse::widgets {

class PlainEdit;

enum class Lines {
    One, ///< wrapped where it is long; Enter commits
    Many ///< Enter breaks the line, Ctrl+Enter commits
};

/// A field for plain text that is as high as its text. What is typed is committed when the field is left or Enter is
/// pressed; Esc brings the old text back.
class TextBox : public QWidget {
    Q_OBJECT
public:
    enum class Look {
        Framed,
        Quiet ///< a frame only under the pointer and while typing
    };
    static constexpr int textInset = 7; ///< from its edge to the text
    explicit TextBox(Lines lines = Lines::One, Look look = Look::Framed, QWidget* parent = nullptr);

    /// What is typed here, for screen readers.
    void setLabel(const QString& label);
    void setPlaceholder(const QString& words);
    /// Shows that several elements differ in what would stand here.
    void setDiffering(bool differing);
    TextBox* styled(int pixels, QFont::Weight weight);
    TextBox* italic();
    /// An icon before the text, where the row's own icons stand.
    void setIcon(layout::Icon icon);

    QString text() const;
    /// What is read there: the text, or while it is empty what stands for it.
    QString shownText() const;
    /// Shows `text` as what stands there. What is being typed is left alone.
    void setText(const QString& text);
    /// Shows `text` as if it had been typed.
    void replaceTyped(const QString& text);
    bool isTyping() const { return m_typing; }
    /// Commits what is being typed.
    void commit();
    /// Leaves what is being typed.
    void giveUp();
    /// Who is given a text of several items pasted into a field of one line; otherwise they are joined.
    void setItemsTaker(std::function<void(const QString&)> taker);
    /// Shows that what is typed cannot stay so.
    void setRefused(bool refused);
    /// Says what is wrong with words that are refused.
    void setProblem(std::function<QString(const QString& words)> problem);
    /// What was committed cannot be: it stays to be corrected, with what is wrong with it said beside it. Committed
    /// once more as it is, it gives way to the old text.
    void refuseCommitted();
    PlainEdit* edit() const { return m_edit; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void typed(const QString& text);
    void committed(const QString& text);
    void gaveUp();
    /// Enter, once what was typed is committed.
    void entered();
    /// Backspace where nothing stands.
    void erased();
    /// The field was left, or what was typed in it committed.
    void left();
    /// Alt with up or down.
    void moved(int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// A key in the text, before the text has it; true where it has been dealt with.
    virtual bool handleKey(QKeyEvent& event);
    virtual void handleLeaving();
    /// Keeps room after the text.
    void setTrailing(int width);
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    bool isMeantHere(const QKeyEvent& event) const;
    bool handleEnter(const QKeyEvent& event);
    void setPlain(const QString& text);
    void textChanged();
    void fitText();
    QFont textFont() const;
    int textHeight(int width) const;
    int indent() const;
    void placeEdit();

    Lines m_lines;
    Look m_look;
    PlainEdit* m_edit;
    QString m_settled;
    QString m_placeholder;
    int m_pixels = 13;
    QFont::Weight m_weight = QFont::Normal;
    bool m_italic = false;
    std::optional<layout::Icon> m_icon;
    int m_trailing = 0;
    bool m_typing = false;
    bool m_refused = false;
    bool m_held = false; ///< what stands there was refused and has not been touched since
    std::function<QString(const QString&)> m_problem;
    bool m_hovered = false;
    mutable std::pair<int, int> m_measured{-1, 0}; ///< height for a width, until the text changes
};

/// Commits what is being typed in any text box within `parent`.
void settleTexts(const QWidget* parent);

} // namespace rejse::widgets
