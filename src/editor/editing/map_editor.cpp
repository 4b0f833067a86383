// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editing/map_editor.h"

#include "editor/clipboard/copies.h"
#include "editor/editing/map_words.h"
#include "editor/editing/neighbour.h"
#include "rejse/model/ids.h"
#include "rejse/model/lookup.h"

#include <algorithm>
#include <set>

namespace rejse::editor {

namespace {

std::string utf8(const QString& text)
{
    return text.toStdString();
}

std::vector<Id> touchpointIds(const Phase& phase)
{
    std::vector<Id> ids;
    for (const Cow<Touchpoint>& touchpoint : phase.touchpoints) {
        ids.push_back(touchpoint->id);
    }
    return ids;
}

/// All touchpoints in the order of the map, the unsorted last.
std::vector<Id> allTouchpoints(const Journey& journey)
{
    std::vector<Id> ids;
    for (const Cow<Phase>& phase : journey.phases) {
        const std::vector<Id> here = touchpointIds(*phase);
        ids.insert(ids.end(), here.begin(), here.end());
    }
    for (const Cow<Touchpoint>& touchpoint : journey.unsorted) {
        ids.push_back(touchpoint->id);
    }
    return ids;
}

std::vector<ElementRef> asElements(const std::vector<Id>& touchpoints)
{
    std::vector<ElementRef> elements;
    std::transform(touchpoints.begin(), touchpoints.end(), std::back_inserter(elements), &ElementRef::ofTouchpoint);
    return elements;
}

/// The gap that touchpoints, which stand in the order of the map, move into by one place; nothing at the map's end.
std::optional<Gap> gapBeside(const Journey& journey, const std::vector<Id>& touchpoints, Direction direction)
{
    const bool forward = direction == Direction::Forward;
    const auto edge = placeOf(journey, forward ? touchpoints.back() : touchpoints.front());
    if (!edge) {
        return std::nullopt;
    }
    const auto& list = journey.phases[edge->phase]->touchpoints;
    if (forward ? edge->index + 1 < list.size() : edge->index > 0) {
        return Gap{journey.phases[edge->phase]->id, forward ? edge->index + 2 : edge->index - 1};
    }
    if (forward ? edge->phase + 1 == journey.phases.size() : edge->phase == 0) {
        return std::nullopt;
    }
    const Phase& next = *journey.phases[forward ? edge->phase + 1 : edge->phase - 1];
    return Gap{next.id, forward ? 0 : next.touchpoints.size()};
}

std::size_t stepped(std::size_t index, Direction direction)
{
    return direction == Direction::Forward ? index + 1 : index - (index > 0 ? 1 : 0);
}

Journey movedInList(Journey journey, const ElementRef& element, Direction direction)
{
    const Id& on = element.touchpoint;
    const auto step = [&]<typename T>(const std::vector<T>& list) {
        return stepped(indexIn(list, element.id), direction);
    };
    const Touchpoint* touchpoint = findTouchpoint(journey, on);
    switch (element.kind) {
    case ElementKind::Experience:
        return movePart<Experience>(journey, on, element.id, step(touchpoint->experiences));
    case ElementKind::Barrier:
        return movePart<Barrier>(journey, on, element.id, step(touchpoint->barriers));
    case ElementKind::Action:
        return movePart<Action>(journey, on, element.id, step(touchpoint->actions));
    case ElementKind::Persona:
        return movePart<Persona>(journey, element.id, step(journey.personas));
    case ElementKind::Channel:
        return movePart<Channel>(journey, element.id, step(journey.channels));
    case ElementKind::Process:
        return movePart<Process>(journey, element.id, step(journey.processes));
    case ElementKind::Lane:
        return movePart<Lane>(journey, element.id, step(journey.lanes));
    default:
        return journey;
    }
}

/// What is selected once `gone` are deleted: what follows the last of them, else what stands before the first.
std::vector<ElementRef> selectedAfter(const Journey& before, const Journey& after, const ElementRef& gone)
{
    const auto firstLeft = [&](Step step) -> std::vector<ElementRef> {
        ElementRef at = gone;
        for (ElementRef next = neighbour(before, at, step); !(next == at); next = neighbour(before, at, step)) {
            if (next.kind == gone.kind && next.kind != ElementKind::Map && exists(after, next)) {
                return {next};
            }
            at = next;
        }
        return {};
    };
    const bool sideways = gone.kind == ElementKind::Touchpoint || gone.kind == ElementKind::Phase;
    std::vector<ElementRef> left = firstLeft(sideways ? Step::Right : Step::Down);
    if (left.empty()) {
        left = firstLeft(sideways ? Step::Left : Step::Up);
    }
    if (left.empty() && !sideways && findTouchpoint(after, gone.touchpoint)) {
        left = {ElementRef::ofTouchpoint(gone.touchpoint)};
    }
    return left;
}

} // namespace

MapEditor::MapEditor(Document& document, Selection& selection, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_selection(selection),
      m_voting(document)
{
    m_document.setSelection(&selection);
}

std::optional<PendingText> MapEditor::beginNew(ElementKind kind, Where where)
{
    m_document.commitPendingEdit(); // which may select something else
    return beginNew(kind, where, m_selection.current());
}

std::optional<PendingText> MapEditor::beginNew(ElementKind kind, Where where, const ElementRef& element)
{
    m_document.commitPendingEdit();
    auto made = newElement(journey(), element, kind, where);
    if (!made || !m_document.mayChange()) {
        return std::nullopt;
    }
    const PendingText pending{made->text, textAt(made->journey, made->text).empty()};
    if (pending.isNew) {
        m_document.preview(withRawText(std::move(made->journey), pending.text, std::string(emptyText)));
    } else {
        m_document.preview(std::move(made->journey));
    }
    m_selection.select(pending.text.element);
    return pending;
}

std::optional<PendingText> MapEditor::beginSibling(Where where)
{
    m_document.commitPendingEdit(); // which may select something else
    const auto kind = siblingOf(journey(), m_selection.current());
    return kind ? beginNew(*kind, where) : std::nullopt;
}

void MapEditor::type(const PendingText& pending, const QString& text)
{
    std::string shown = utf8(text);
    if (shown.empty()) {
        shown = emptyText;
    }
    m_document.preview(withRawText(journey(), pending.text, std::move(shown)));
}

bool MapEditor::commit(const PendingText& pending, const QString& text)
{
    const std::string clean = cleanText(utf8(text), pending.text.field);
    auto after = withText(journey(), pending.text, clean);
    if (!after || (pending.isNew && clean.empty())) {
        giveUp();
        return false;
    }
    const QString name = pending.isNew ? addName(pending.text.element.kind) : changeName(pending.text.field);
    return m_document.apply(std::move(after).value(), {name});
}

void MapEditor::giveUp()
{
    m_document.dropPreview();
}

Result<Done> MapEditor::setText(const TextAddress& address, const QString& text)
{
    commitPendingEdit();
    auto after = withText(journey(), address, utf8(text));
    if (!after) {
        return after.problems();
    }
    if (!m_document.apply(std::move(after).value(), {changeName(address.field)})) {
        return Problem{{}, utf8(tr("This map can only be read."))};
    }
    return Done{};
}

std::optional<ElementRef> MapEditor::add(ElementKind kind, Where where, const ElementRef& beside, const QString& text,
                                         Selecting selecting)
{
    m_document.commitPendingEdit();
    const auto made = newElement(journey(), beside, kind, where);
    if (!made || cleanText(utf8(text), made->text.field).empty()) {
        return std::nullopt;
    }
    auto after = withText(made->journey, made->text, utf8(text));
    if (!after) {
        return std::nullopt;
    }
    Change added{addName(kind)};
    if (selecting == Selecting::New) {
        added.select = {made->text.element};
    }
    return m_document.apply(std::move(after).value(), added) ? std::optional(made->text.element) : std::nullopt;
}

void MapEditor::collect(const QString& title)
{
    if (std::string clean = cleanText(utf8(title), TextField::TouchpointTitle); !clean.empty()) {
        collect(std::vector<exchange::TextItem>{{std::move(clean), {}, 0}});
    }
}

void MapEditor::collectItems(const QString& text)
{
    std::vector<exchange::TextItem> items = exchange::readItems(utf8(text));
    for (exchange::TextItem& item : items) {
        item.level = 0; // no phases stand among the unsorted
    }
    collect(items);
}

void MapEditor::collect(const std::vector<exchange::TextItem>& items)
{
    m_document.commitPendingEdit();
    if (auto pasted = pasteItems(journey(), items, {})) {
        m_document.apply(std::move(pasted->journey), {addName(ElementKind::Touchpoint)});
    }
}

void MapEditor::change(const Change& change, const std::function<Journey(Journey)>& edit)
{
    commitPendingEdit();
    m_document.apply(edit(journey()), change);
}

void MapEditor::commitPendingEdit()
{
    if (m_document.isPreviewing()) {
        m_document.commitPendingEdit();
    }
}

std::vector<Id> MapEditor::committedTouchpoints()
{
    std::vector<Id> touchpoints = selectedTouchpoints();
    commitPendingEdit();
    std::erase_if(touchpoints, [&](const Id& id) { return !findTouchpoint(journey(), id); });
    return touchpoints;
}

void MapEditor::setFeeling(std::optional<int> feeling)
{
    const std::vector<Id> touchpoints = committedTouchpoints();
    if (touchpoints.empty()) {
        return;
    }
    Journey after = journey();
    if (after.personas.empty() && feeling) {
        Persona customer;
        customer.id = newId(after);
        customer.name = mapWord(MapWord::Customer, after.language);
        after.personas.push_back(std::move(customer));
    }
    for (const Id& touchpoint : touchpoints) {
        after = rated(std::move(after), touchpoint, feeling);
    }
    m_document.apply(std::move(after), {feeling ? tr("Rate feeling") : tr("Clear feeling")});
}

Journey MapEditor::rated(Journey journey, const Id& touchpoint, std::optional<int> feeling) const
{
    const auto& lens = m_document.lens();
    if (lens) {
        journey = withTouchpoint(std::move(journey), touchpoint, [&](Touchpoint& on) {
            // Whoever is rated there is there.
            if (!isThere(on, *lens)) {
                on.personas->push_back(*lens);
            }
        });
        return rejse::setFeeling(std::move(journey), touchpoint, *lens, feeling);
    }
    std::vector<Id> there;
    if (const Touchpoint* on = findTouchpoint(journey, touchpoint)) { // one that is only being previewed is not there
        if (on->personas && on->personas->empty() && feeling) {
            journey = withTouchpoint(std::move(journey), touchpoint, [](Touchpoint& all) { all.personas.reset(); });
            on = findTouchpoint(journey, touchpoint);
        }
        for (const Persona* persona : personasAt(journey, *on)) {
            there.push_back(persona->id);
        }
    }
    for (const Id& persona : there) {
        journey = rejse::setFeeling(std::move(journey), touchpoint, persona, feeling);
    }
    return journey;
}

void MapEditor::setImportance(int importance)
{
    changeTouchpoints(committedTouchpoints(), tr("Set importance"), {},
                      [&](Touchpoint& touchpoint) { touchpoint.importance = importance; });
}

void MapEditor::toggleMomentOfTruth()
{
    const std::vector<Id> touchpoints = committedTouchpoints();
    const bool all = std::all_of(touchpoints.begin(), touchpoints.end(),
                                 [&](const Id& id) { return findTouchpoint(journey(), id)->momentOfTruth; });
    changeTouchpoints(touchpoints, all ? tr("Clear moment of truth") : tr("Mark moment of truth"), {},
                      [&](Touchpoint& touchpoint) { touchpoint.momentOfTruth = !all; });
}

void MapEditor::changeTouchpoints(const std::vector<Id>& touchpoints, const QString& name, const QString& merge,
                                  const std::function<void(Touchpoint&)>& change)
{
    this->change({name, merge}, [&](Journey after) {
        for (const Id& touchpoint : touchpoints) {
            after = withTouchpoint(std::move(after), touchpoint, change);
        }
        return after;
    });
}

void MapEditor::moveAlong(Direction direction)
{
    const ElementRef current = m_selection.current();
    if (current.kind == ElementKind::Phase) {
        moveSelectedPhase(current, direction);
    } else {
        moveSelectedTouchpoints(direction);
    }
}

void MapEditor::moveSelectedTouchpoints(Direction direction)
{
    const std::vector<Id> touchpoints = committedTouchpoints();
    if (touchpoints.empty()) {
        return;
    }
    if (const auto gap = gapBeside(journey(), touchpoints, direction)) {
        moveTouchpoints(touchpoints, *gap);
    }
}

void MapEditor::moveSelectedPhase(const ElementRef& phase, Direction direction)
{
    commitPendingEdit();
    if (const auto index = phaseIndex(journey(), phase.id)) {
        movePhase(phase.id, stepped(*index, direction));
    }
}

void MapEditor::moveInList(Direction direction)
{
    moveInList(m_selection.current(), direction);
}

void MapEditor::moveInList(const ElementRef& element, Direction direction)
{
    m_document.commitPendingEdit();
    if (exists(journey(), element)) {
        m_document.apply(movedInList(journey(), element, direction), {tr("Change order")});
    }
}

void MapEditor::moveTouchpoints(const std::vector<Id>& touchpoints, const Gap& gap)
{
    const QString name = touchpoints.size() == 1
        ? tr("Move touchpoint")
        : tr("Move %n touchpoints", nullptr, static_cast<int>(touchpoints.size()));
    change({name}, [&](Journey journey) { return rejse::moveTouchpoints(std::move(journey), touchpoints, gap); });
}

void MapEditor::movePhase(const Id& phase, std::size_t index)
{
    change({tr("Move phase")}, [&](Journey journey) { return rejse::movePhase(std::move(journey), phase, index); });
}

void MapEditor::removeSelected(const QString& name)
{
    // What is selected now, and not what is once a line that was begun is let go.
    const std::vector<ElementRef> elements = m_selection.all();
    m_document.commitPendingEdit();
    remove(elements, name);
}

void MapEditor::remove(const std::vector<ElementRef>& elements, const QString& name)
{
    if (elements.empty()) {
        return;
    }
    m_document.commitPendingEdit();
    Journey after = removeElements(journey(), elements);
    Change change{name.isEmpty() ? removeName(elements) : name};
    const std::vector<ElementRef>& selected = m_selection.all();
    if (std::any_of(selected.begin(), selected.end(),
                    [&](const ElementRef& element) { return !exists(after, element); })) {
        change.select = selectedAfter(journey(), after, elements.back());
    }
    m_document.apply(std::move(after), change);
}

void MapEditor::duplicateSelected()
{
    std::vector<ElementRef> elements = m_selection.all();
    m_document.commitPendingEdit();
    std::erase_if(elements, [&](const ElementRef& element) { return !exists(journey(), element); });
    if (auto duplicated = duplicate(journey(), elements)) {
        m_document.apply(std::move(duplicated->journey), {tr("Duplicate"), {}, std::move(duplicated->elements)});
    }
}

bool MapEditor::link(const Id& from, const Id& to)
{
    commitPendingEdit();
    if (!canLink(journey(), from, to)) {
        return false;
    }
    Link link;
    link.id = newId(journey());
    link.from = from;
    link.to = to;
    // What leads back to where the customer has been is a loop.
    link.kind = *placeOf(journey(), to) < *placeOf(journey(), from) ? LinkKind::Loop : LinkKind::Branch;
    const ElementRef element{ElementKind::Link, link.id, {}};
    return m_document.apply(insertPart<Link>(journey(), std::move(link), journey().links.size()),
                            {addName(ElementKind::Link), {}, std::vector<ElementRef>{element}});
}

void MapEditor::selectAllTouchpoints()
{
    std::vector<Id> placed;
    for (const Id& id : allTouchpoints(journey())) {
        if (placeOf(journey(), id)) {
            placed.push_back(id);
        }
    }
    m_selection.select(asElements(placed));
}

void MapEditor::extendSelection(Direction direction)
{
    const std::vector<ElementRef>& selected = m_selection.all();
    if (selected.empty()) {
        m_selection.select(neighbour(journey(), {}, direction == Direction::Forward ? Step::Right : Step::Left));
        return;
    }
    // The first one that was selected stays; the last one moves on.
    const ElementRef last = ElementRef::ofTouchpoint(selected.back().touchpoint);
    const ElementRef next = neighbour(journey(), last, direction == Direction::Forward ? Step::Right : Step::Left);
    if (last.touchpoint.empty() || next == last) {
        return;
    }
    std::vector<ElementRef> extended = selected;
    if (m_selection.contains(next)) {
        extended.pop_back();
    } else {
        extended.back() = last;
        extended.push_back(next);
    }
    m_selection.select(std::move(extended));
}

std::vector<Id> MapEditor::selectedTouchpoints() const
{
    std::set<Id> wanted;
    for (const ElementRef& element : m_selection.all()) {
        wanted.insert(element.touchpoint);
    }
    std::vector<Id> ordered;
    if (wanted.size() == 1) {
        const Id& only = *wanted.begin();
        return findTouchpoint(journey(), only) ? std::vector<Id>{only} : ordered;
    }
    for (const Id& id : allTouchpoints(journey())) {
        if (wanted.count(id) > 0) {
            ordered.push_back(id);
        }
    }
    return ordered;
}

} // namespace rejse::editor
