// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/insights_shots.h"

#include "rejse/model/edits.h"
#include "rejse/storage/journey_text.h"
#include "shell/main_window.h"
#include "shell/map_tab.h"
#include "support/journey_builder.h"

#include <QFile>
#include <QTemporaryDir>

namespace rejse::test {

namespace {

using Take = std::function<void(QWidget&, const QString&)>;

constexpr QSize windowSize(1600, 1000);

/// A map's insights, opened by each of its commands.
void takeViews(const QString& path, const QString& name, const QList<commands::Command>& views, const Take& take)
{
    shell::MainWindow window;
    window.resize(windowSize);
    window.show();
    window.openFiles({path});
    for (const commands::Command view : views) {
        window.commands().action(view)->trigger();
        const QString which = window.commands().action(view)->objectName().section(u'.', 1);
        take(window, QStringLiteral("insights-%1-%2").arg(name, which));
    }
    window.commands().action(commands::Command::ShowInsights)->trigger();
    take(window, QStringLiteral("insights-%1-closed").arg(name));
}

/// A map and its future state, in which two touchpoints are better, one is gone and one is new.
void takeComparison(const QString& example, const Take& take)
{
    shell::MainWindow window;
    window.resize(windowSize);
    window.show();
    window.openFiles({example});
    shell::MapTab& tab = *window.currentTab();
    const Journey& now = tab.document().journey();
    Journey future = now;
    for (const char* id : {"t3", "t5"}) {
        future = withTouchpoint(future, id, [](Touchpoint& on) {
            on.feelings["hans"] = 1;
            on.ease = Ease{Answer::Yes, Answer::Yes, Answer::Yes};
        });
    }
    Touchpoint added;
    added.id = "chat";
    added.title = "Chatter med forhandleren";
    added.feelings = {{"hans", 2}};
    future = insertTouchpoints(future, {added}, {now.phases[1]->id, 1});
    future = removeElements(future, {ElementRef::ofTouchpoint("t4")});
    future.state = State::Future;
    future.title = "Fremtidig rejse";
    tab.document().setComparisonMap(editor::ComparisonMap{QStringLiteral("Fremtidig rejse"), future});
    window.commands().action(commands::Command::InsightsAll)->trigger();
    take(window, QStringLiteral("insights-compare-all"));
    window.commands().action(commands::Command::InsightsCompare)->trigger();
    take(window, QStringLiteral("insights-compare-alone"));
    window.commands().action(commands::Command::ShowInsights)->trigger();
    tab.selection().select(ElementRef::ofTouchpoint("t3"));
    tab.view().fit();
    take(window, QStringLiteral("insights-compare-map"));
}

} // namespace

void takeInsights(const QString& examples, const Take& take)
{
    const QString example = examples + QStringLiteral("/hans-hansens-foerste-bil.journey");
    using enum commands::Command;
    const QList<commands::Command> views{InsightsAll,    InsightsWeakest, InsightsEffectCost,  InsightsBalance,
                                         InsightsWhatIf, InsightsBasis,   InsightsDisagreement};
    takeViews(example, QStringLiteral("hans"), views, take);
    takeViews(examples + QStringLiteral("/choosing-a-platform-together.journey"), QStringLiteral("platform"), views,
              take);
    // Each with the view that its method ends in.
    const std::pair<const char*, commands::Command> others[]{{"skift-af-leverandoer", InsightsBalance},
                                                             {"fra-nyhedsbrev-til-klippekort", InsightsEffectCost},
                                                             {"skinnstoevletter", InsightsWeakest}};
    for (const auto& [name, view] : others) {
        const auto file = QString::fromLatin1(name);
        takeViews(examples + u'/' + file + QStringLiteral(".journey"), file, {InsightsAll, view}, take);
    }
    const QTemporaryDir folder;
    const QString large = folder.filePath(QStringLiteral("large.journey"));
    QFile file(large);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::fromStdString(storage::writeJourney(test::largeJourney(200))));
        file.close();
    }
    takeViews(large, QStringLiteral("large"), views, take);
    takeComparison(example, take);
}

} // namespace rejse::test
