// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/touchpoint/urgency_row.h"

#include "layout/palette.h"
#include "rejse/analysis/scores.h"
#include "render/paint/painter.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QPainter>

namespace rejse::inspector {

UrgencyRow::UrgencyRow(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UrgencyRow::showUrgency(double urgency, std::size_t rank, std::size_t all)
{
    m_urgency = urgency;
    m_rank = rank;
    m_all = all;
    setAccessibleName(QStringLiteral("%1, %2").arg(leading(), trailing()));
    updateGeometry();
    update();
}

QString UrgencyRow::leading() const
{
    return isWeakest() ? tr("Weakest link") : tr("Urgency  %1").arg(widgets::figure(m_urgency));
}

QString UrgencyRow::trailing() const
{
    return isWeakest() ? tr("urgency %1 · %2").arg(widgets::figure(m_urgency), widgets::rankOf(m_rank, m_all))
                       : widgets::rankOf(m_rank, m_all);
}

QSize UrgencyRow::sizeHint() const
{
    const QFontMetrics strong(render::uiFont(13, QFont::DemiBold));
    return {strong.horizontalAdvance(leading() + trailing()) + 64, 32};
}

void UrgencyRow::paintEvent(QPaintEvent*)
{
    const render::Theme& theme = widgets::themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor weakest = render::toQColor(layout::palette::warning);
    // What is in no way urgent is no warning; a weakest link there is in every journey, even so.
    const bool calm = !isWeakest() && rounded(m_urgency, 1) == 0;
    painter.setBrush(isWeakest() ? weakest : calm ? theme.track : theme.warningWash);
    painter.setPen(QPen(isWeakest() ? weakest : calm ? theme.line : theme.warningLine, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect inner = rect().adjusted(12, 0, -12, 0);
    const QColor icon = isWeakest() ? QColor(Qt::white) : calm ? theme.text2 : theme.warning;
    render::paintIcon(painter, layout::Icon::WeakestLink, {12, 8, 16, 16}, icon);
    painter.setPen(isWeakest() ? QColor(Qt::white) : theme.text);
    painter.setFont(render::uiFont(13, QFont::DemiBold));
    painter.drawText(inner.adjusted(24, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, leading());
    painter.setPen(isWeakest() ? QColor(Qt::white) : theme.text2);
    painter.setFont(render::uiFont(13));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, trailing());
}

} // namespace rejse::inspector
