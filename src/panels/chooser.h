// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace rejse::panels {

/// A combo box in the chrome's own hand.
class Chooser : public QComboBox {
    Q_OBJECT
public:
    enum class Frame {
        Boxed,
        Bare ///< words and an arrow alone, inside a sentence
    };
    explicit Chooser(const QString& name, Frame frame = Frame::Boxed, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Frame m_frame;
};

} // namespace rejse::panels
