// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/outline.h"

#include "panels/outline_delegate.h"
#include "panels/outline_model.h"
#include "panels/text_label.h"
#include "panels/unsorted_list.h"
#include "render/painter.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace rejse::panels {

OutlineTree::OutlineTree(QWidget* parent) : QTreeView(parent)
{
    setObjectName("outlineTree");
    setAccessibleName(tr("Outline"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setUniformRowHeights(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setExpandsOnDoubleClick(true);
    setTextElideMode(Qt::ElideNone);
}

void OutlineTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
    }
}

void OutlineTree::drawBranches(QPainter*, const QRect&, const QModelIndex&) const { }

void OutlineTree::mousePressEvent(QMouseEvent* event)
{
    constexpr int foldWidth = 26;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && !index.parent().isValid() && event->position().x() < foldWidth) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
}

namespace {

/// The rows' own delegate, with the mark by which a phase is opened and closed.
class FoldingDelegate : public OutlineDelegate {
public:
    FoldingDelegate(const editor::Document& document, OutlineTree* tree) : OutlineDelegate(document, tree), m_tree(tree)
    { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        OutlineDelegate::paint(painter, option, index);
        if (index.parent().isValid() || index.model()->rowCount(index) == 0) {
            return;
        }
        const auto icon = m_tree->isExpanded(index) ? layout::Icon::ChevronDown : layout::Icon::ChevronRight;
        const double middle = option.rect.top() + rowHeight / 2.0;
        render::paintIcon(*painter, icon, {8, middle - 8, 16, 16}, panels::themeOf(m_tree).text2);
    }

private:
    OutlineTree* m_tree;
};

} // namespace

Outline::Outline(editor::MapEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_selection(editor.selection()),
      m_model(new OutlineModel(editor.document(), this)),
      m_tree(new OutlineTree),
      m_unsorted(new UnsortedList(editor))
{
    setObjectName("outline");
    setAccessibleName(tr("Outline"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(200);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* heading = (new TextLabel(tr("Outline")))->styled(13, QFont::DemiBold)->aligned(Qt::AlignVCenter);
    heading->setContentsMargins(0, 0, 0, 0);
    heading->setFixedHeight(40);
    auto* headingRow = new QHBoxLayout;
    headingRow->setContentsMargins(16, 0, 16, 0);
    headingRow->addWidget(heading);
    column->addLayout(headingRow);
    column->addWidget(m_tree, 1);
    column->addWidget(m_unsorted);

    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FoldingDelegate(editor.document(), m_tree));
    unfold();
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        unfold();
        followSelection();
    });
    // Not the current row: a tree that is entered by keyboard makes its first row current without choosing it.
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection& chosen) {
                if (!m_following && !chosen.indexes().isEmpty()) {
                    m_selection.select(m_model->thingAt(chosen.indexes().first()));
                }
            });
    connect(&m_selection, &editor::Selection::changed, this, &Outline::followSelection);
    followSelection();
}

void Outline::unfold()
{
    // Scrolling by pixels needs the height of every row, which takes long to measure for thousands of texts.
    constexpr int mostMeasured = 600;
    int rows = m_model->rowCount();
    for (int i = m_model->rowCount() - 1; i >= 0; --i) {
        rows += m_model->rowCount(m_model->index(i, 0));
    }
    m_tree->setVerticalScrollMode(rows > mostMeasured ? QAbstractItemView::ScrollPerItem
                                                      : QAbstractItemView::ScrollPerPixel);
    m_tree->expandAll();
}

void Outline::followSelection()
{
    const QScopedValueRollback guard(m_following, true);
    const QModelIndex index = m_model->indexOf(m_selection.current());
    if (!index.isValid()) {
        m_tree->selectionModel()->clear();
        return;
    }
    m_tree->expand(index.parent());
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_tree->scrollTo(index);
}

} // namespace rejse::panels
