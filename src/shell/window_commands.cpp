// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the window do; main_window.cpp puts the window together.
#include "dialogs/about_dialog.h"
#include "dialogs/confirm_dialog.h"
#include "dialogs/export_dialog.h"
#include "dialogs/printing.h"
#include "dialogs/problem_dialog.h"
#include "dialogs/problem_lines.h"
#include "dialogs/versions_dialog.h"
#include "files/journey_file.h"
#include "files/shipped/templates.h"
#include "rejse/model/extent.h"
#include "rejse/model/lookup.h"
#include "shell/bars/status_line.h"
#include "shell/bars/tab_row.h"
#include "shell/main_window.h"
#include "shell/map_tab.h"
#include "shell/palette/command_palette.h"
#include "shell/palette/palette_entries.h"
#include "shell/presenter.h"
#include "shell/saver.h"
#include "shell/versions.h"
#include "start/start_page.h"
#include "widgets/wording/numbers.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QTabBar>

#include <memory>

namespace rejse::shell {

using commands::Command;

namespace {

/// A name as a menu shows it, an ampersand being no mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// Whether drawing a journey takes more than a few seconds or about a gigabyte: ten times what any map of a real
/// journey holds.
bool isVast(const Journey& journey)
{
    constexpr std::size_t maxElements = 50'000;
    constexpr std::size_t maxCharacters = 8'000'000;
    constexpr std::size_t maxUnbroken = 1'000'000; // long words are broken letter by letter
    const Extent extent = extentOf(journey);
    return extent.elements > maxElements || extent.characters > maxCharacters || extent.unbroken > maxUnbroken;
}

} // namespace

void MainWindow::focusMap()
{
    if (MapTab* tab = currentTab()) {
        tab->view().setFocus();
    }
}

void MainWindow::connectFileCommands()
{
    m_commands->on(Command::New, this, [this] { openEmpty(); });
    m_commands->on(Command::StartPage, this, [this] {
        showStart();
        m_start->focusTemplates();
    });
    m_commands->on(Command::Open, this, [this] { askOpen(); });
    m_commands->on(Command::FolderMaps, this, [this] { showFolderMaps(); });
    onMap(Command::Save, [this](MapTab& tab) { m_saver->save(tab); });
    onMap(Command::SaveAs, [this](MapTab& tab) { m_saver->saveAs(tab); });
    onMap(Command::SaveFutureState, [this](MapTab& tab) { m_saver->saveFutureState(tab); });
    onMap(Command::Versions, [this](MapTab& tab) { showVersions(tab); });
    m_commands->on(Command::Export, this, [this] { showExport(); });
    m_commands->on(Command::Print, this, [this] { print(); });
    m_commands->on(Command::Close, this, [this] { askCloseTab(m_tabRow->bar()->currentIndex()); });
    m_commands->on(Command::Quit, this, [this] { close(); });
    m_commands->on(Command::About, this, [this] { showAbout(); });
    m_commands->on(Command::AboutQt, this, [] { QApplication::aboutQt(); });
}

void MainWindow::connectViewCommands()
{
    onMap(Command::ZoomIn, [](MapTab& tab) { tab.view().zoomIn(); });
    onMap(Command::ZoomOut, [](MapTab& tab) { tab.view().zoomOut(); });
    onMap(Command::ZoomNatural, [](MapTab& tab) { tab.view().setZoom(1); });
    onMap(Command::ZoomFit, [](MapTab& tab) { tab.view().fit(); });
    onMap(Command::NextTouchpoint, [](MapTab& tab) { tab.step(true); });
    onMap(Command::PreviousTouchpoint, [](MapTab& tab) { tab.step(false); });

    m_commands->on(Command::Palette, this, [this] { m_palette->open(paletteEntries(*m_commands, currentTab())); });

    const auto turn = [this](int by) {
        const int count = m_tabRow->bar()->count();
        bringForward((m_tabRow->bar()->currentIndex() + by + count) % count);
    };
    m_commands->on(Command::NextMap, this, [turn] { turn(1); });
    m_commands->on(Command::PreviousMap, this, [turn] { turn(-1); });
    m_commands->on(Command::ShowOutline, this, [this] { applyPanes(); });
    m_commands->on(Command::ShowPanel, this, [this] { applyPanes(); });
    onMap(Command::Present, [this](MapTab& tab) { m_presenter->present(tab, Presenter::From::Beginning); });
    onMap(Command::PresentFromHere, [this](MapTab& tab) { m_presenter->present(tab, Presenter::From::Selection); });
    m_commands->action(Command::HideScores)->setChecked(Presenter::hidesScores());
    m_commands->on(Command::HideScores, this, [](bool hide) { Presenter::setHidesScores(hide); });
    m_commands->on(Command::ShowInsights, this, [this](bool open) {
        m_insights.open = open;
        applyPanes();
    });
    const std::pair<Command, insights::Tab> views[]{{Command::InsightsAll, insights::Tab::All},
                                                    {Command::InsightsWeakest, insights::Tab::WeakestLinks},
                                                    {Command::InsightsEffectCost, insights::Tab::EffectCost},
                                                    {Command::InsightsBalance, insights::Tab::Balance},
                                                    {Command::InsightsCompare, insights::Tab::Compare},
                                                    {Command::InsightsWhatIf, insights::Tab::WhatIf},
                                                    {Command::InsightsBasis, insights::Tab::Basis},
                                                    {Command::InsightsDisagreement, insights::Tab::Disagreement}};
    for (const auto& [command, view] : views) {
        onMap(command, [wanted = view](MapTab& tab) { tab.insightsPanel().open(wanted); });
    }
    m_commands->on(Command::FullScreen, this, [this](bool full) { toggleFullScreen(full); });

    const std::pair<Command, widgets::ThemeMode> themes[]{{Command::ThemeSystem, widgets::ThemeMode::System},
                                                          {Command::ThemeLight, widgets::ThemeMode::Light},
                                                          {Command::ThemeDark, widgets::ThemeMode::Dark}};
    for (const auto& [command, mode] : themes) {
        m_commands->action(command)->setChecked(m_theme->mode() == mode);
        m_commands->on(command, this, [this, chosen = mode] { m_theme->setMode(chosen); });
    }
}

void MainWindow::toggleFullScreen(bool full)
{
    if (full) {
        m_wasMaximized = isMaximized();
        showFullScreen();
    } else if (m_wasMaximized) {
        showMaximized();
    } else {
        showNormal();
    }
}

void MainWindow::openFiles(const QStringList& paths)
{
    QStringList problems;
    for (const QString& path : paths) {
        if (MapTab* open = tabOf(path)) {
            bringForward(m_tabRow->bar()->count() > 0 ? static_cast<int>(tabs().indexOf(open)) : -1);
            offerWork(*open);
            continue;
        }
        auto read = files::readJourneyFile(path);
        if (!read) {
            problems += dialogs::problemLines(read.problems(), path);
            continue;
        }
        if (isVast(read.value().journey)) {
            askOpenVast(std::move(read).value(), path);
        } else {
            openRead(std::move(read).value(), path);
        }
    }
    if (!problems.isEmpty()) {
        auto* dialog = new dialogs::ProblemDialog(
            tr("Not opened"), tr("A file that breaks a rule of its format is left as it is and not opened."), problems,
            this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void MainWindow::openRead(storage::ReadJourney content, const QString& path)
{
    offerWork(*addTab(std::move(content.journey), QFileInfo(path).absoluteFilePath()));
    m_recent->add(path);
    if (const auto from = content.upgradedFrom) {
        m_status->say(
            tr("Opened from format version %1; saving writes version %2.").arg(*from).arg(storage::currentVersion));
    }
}

void MainWindow::askOpenVast(storage::ReadJourney content, const QString& path)
{
    auto* question = new dialogs::ConfirmDialog(
        tr("Open %1, large as it is?").arg(QFileInfo(path).fileName()),
        tr("It holds %1 things and %2 characters. Drawing that may take minutes and more memory than there is. The "
           "command line reads it in seconds: rejse score, rejse validate.")
            .arg(QLocale().toString(static_cast<qulonglong>(extentOf(content.journey).elements)),
                 QLocale().toString(static_cast<qulonglong>(extentOf(content.journey).characters))),
        tr("Open all the same"), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this,
            [this, path, content = std::make_shared<storage::ReadJourney>(std::move(content))] {
                openRead(std::move(*content), path);
            });
    question->open();
}

MapTab* MainWindow::openUntitled(Journey journey)
{
    return addTab(std::move(journey), {});
}

void MainWindow::openEmpty()
{
    openTemplate(QStringLiteral("blank"), start::templateLanguage());
}

void MainWindow::openExample(const QString& path)
{
    auto read = files::readJourneyFile(path);
    if (read) {
        openUntitled(std::move(read.value().journey));
    }
}

void MainWindow::openTemplate(const QString& name, const QString& language)
{
    auto journey = files::journeyFromTemplate(name, language);
    if (journey) {
        openUntitled(std::move(journey.value()));
    }
}

void MainWindow::askOpen()
{
    auto* dialog = new QFileDialog(this, tr("Open map"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Journey maps (*.journey)"), tr("All files (*)")});
    const QStringList recent = m_recent->paths();
    dialog->setDirectory(recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.first()).absolutePath());
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::showVersions(MapTab& tab)
{
    tab.document().commitPendingEdit();
    m_versions->finish();
    auto* dialog = new dialogs::VersionsDialog(tab.document(), m_versions->store(), &tab);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::VersionsDialog::copyWanted, this,
            [this](const Journey& journey) { openUntitled(journey); });
    dialog->open();
}

void MainWindow::showExport()
{
    if (MapTab* tab = currentTab()) {
        tab->document().commitPendingEdit();
        auto* dialog = new dialogs::ExportDialog(tab->document(), tab); // goes with its map
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &dialogs::ExportDialog::exported, this, [this](const QString& path) {
            m_status->say(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
        });
        dialog->open();
    }
}

void MainWindow::print()
{
    if (MapTab* tab = currentTab()) {
        tab->document().commitPendingEdit();
        dialogs::printMap(tab->document(), tab);
    }
}

void MainWindow::showAbout()
{
    auto* dialog = new dialogs::AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::fillMenu(commands::Dynamic which, QMenu& menu)
{
    switch (which) {
    case commands::Dynamic::RecentMaps:
        return fillRecent(menu);
    case commands::Dynamic::Templates:
        return fillTemplates(menu);
    case commands::Dynamic::Lens:
        return fillLens(menu);
    }
}

void MainWindow::fillRecent(QMenu& menu)
{
    const QStringList paths = m_recent->paths();
    for (const QString& path : paths) {
        QAction* action = menu.addAction(menuText(QFileInfo(path).fileName()));
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openFiles({path}); });
    }
    if (paths.isEmpty()) {
        menu.addAction(tr("No map opened yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Clear List")), &QAction::triggered, m_recent, &start::RecentMaps::clear);
}

void MainWindow::fillTemplates(QMenu& menu)
{
    for (const files::Template& one : files::templates()) {
        const QString name = QString::fromLatin1(one.name);
        QAction* action = menu.addAction(menuText(start::templateTitle(name)));
        connect(action, &QAction::triggered, this, [this, name] { openTemplate(name, start::templateLanguage()); });
    }
}

void MainWindow::fillLens(QMenu& menu) const
{
    MapTab* tab = currentTab();
    if (!tab) {
        menu.addAction(tr("Open a map first"))->setEnabled(false);
        return;
    }
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& text, const std::optional<Id>& persona) {
        QAction* action = group->addAction(menu.addAction(menuText(text)));
        action->setCheckable(true);
        action->setChecked(tab->document().lens() == persona);
        connect(action, &QAction::triggered, tab, [tab, persona] { tab->document().setLens(persona); });
    };
    add(tr("Everyone"), std::nullopt);
    for (const Persona& persona : tab->document().journey().personas) {
        add(widgets::text(persona.name), persona.id);
    }
}

} // namespace rejse::shell
