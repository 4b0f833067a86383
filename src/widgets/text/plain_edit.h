// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace rejse::widgets {

/// Takes plain text alone, whatever is pasted. Where it holds one line, a pasted text of several items is given to
/// whoever takes them, or joined. Whoever holds it has each key before the text does.
class PlainEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PlainEdit(bool oneLine, QWidget* parent = nullptr);

    /// True where the key has been dealt with.
    void setKeyTaker(std::function<bool(QKeyEvent&)> taker) { m_keyTaker = std::move(taker); }
    void setItemsTaker(std::function<void(const QString&)> taker) { m_itemsTaker = std::move(taker); }
    QSize minimumSizeHint() const override { return {16, 16}; }
    QSize sizeHint() const override { return {16, 16}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    bool m_oneLine;
    std::function<bool(QKeyEvent&)> m_keyTaker;
    std::function<void(const QString&)> m_itemsTaker;
};

} // namespace rejse::widgets
