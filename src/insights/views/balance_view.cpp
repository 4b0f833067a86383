// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/views/balance_view.h"

#include "insights/wording.h"
#include "rejse/model/lookup.h"
#include "widgets/wording/numbers.h"

#include <algorithm>
#include <array>

namespace rejse::insights {

namespace {

constexpr double minColumn = 320;
constexpr double columnGap = 40;
constexpr double barGap = 10;

template <typename E, std::size_t N>
StackedBar barOf(const QString& name, const std::array<QString, N>& names, const Groups<E, N>& groups)
{
    StackedBar bar{name, {}};
    for (std::size_t i = 0; i < N; ++i) {
        bar.slices.push_back({names[i], groups.of[i]});
    }
    bar.slices.push_back({BalanceView::tr("Not said"), groups.unknown, true});
    return bar;
}

std::vector<StackedBar> barsOf(const Journey& journey, const BalanceGroups& groups)
{
    std::vector<StackedBar> bars{
        barOf<Stage, 3>(BalanceView::tr("Stage"),
                        {BalanceView::tr("Before"), BalanceView::tr("During"), BalanceView::tr("After")}, groups.stage),
        barOf<Contact, 2>(BalanceView::tr("Contact"), {BalanceView::tr("Direct"), BalanceView::tr("Indirect")},
                          groups.contact),
        barOf<Medium, 2>(BalanceView::tr("Medium"), {BalanceView::tr("Online"), BalanceView::tr("Offline")},
                         groups.medium),
        barOf<Ownership, 3>(BalanceView::tr("Ownership"),
                            {BalanceView::tr("Owned"), BalanceView::tr("Partner"), BalanceView::tr("Independent")},
                            groups.ownership),
        barOf<Initiator, 2>(BalanceView::tr("Begun by"), {BalanceView::tr("Customer"), BalanceView::tr("Company")},
                            groups.initiator)};
    if (!journey.processes.empty()) {
        StackedBar process{BalanceView::tr("Process"), {}};
        for (std::size_t i = 0; i < journey.processes.size(); ++i) {
            process.slices.push_back({widgets::text(journey.processes[i].name), groups.processes[i]});
        }
        process.slices.push_back({BalanceView::tr("None"), groups.withoutProcess, true});
        bars.push_back(std::move(process));
    }
    bars.push_back(barOf<ExperienceKind, 2>(BalanceView::tr("Experiences"),
                                            {BalanceView::tr("Rational"), BalanceView::tr("Emotional")},
                                            groups.experiences));
    bars.push_back(barOf<BarrierKind, 4>(BalanceView::tr("Barriers"),
                                         {BalanceView::tr("Illogical"), BalanceView::tr("Confusing"),
                                          BalanceView::tr("Difficult"), BalanceView::tr("Blocking")},
                                         groups.barriers));
    return bars;
}

QString processName(const Journey& journey, const Id& id)
{
    return widgets::text(findProcess(journey, id)->name);
}

std::vector<ElementRef> touchpointElements(const std::vector<Id>& ids)
{
    std::vector<ElementRef> elements;
    for (const Id& id : ids) {
        elements.push_back(ElementRef::ofTouchpoint(id));
    }
    return elements;
}

} // namespace

BalanceView::BalanceView(editor::MapEditor& editor, Room room, QWidget* parent)
    : View(editor, tr("Balance"), room, parent)
{
    addSheet(new SheetView(editor.selection(), title(),
                           [this](double width, const render::Theme& theme) { return arrange(width, theme); }));
}

void BalanceView::compute()
{
    const auto count = static_cast<int>(scores().touchpoints.size());
    setCaption(tr("%n touchpoints", nullptr, count));
    BalanceGroups groups = balanceGroups(journey());
    m_bars = barsOf(journey(), groups);
    m_handovers = std::move(groups.handovers);
    m_channels = balance(journey()).recurringChannels;
}

Sheet BalanceView::arrange(double width, const render::Theme& theme) const
{
    if (scores().touchpoints.empty()) {
        return emptySheet(tr("Add touchpoints to the map to see where the weight of the journey lies."), width, theme);
    }
    Sheet sheet;
    SheetPen pen(sheet, theme);
    const auto columns = std::clamp(static_cast<int>((width + columnGap) / (minColumn + columnGap)), 1, 3);
    const double columnWidth = (width - (columns - 1) * columnGap) / columns;
    const std::size_t barColumns = columns > 1 ? static_cast<std::size_t>(columns) - 1 : 1;
    const std::size_t perColumn = (m_bars.size() + barColumns - 1) / barColumns;
    double bottom = 0;
    for (std::size_t column = 0; column < barColumns; ++column) {
        double y = 0;
        const double x = static_cast<double>(column) * (columnWidth + columnGap);
        for (std::size_t i = column * perColumn; i < std::min(m_bars.size(), (column + 1) * perColumn); ++i) {
            y += drawStackedBar(pen, m_bars[i], {x, y}, columnWidth) + barGap;
        }
        bottom = std::max(bottom, y);
    }
    if (columns == 1) {
        bottom += drawSummary(pen, bottom, width);
    } else {
        const double x = (columns - 1) * (columnWidth + columnGap);
        double y = drawHandovers(pen, {x, 0}, columnWidth);
        y += drawChannels(pen, {x, y + 12}, columnWidth) + 12;
        bottom = std::max(bottom, y);
    }
    sheet.size = QSizeF(width, bottom);
    return sheet;
}

QString BalanceView::titleOf(const Id& touchpoint) const
{
    return widgets::text(touchpointAt(journey(), *scores().find(touchpoint)).title);
}

double BalanceView::drawSummary(SheetPen& pen, double y, double width) const
{
    const render::Theme& theme = pen.theme();
    const auto handoverCount = static_cast<int>(m_handovers.size());
    const auto channelCount = static_cast<int>(m_channels.size());
    const QString handovers = tr("%n handovers", nullptr, handoverCount);
    const QString channels = tr("%n channels met more than once", nullptr, channelCount);
    const double handoversWidth = 24 + widthOf(handovers, type::medium);
    const double channelsWidth = widthOf(channels, type::small);
    pen.icon(layout::Icon::Handover, QRectF(0, y + 5, 16, 16), theme.warning);
    pen.line(handovers, QRectF(24, y, handoversWidth - 24, 26), type::medium, theme.text);
    Mark mark;
    mark.key = QStringLiteral("handovers");
    mark.rect = QRectF(-4, y, handoversWidth + 8, 26);
    mark.name = handovers;
    for (const Handover& handover : m_handovers) {
        mark.elements.push_back(ElementRef::ofTouchpoint(handover.to));
    }
    mark.description = [journey = journey(), handovers = m_handovers] {
        QStringList lines;
        for (const Handover& handover : handovers) {
            lines += tr("%1 to %2 at %3")
                         .arg(processName(journey, handover.fromProcess), processName(journey, handover.toProcess),
                              widgets::text(findTouchpoint(journey, handover.to)->title));
        }
        return lines.join(u'\n');
    };
    pen.mark(std::move(mark));
    const bool beside = handoversWidth + 16 + channelsWidth <= width;
    const QRectF place(beside ? width - channelsWidth : 0, beside ? y : y + 26, channelsWidth, 26);
    pen.line(channels, place, type::small, theme.text2);
    mark = {};
    mark.key = QStringLiteral("channels");
    mark.rect = place.adjusted(-4, 0, 4, 0);
    mark.name = channels;
    for (const RecurringChannel& channel : m_channels) {
        const auto touchpoints = touchpointElements(channel.touchpoints);
        mark.elements.insert(mark.elements.end(), touchpoints.begin(), touchpoints.end());
    }
    mark.description = [journey = journey(), channels = m_channels] {
        QStringList lines;
        for (const RecurringChannel& channel : channels) {
            lines += widgets::text(findChannel(journey, channel.channel)->name);
        }
        return lines.join(u'\n');
    };
    pen.mark(std::move(mark));
    return place.bottom() - y;
}

double BalanceView::drawHandovers(SheetPen& pen, QPointF place, double width) const
{
    const render::Theme& theme = pen.theme();
    double y = place.y();
    y += pen.text(tr("Handovers: %n", nullptr, static_cast<int>(m_handovers.size())), {place.x(), y}, width,
                  type::smallStrong, theme.text2)
        + 4;
    if (m_handovers.empty()) {
        const QString words = journey().processes.empty()
            ? tr("Say which process runs behind each touchpoint to see where the journey changes hands.")
            : tr("The journey never changes hands.");
        y += pen.text(words, {place.x(), y}, width, type::body, theme.text2) + 4;
    }
    for (const Handover& handover : m_handovers) {
        pen.icon(layout::Icon::Handover, QRectF(place.x(), y + 5, 16, 16), theme.warning);
        const QString processes =
            tr("%1 → %2").arg(processName(journey(), handover.fromProcess), processName(journey(), handover.toProcess));
        const QString between = tr("from %1 to %2").arg(titleOf(handover.from), titleOf(handover.to));
        double height = pen.text(processes, {place.x() + 24, y + 4}, width - 24, type::medium, theme.text);
        height += pen.text(between, {place.x() + 24, y + 4 + height}, width - 24, type::small, theme.text2);
        Mark mark;
        mark.key = QStringLiteral("handover/") + widgets::text(handover.to);
        mark.rect = QRectF(place.x() - 4, y, width + 8, height + 8);
        mark.name = tr("Handover from %1 to %2")
                        .arg(processName(journey(), handover.fromProcess), processName(journey(), handover.toProcess));
        mark.description = between;
        mark.elements = {ElementRef::ofTouchpoint(handover.from), ElementRef::ofTouchpoint(handover.to)};
        pen.mark(std::move(mark));
        y += height + 10;
    }
    return y - place.y();
}

double BalanceView::drawChannels(SheetPen& pen, QPointF place, double width) const
{
    const render::Theme& theme = pen.theme();
    double y = place.y();
    y += pen.text(tr("Channels met more than once: %n", nullptr, static_cast<int>(m_channels.size())), {place.x(), y},
                  width, type::smallStrong, theme.text2)
        + 4;
    for (const RecurringChannel& recurring : m_channels) {
        const Channel& channel = *findChannel(journey(), recurring.channel);
        QStringList titles;
        for (const Id& touchpoint : recurring.touchpoints) {
            titles += titleOf(touchpoint);
        }
        pen.icon(layout::iconOf(channel.icon), QRectF(place.x(), y + 5, 16, 16), theme.text2);
        const QString times = QString::number(recurring.touchpoints.size());
        const QString name = widgets::text(channel.name);
        double height = pen.text(name, {place.x() + 24, y + 4}, width - 24 - 40, type::medium, theme.text);
        pen.line(times, QRectF(place.x() + width - 36, y + 4, 36, 18), type::strong, theme.text, Qt::AlignRight);
        const QString where = titles.join(QStringLiteral(" · "));
        height += pen.text(where, {place.x() + 24, y + 4 + height}, width - 24, type::small, theme.text2);
        Mark mark;
        mark.key = QStringLiteral("channel/") + widgets::text(recurring.channel);
        mark.rect = QRectF(place.x() - 4, y, width + 8, height + 8);
        mark.name = tr("%1: met at %2 touchpoints").arg(name, times);
        mark.description = titles.join(u'\n');
        mark.elements = {{ElementKind::Channel, recurring.channel, {}}};
        mark.lights = touchpointElements(recurring.touchpoints);
        pen.mark(std::move(mark));
        y += height + 10;
    }
    return y - place.y();
}

Table BalanceView::table() const
{
    Table table;
    table.headings = {tr("What"), tr("Kind"), tr("Count")};
    for (const StackedBar& bar : m_bars) {
        for (const Slice& slice : bar.slices) {
            if (!slice.unset || !slice.elements.empty()) {
                table.rows.push_back({bar.name, slice.name, QString::number(slice.elements.size())});
            }
        }
    }
    table.rows.push_back({tr("Handovers"), QString(), QString::number(m_handovers.size())});
    for (const RecurringChannel& recurring : m_channels) {
        table.rows.push_back({tr("Channel met more than once"),
                              widgets::text(findChannel(journey(), recurring.channel)->name),
                              QString::number(recurring.touchpoints.size())});
    }
    return table;
}

} // namespace rejse::insights
