// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/drawing/accessible_sheet.h"

#include "insights/drawing/sheet_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace rejse::insights {

namespace {

/// The mark that stands at a place in its sheet's order, whichever that is by now.
class AccessibleMark : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleMark(SheetView* view, int index) : m_view(view), m_index(index) { }

    bool isValid() const override { return m_view && m_index < static_cast<int>(m_view->sheet().marks.size()); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return isValid() ? mark().role : QAccessible::NoRole; }
    void setText(QAccessible::Text, const QString&) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) {
            return {};
        }
        return kind == QAccessible::Name       ? mark().name.text()
            : kind == QAccessible::Description ? mark().description.text()
                                               : QString();
    }

    QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect place = m_view->placeOf(mark()).toAlignedRect();
        return {m_view->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.focusable = true;
            state.selectable = !mark().elements.empty();
            state.selected = m_view->isChosen(mark());
            state.focused = m_view->hasFocus() && m_view->current() == m_index;
        }
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        if (!isValid()) {
            return;
        }
        m_view->setCurrent(m_index);
        if (action == pressAction()) {
            m_view->activate(m_index);
        } else {
            m_view->setFocus();
        }
    }

private:
    const Mark& mark() const { return m_view->sheet().marks[static_cast<std::size_t>(m_index)]; }

    QPointer<SheetView> m_view;
    int m_index;
};

class AccessibleSheet : public QAccessibleWidget {
public:
    explicit AccessibleSheet(SheetView* view) : QAccessibleWidget(view, QAccessible::List), m_view(view) { }
    ~AccessibleSheet() override
    {
        for (const auto& [index, id] : m_children) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    Q_DISABLE_COPY_MOVE(AccessibleSheet)

    int childCount() const override { return static_cast<int>(m_view->sheet().marks.size()); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        auto& id = m_children[index];
        if (id == 0) {
            id = QAccessible::registerAccessibleInterface(new AccessibleMark(m_view, index));
        }
        return QAccessible::accessibleInterface(id);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [index, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child) {
                return index;
            }
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_view->sheet().markAt(m_view->toSheet(m_view->mapFromGlobal(QPoint(x, y)))));
    }

    QAccessibleInterface* focusChild() const override
    {
        return m_view->hasFocus() ? child(m_view->current()) : nullptr;
    }

private:
    SheetView* m_view;
    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<SheetView*>(object);
    return view ? new AccessibleSheet(view) : nullptr;
}

} // namespace

void installAccessibleSheet()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace rejse::insights
