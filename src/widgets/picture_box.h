// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pictures/brought_pictures.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace rejse::widgets {

class IconButton;

/// A picture of the map, which a person brings as a file, pastes or drops, and takes away again.
class PictureBox : public QWidget {
    Q_OBJECT
public:
    explicit PictureBox(QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void showPicture(const std::optional<Picture>& picture);
    QSize sizeHint() const override { return {200, heightForWidth(200)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// Nothing to take it away.
    void picked(const std::optional<rejse::Picture>& picture);
    /// Several pictures at once. They are refused where nobody listens.
    void severalBrought(const rejse::render::BroughtPictures& brought);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void chooseFile();
    bool take(const QMimeData& mime);
    void pick(const std::optional<Picture>& picture);
    void describe(const QString& problem = {});
    QRectF imageRect() const;

    QString m_label;
    std::optional<Picture> m_picture;
    QImage m_image;
    QString m_problem;
    IconButton* m_remove;
};

} // namespace rejse::widgets
