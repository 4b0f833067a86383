// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/map_tab.h"
#include "widgets/wording/map_name.h"

#include "editor/editing/neighbour.h"
#include "insights/insights_panel.h"
#include "inspector/side_panel.h"
#include "outline/outline.h"
#include "shell/bars/find_bar.h"
#include "shell/map_notices.h"
#include "shell/read_only_texts.h"

#include <QDialog>
#include <QFileInfo>
#include <QSplitter>
#include <QVBoxLayout>

namespace rejse::shell {

namespace {

constexpr int outlineWidth = 256;
constexpr int panelWidth = 340;

} // namespace

MapTab::MapTab(Journey journey, const QString& path, const commands::CommandSet& commands, QWidget* parent)
    : QWidget(parent),
      m_document(std::move(journey), path),
      m_editor(m_document, m_selection),
      m_scene(m_editor),
      m_view(new canvas::MapView(m_scene)),
      m_outline(new outline::Outline(m_editor)),
      m_panel(new inspector::SidePanel(m_editor, commands)),
      m_splitter(new QSplitter),
      m_insights(new insights::InsightsPanel(m_editor)),
      m_find(new FindBar(m_document, m_selection, m_view, this)),
      m_notices(new MapNotices(m_document, m_view, this)),
      m_readOnlyTexts(new ReadOnlyTexts(m_document, {m_outline, m_panel}, this))
{
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_panel);
    // It takes the height that the insights leave.
    m_splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({outlineWidth, 1000, panelWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_insights);
    connect(m_insights, &insights::InsightsPanel::left, m_view, qOverload<>(&QWidget::setFocus));
    setFocusProxy(m_view);
    connect(m_view, &canvas::MapView::typingElsewhere, this,
            [this](const editor::PendingText& pending) { m_outline->type(pending, m_view); });
    connect(m_find, &FindBar::found, m_view, &canvas::MapView::showFound);
    connect(m_find, &FindBar::foundNothing, m_view, [this] { m_view->showFound(std::nullopt); });
    connect(m_find, &FindBar::closed, this, [this] {
        m_view->showFound(std::nullopt);
        m_view->setFocus();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, &MapTab::widthsChanged);
    connect(&m_document, &editor::Document::changed, this, [this] { m_selection.keepOnly(m_document.journey()); });
}

MapTab::~MapTab()
{
    // The widgets look at the document and the selection until they are gone, and so do dialogs about the map.
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_readOnlyTexts;
    delete m_notices;
    delete m_find;
    delete m_insights;
    delete m_splitter;
}

void MapTab::setAutosave(std::unique_ptr<editor::AutosaveWriter> journal)
{
    m_autosave = std::move(journal);
    connect(m_autosave.get(), &editor::AutosaveWriter::failed, m_notices, &MapNotices::setNotKept);
    connect(m_autosave.get(), &editor::AutosaveWriter::keptAgain, m_notices, [this] { m_notices->setNotKept({}); });
}

QString MapTab::title() const
{
    return widgets::mapTitle(m_document.journey());
}

QString MapTab::nameAmongMaps() const
{
    return widgets::mapName(m_document.journey());
}

QString MapTab::fileName() const
{
    return m_document.isUntitled() ? tr("No file yet") : QFileInfo(m_document.filePath()).fileName();
}

void MapTab::showOutline(bool shown)
{
    m_outline->setVisible(shown);
}

void MapTab::showPanel(bool shown)
{
    m_panel->setVisible(shown);
}

QByteArray MapTab::widths() const
{
    return m_splitter->saveState();
}

void MapTab::setWidths(const QByteArray& state)
{
    m_splitter->restoreState(state);
    m_splitter->setHandleWidth(1);
}

void MapTab::step(bool forward)
{
    m_document.commitPendingEdit();
    const auto direction = forward ? editor::Step::Right : editor::Step::Left;
    m_selection.select(editor::walkTouchpoints(m_document.journey(), m_selection.current(), direction));
}

} // namespace rejse::shell
