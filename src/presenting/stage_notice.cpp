// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/stage_notice.h"

#include "widgets/text/text_label.h"

#include <QHBoxLayout>

namespace rejse::presenting {

namespace {

constexpr int shownFor = 4000; // ms

} // namespace

StageNotice::StageNotice(QWidget* parent) : Floating(parent), m_text(new widgets::TextLabel)
{
    setObjectName("stageNotice");
    setAttribute(Qt::WA_NoMousePropagation);
    m_text->styled(15, QFont::Medium)->wrapped(widgets::Wrap::Words);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 12, 20, 12);
    row->addWidget(m_text);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void StageNotice::say(const QString& text)
{
    keepSaying(text);
    m_time.start(shownFor);
}

void StageNotice::keepSaying(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    show();
    raise();
}

QString StageNotice::text() const
{
    return m_text->text();
}

void StageNotice::place(int foot)
{
    const QSize size = fitting();
    setGeometry((parentWidget()->width() - size.width()) / 2, parentWidget()->height() - foot - size.height() - 16,
                size.width(), size.height());
}

void StageNotice::placeAtTop()
{
    const QSize size = fitting();
    setGeometry((parentWidget()->width() - size.width()) / 2, 8, size.width(), size.height());
}

QSize StageNotice::fitting() const
{
    const int width = std::min(parentWidget()->width() - 48, m_text->sizeHint().width() + 42);
    return {width, layout()->heightForWidth(width)};
}

} // namespace rejse::presenting
