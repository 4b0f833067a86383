// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/accessible_map.h"

#include "canvas/map_view.h"
#include "rejse/model/lookup.h"
#include "rejse/model/texts.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace rejse::canvas {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("AccessibleMap", text);
}

QString scoreText(const std::optional<double>& score)
{
    return score ? words("score %1").arg(QLocale().toString(rounded(*score, 0), 'f', 0)) : words("not scored");
}

QString phaseText(const editor::Document& document, std::size_t index)
{
    const Phase& phase = *document.journey().phases[index];
    QStringList parts{QString::fromStdString(phase.statement), scoreText(document.scores().phases[index].score)};
    if (document.scores().weakestPhase == index) {
        parts.append(words("weakest phase"));
    }
    parts.removeAll(QString());
    return parts.join(u", ");
}

QString touchpointText(const editor::Document& document, const Touchpoint& touchpoint)
{
    QStringList parts{QString::fromStdString(touchpoint.occasion)};
    if (const TouchpointScore* score = document.scores().find(touchpoint.id)) {
        parts.append(scoreText(score->score));
        if (score->rank == 1U) {
            parts.append(words("weakest link"));
        }
    }
    if (touchpoint.momentOfTruth) {
        parts.append(words("moment of truth"));
    }
    parts.removeAll(QString());
    return parts.join(u", ");
}

/// A phase or touchpoint of a view, looked up anew whenever it is asked for something.
class AccessibleElement : public QAccessibleInterface {
public:
    AccessibleElement(MapView* view, rejse::ElementRef element) : m_view(view), m_element(std::move(element)) { }

    bool isValid() const override
    {
        return m_view && rejse::exists(m_view->mapScene().document().journey(), m_element);
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override
    {
        return m_element.kind == rejse::ElementKind::Phase ? QAccessible::Heading : QAccessible::ListItem;
    }
    void setText(QAccessible::Text, const QString&) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) {
            return {};
        }
        const editor::Document& document = m_view->mapScene().document();
        const Journey& journey = document.journey();
        if (m_element.kind == rejse::ElementKind::Phase) {
            const std::size_t index = *rejse::phaseIndex(journey, m_element.id);
            return kind == QAccessible::Name       ? QString::fromStdString(journey.phases[index]->title)
                : kind == QAccessible::Description ? phaseText(document, index)
                                                   : QString();
        }
        const Touchpoint& touchpoint = *rejse::findTouchpoint(journey, m_element.id);
        return kind == QAccessible::Name       ? QString::fromStdString(touchpoint.title)
            : kind == QAccessible::Description ? touchpointText(document, touchpoint)
                                               : QString();
    }

    QRect rect() const override
    {
        const layout::Node* node = m_view ? m_view->mapScene().picture().mainNodeOf(m_element) : nullptr;
        if (!node) {
            return {};
        }
        const QRectF place(node->rect.x, node->rect.y, node->rect.width, node->rect.height);
        const QRect inView = m_view->viewportTransform().mapRect(place).toAlignedRect();
        return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view && m_view->mapScene().selection().contains(m_element);
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }

    const rejse::ElementRef& element() const { return m_element; }

private:
    QPointer<MapView> m_view;
    rejse::ElementRef m_element;
};

void tell(QAccessibleInterface* about, QAccessible::Event what)
{
    QAccessibleEvent event(about, what);
    QAccessible::updateAccessibility(&event);
}

/// The map as a list. What stands for a phase or touchpoint stays the same one for as long as that is on the map.
class AccessibleMap : public QAccessibleWidget {
public:
    explicit AccessibleMap(MapView* view) : QAccessibleWidget(view, QAccessible::List), m_view(view)
    {
        index(elementsNow());
        QObject::connect(&view->mapScene().document(), &editor::Document::changed, view, [this] { follow(); });
        QObject::connect(&view->mapScene().selection(), &editor::Selection::changed, view, [this] { tellFocus(); });
    }
    ~AccessibleMap() override
    {
        for (const auto& [key, child] : m_children) {
            forget(child);
        }
    }
    Q_DISABLE_COPY_MOVE(AccessibleMap)

    int childCount() const override { return static_cast<int>(m_elements.size()); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        const rejse::ElementRef& element = m_elements[static_cast<std::size_t>(index)];
        Child& child = m_children.at(keyOf(element));
        if (child.interface == 0) {
            child.interface = QAccessible::registerAccessibleInterface(new AccessibleElement(m_view, element));
            child.name = rejse::textAt(journey(), rejse::mainText(element));
        }
        return QAccessible::accessibleInterface(child.interface);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* element = dynamic_cast<const AccessibleElement*>(child);
        return element ? indexOf(element->element()) : -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint here = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        const auto element = m_view->mapScene().elementAt(m_view->mapToScene(here));
        return element ? childOf(*element) : nullptr;
    }

    QAccessibleInterface* focusChild() const override
    {
        return m_view->hasFocus() ? childOf(m_view->mapScene().selection().current()) : nullptr;
    }

private:
    using Key = std::pair<rejse::ElementKind, Id>;
    struct Child {
        QAccessible::Id interface = 0; ///< 0 until it is asked for
        std::string name;              ///< as it was told last
        int index = 0;
    };

    static Key keyOf(const rejse::ElementRef& element) { return {element.kind, element.id}; }

    const Journey& journey() const { return m_view->mapScene().document().journey(); }

    int indexOf(const rejse::ElementRef& element) const
    {
        const auto found = m_children.find(keyOf(element));
        return found == m_children.end() ? -1 : found->second.index;
    }

    QAccessibleInterface* childOf(const rejse::ElementRef& element) const
    {
        return child(
            indexOf(element.touchpoint.empty() ? element : rejse::ElementRef::ofTouchpoint(element.touchpoint)));
    }

    static void forget(const Child& child)
    {
        if (child.interface != 0) {
            QAccessible::deleteAccessibleInterface(child.interface);
        }
    }

    /// Calls `what` with every phase and touchpoint and its title, in the order of the journey.
    template <typename What> void forEach(const What& what) const
    {
        for (const auto& phase : journey().phases) {
            what(rejse::ElementRef::ofPhase(phase->id), phase->title);
            for (const auto& touchpoint : phase->touchpoints) {
                what(rejse::ElementRef::ofTouchpoint(touchpoint->id), touchpoint->title);
            }
        }
    }

    std::vector<rejse::ElementRef> elementsNow() const
    {
        std::vector<rejse::ElementRef> elements;
        forEach([&](const rejse::ElementRef& element, const std::string&) { elements.push_back(element); });
        return elements;
    }

    /// Takes over what there is now; returns the places of what was not there.
    std::vector<int> index(std::vector<rejse::ElementRef> now)
    {
        m_elements = std::move(now);
        std::vector<int> came;
        for (std::size_t i = 0; i < m_elements.size(); ++i) {
            const auto [place, isNew] = m_children.try_emplace(keyOf(m_elements[i]));
            place->second.index = static_cast<int>(i);
            if (isNew) {
                came.push_back(place->second.index);
            }
        }
        return came;
    }

    void follow()
    {
        std::vector<rejse::ElementRef> now = elementsNow();
        if (now != m_elements) {
            removeGone(now);
            takeOver(std::move(now));
        }
        tellNames();
    }

    void removeGone(const std::vector<rejse::ElementRef>& now)
    {
        std::set<Key> there;
        for (const rejse::ElementRef& element : now) {
            there.insert(keyOf(element));
        }
        // A reader that is told asks where they are, so that they go once all is told.
        for (const auto& [key, child] : m_children) {
            if (child.interface != 0 && !there.contains(key)) {
                tell(QAccessible::accessibleInterface(child.interface), QAccessible::ObjectDestroyed);
            }
        }
        std::erase_if(m_elements, [&](const rejse::ElementRef& element) { return !there.contains(keyOf(element)); });
        std::erase_if(m_children, [&](const auto& entry) {
            const bool gone = !there.contains(entry.first);
            if (gone) {
                forget(entry.second);
            }
            return gone;
        });
    }

    void takeOver(std::vector<rejse::ElementRef> now)
    {
        const std::vector<rejse::ElementRef> left = m_elements;
        const std::vector<int> came = index(std::move(now));
        if (!QAccessible::isActive()) {
            return;
        }
        const auto indexes = [&](const rejse::ElementRef& a, const rejse::ElementRef& b) {
            return indexOf(a) < indexOf(b);
        };
        if (!std::is_sorted(left.begin(), left.end(), indexes)) {
            tell(this, QAccessible::ObjectReorder);
        }
        for (const int place : came) {
            tell(child(place), QAccessible::ObjectCreated);
        }
    }

    void tellNames()
    {
        forEach([&](const rejse::ElementRef& element, const std::string& title) {
            Child& child = m_children.at(keyOf(element));
            if (child.interface != 0 && child.name != title) {
                child.name = title;
                tell(QAccessible::accessibleInterface(child.interface), QAccessible::NameChanged);
            }
        });
    }

    void tellFocus() const
    {
        if (QAccessibleInterface* chosen = focusChild()) {
            tell(chosen, QAccessible::Focus);
        }
    }

    MapView* m_view;
    std::vector<rejse::ElementRef> m_elements;
    mutable std::map<Key, Child> m_children;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<MapView*>(object);
    return view ? new AccessibleMap(view) : nullptr;
}

} // namespace

void installAccessibleMap()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace rejse::canvas
