// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/recovered_list.h"

#include "widgets/rating_widgets.h"
#include "widgets/text/text_label.h"
#include "widgets/ui_button.h"
#include "widgets/wording/when_text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace rejse::start {

using files::FileSince;
using files::Wholeness;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr QSize pictureSize(150, 84);

/// A ground that catches the eye, with rounded corners.
class NoticeBox : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        const render::Theme& theme = widgets::themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.noticeLine, 1));
        painter.setBrush(theme.noticeWash);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    }
};

/// The map drawn small, on paper.
class SketchPicture : public QWidget {
public:
    explicit SketchPicture(QImage sketch) : m_sketch(std::move(sketch)) { setFixedSize(pictureSize); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.setPen(QPen(widgets::themeOf(this).noticeLine, 1));
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        QSizeF size = m_sketch.deviceIndependentSize();
        size.scale(QSizeF(rect().adjusted(8, 8, -8, -8).size()), Qt::KeepAspectRatio);
        QRectF place({}, size);
        place.moveCenter(QRectF(rect()).center());
        painter.drawImage(place, m_sketch);
    }

private:
    QImage m_sketch;
};

QString titleOf(const RecoveredPiece& piece)
{
    return piece.wholeness == Wholeness::Lost ? RecoveredList::tr("Recovered work that cannot be read")
                                              : RecoveredList::tr("Recovered work: %1").arg(piece.summary.title);
}

QString fileWords(const RecoveredPiece& piece)
{
    const QString name = QFileInfo(piece.path).fileName();
    switch (piece.since) {
    case FileSince::None:
        return RecoveredList::tr("The map has no file yet.");
    case FileSince::Gone:
        return RecoveredList::tr("Its file %1 is not there any more.").arg(name);
    case FileSince::Changed:
        return RecoveredList::tr("%1 has been changed since: both are opened, the work as a copy.").arg(name);
    case FileSince::AsItWas:
    case FileSince::SameAsWork:
        break;
    }
    return RecoveredList::tr("The file %1 itself is untouched.").arg(name);
}

} // namespace

QString damageWords(Wholeness wholeness)
{
    switch (wholeness) {
    case Wholeness::LastEditsMissing:
        return RecoveredList::tr("The newest of it is damaged: the last edits are missing.");
    case Wholeness::Salvaged:
        return RecoveredList::tr("It is damaged, and may not be all as it was.");
    case Wholeness::Whole:
    case Wholeness::Lost:
        break;
    }
    return {};
}

QString recoveredWords(const RecoveredPiece& piece)
{
    const QString when = widgets::whenText(piece.time);
    if (piece.wholeness == Wholeness::Lost) {
        return RecoveredList::tr("%1. It is damaged, and none of it can be read any more.").arg(when);
    }
    QStringList sentences{RecoveredList::tr("%1. It had not been saved when the program stopped.").arg(when),
                          fileWords(piece), damageWords(piece.wholeness)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

RecoveredList::RecoveredList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName("recoveredList");
    setAccessibleName(tr("Recovered work"));
    // The words stand in the middle of their box, and the box takes no room that it does not need.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_column->setContentsMargins(0, 0, 0, 12);
    m_column->setSpacing(10);
}

void RecoveredList::setPieces(const QList<RecoveredPiece>& pieces)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const RecoveredPiece& piece : pieces) {
        m_boxes.append(makeBox(piece));
        m_column->addWidget(m_boxes.last());
    }
    setVisible(!m_boxes.isEmpty());
}

QWidget* RecoveredList::makeBox(const RecoveredPiece& piece)
{
    auto* box = new NoticeBox;
    const QString title = titleOf(piece);
    const QString words = recoveredWords(piece);
    box->setObjectName(piece.id);
    box->setAccessibleName(title);
    box->setAccessibleDescription(words);
    box->setToolTip(widgets::plainTooltip(QDir::toNativeSeparators(piece.path)));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addStretch();
    texts->addWidget((new TextLabel(title))->styled(14, QFont::DemiBold, Ink::Notice));
    texts->addWidget((new TextLabel(words))->styled(13, QFont::Normal, Ink::Notice));
    texts->addStretch();
    auto* discard = new widgets::UiButton(widgets::UiButton::Kind::Flat, tr("Discard…"));
    discard->setObjectName("discardButton");
    discard->setAccessibleDescription(title);
    connect(discard, &QPushButton::clicked, this,
            [this, id = piece.id, name = piece.summary.title] { emit discardWanted(id, name); });
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(16, 12, 14, 12);
    row->setSpacing(14);
    if (piece.wholeness == Wholeness::Lost) {
        row->addWidget(new widgets::IconLabel(layout::Icon::History, 24));
    } else {
        row->addWidget(new SketchPicture(piece.summary.sketch));
    }
    row->addLayout(texts, 1);
    row->addWidget(discard);
    if (piece.wholeness != Wholeness::Lost) {
        auto* restore = new widgets::UiButton(widgets::UiButton::Kind::Notice, tr("Open recovered"));
        restore->setObjectName("restoreButton");
        restore->setAccessibleDescription(title);
        connect(restore, &QPushButton::clicked, this, [this, id = piece.id] { emit restoreWanted(id); });
        row->addWidget(restore);
    }
    return box;
}

} // namespace rejse::start
