// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits of random maps: whatever a person does, the map stays one that can be saved and read, and every step can
// be undone and made again.
#include "editor/clipboard/clipboard.h"
#include "editor/editing/map_editor.h"
#include "rejse/storage/journey_text.h"
#include "support/all_elements.h"
#include "support/catch.h"
#include "support/journey_builder.h"
#include "support/random.h"

#include <functional>

using namespace rejse;
using namespace rejse::editor;

namespace {

constexpr int editsInWalk = 120;

class Walker {
public:
    explicit Walker(std::uint64_t seed)
        : m_random(seed),
          m_other(test::randomJourney(seed + 1'000'000)),
          m_document(test::randomJourney(seed)),
          m_editor(m_document, m_selection)
    {
        QObject::connect(&m_document, &Document::changed, &m_selection,
                         [this](const Journey&, const Journey& after) { m_selection.keepOnly(after); });
        m_states = {bytes()};
    }

    void edit()
    {
        if (m_random.chance(70)) {
            m_selection.select(someElements(m_document.journey()));
        }
        const auto& [name, act] = m_acts[m_random.below(m_acts.size())];
        CAPTURE(name);
        const std::vector<ElementRef> selected = m_selection.all();
        const int steps = m_document.history().count();
        const int at = m_document.history().index();
        act();
        m_document.commitPendingEdit();
        checkWhole();
        const auto index = static_cast<std::size_t>(m_document.history().index());
        m_states.resize(std::max(index + 1, m_states.size()));
        m_states[index] = bytes();
        if (m_document.history().count() > steps && m_document.history().index() == at + 1) {
            m_states.resize(index + 1);
            checkStep(selected);
        }
    }

    /// Back to the beginning and forward to the end, each state with the bytes that it had.
    void checkHistory()
    {
        while (m_document.history().canRedo()) {
            m_document.redo();
        }
        for (auto at = static_cast<std::size_t>(m_document.history().count()); at > 0; --at) {
            REQUIRE(bytes() == m_states[at]);
            m_document.undo();
        }
        REQUIRE(bytes() == m_states.front());
        CHECK(!m_document.isModified());
        for (std::size_t at = 1; m_document.history().canRedo(); ++at) {
            m_document.redo();
            REQUIRE(bytes() == m_states[at]);
        }
    }

private:
    std::string bytes() const { return storage::writeJourney(m_document.journey()); }

    void checkWhole() const
    {
        const auto read = storage::readJourney(bytes());
        if (!read.ok()) {
            FAIL(read.problems().front().where << ": " << read.problems().front().message);
        }
        REQUIRE(read.value().journey == m_document.journey());
        for (const ElementRef& element : m_selection.all()) {
            REQUIRE(exists(m_document.journey(), element));
        }
        REQUIRE(m_document.scores().touchpoints.size() == touchpointCount());
    }

    std::size_t touchpointCount() const
    {
        std::size_t count = 0;
        for (const Cow<Phase>& phase : m_document.journey().phases) {
            count += phase->touchpoints.size();
        }
        return count;
    }

    void checkStep(const std::vector<ElementRef>& selectedBefore)
    {
        const std::string after = bytes();
        const std::vector<ElementRef> selectedAfter = m_selection.all();
        m_document.undo();
        REQUIRE(bytes() == m_states[static_cast<std::size_t>(m_document.history().index())]);
        REQUIRE(m_selection.all() == selectedBefore);
        m_document.redo();
        REQUIRE(bytes() == after);
        REQUIRE(m_selection.all() == selectedAfter);
    }

    // Choices

    ElementRef someElement(const Journey& journey)
    {
        const std::vector<ElementRef> all = test::allElements(journey);
        if (m_random.chance(3)) {
            return {anyKind(), "nowhere", "nowhere"};
        }
        return all.empty() ? ElementRef{} : all[m_random.below(all.size())];
    }

    std::vector<ElementRef> someElements(const Journey& journey)
    {
        std::vector<ElementRef> elements;
        for (std::size_t count = m_random.below(4); count > 0; --count) {
            const ElementRef element = someElement(journey);
            if (exists(journey, element) && std::find(elements.begin(), elements.end(), element) == elements.end()) {
                elements.push_back(element);
            }
        }
        return elements;
    }

    Id idOf(ElementKind kind)
    {
        std::vector<Id> ids{"nowhere"};
        for (const ElementRef& element : test::allElements(m_document.journey())) {
            if (element.kind == kind) {
                ids.push_back(element.id);
            }
        }
        return ids[m_random.below(ids.size())];
    }

    ElementKind anyKind()
    {
        return static_cast<ElementKind>(m_random.below(static_cast<std::size_t>(ElementKind::Link) + 1));
    }
    Where anyWhere() { return static_cast<Where>(m_random.below(3)); }
    Direction anyDirection() { return m_random.chance(50) ? Direction::Back : Direction::Forward; }

    std::optional<int> someFeeling()
    {
        return m_random.chance(20) ? std::nullopt : std::optional(m_random.between(-2, 2));
    }

    /// What may come from a keyboard or another program.
    QString someText()
    {
        static const std::array<QString, 14> pieces{QStringLiteral("word"), QString::fromUtf8("blåbærgrød"),
                                                    QStringLiteral("\r\n"), QStringLiteral("\n"),
                                                    QStringLiteral("\r"),   QStringLiteral("\t"),
                                                    QStringLiteral(" "),    QString(QChar(u'\0')),
                                                    QString(QChar(0x1B)),   QString(QChar(0x85)),
                                                    QString(QChar(0xD800)), QString::fromUtf8("\U0001F642"),
                                                    QString(QChar(0x2028)), QStringLiteral("<b>\"\\")};
        QString text;
        for (std::size_t count = m_random.below(5); count > 0; --count) {
            text += m_random.oneOf(pieces);
        }
        return text;
    }

    TextAddress someAddress()
    {
        const std::vector<TextAddress> all = allTexts(m_document.journey());
        return m_random.chance(50) ? mainText(someElement(m_document.journey())) : all[m_random.below(all.size())];
    }

    // Acts

    void type(const std::optional<PendingText>& pending)
    {
        if (!pending) {
            return;
        }
        for (std::size_t keys = m_random.below(3); keys > 0; --keys) {
            m_editor.type(*pending, someText());
        }
        if (m_random.chance(80)) {
            m_editor.commit(*pending, someText());
        } else if (m_random.chance(50)) {
            m_editor.giveUp();
        }
    }

    void typeOver()
    {
        const PendingText pending{someAddress(), false};
        if (exists(m_document.journey(), pending.text.element)) {
            m_editor.type(pending, someText());
            m_editor.commit(pending, someText());
        }
    }

    void slide()
    {
        const std::vector<Id> touchpoints = m_editor.selectedTouchpoints();
        for (std::size_t ticks = m_random.below(4); ticks > 0; --ticks) {
            m_editor.changeTouchpoints(touchpoints, QStringLiteral("Vote"), QStringLiteral("votes"),
                                       [&](Touchpoint& touchpoint) { touchpoint.votes = m_random.between(0, 2); });
        }
        m_document.endGesture();
    }

    void moveSome()
    {
        std::vector<Id> touchpoints = m_editor.selectedTouchpoints();
        touchpoints.push_back(idOf(ElementKind::Touchpoint));
        Gap gap{std::nullopt, m_random.below(6)};
        if (m_random.chance(70)) {
            gap.phase = idOf(ElementKind::Phase);
        }
        m_editor.moveTouchpoints(touchpoints, gap);
    }

    void pasteFrom(const Journey& journey)
    {
        const auto data = toClipboard(journey, someElements(journey));
        auto pasted = data ? fromClipboard(m_document.journey(), *data, m_selection.current()) : std::nullopt;
        if (pasted) {
            m_document.apply(std::move(pasted->journey), {QStringLiteral("Paste"), {}, std::move(pasted->elements)});
        }
    }

    void pasteText()
    {
        QMimeData data;
        data.setText(someText() + someText());
        if (auto pasted = fromClipboard(m_document.journey(), data, m_selection.current())) {
            m_document.apply(std::move(pasted->journey), {QStringLiteral("Paste"), {}, std::move(pasted->elements)});
        }
    }

    void dropPreview()
    {
        m_document.preview(removeElements(m_document.journey(), someElements(m_document.journey())));
        m_document.preview(removeElements(m_document.journey(), someElements(m_document.journey())));
        m_document.dropPreview();
    }

    void jump()
    {
        for (std::size_t steps = m_random.below(4); steps > 0; --steps) {
            m_random.chance(60) ? m_document.undo() : m_document.redo();
        }
    }

    void apply(Journey after) { m_document.apply(std::move(after), {QStringLiteral("Edit")}); }

    test::Random m_random;
    Journey m_other;
    Document m_document;
    Selection m_selection;
    MapEditor m_editor;
    std::vector<std::string> m_states;

    const std::vector<std::pair<const char*, std::function<void()>>> m_acts{
        {"new thing", [this] { type(m_editor.beginNew(anyKind(), anyWhere())); }},
        {"new sibling", [this] { type(m_editor.beginSibling(anyWhere())); }},
        {"type", [this] { typeOver(); }},
        {"set text", [this] { static_cast<void>(m_editor.setText(someAddress(), someText())); }},
        {"add", [this] { m_editor.add(anyKind(), anyWhere(), someElement(m_document.journey()), someText()); }},
        {"feeling", [this] { m_editor.setFeeling(someFeeling()); }},
        {"feeling of one",
         [this] {
             apply(setFeeling(m_document.journey(), idOf(ElementKind::Touchpoint), idOf(ElementKind::Persona),
                              someFeeling()));
         }},
        {"lens", [this] { m_document.setLens(idOf(ElementKind::Persona)); }},
        {"no lens", [this] { m_document.setLens(std::nullopt); }},
        {"importance", [this] { m_editor.setImportance(m_random.between(1, 5)); }},
        {"moment of truth", [this] { m_editor.toggleMomentOfTruth(); }},
        {"slide", [this] { slide(); }},
        {"move along", [this] { m_editor.moveAlong(anyDirection()); }},
        {"move in list", [this] { m_editor.moveInList(anyDirection()); }},
        {"move touchpoints", [this] { moveSome(); }},
        {"move phase", [this] { m_editor.movePhase(idOf(ElementKind::Phase), m_random.below(6)); }},
        {"stage",
         [this] {
             apply(setStage(m_document.journey(), idOf(ElementKind::Phase), static_cast<Stage>(m_random.below(3))));
         }},
        {"show lane", [this] { apply(withLaneShown(m_document.journey(), static_cast<LaneKind>(m_random.below(9)))); }},
        {"remove", [this] { m_editor.removeSelected(); }},
        {"duplicate", [this] { m_editor.duplicateSelected(); }},
        {"link", [this] { m_editor.link(idOf(ElementKind::Touchpoint), idOf(ElementKind::Touchpoint)); }},
        {"paste", [this] { pasteFrom(m_document.journey()); }},
        {"paste from another map", [this] { pasteFrom(m_other); }},
        {"paste text", [this] { pasteText(); }},
        {"drop a preview", [this] { dropPreview(); }},
        {"undo and redo", [this] { jump(); }},
        {"select all", [this] { m_editor.selectAllTouchpoints(); }},
        {"extend selection", [this] { m_editor.extendSelection(anyDirection()); }},
    };
};

} // namespace

TEST_CASE("after any edits a map can be saved and read, undone to its first byte and made again to its last")
{
    const auto seed = GENERATE(range(0, 24));
    CAPTURE(seed);
    Walker walker(static_cast<std::uint64_t>(seed));
    for (int edit = 0; edit < editsInWalk; ++edit) {
        CAPTURE(edit);
        walker.edit();
    }
    walker.checkHistory();
}
