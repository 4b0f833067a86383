// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/parts.h"

#include "rejse/model/lookup.h"

#include <algorithm>

namespace rejse::report {

Facts::Facts(const Source& of) : source(of), words(of.journey.language)
{
    for (const auto& phase : source.journey.phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            touchpoints.push_back(&*touchpoint);
            for (const Action& action : touchpoint->actions) {
                actions.emplace(action.id, &action);
            }
        }
    }
    for (const ActionScore& action : source.scores.actions) {
        if (action.value) {
            planPlace.emplace(action.id, planPlace.size() + 1);
        }
    }
}

std::string Facts::figure(const std::optional<double>& value, int decimals) const
{
    return value ? words.number(*value, decimals) : "–";
}

std::string Facts::channel(const Touchpoint& touchpoint) const
{
    const Channel* channel = touchpoint.channel ? findChannel(source.journey, *touchpoint.channel) : nullptr;
    return channel ? channel->name : std::string(words(layout::Word::NoChannel));
}

void beginSection(Flow& flow, const std::string& title)
{
    flow.newPage();
    flow.heading(title, 0);
    flow.text(title, style::section, layout::palette::ink, 12);
}

void picture(Flow& flow, const Picture& picture, const layout::Size& most, double below, double left)
{
    const layout::Size natural = flow.metrics().pictureSize(*picture);
    if (natural.width <= 0 || natural.height <= 0) {
        return;
    }
    const double scale = std::min({1.0, most.width / natural.width, most.height / natural.height});
    flow.row({.least = natural.height * scale,
              .below = below,
              .marks =
                  [&](layout::Pen& pen, double margin, double y) {
                      pen.picture(picture, {margin + left, y, natural.width * scale, natural.height * scale}, 0);
                  },
              .kind = layout::NodeKind::Picture});
}

} // namespace rejse::report
