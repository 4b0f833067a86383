// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/document/document.h"
#include "editor/editing/new_element.h"
#include "editor/editing/voting.h"
#include "rejse/exchange/text_items.h"
#include "rejse/model/edits.h"
#include "rejse/model/texts.h"

#include <QObject>

#include <functional>

namespace rejse::editor {

/// A text that is being typed.
struct PendingText {
    TextAddress text;
    bool isNew = false; ///< of an element that is not there before it has a text
    friend bool operator==(const PendingText&, const PendingText&) = default;
};

enum class Direction {
    Back = -1,
    Forward = 1
};

/// What is selected after adding something.
enum class Selecting {
    New,
    AsItWas
};

/// All that a person can do to an open map, each as one named step: the one way in for keys, menus, panels and
/// dragging. Without anything said, it concerns what is selected.
class MapEditor : public QObject {
    Q_OBJECT
public:
    MapEditor(Document& document, Selection& selection, QObject* parent = nullptr);

    Document& document() const { return m_document; }
    Selection& selection() const { return m_selection; }
    Voting& voting() { return m_voting; }
    const Journey& journey() const { return m_document.journey(); }

    // Typing

    /// Shows a new element whose text is to be typed and selects it; nothing where no such element can be added, or the
    /// map can only be read.
    std::optional<PendingText> beginNew(ElementKind kind, Where where = Where::Fitting);
    /// The same beside `element`.
    std::optional<PendingText> beginNew(ElementKind kind, Where where, const ElementRef& element);
    /// A new element of the selected kind beside it.
    std::optional<PendingText> beginSibling(Where where);
    /// Shows `text` while it is typed, without a step.
    void type(const PendingText& pending, const QString& text);
    /// Makes what was typed a step. False, with nothing changed, in a map that can only be read, and for a text that
    /// cannot be: the empty one of a new element (which vanishes) or of a field that needs one.
    bool commit(const PendingText& pending, const QString& text);
    /// Leaves all as it was before the typing.
    void giveUp();

    /// Sets a text at once, as one step. Fails for a text that cannot be, or where the map can only be read.
    Result<Done> setText(const TextAddress& address, const QString& text);
    /// Adds an element with its text at once. Nothing for an empty text, or where the map can only be read.
    std::optional<ElementRef> add(ElementKind kind, Where where, const ElementRef& beside, const QString& text,
                                  Selecting selecting = Selecting::New);
    /// A touchpoint among the unsorted, without selecting it.
    void collect(const QString& title);
    /// The same of each item of a pasted text.
    void collectItems(const QString& text);
    /// Makes a step of what is being typed, before something else changes the map: a click or a shortcut leaves the
    /// keyboard in the text. Without pending text a gesture goes on, such as dragging along a row of ratings.
    void commitPendingEdit();
    /// Any change that edits can make, as one step of its own after what is being typed.
    void change(const Change& change, const std::function<Journey(Journey)>& edit);

    // Rating, of the selected touchpoints or those that the selected elements hang on

    /// -2 to 2, absent to clear; of the lens persona, or of everyone there. A map without personas gets a customer.
    void setFeeling(std::optional<int> feeling);
    /// 1 to 5
    void setImportance(int importance);
    /// Off only where all of them have it.
    void toggleMomentOfTruth();
    /// Any change of touchpoints. Changes of one gesture with the same `merge` become one step.
    void changeTouchpoints(const std::vector<Id>& touchpoints, const QString& name, const QString& merge,
                           const std::function<void(Touchpoint&)>& change);

    // Order

    /// Moves the touchpoints, or the phase, one place along; touchpoints also into the neighbouring phase.
    void moveAlong(Direction direction);
    /// Moves an experience, barrier, action, persona, channel, process or lane one place in its list.
    void moveInList(Direction direction);
    void moveInList(const ElementRef& element, Direction direction);
    void moveTouchpoints(const std::vector<Id>& touchpoints, const Gap& gap);
    void movePhase(const Id& phase, std::size_t index);

    // Deleting, duplicating, linking

    /// `name` where it is more than deleting.
    void removeSelected(const QString& name = {});
    /// What is selected stays so, unless it goes as well.
    void remove(const std::vector<ElementRef>& elements, const QString& name = {});
    void duplicateSelected();
    /// False where there can be no such link, or the map can only be read.
    bool link(const Id& from, const Id& to);

    // Selecting

    void selectAllTouchpoints();
    /// Adds the touchpoint before or after the selected ones, or lets go of the last added one.
    void extendSelection(Direction direction);
    /// The touchpoints that are selected or that selected elements hang on, in the order of the map.
    std::vector<Id> selectedTouchpoints() const;

    /// Asks whoever shows maps for the touchpoint's sub-journey.
    void openSubjourney(const Id& touchpoint) { emit subjourneyWanted(touchpoint); }
    /// The same for making one.
    void newSubjourney(const Id& touchpoint) { emit newSubjourneyWanted(touchpoint); }

signals:
    void subjourneyWanted(const rejse::Id& touchpoint);
    void newSubjourneyWanted(const rejse::Id& touchpoint);
    /// These were to be put on the map and cannot be read.
    void picturesUnread(const rejse::Problems& problems);
    /// Pictures were brought with no touchpoint selected that they could be put at.
    void touchpointMissed();
    /// These were brought with the one that has been put at the touchpoint.
    void picturesLeft(const rejse::Id& touchpoint, const std::vector<rejse::Picture>& pictures);

private:
    void collect(const std::vector<exchange::TextItem>& items);
    /// The selected touchpoints, of which those that were only begun are there or gone once pending text is committed.
    std::vector<Id> committedTouchpoints();
    Journey rated(Journey journey, const Id& touchpoint, std::optional<int> feeling) const;
    void moveSelectedTouchpoints(Direction direction);
    void moveSelectedPhase(const ElementRef& phase, Direction direction);

    Document& m_document;
    Selection& m_selection;
    Voting m_voting;
};

/// "Edit quote", "Rename phase": what changing a text is called in the Edit menu.
QString changeName(TextField field);
/// "Add touchpoint"
QString addName(ElementKind kind);
/// "Delete touchpoint", "Delete 3 touchpoints", "Delete 4 things"
QString removeName(const std::vector<ElementRef>& elements);

} // namespace rejse::editor
