// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace rejse::widgets {

/// A combo box in the chrome's own hand. Where its words are too long for its place they end in "…", and stand whole in
/// the list and the tooltip.
class Chooser : public QComboBox {
    Q_OBJECT
public:
    enum class Frame {
        Boxed,
        Bare ///< words and an arrow alone, inside a sentence
    };
    explicit Chooser(const QString& name, Frame frame = Frame::Boxed, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void showPopup() override;

private:
    QFont words() const;
    int widestItem() const;
    QString shownText() const;

    Frame m_frame;
};

} // namespace rejse::widgets
