// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "files/canonical_path.h"
#include "files/preferences.h"
#include "render/icons/themed_icon.h"
#include "shell/bars/lens_bar.h"
#include "shell/bars/status_line.h"
#include "shell/bars/tab_row.h"
#include "shell/bars/top_bar.h"
#include "shell/comparing.h"
#include "shell/map_context.h"
#include "shell/map_notices.h"
#include "shell/map_tab.h"
#include "shell/menus.h"
#include "shell/palette/command_palette.h"
#include "shell/presenter.h"
#include "shell/saver.h"
#include "shell/text_fields.h"
#include "shell/versions.h"
#include "start/folder_page.h"
#include "start/recovery.h"
#include "start/start_page.h"
#include "widgets/text/text_label.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace rejse::shell {

using commands::Command;
using files::Preferences;

namespace {

QStringList filesOf(const QMimeData* data)
{
    QStringList paths;
    const auto urls = data->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      m_commands(new commands::CommandSet(this)),
      m_recent(new start::RecentMaps(this)),
      m_theme(new widgets::ThemeChoice(this)),
      m_versions(new Versions(this)),
      m_saver(new Saver(
          *m_recent, *m_versions, [this](const QString& path) { return tabOf(path); }, this)),
      m_recovery(new start::Recovery(this)),
      m_presenter(new Presenter(this)),
      m_comparing(new Comparing([this] { return tabs(); }, this))
{
    setObjectName("mainWindow");
    setWindowTitle(tr("Rejse"));
    setAcceptDrops(true);
    m_theme->apply();
    compose();
    for (const commands::CommandInfo& info : commands::commands()) {
        addAction(m_commands->action(info.command));
    }
    connectFileCommands();
    connectEditCommands();
    connectNewCommands();
    connectTouchpointCommands();
    connectViewCommands();
    connectTabs();
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::refreshContext);
    restoreState();
    showStart();
}

MainWindow::~MainWindow()
{
    // The focus moves once more while the widgets go.
    disconnect(qApp, nullptr, this, nullptr);
    // The maps go before what keeps their work, those that are closed and not gone yet too.
    const auto all = findChildren<MapTab*>();
    for (MapTab* tab : all) {
        disconnect(&tab->document(), nullptr, this, nullptr);
        delete tab;
    }
}

void MainWindow::compose()
{
    m_menu = makeMainMenu(
        *m_commands, [this](commands::Dynamic which, QMenu& menu) { fillMenu(which, menu); }, this);
    m_topBar = new TopBar(*m_commands, m_menu);
    m_tabRow = new TabRow;
    m_pages = new QStackedWidget;
    m_start = new start::StartPage(*m_recent, *m_recovery, m_menu);
    m_status = new StatusLine(*m_commands);
    m_folder = new start::FolderPage(m_menu);
    m_home = new QStackedWidget;
    m_home->addWidget(m_start);
    m_home->addWidget(m_folder);
    m_pages->addWidget(m_home);
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_tabRow);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    setCentralWidget(all);
    m_palette = new CommandPalette(this);
}

void MainWindow::connectTabs()
{
    connect(m_tabRow->bar(), &QTabBar::currentChanged, this, &MainWindow::currentChanged);
    connect(m_tabRow->bar(), &QTabBar::tabBarClicked, this, &MainWindow::bringForward);
    connect(m_tabRow->bar(), &QTabBar::tabMoved, this, [this](int from, int to) {
        // The start page comes first among the pages, and has no tab.
        QWidget* moved = m_pages->widget(from + 1);
        m_pages->removeWidget(moved);
        m_pages->insertWidget(to + 1, moved);
        currentChanged();
    });
    connect(m_tabRow, &TabRow::closeWanted, this, &MainWindow::askCloseTab);
    connect(m_tabRow, &TabRow::newWanted, this, &MainWindow::showStart);
    connect(m_start, &start::StartPage::left, this, [this] { bringForward(m_tabRow->bar()->currentIndex()); });
    connect(m_start, &start::StartPage::folderWanted, this, &MainWindow::showFolderMaps);
    connect(m_folder, &start::FolderPage::left, this,
            [this] { m_tabRow->bar()->count() > 0 ? bringForward(m_tabRow->bar()->currentIndex()) : showStart(); });
    connect(m_folder, &start::FolderPage::folderWanted, this, &MainWindow::askFolder);
    connect(m_folder, &start::FolderPage::fileChosen, this, [this](const QString& path) { openFiles({path}); });
    connect(m_start, &start::StartPage::openWanted, this, &MainWindow::askOpen);
    connect(m_start, &start::StartPage::fileChosen, this, [this](const QString& path) { openFiles({path}); });
    connect(m_start, &start::StartPage::exampleChosen, this, &MainWindow::openExample);
    connect(m_start, &start::StartPage::templateChosen, this, &MainWindow::openTemplate);
    connect(m_start, &start::StartPage::restoreWanted, this, &MainWindow::restoreWork);
    connect(m_start, &start::StartPage::discardWanted, this, &MainWindow::askDiscardWork);
    connect(m_presenter, &Presenter::ended, this, [this] {
        activateWindow();
        focusMap();
    });
    connect(m_topBar->lens(), &LensBar::left, this, &MainWindow::focusMap);
    connect(m_saver, &Saver::saved, this,
            [this](const QString& path) { m_status->say(tr("Saved as %1").arg(QDir::toNativeSeparators(path))); });
    connect(m_saver, &Saver::decisionWanted, this,
            [this](MapTab* tab) { bringForward(static_cast<int>(tabs().indexOf(tab))); });
    connect(m_versions, &Versions::kept, this, [this](const QString& path, const QString& problem) {
        if (MapTab* tab = tabOf(path)) {
            tab->notices().setNoVersion(problem);
        }
    });
    connect(m_saver, &Saver::futureStateSaved, this, [this](const QString& path) { openFiles({path}); });
    connect(m_status, &StatusLine::zoomWanted, this, [this](double zoom) {
        if (MapTab* tab = currentTab()) {
            tab->view().zoomAlong(zoom);
        }
    });
}

MapTab* MainWindow::tabAt(int index) const
{
    return qobject_cast<MapTab*>(m_pages->widget(index + 1));
}

QList<MapTab*> MainWindow::tabs() const
{
    QList<MapTab*> all;
    for (int i = 0; i < m_tabRow->bar()->count(); ++i) {
        all.append(tabAt(i));
    }
    return all;
}

MapTab* MainWindow::currentTab() const
{
    return qobject_cast<MapTab*>(m_pages->currentWidget());
}

MapTab* MainWindow::tabOf(const QString& path) const
{
    const QString wanted = files::canonicalPath(path);
    const auto all = tabs();
    for (MapTab* tab : all) {
        if (!tab->document().isUntitled() && files::canonicalPath(tab->document().filePath()) == wanted) {
            return tab;
        }
    }
    return nullptr;
}

MapTab* MainWindow::addTab(Journey journey, const QString& path)
{
    auto* tab = new MapTab(std::move(journey), path, *m_commands);
    m_pages->addWidget(tab);
    tab->setWidths(Preferences::paneWidths().value());
    tab->setAutosave(m_recovery->watch(tab->document()));
    connect(&tab->document(), &editor::Document::changed, this, [this, tab] {
        m_ending = false; // whoever goes on working has stayed
        refreshTitle(tab);
    });
    connect(&tab->document(), &editor::Document::filePathChanged, this, [this, tab] { refreshTitle(tab); });
    connect(&tab->document(), &editor::Document::modifiedChanged, this, [this, tab] { refreshTitle(tab); });
    connect(&tab->document(), &editor::Document::lensChanged, this, [this, tab] { refreshTitle(tab); });
    connect(&tab->document(), &editor::Document::historyChanged, this, [this] {
        refreshContext();
        showHistory();
    });
    connect(&tab->selection(), &editor::Selection::changed, this, &MainWindow::refreshContext);
    connect(&tab->document(), &editor::Document::readOnlyChanged, this, &MainWindow::refreshContext);
    connectNotices(tab);
    connectPictures(*tab);
    watchInsights(tab);
    connect(&tab->editor(), &editor::MapEditor::subjourneyWanted, this,
            [this, tab](const Id& touchpoint) { openSubjourney(*tab, touchpoint); });
    connect(&tab->editor(), &editor::MapEditor::newSubjourneyWanted, this,
            [this, tab](const Id& touchpoint) { newSubjourney(*tab, touchpoint); });
    connect(&tab->editor().voting(), &editor::Voting::changed, this, [this, tab] { showVotes(*tab); });
    connect(tab, &MapTab::widthsChanged, this, [tab] { Preferences::paneWidths().set(tab->widths()); });
    connect(&tab->view(), &canvas::MapView::zoomChanged, this, [this, tab](double zoom) {
        if (tab == currentTab()) {
            m_topBar->setZoom(zoom);
            m_status->setZoom(zoom);
        }
    });
    connect(&tab->view(), &canvas::MapView::contextMenuWanted, this, [this, tab](const QPoint& where) {
        makeElementMenu(tab->selection().current().kind, *m_commands, this)->popup(where);
    });
    const int index = m_tabRow->addTab(tab->nameAmongMaps());
    refreshTitle(tab);
    bringForward(index);
    return tab;
}

void MainWindow::refreshTitle(MapTab* tab)
{
    const int index = m_pages->indexOf(tab) - 1;
    if (index >= 0 && index < m_tabRow->bar()->count()) {
        const QString name = tab->nameAmongMaps();
        const QString title = tab->document().isModified() ? name + u'*' : name;
        m_tabRow->setTitle(index, title, tab->document().isUntitled() ? tab->fileName() : tab->document().filePath());
    }
    if (tab == currentTab()) {
        // A title may hold the mark's own placeholder, which stands for itself when it is doubled.
        const QString title = tab->title().replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
        setWindowTitle(tr("%1[*] – Rejse").arg(title));
        setWindowModified(tab->document().isModified());
        setWindowFilePath(tab->document().filePath());
        m_status->showMap(*tab);
        refreshContext();
    }
}

void MainWindow::askCloseTab(int index)
{
    if (MapTab* tab = tabAt(index)) {
        bringForward(index);
        const QPointer<MapTab> closing(tab);
        m_saver->beforeClosing([closing] { return closing ? QList{closing.data()} : QList<MapTab*>(); },
                               [this, closing] {
                                   if (closing) {
                                       closeTab(static_cast<int>(tabs().indexOf(closing)));
                                   }
                               });
    }
}

void MainWindow::closeTab(int index)
{
    MapTab* tab = tabAt(index);
    if (tab == currentTab()) {
        m_topBar->lens()->setDocument(nullptr);
    }
    m_pages->removeWidget(tab);
    m_tabRow->bar()->removeTab(index);
    tab->autosave()->discard();
    tab->deleteLater();
    if (m_tabRow->bar()->count() == 0) {
        showStart();
    } else {
        bringForward(m_tabRow->bar()->currentIndex());
    }
}

void MainWindow::bringForward(int index)
{
    if (index < 0) {
        return;
    }
    m_tabRow->bar()->setCurrentIndex(index);
    currentChanged();
}

void MainWindow::showStart()
{
    showHome(m_start);
}

void MainWindow::showHome(QWidget* page)
{
    m_home->setCurrentWidget(page);
    m_pages->setCurrentWidget(m_home);
    m_topBar->lens()->setDocument(nullptr);
    m_topBar->hide();
    m_status->hide();
    m_tabRow->setInFront(false);
    m_tabRow->setVisible(m_tabRow->bar()->count() > 0);
    setWindowTitle(tr("Rejse"));
    setWindowModified(false);
    setWindowFilePath({});
    refreshContext();
    showHistory();
}

void MainWindow::currentChanged()
{
    MapTab* tab = tabAt(m_tabRow->bar()->currentIndex());
    if (!tab) {
        return;
    }
    m_pages->setCurrentWidget(tab);
    m_topBar->show();
    m_tabRow->setInFront(true);
    m_tabRow->show();
    m_status->show();
    m_topBar->lens()->setDocument(&tab->document());
    m_topBar->setZoom(tab->view().zoom());
    applyPanes();
    refreshTitle(tab);
    showHistory();
    tab->view().setFocus();
}

void MainWindow::refreshContext()
{
    MapTab* tab = currentTab();
    commands::Context context = tab ? contextOf(*tab) : commands::Context();
    context.maps = m_tabRow->bar()->count();
    context.textField = focusedTextField() != nullptr;
    m_commands->setContext(context);
    if (tab && tab->document().isReadOnly()) {
        disableAdding(*m_commands, context);
    }
}

void MainWindow::applyPanes()
{
    const auto all = tabs();
    for (MapTab* tab : all) {
        tab->showOutline(m_commands->action(Command::ShowOutline)->isChecked());
        tab->showPanel(m_commands->action(Command::ShowPanel)->isChecked());
    }
    // The insights of a map that is not in front would be made for nobody to see.
    if (MapTab* tab = currentTab()) {
        m_comparing->bringUpToDate(tab);
        tab->insightsPanel().setState(m_insights);
    }
}

void MainWindow::watchInsights(MapTab* tab)
{
    m_comparing->watch(tab);
    connect(&tab->insightsPanel(), &insights::InsightsPanel::says, m_status, &StatusLine::say);
    connect(&tab->insightsPanel(), &insights::InsightsPanel::stateChanged, this, [this, tab] {
        m_insights = tab->insightsPanel().state();
        m_commands->action(Command::ShowInsights)->setChecked(m_insights.open);
    });
}

void MainWindow::keepState()
{
    if (!isFullScreen()) {
        Preferences::windowGeometry().set(saveGeometry());
    }
    Preferences::showsOutline().set(m_commands->action(Command::ShowOutline)->isChecked());
    Preferences::showsPanel().set(m_commands->action(Command::ShowPanel)->isChecked());
    Preferences::showsInsights().set(m_insights.open);
    Preferences::insightsTab().set(static_cast<int>(m_insights.tab));
    Preferences::insightsHeight(m_insights.height).set(m_insights.height);
}

void MainWindow::restoreState()
{
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    restoreGeometry(Preferences::windowGeometry().value());
    m_commands->action(Command::ShowOutline)->setChecked(Preferences::showsOutline().value());
    m_commands->action(Command::ShowPanel)->setChecked(Preferences::showsPanel().value());
    const int lastTab = insights::tabCount - 1;
    m_insights.open = Preferences::showsInsights().value();
    m_insights.tab = static_cast<insights::Tab>(std::clamp(Preferences::insightsTab().value(), 0, lastTab));
    m_insights.height = Preferences::insightsHeight(m_insights.height).value();
    m_commands->action(Command::ShowInsights)->setChecked(m_insights.open);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_ending && !m_mayClose && !Saver::losesNothing(tabs())) {
        event->ignore();
        m_saver->beforeClosing([this] { return tabs(); },
                               [this] {
                                   const QScopedValueRollback may(m_mayClose, true);
                                   close();
                               });
        return;
    }
    // A stage left behind would go on showing, and changing, a map that nothing saves any more.
    m_presenter->end();
    if (!m_ending) {
        const auto all = tabs();
        for (MapTab* tab : all) {
            tab->autosave()->discard();
        }
    }
    keepState();
    event->accept();
}

void MainWindow::prepareToEnd()
{
    const auto all = tabs();
    for (MapTab* tab : all) {
        tab->document().commitPendingEdit();
        tab->autosave()->flush();
    }
    keepState();
    m_ending = true;
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::WindowStateChange) {
        m_commands->action(Command::FullScreen)->setChecked(isFullScreen());
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange) {
        m_theme->apply();
    } else if (event->type() == QEvent::WindowActivate) {
        const auto all = tabs();
        for (MapTab* tab : all) {
            tab->notices().check();
        }
    }
    return QMainWindow::event(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // From whatever around the map has no use for it: panel, outline, tray, insights and toolbar.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && currentTab()) {
        focusMap();
        return;
    }
    // Qt finds shortcuts by what a key prints; where digits need Shift, or letters are of another script, it misses
    // some.
    const auto command = commands::commandFor(commands::readKey(*event), commands::Keys::Window);
    QAction* action = command && *command < Command::OpenMenu ? m_commands->action(*command) : nullptr;
    if (action && action->isEnabled()) {
        action->trigger();
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesOf(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = filesOf(event->mimeData());
    event->acceptProposedAction();
    openFiles(paths);
}

} // namespace rejse::shell
