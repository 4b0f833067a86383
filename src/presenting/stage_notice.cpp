// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/stage_notice.h"

#include "panels/text_label.h"

#include <QHBoxLayout>

namespace rejse::presenting {

namespace {

constexpr int shownFor = 4000; // ms

} // namespace

StageNotice::StageNotice(QWidget* parent) : Floating(parent), m_text(new panels::TextLabel)
{
    setObjectName("stageNotice");
    m_text->styled(15, QFont::Medium)->wrapped(panels::Wrap::Words);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 12, 20, 12);
    row->addWidget(m_text);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void StageNotice::say(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    show();
    raise();
    m_time.start(shownFor);
}

QString StageNotice::text() const
{
    return m_text->text();
}

void StageNotice::place(int foot)
{
    const QWidget* all = parentWidget();
    const int width = std::min(all->width() - 48, m_text->sizeHint().width() + 42);
    const int height = layout()->heightForWidth(width);
    setGeometry((all->width() - width) / 2, all->height() - foot - height - 16, width, height);
}

} // namespace rejse::presenting
