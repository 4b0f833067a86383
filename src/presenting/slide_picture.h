// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/slides.h"

#include <QWidget>

namespace rejse::presenting {

/// One step small, as the room sees it.
class SlidePicture : public QWidget {
    Q_OBJECT
public:
    explicit SlidePicture(const Talk& talk, QWidget* parent = nullptr);

    /// Nothing past the end.
    void showStep(const std::optional<Step>& step);
    /// The map or what the room may see of it has changed.
    void look();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 9 / 16; }
    QSize sizeHint() const override { return {480, 270}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Talk& m_talk;
    Slides m_slides;
    std::optional<Step> m_step;
    QPixmap m_picture;
};

} // namespace rejse::presenting
