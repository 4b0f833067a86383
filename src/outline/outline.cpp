// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outline.h"

#include "commands/shortcuts.h"
#include "editor/editing/map_commands.h"
#include "outline/outline_delegate.h"
#include "outline/outline_model.h"
#include "outline/pending_text_box.h"
#include "outline/unsorted_list.h"
#include "render/paint/painter.h"
#include "widgets/text/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rejse::outline {

namespace {

using commands::Command;

/// The commands of the map that the outline takes for itself; letters find rows.
bool isOutlineCommand(Command command)
{
    switch (command) {
    case Command::AddAfter:
    case Command::AddBefore:
    case Command::EditText:
    case Command::Delete:
    case Command::MoveUp:
    case Command::MoveDown:
        return true;
    default:
        return editor::isRating(command);
    }
}

QString outlineHint()
{
    const auto keys = [](Command command) { return commands::shownShortcut(commands::info(command)); };
    return OutlineTree::tr("%1 renames, %2 adds, %3 to %4 rate, %5 and %6 move, %7 deletes")
        .arg(keys(Command::EditText), keys(Command::AddAfter), keys(Command::FeelVeryUnhappy),
             keys(Command::FeelDelighted), keys(Command::MoveUp), keys(Command::MoveDown), keys(Command::Delete));
}

} // namespace

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
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setToolTip(outlineHint());
    setTextElideMode(Qt::ElideNone);
}

void OutlineTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
    }
}

void OutlineTree::updateGeometries()
{
    QTreeView::updateGeometries();
    emit laidOut();
}

void OutlineTree::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (indexAt(event->position().toPoint()).isValid()) {
        emit renameWanted();
    }
}

bool OutlineTree::event(QEvent* event)
{
    // These mean the outline while it has the keyboard, whatever they mean to the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const auto command = commands::commandFor(commands::readKey(key), commands::Keys::Canvas);
        if (command && isOutlineCommand(*command)) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void OutlineTree::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
    emit keyPressed(*event);
    // Esc is the window's, which leads back to the map by it.
    if (!event->isAccepted() && event->key() != Qt::Key_Escape) {
        event->accept();
        QTreeView::keyPressEvent(event);
    }
}

void OutlineTree::dropEvent(QDropEvent* event)
{
    QTreeView::dropEvent(event);
    // What has been dropped is selected, and rated next; the card that it was dragged from may be gone.
    setFocus(Qt::MouseFocusReason);
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
        render::paintIcon(*painter, icon, {8, middle - 8, 16, 16}, widgets::themeOf(m_tree).text2);
    }

private:
    OutlineTree* m_tree;
};

} // namespace

Outline::Outline(editor::MapEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_selection(editor.selection()),
      m_model(new OutlineModel(editor, this)),
      m_tree(new OutlineTree),
      m_pending(new PendingTextBox(editor, m_tree->viewport())),
      m_unsorted(new UnsortedList(editor))
{
    setObjectName("outline");
    setAccessibleName(tr("Outline"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(200);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* heading = (new widgets::TextLabel(tr("Outline")))->styled(13, QFont::DemiBold)->aligned(Qt::AlignVCenter);
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
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Outline::passOnSelection);
    connect(m_tree, &OutlineTree::keyPressed, this, &Outline::handleKey);
    connect(m_tree, &OutlineTree::renameWanted, this, &Outline::rename);
    connect(m_tree, &OutlineTree::laidOut, this, &Outline::placeDraft);
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, &Outline::placeDraft);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &Outline::followSelection);
    connect(&m_selection, &editor::Selection::changed, this, &Outline::followSelection);
    followSelection();
}

void Outline::unfold()
{
    // Scrolling by pixels needs the height of every row, which takes long to measure for thousands of texts.
    constexpr int maxMeasured = 600;
    int rows = m_model->rowCount();
    for (int i = m_model->rowCount() - 1; i >= 0; --i) {
        rows += m_model->rowCount(m_model->index(i, 0));
    }
    m_tree->setVerticalScrollMode(rows > maxMeasured ? QAbstractItemView::ScrollPerItem
                                                     : QAbstractItemView::ScrollPerPixel);
    m_tree->expandAll();
}

void Outline::followSelection()
{
    const QScopedValueRollback guard(m_following, true);
    QItemSelection chosen;
    for (const ElementRef& element : m_selection.all()) {
        if (const QModelIndex index = m_model->indexOf(element); index.isValid()) {
            m_tree->expand(index.parent());
            chosen.select(index, index);
        }
    }
    QItemSelectionModel& rows = *m_tree->selectionModel();
    if (chosen.isEmpty()) {
        rows.clear();
        return;
    }
    const QModelIndex current = m_model->indexOf(m_selection.current());
    rows.select(chosen, QItemSelectionModel::ClearAndSelect);
    rows.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_tree->scrollTo(current);
}

void Outline::passOnSelection()
{
    if (m_following) {
        return;
    }
    const QScopedValueRollback guard(m_following, true);
    std::vector<ElementRef> elements;
    const QModelIndexList chosen = m_tree->selectionModel()->selectedIndexes();
    // Not the current row alone: a tree that is entered by keyboard makes its first row current without choosing it.
    const QModelIndex current = m_tree->currentIndex();
    for (const QModelIndex& index : chosen) {
        if (index != current) {
            elements.push_back(m_model->elementAt(index));
        }
    }
    if (chosen.contains(current)) {
        elements.push_back(m_model->elementAt(current));
    }
    if (!elements.empty()) {
        m_selection.select(std::move(elements));
    }
}

void Outline::handleKey(QKeyEvent& event)
{
    const auto command = commands::commandFor(commands::readKey(event), commands::Keys::Canvas);
    if (!command || !isOutlineCommand(*command)) {
        return;
    }
    switch (*command) {
    case Command::AddAfter:
    case Command::AddBefore:
        addSibling(*command == Command::AddAfter ? editor::Where::After : editor::Where::Before);
        break;
    case Command::EditText:
        rename();
        break;
    case Command::MoveUp:
    case Command::MoveDown:
        m_editor.moveAlong(*command == Command::MoveUp ? editor::Direction::Back : editor::Direction::Forward);
        break;
    default:
        editor::giveCommand(*command, m_editor);
    }
    event.accept();
}

void Outline::rename()
{
    const ElementRef element = m_model->elementAt(m_model->indexOf(m_selection.current()));
    if (element.kind != ElementKind::Map) {
        open(editor::PendingText{mainText(element), false}, m_tree);
    }
}

void Outline::type(const editor::PendingText& pending, QWidget* from)
{
    const ElementRef& element = pending.text.element;
    if (isVisible() && m_model->indexOf(element).isValid() && pending.text == mainText(element)) {
        open(pending, from);
    } else if (!isVisible() || !m_unsorted->type(pending, from)) {
        m_editor.giveUp();
    }
}

void Outline::addSibling(editor::Where where)
{
    const ElementRef element = m_model->elementAt(m_model->indexOf(m_selection.current()));
    if (element.kind != ElementKind::Map) {
        open(m_editor.beginNew(element.kind, where, element), m_tree);
    } else if (m_selection.isEmpty()) {
        open(m_editor.beginSibling(where), m_tree);
    }
}

void Outline::open(const std::optional<editor::PendingText>& pending, QWidget* from)
{
    if (pending) {
        m_pending->open(*pending, from);
        placeDraft();
    }
}

void Outline::placeDraft()
{
    if (!m_pending->isOpen()) {
        return;
    }
    const QModelIndex index = m_model->indexOf(m_pending->element());
    if (!index.isValid()) {
        return;
    }
    const int left = OutlineDelegate::textLeft(index) - widgets::TextBox::textInset;
    const QRect row = m_tree->visualRect(index);
    const int width = m_tree->viewport()->width() - left - 4;
    m_pending->setGeometry(left, row.top(), width, std::max(row.height(), m_pending->heightForWidth(width)));
}

} // namespace rejse::outline
