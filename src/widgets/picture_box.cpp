// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/picture_box.h"

#include "commands/shortcuts.h"
#include "render/pictures/picture_data.h"
#include "widgets/icon_button.h"
#include "widgets/text/text_label.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImageReader>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace rejse::widgets {

namespace {

constexpr int emptyHeight = 64;
constexpr int tallestPicture = 180;

/// The formats that are read here, as far as this computer has readers for them.
QString pictureEndings()
{
    QStringList endings;
    const QList<QByteArray> readable = QImageReader::supportedImageFormats();
    for (const char* format : {"png", "jpg", "jpeg", "webp", "gif", "bmp", "tif", "tiff", "heic", "avif"}) {
        if (readable.contains(format)) {
            endings += QStringLiteral("*.") + QLatin1String(format);
        }
    }
    return endings.join(u' ');
}

bool isPaste(const QKeyEvent& event)
{
    return event.matches(QKeySequence::Paste)
        || commands::commandFor(commands::readKey(event), commands::Keys::Canvas) == commands::Command::Paste;
}

} // namespace

PictureBox::PictureBox(QWidget* parent)
    : QWidget(parent),
      m_remove(new IconButton(layout::Icon::Close, tr("Take the picture away"), {}, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setCursor(Qt::PointingHandCursor);
    m_remove->setCursor(Qt::ArrowCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_remove, &QToolButton::clicked, this, [this] { pick(std::nullopt); });
    describe();
}

void PictureBox::setLabel(const QString& label)
{
    m_label = label;
    describe();
}

void PictureBox::describe(const QString& problem)
{
    m_problem = problem;
    m_remove->setVisible(m_picture.has_value());
    const QString value = !problem.isEmpty() ? problem : m_picture ? tr("a picture") : tr("none");
    setAccessibleName(QStringLiteral("%1: %2").arg(m_label, value));
    setToolTip(plainTooltip(tr("Click to choose a file, or drop or paste a picture")));
    updateGeometry();
    update();
}

void PictureBox::showPicture(const std::optional<Picture>& picture)
{
    const bool same = picture.has_value() == m_picture.has_value()
        && (!picture || picture->sharesWith(*m_picture) || *picture == *m_picture);
    if (!same) {
        m_picture = picture;
        m_image = picture ? render::readPicture(**picture) : QImage();
        describe();
    }
}

int PictureBox::heightForWidth(int width) const
{
    if (m_image.isNull()) {
        return emptyHeight;
    }
    const QSize fitting = m_image.size().scaled(width - 4, tallestPicture, Qt::KeepAspectRatio);
    return std::clamp(fitting.height(), emptyHeight, tallestPicture) + 4;
}

QRectF PictureBox::imageRect() const
{
    const QSizeF room = QSizeF(size()) - QSizeF(4, 4);
    const QSizeF natural(m_image.size());
    QSizeF fitting = natural.scaled(room, Qt::KeepAspectRatio);
    if (fitting.width() > natural.width()) {
        fitting = natural;
    }
    QRectF place({}, fitting);
    place.moveCenter(QRectF(rect()).center());
    return place;
}

void PictureBox::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Qt::PenStyle style = m_image.isNull() && !hasFocus() ? Qt::DashLine : Qt::SolidLine;
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.strongLine, hasFocus() ? 2 : 1, style));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    if (!m_image.isNull()) {
        painter.drawImage(imageRect(), m_image);
        return;
    }
    painter.setPen(m_problem.isEmpty() ? theme.text2 : theme.warning);
    painter.setFont(render::uiFont(12));
    const QString words = m_problem.isEmpty() ? tr("Choose, drop or paste a picture") : m_problem;
    painter.drawText(rect().adjusted(8, 4, -8, -4), Qt::AlignCenter | Qt::TextWordWrap, words);
}

void PictureBox::resizeEvent(QResizeEvent*)
{
    m_remove->move(width() - m_remove->width() - 2, 2);
}

void PictureBox::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        chooseFile();
    }
}

bool PictureBox::event(QEvent* event)
{
    // Pasting here is about the picture, whatever the window would paste.
    if (event->type() == QEvent::ShortcutOverride && isPaste(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PictureBox::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (isPaste(*event)) {
        take(*QGuiApplication::clipboard()->mimeData());
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        pick(std::nullopt);
    } else if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
        chooseFile();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PictureBox::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PictureBox::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PictureBox::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasImage() || event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void PictureBox::dropEvent(QDropEvent* event)
{
    if (take(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void PictureBox::chooseFile()
{
    auto* dialog = new QFileDialog(window(), tr("Choose a picture"), {}, tr("Pictures (%1)").arg(pictureEndings()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(path)});
        take(file);
    });
    dialog->open();
}

bool PictureBox::take(const QMimeData& mime)
{
    const render::BroughtPictures brought = render::broughtPictures(mime);
    if (brought.pictures.size() > 1 && isSignalConnected(QMetaMethod::fromSignal(&PictureBox::severalBrought))) {
        emit severalBrought(brought);
        return true;
    }
    if (brought.pictures.size() > 1) {
        describe(tr("There is room for one picture here, and several were brought."));
        return false;
    }
    if (!brought.problems.empty()) {
        describe(QString::fromStdString(brought.problems.front().message));
        return false;
    }
    if (brought.pictures.empty()) {
        describe(tr("That is no picture that can be read."));
        return false;
    }
    pick(brought.pictures.front());
    return true;
}

void PictureBox::pick(const std::optional<Picture>& picture)
{
    emit picked(picture);
}

} // namespace rejse::widgets
