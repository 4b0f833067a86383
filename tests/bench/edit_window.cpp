// SPDX-License-Identifier: GPL-3.0-or-later
// What a person feels while working: from a key press or a pull of the mouse to the painted frame, in the real window
// on the file given. Prints, for each kind of work, the median and the 95th percentile in milliseconds of processor
// time (of this thread, so that what else the machine does is left out) and on the clock, and the memory of the
// process. A kind of work measures only that, as a profiler wants it, and prints the processor time of each.
#include "canvas/in_place_field.h"
#include "canvas/map_view.h"
#include "insights/insights_panel.h"
#include "insights/view.h"
#include "shell/application.h"
#include "shell/main_window.h"
#include "shell/map_tab.h"
#include "support/active_window.h"
#include "support/isolation.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

using namespace rejse;

namespace {

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Megabytes that are resident.
long residentMegabytes()
{
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line)) {
        if (line.starts_with("VmRSS:")) {
            return std::stol(line.substr(6)) / 1024;
        }
    }
    return 0;
}

/// Everything that is due has happened, and what looks different has been painted.
void paintFrame()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

class Bench {
public:
    Bench(const QString& path, QString only) : m_only(std::move(only)), m_tab(opened(path))
    {
        view().setFocus();
        paintFrame();
    }

    canvas::MapView& view() const { return m_tab->view(); }
    editor::MapEditor& editor() const { return m_tab->editor(); }

    std::size_t phases() const { return m_tab->document().journey().phases.size(); }

    /// The touchpoint in the middle of a phase.
    ElementRef middleOf(std::size_t phase) const
    {
        const auto& touchpoints = m_tab->document().journey().phases[phase]->touchpoints;
        return ElementRef::ofTouchpoint(touchpoints[touchpoints.size() / 2]->id);
    }

    /// The touchpoint in the middle of the map.
    ElementRef middle() const { return middleOf(phases() / 2); }

    /// What `prepare` does before each time is not measured.
    void measure(const char* name, int times, const std::function<void(int)>& work,
                 const std::function<void(int)>& prepare = {})
    {
        if (!m_only.isEmpty() && !m_only.split(u',').contains(QLatin1String(name))) {
            return;
        }
        std::vector<double> processor;
        std::vector<double> clock;
        for (int i = 0; i < times; ++i) {
            if (prepare) {
                prepare(i);
                paintFrame();
            }
            QElapsedTimer timer;
            timer.start();
            const double before = processorMilliseconds();
            work(i);
            paintFrame();
            processor.push_back(processorMilliseconds() - before);
            clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::printf("%-20s %7.1f %7.1f %7.1f %7.1f\n", name, percentile(processor, 0.5), percentile(processor, 0.95),
                    percentile(clock, 0.5), percentile(clock, 0.95));
        if (!m_only.isEmpty()) {
            for (const double each : processor) {
                std::printf(" %.1f", each);
            }
            std::printf("\n");
        }
    }

    void typing()
    {
        m_tab->selection().select(middle());
        QTest::keyClick(&view(), Qt::Key_F2);
        const auto fields = view().viewport()->findChildren<canvas::InPlaceField*>();
        const QString text = QStringLiteral("Asks a friend who knows more about it than the customer does ");
        measure("typing", 120, [&](int i) { QTest::keyClick(fields.last(), text[i % text.size()].toLatin1()); });
        m_tab->document().undo(); // what follows is measured on a map with titles as people give them
    }

    void working()
    {
        m_tab->selection().select(middle());
        const auto rate = [&](int i) { QTest::keyClick(&view(), static_cast<Qt::Key>(Qt::Key_1 + i % 5)); };
        measure("feeling", 60, rate);
        measure("importance", 60,
                [&](int i) { QTest::keyClick(&view(), static_cast<Qt::Key>(Qt::Key_1 + i % 5), Qt::ControlModifier); });
        measure("moving", 60,
                [&](int i) { QTest::keyClick(&view(), i % 2 == 0 ? Qt::Key_Right : Qt::Key_Left, Qt::AltModifier); });
        measure("next touchpoint", 60,
                [&](int i) { QTest::keyClick(&view(), i % 40 < 20 ? Qt::Key_Right : Qt::Key_Left); });
        measure("undo", 60, [&](int) { m_tab->document().undo(); });
        measure("redo", 60, [&](int) { m_tab->document().redo(); });
        // As a person does who rates a map from its beginning to its end.
        measure("another phase", 60, rate,
                [&](int i) { m_tab->selection().select(middleOf(static_cast<std::size_t>(i) % phases())); });
    }

    /// The same edit with each view of the insights open, and what the view alone takes of it.
    void insights()
    {
        using enum commands::Command;
        const std::pair<const char*, commands::Command> views[]{
            {"weakest links", InsightsWeakest},     {"effect x cost", InsightsEffectCost}, {"balance", InsightsBalance},
            {"compare", InsightsCompare},           {"what if", InsightsWhatIf},           {"basis", InsightsBasis},
            {"disagreement", InsightsDisagreement}, {"all insights", InsightsAll}};
        m_tab->selection().select(middle());
        for (const auto& [name, command] : views) {
            const bool compares = command == InsightsCompare || command == InsightsAll;
            const editor::ComparisonMap itself{{}, m_tab->document().journey()};
            m_tab->document().setComparisonMap(compares ? std::optional(itself) : std::nullopt);
            m_window.commands().action(command)->trigger();
            paintFrame();
            const auto rate = [&](int i) { QTest::keyClick(&view(), static_cast<Qt::Key>(Qt::Key_1 + i % 5)); };
            measure(name, 40, rate);
            measure((std::string(name) + ", alone").c_str(), 40, [&](int) {
                for (insights::View* shown : m_tab->insightsStrip().shownViews()) {
                    shown->bringUpToDate();
                }
            });
        }
        m_tab->document().setComparisonMap(std::nullopt);
        m_window.commands().action(ShowInsights)->trigger();
    }

    void dragging()
    {
        m_tab->selection().select(middle());
        paintFrame();
        const auto card = view().mapScene().picture().mainNodeOf(middle())->rect.center();
        const QPoint from = view().mapFromScene(card.x, card.y);
        QWidget* viewport = view().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        measure("dragging", 120, [&](int i) { QTest::mouseMove(viewport, from + QPoint(20 + 3 * (i % 60), i % 30)); });
        QTest::keyClick(&view(), Qt::Key_Escape);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, from);
    }

    void looking()
    {
        QScrollBar* bar = view().horizontalScrollBar();
        const int start = bar->value();
        measure("panning", 120, [&](int i) { bar->setValue(start + 12 * i); });
        measure("zooming", 60, [&](int i) { view().zoomAlong(0.5 + 0.02 * (i % 50)); });
    }

private:
    shell::MapTab* opened(const QString& path)
    {
        m_window.resize(1920, 1080);
        m_window.show();
        test::activateWindow(m_window);
        m_window.openFiles({path});
        return m_window.currentTab();
    }

    QString m_only;
    shell::MainWindow m_window;
    shell::MapTab* m_tab;
};

} // namespace

int main(int argc, char** argv)
{
    const test::Isolation isolation;
    const QApplication application(argc, argv);
    shell::prepareApplication();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || arguments.size() > 3) {
        std::fputs("Usage: rejse_edit_window MAP [KIND OF WORK,...]\n", stderr);
        return 2;
    }
    Bench bench(arguments.at(1), arguments.value(2));
    std::printf("%-20s %7s %7s %7s %7s\n", "milliseconds", "cpu", "cpu 95", "clock", "clock 95");
    bench.typing();
    bench.working();
    bench.insights();
    bench.dragging();
    bench.looking();
    std::printf("resident: %ld MB\n", residentMegabytes());
    std::fflush(stdout);
    // Without the question about what is not saved.
    std::_Exit(0);
}
