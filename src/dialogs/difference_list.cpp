// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/difference_list.h"

#include "dialogs/difference_words.h"
#include "render/paint/theme.h"
#include "widgets/text/text_label.h"
#include "widgets/wording/numbers.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace rejse::dialogs {

namespace {

QString placeLabel(const std::optional<Standing>& standing)
{
    if (!standing) {
        return {};
    }
    const QString place = DifferenceList::tr("place %1").arg(standing->at + 1);
    return standing->in.empty()
        ? place
        : DifferenceList::tr("%1, %2", "phase, place").arg(widgets::text(standing->inName), place);
}

/// Draws the rows, each as high as the longest of its texts needs.
class DifferenceDelegate : public QStyledItemDelegate {
public:
    explicit DifferenceDelegate(DifferenceList* list) : QStyledItemDelegate(list), m_list(list) { }

    QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override
    {
        const int width = widthOf(index);
        return {width,
                widgets::wrapText(nullptr, fontOf(index), index.data().toString(), {}, width - 2 * inset, lineHeight)
                    + 2 * inset};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const render::Theme& theme = widgets::themeOf(m_list);
        painter->save();
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, theme.accentWash);
        }
        painter->setPen(index.column() == 1 ? theme.text2 : theme.text);
        painter->setFont(fontOf(index));
        widgets::wrapText(painter, fontOf(index), index.data().toString(), option.rect.topLeft() + QPoint(inset, inset),
                          option.rect.width() - 2 * inset, lineHeight);
        painter->restore();
    }

private:
    static constexpr int inset = 5;
    static constexpr int lineHeight = 19;

    static QFont fontOf(const QModelIndex& index)
    {
        return render::uiFont(13, index.parent().isValid() ? QFont::Normal : QFont::DemiBold);
    }

    int widthOf(const QModelIndex& index) const
    {
        if (index.column() > 0) {
            return m_list->columnWidth(index.column());
        }
        int indent = 0;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
            indent += m_list->indentation();
        }
        const bool spans = m_list->isFirstColumnSpanned(index.row(), index.parent());
        return (spans ? m_list->viewport()->width() : m_list->columnWidth(0)) - indent;
    }

    DifferenceList* m_list;
};

QStringList presentRow(const ElementChange& change)
{
    return {elementLabel(change.kind(), change.name), placeLabel(change.from), placeLabel(change.to)};
}

} // namespace

DifferenceList::DifferenceList(const QString& before, const QString& after, QWidget* parent) : QTreeWidget(parent)
{
    setObjectName("differences");
    setAccessibleName(tr("Differences"));
    setColumnCount(3);
    setHeaderLabels({tr("What"), before, after});
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(14);
    setUniformRowHeights(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegate(new DifferenceDelegate(this));
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionResizeMode(QHeaderView::Stretch);
}

void DifferenceList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // narrower columns have more lines
}

QTreeWidgetItem* DifferenceList::addSection(const QString& title)
{
    return addHeading(new QTreeWidgetItem(this, {title}));
}

QTreeWidgetItem* DifferenceList::addHeading(QTreeWidgetItem* item)
{
    item->setFirstColumnSpanned(true);
    return item;
}

void DifferenceList::show(const Comparison& comparison)
{
    clear();
    auto* added = addSection(tr("Added"));
    auto* removed = addSection(tr("Removed"));
    auto* moved = addSection(tr("Moved"));
    auto* changed = addSection(tr("Changed"));
    for (const ElementChange& change : comparison.elements) {
        if (change.presence != Presence::Both) {
            if (!change.isAlong) {
                new QTreeWidgetItem(change.presence == Presence::Added ? added : removed, presentRow(change));
            }
            continue;
        }
        if (change.isMoved) {
            new QTreeWidgetItem(moved, presentRow(change));
        }
        if (!change.fields.empty()) {
            auto* element = addHeading(new QTreeWidgetItem(changed, {elementLabel(change.kind(), change.name)}));
            for (const FieldChange& field : change.fields) {
                new QTreeWidgetItem(element,
                                    {fieldLabel(field.field, field.entry), valueLabel(field.field, field.before),
                                     valueLabel(field.field, field.after)});
            }
        }
    }
    for (QTreeWidgetItem* section : {added, removed, moved, changed}) {
        if (section->childCount() == 0) {
            delete section;
        }
    }
    if (topLevelItemCount() == 0) {
        addSection(tr("Nothing differs."));
    }
    expandAll();
}

} // namespace rejse::dialogs
