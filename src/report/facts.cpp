// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/parts.h"

#include "rejse/model/lookup.h"

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

std::string filled(std::string_view term, std::initializer_list<std::string> values)
{
    std::string text;
    for (std::size_t i = 0; i < term.size(); ++i) {
        const std::size_t number =
            term[i] == '%' && i + 1 < term.size() ? static_cast<std::size_t>(term[i + 1] - '1') : 9;
        if (number < values.size()) {
            text += *(values.begin() + number);
            ++i;
        } else {
            text += term[i];
        }
    }
    return text;
}

} // namespace rejse::report
