// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/cache/alike_columns.h"
#include "layout/map/layout_context.h"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace rejse::layout {

namespace {

constexpr double barHeight = 44;
constexpr double emptyHeight = 28;
constexpr double handoverSize = 26;

/// What is written on a bar.
struct Label {
    TextBlock name;
    TextBlock owner;
    bool ownerBeside = false;
    double height = barHeight; ///< of the bar
};

/// Neighbouring touchpoints with the same process behind them.
struct Run {
    const Process* process = nullptr; ///< none for touchpoints without a process
    std::size_t first = 0;
    std::size_t last = 0;
    bool startsWithHandover = false;
    double left = 0;
    double right = 0;
    std::shared_ptr<const Label> label = {};
};

Label labelFor(const LayoutContext& context, const Process* process, double width)
{
    Label label;
    if (process == nullptr) {
        label.name = context.metrics.wrap(context.words(Word::NoProcess), type::small, width - 24);
        label.height = emptyHeight;
        return label;
    }
    const double room = width - 2 * (handoverSize / 2 + 6);
    label.name = context.metrics.wrap(process->name, type::cardTitle, room);
    const double ownerWidth = context.metrics.width(process->owner, type::small);
    label.ownerBeside = label.name.lines.size() <= 1 && label.name.width + 16 + 18 + ownerWidth <= room;
    label.owner = context.metrics.wrap(process->owner, type::small, label.ownerBeside ? ownerWidth + 1 : room);
    const double content = label.name.height + (label.ownerBeside ? 0 : label.owner.height);
    label.height = std::max(barHeight, onGrid(content + 8));
    return label;
}

/// Many runs are of one process and equally long: such share a label.
void measure(const LayoutContext& context, std::vector<Run>& runs)
{
    std::map<std::pair<const Process*, double>, std::shared_ptr<const Label>> labels;
    for (Run& run : runs) {
        run.left = context.out.columns[run.first].x;
        run.right = context.out.columns[run.last].x + context.out.columns[run.last].width;
        std::shared_ptr<const Label>& label = labels[{run.process, run.right - run.left}];
        if (!label) {
            label = std::make_shared<const Label>(labelFor(context, run.process, run.right - run.left));
        }
        run.label = label;
    }
}

std::vector<Run> runsOf(const LayoutContext& context)
{
    std::vector<Run> runs;
    const Process* before = nullptr;
    for (std::size_t column = 0; column < context.touchpoints.size(); ++column) {
        const auto& id = context.touchpoints[column]->process;
        const Process* process = id ? context.processes.at(*id) : nullptr;
        // Touchpoints without a process stand one by one: nothing runs through them.
        if (!runs.empty() && process != nullptr && runs.back().process == process) {
            runs.back().last = column;
        } else {
            Run run;
            run.process = process;
            run.first = run.last = column;
            run.startsWithHandover = process != nullptr && before != nullptr && before != process;
            runs.push_back(run);
        }
        before = process != nullptr ? process : before;
    }
    measure(context, runs);
    return runs;
}

void drawBar(LayoutContext& context, const Run& run, double middle)
{
    const Label& label = *run.label;
    Pen pen(context.metrics, NodeKind::ProcessBar, run.process->id, context.out.columns[run.first].touchpoint);
    const Rect rect{run.left, middle - label.height / 2, run.right - run.left, label.height};
    pen.box(rect, 6, palette::process.fill, {palette::process.line, 1});
    const double x = rect.x + handoverSize / 2 + (run.startsWithHandover ? 6 : 3);
    const double content = label.name.height + (label.ownerBeside ? 0 : label.owner.height);
    const double top = middle - content / 2;
    pen.of(TextField::ProcessName).block(label.name, x, top, label.name.width + 1, type::cardTitle, palette::ink);
    if (label.owner.lines.empty()) {
        // Nobody answers for it: nothing to write.
    } else if (label.ownerBeside) {
        const double ownerX = x + label.name.width + 16;
        pen.icon(Icon::Owner, {ownerX, middle - 8, 16, 16}, palette::ink2);
        pen.of(TextField::ProcessOwner)
            .block(label.owner, ownerX + 20, middle - label.owner.height / 2, label.owner.width + 1, type::small,
                   palette::ink2);
    } else {
        pen.of(TextField::ProcessOwner)
            .block(label.owner, x, top + label.name.height, label.owner.width + 1, type::small, palette::ink2);
    }
    context.add(pen.finished(rect));
}

void drawEmpty(LayoutContext& context, const Run& run, double middle)
{
    const Label& label = *run.label;
    Pen pen(context.metrics, NodeKind::ProcessBar, {}, context.out.columns[run.first].touchpoint);
    const double height = std::max(label.height, label.name.height + 8);
    const Rect rect{run.left, middle - height / 2, run.right - run.left, height};
    pen.box(rect, 6, transparent, {palette::cardLine, 1, Dash::ShortDash});
    const Rect behind{rect.center().x - label.name.width / 2 - 6, middle - label.name.height / 2, label.name.width + 12,
                      label.name.height};
    pen.box(behind, 0, palette::paper);
    pen.block(label.name, rect.x + 12, middle - label.name.height / 2, rect.width - 24, type::small, palette::ink3,
              Align::Center);
    context.add(pen.finished(rect));
}

/// The dotted line on which the process goes on across touchpoints that it does not stand behind.
void drawThread(LayoutContext& context, const Run& before, const Run& run, double middle)
{
    Pen pen(context.metrics, NodeKind::ProcessBar);
    const Color color = run.startsWithHandover ? palette::warning : palette::ink3;
    pen.line({before.right, middle}, {run.left, middle}, {color, 1.5, Dash::Dotted});
    context.add(pen.finished({before.right, middle - 4, run.left - before.right, 8}));
}

/// Where a handover stands: between two neighbouring bars in the gap; after a gap on the bar's edge.
double handoverAt(const LayoutContext& context, const Run& run)
{
    const bool neighbour = run.first > 0 && context.touchpoints[run.first - 1]->process.has_value();
    return neighbour ? (run.left + context.out.columns[run.first - 1].x + context.out.columns[run.first - 1].width) / 2
                     : run.left;
}

void drawHandover(LayoutContext& context, const Run& run, double middle)
{
    Pen pen(context.metrics, NodeKind::Handover, run.process->id, context.out.columns[run.first].touchpoint);
    const Point center{handoverAt(context, run), middle};
    pen.disc(center, handoverSize / 2, palette::paper, {palette::warning, 1.5});
    const Rect rect = Rect{center.x, center.y, 0, 0}.grown(handoverSize / 2);
    pen.icon(Icon::Handover, rect.grown(-5), palette::warning);
    context.add(pen.finished(rect));
}

/// Whether the lane shows the same of both.
bool readsAlike(const Journey& before, const Journey& now)
{
    return alikeInColumns(before, now, [](const Touchpoint& a, const Touchpoint& b) { return a.process == b.process; });
}

using Runs = std::vector<Run>;

/// The run that the process of `run` goes on to across touchpoints without one; the end where it does not.
Runs::const_iterator goesOnTo(const Runs& runs, Runs::const_iterator run)
{
    const auto next = std::find_if(run + 1, runs.end(), [](const Run& other) { return other.process != nullptr; });
    return next != runs.end() && next->first - run->last > 1 ? next : runs.end();
}

void drawRun(LayoutContext& context, const Runs& runs, Runs::const_iterator run, double middle)
{
    if (run->process == nullptr) {
        drawEmpty(context, *run, middle);
        return;
    }
    drawBar(context, *run, middle);
    if (run->startsWithHandover) {
        drawHandover(context, *run, middle);
    }
    // Behind the places without a process, which come next.
    if (const auto next = goesOnTo(runs, run); next != runs.end()) {
        drawThread(context, *run, *next, middle);
    }
}

/// All that the drawing of some runs depends on.
LayoutCache::Key placeOf(const LayoutContext& context, const Runs& runs, Runs::const_iterator first,
                         Runs::const_iterator last, double middle)
{
    LayoutCache::Key place{first->left, middle};
    place.more.reserve(static_cast<std::size_t>(last - first) * 6);
    place.ids.reserve(static_cast<std::size_t>(last - first));
    for (auto run = first; run != last; ++run) {
        const auto process =
            run->process == nullptr ? -1.0 : static_cast<double>(run->process - context.journey.processes.data());
        const auto next = run->process == nullptr ? runs.end() : goesOnTo(runs, run);
        const double flags =
            (run->startsWithHandover ? 1 : 0) + (next != runs.end() && next->startsWithHandover ? 2 : 0);
        const double handover = run->startsWithHandover ? handoverAt(context, *run) : 0;
        place.more.insert(place.more.end(),
                          {run->left, run->right, process, flags, handover, next == runs.end() ? 0 : next->left});
        place.ids.push_back(context.out.columns[run->first].touchpoint);
    }
    return place;
}

/// From left to right and by stretches of columns, so that what changes in one place leaves the others as they are.
double drawLane(LayoutContext& context, double top)
{
    constexpr std::size_t columnsInOnePart = 16;
    const Runs runs = runsOf(context);
    double tallest = barHeight;
    for (const auto& run : runs) {
        tallest = std::max(tallest, run.label->height);
    }
    const double middle = top + tallest / 2;
    for (auto first = runs.begin(); first != runs.end();) {
        const std::size_t part = first->first / columnsInOnePart;
        const auto last =
            std::find_if(first, runs.end(), [&](const Run& run) { return run.first / columnsInOnePart != part; });
        drawnPart(context, part, placeOf(context, runs, first, last, middle), [&] {
            for (auto run = first; run != last; ++run) {
                drawRun(context, runs, run, middle);
            }
        });
        first = last;
    }
    return tallest;
}

} // namespace

double layoutProcesses(LayoutContext& context, double top)
{
    return drawnOnce(context, context.lane, {0, top}, readsAlike, [&] { return drawLane(context, top); });
}

} // namespace rejse::layout
