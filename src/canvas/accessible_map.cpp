// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/accessible_map.h"

#include "canvas/map_view.h"
#include "rejse/model/lookup.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

#include <map>
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

class AccessibleMap : public QAccessibleWidget {
public:
    explicit AccessibleMap(MapView* view) : QAccessibleWidget(view, QAccessible::List), m_view(view)
    {
        QObject::connect(&view->mapScene().document(), &editor::Document::changed, view, [this] { forget(); });
        QObject::connect(&view->mapScene().selection(), &editor::Selection::changed, view, [this] { tellFocus(); });
    }
    ~AccessibleMap() override { forget(); }
    Q_DISABLE_COPY_MOVE(AccessibleMap)

    int childCount() const override { return static_cast<int>(elements().size()); }

    QAccessibleInterface* child(int index) const override
    {
        const auto& all = elements();
        if (index < 0 || index >= static_cast<int>(all.size())) {
            return nullptr;
        }
        auto& id = m_interfaces[index];
        if (id == 0) {
            id = QAccessible::registerAccessibleInterface(
                new AccessibleElement(m_view, all[static_cast<std::size_t>(index)]));
        }
        return QAccessible::accessibleInterface(id);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [index, id] : m_interfaces) {
            if (QAccessible::accessibleInterface(id) == child) {
                return index;
            }
        }
        return -1;
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
    const std::vector<rejse::ElementRef>& elements() const
    {
        if (m_elements.empty()) {
            for (const auto& phase : m_view->mapScene().document().journey().phases) {
                m_elements.push_back(rejse::ElementRef::ofPhase(phase->id));
                for (const auto& touchpoint : phase->touchpoints) {
                    m_elements.push_back(rejse::ElementRef::ofTouchpoint(touchpoint->id));
                }
            }
        }
        return m_elements;
    }

    QAccessibleInterface* childOf(const rejse::ElementRef& element) const
    {
        const auto& all = elements();
        const rejse::ElementRef owner =
            element.touchpoint.empty() ? element : rejse::ElementRef::ofTouchpoint(element.touchpoint);
        const auto found = std::find(all.begin(), all.end(), owner);
        return found == all.end() ? nullptr : child(static_cast<int>(found - all.begin()));
    }

    void forget()
    {
        for (const auto& [index, id] : m_interfaces) {
            QAccessible::deleteAccessibleInterface(id);
        }
        m_interfaces.clear();
        m_elements.clear();
    }

    void tellFocus() const
    {
        if (QAccessibleInterface* chosen = focusChild()) {
            QAccessibleEvent event(chosen, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
    }

    MapView* m_view;
    mutable std::vector<rejse::ElementRef> m_elements;
    mutable std::map<int, QAccessible::Id> m_interfaces;
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
