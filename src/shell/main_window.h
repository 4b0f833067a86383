// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_set.h"
#include "commands/menus.h"
#include "files/work_text.h"
#include "insights/insights_panel.h"
#include "rejse/storage/journey_text.h"
#include "start/recent_maps.h"
#include "widgets/theme/theme_choice.h"

#include <QMainWindow>

#include <functional>

class QMenu;
class QStackedWidget;

namespace rejse::start {
class FolderPage;
class Recovery;
class StartPage;
} // namespace rejse::start

namespace rejse::shell {

class CommandPalette;
class Comparing;
class MapTab;
class Presenter;
class Saver;
class StatusLine;
class TabRow;
class TopBar;
class Versions;

/// The program's window: puts together the toolbar, the open maps in their tabs, the start page and the status line,
/// and says what each command does.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    /// Opens each file in a tab of its own, or brings the tab to the front that has it already. What cannot be opened
    /// is told in one dialog.
    void openFiles(const QStringList& paths);
    /// Opens a map that has no file yet.
    MapTab* openUntitled(Journey journey);

    /// The session ends: all unsaved work is on disk when this returns, and closing asks nothing, for the work is
    /// offered at the next start. Work goes on as ever if the session goes on after all.
    void prepareToEnd();

    /// The map in front; null while the start page is.
    MapTab* currentTab() const;
    QList<MapTab*> tabs() const;
    const commands::CommandSet& commands() const { return *m_commands; }
    Presenter& presenter() { return *m_presenter; }
    start::StartPage& startPage() { return *m_start; }
    start::FolderPage& folderPage() { return *m_folder; }
    Versions& versions() { return *m_versions; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// What a command does to the map in front.
    void onMap(commands::Command command, const std::function<void(MapTab&)>& handler);
    /// The same, except that a text field which has the keyboard goes first.
    void onTextOrMap(commands::Command command, const std::function<void(MapTab&)>& handler);
    void connectFileCommands();
    void connectEditCommands();
    void connectNewCommands();
    void connectPictures(MapTab& tab);
    void connectViewCommands();
    void connectTabs();
    void connectNotices(MapTab* tab);
    void compose();
    void fillMenu(commands::Dynamic which, QMenu& menu);
    void fillRecent(QMenu& menu);
    void fillTemplates(QMenu& menu);
    void fillLens(QMenu& menu) const;

    MapTab* addTab(Journey journey, const QString& path);
    MapTab* tabAt(int index) const;
    MapTab* tabOf(const QString& path) const;
    void closeTab(int index);
    /// Closes the map unless that would lose something the person wants to keep.
    void askCloseTab(int index);
    void showStart();
    void showFolder(const QString& folder);
    void showHome(QWidget* page);
    void askFolder();
    void showFolderMaps();
    void openEmpty();
    void bringForward(int index);
    /// Gives the keyboard to the map in front.
    void focusMap();
    void currentChanged();
    void refreshContext();
    void refreshTitle(MapTab* tab);
    void showHistory();

    void restoreWork(const QString& id);
    /// Shows recovered work where it belongs: in a tab of its file, or in one without a file.
    MapTab& placeWork(const files::Work& work, Journey journey);
    MapTab& openRecovered(Journey journey, const QString& path, const std::optional<Journey>& inFile);
    void askDiscardWork(const QString& id, const QString& title);
    /// Offers over the map what is kept of unsaved work on its file.
    void offerWork(MapTab& tab);
    /// The same for the maps that offered work which may be gone.
    void refreshOffers();
    void askOpen();
    void openRead(storage::ReadJourney content, const QString& path);
    /// Opens what takes long to draw only where that is meant.
    void askOpenVast(storage::ReadJourney content, const QString& path);
    void openExample(const QString& path);
    void openTemplate(const QString& name, const QString& language);
    void connectTouchpointCommands();
    void openSubjourney(MapTab& tab, const Id& touchpoint);
    void newSubjourney(MapTab& tab, const Id& touchpoint);
    void askVotingRound(MapTab& tab);
    void showVotes(MapTab& tab);
    void showVersions(MapTab& tab);
    void showExport();
    void print();
    void showAbout();
    void toggleFullScreen(bool full);
    void applyPanes();
    void watchInsights(MapTab* tab);
    void keepState();
    void restoreState();

    commands::CommandSet* m_commands;
    start::RecentMaps* m_recent;
    widgets::ThemeChoice* m_theme;
    Versions* m_versions;
    Saver* m_saver;
    start::Recovery* m_recovery;
    Presenter* m_presenter;
    Comparing* m_comparing;
    QMenu* m_menu = nullptr;
    TopBar* m_topBar = nullptr;
    TabRow* m_tabRow = nullptr;
    QStackedWidget* m_pages = nullptr;
    QStackedWidget* m_home = nullptr;
    start::StartPage* m_start = nullptr;
    start::FolderPage* m_folder = nullptr;
    StatusLine* m_status = nullptr;
    CommandPalette* m_palette = nullptr;
    insights::StripState m_insights;
    bool m_wasMaximized = false;
    bool m_mayClose = false; ///< for the moment: whatever is unsaved has just been let go
    bool m_ending = false;   ///< the session ends, and unsaved work is kept
};

} // namespace rejse::shell
