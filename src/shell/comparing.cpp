// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/comparing.h"

#include "dialogs/problem_dialog.h"
#include "dialogs/problem_lines.h"
#include "files/journey_file.h"
#include "insights/insights_panel.h"
#include "insights/views/counterparts.h"
#include "shell/map_tab.h"
#include "widgets/wording/map_name.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace rejse::shell {

namespace {

/// What a tab is called where several may have the same title.
QString nameOf(MapTab* tab, const QList<MapTab*>& all)
{
    qsizetype same = 0;
    for (const MapTab* other : all) {
        same += other->nameAmongMaps() == tab->nameAmongMaps() ? 1 : 0;
    }
    return same > 1 ? Comparing::tr("%1 (%2)").arg(tab->title(), tab->fileName()) : tab->nameAmongMaps();
}

} // namespace

Comparing::Comparing(Tabs tabs, QWidget* window) : QObject(window), m_tabs(std::move(tabs)), m_window(window) { }

QList<MapTab*> Comparing::others(MapTab* tab) const
{
    QList<MapTab*> all = m_tabs();
    all.removeAll(tab);
    // The other state of the same journey is what is most likely meant.
    const Journey& own = tab->document().journey();
    std::stable_partition(all.begin(), all.end(), [&](MapTab* other) {
        const Journey& journey = other->document().journey();
        return journey.title == own.title && journey.state != own.state;
    });
    return all;
}

void Comparing::watch(MapTab* tab)
{
    insights::ComparisonMaps& comparisonMaps = tab->insightsPanel().comparisonMaps();
    connect(&comparisonMaps, &insights::ComparisonMaps::wanted, this,
            [this, tab](int index) { compare(tab, others(tab).value(index)); });
    connect(&comparisonMaps, &insights::ComparisonMaps::noneWanted, this, [this, tab] {
        m_with.remove(tab);
        tab->document().setComparisonMap(std::nullopt);
    });
    connect(&comparisonMaps, &insights::ComparisonMaps::fileWanted, this, [this, tab] { askFile(tab); });
    connect(tab, &QObject::destroyed, this, [this, tab] { m_with.remove(tab); });
}

void Comparing::bringUpToDate(MapTab* tab)
{
    const QList<MapTab*> all = others(tab);
    QStringList names;
    for (MapTab* other : all) {
        names += nameOf(other, all);
    }
    tab->insightsPanel().comparisonMaps().setNames(names);
    if (MapTab* with = m_with.value(tab); with && all.contains(with)) {
        compare(tab, with);
    }
}

void Comparing::compare(MapTab* tab, MapTab* with)
{
    if (with) {
        m_with.insert(tab, with);
        tab->document().setComparisonMap(
            editor::ComparisonMap{nameOf(with, others(tab)), with->document().committedJourney()});
    }
}

void Comparing::askFile(MapTab* tab)
{
    auto* dialog = new QFileDialog(m_window, tr("Compare with"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Journey maps (*.journey)"), tr("All files (*)")});
    const QString own = tab->document().filePath();
    dialog->setDirectory(own.isEmpty() ? QDir::homePath() : QFileInfo(own).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, tab, [this, tab](const QString& path) { compareWithFile(tab, path); });
    dialog->open();
}

void Comparing::compareWithFile(MapTab* tab, const QString& path)
{
    auto read = files::readJourneyFile(path);
    if (!read) {
        auto* dialog = new dialogs::ProblemDialog(tr("Not compared"), tr("The file cannot be read as a map."),
                                                  dialogs::problemLines(read.problems(), path), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return;
    }
    m_with.remove(tab);
    Journey journey = std::move(read.value().journey);
    const QString name = widgets::mapName(journey);
    tab->document().setComparisonMap(editor::ComparisonMap{name, std::move(journey)});
}

} // namespace rejse::shell
